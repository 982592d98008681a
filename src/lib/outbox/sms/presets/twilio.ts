import { COMMON, type Preset } from './preset';

/**
 * Twilio, and those that speak as it does: a form with basic authentication.
 * https://www.twilio.com/docs/messaging/api/message-resource; the reports' signature is in
 * https://www.twilio.com/docs/usage/security.
 */
export const twilio: Preset = {
	name: 'Twilio',
	calls: { user: 'Account SID', password: 'Auth Token' },
	settings: {
		...COMMON,
		address: 'https://api.twilio.com/2010-04-01/Accounts/{user}/Messages.json',
		method: 'POST',
		headers: 'Authorization: Basic {basic}',
		bodyKind: 'form',
		body: 'To={to}&From={sender}&Body={text}&StatusCallback={callback}',
		idAt: 'sid',
		errorAt: 'message',
		reportId: 'MessageSid',
		reportState: 'MessageStatus',
		reportReason: 'ErrorCode',
		delivered: 'delivered',
		failed: 'failed, undelivered, canceled',
		signature: 'twilio',
		signatureHeader: 'X-Twilio-Signature'
	}
};
