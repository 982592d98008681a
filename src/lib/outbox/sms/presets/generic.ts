import { COMMON, type Preset } from './preset';

/**
 * JSON with a bearer token: what most newer services and self-made gateways speak. There is no
 * standard; the names are to be changed to those of the service. Reports are signed with
 * HMAC-SHA256 over the body.
 */
export const generic: Preset = {
	name: 'JSON',
	calls: { user: null, password: 'API-nøkkel' },
	settings: {
		...COMMON,
		address: 'https://sms.example.no/messages',
		method: 'POST',
		headers: 'Authorization: Bearer {password}\nIdempotency-Key: {reference}',
		bodyKind: 'json',
		body: `{
  "to": "{to}",
  "from": "{sender}",
  "text": "{text}",
  "reference": "{reference}",
  "callbackUrl": "{callback}"
}`,
		idAt: 'id',
		errorAt: 'error.message',
		reportId: 'reference',
		reportState: 'status',
		reportReason: 'reason',
		delivered: 'delivered',
		failed: 'failed, rejected, undelivered',
		expired: 'expired',
		signature: 'hmac',
		signatureHeader: 'X-Signature'
	}
};
