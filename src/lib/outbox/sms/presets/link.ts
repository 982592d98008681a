import { COMMON, type Preset } from './preset';

/**
 * LINK Mobility «Common», SMS REST API (MT and Delivery Reports, v. 2.4, linkmobility.com/developer).
 * Fields, result codes and report are as documented there and as public clients use them. The host is
 * given by LINK with the account, and so are platformId, platformPartnerId and the gate that sends
 * delivery reports to the address below; reports are not signed.
 */
export const link: Preset = {
	name: 'LINK Mobility',
	calls: { user: 'Brukernavn', password: 'Passord' },
	settings: {
		...COMMON,
		address: 'https://wsx.sp247.net/sms/send',
		method: 'POST',
		headers: 'Authorization: Basic {basic}',
		bodyKind: 'json',
		body: `{
  "source": "{sender}",
  "destination": "{to}",
  "userData": "{text}",
  "platformId": "COMMON_API",
  "platformPartnerId": "0000",
  "refId": "{reference}",
  "useDeliveryReport": true,
  "deliveryReportGates": ["gate-id"]
}`,
		okAt: 'resultCode',
		okIs: '1005',
		idAt: 'messageId',
		errorAt: 'description',
		reportId: 'refId',
		reportState: 'resultCode',
		reportReason: 'resultCode',
		delivered: '1001, 1007',
		failed:
			'0, 1, 2, 3, 4, 5, 6, 104, 105, 106, 1003, 1004, 1006, 1009, 2104, 2105, 2106, 2107, 2200, 2201, 2205',
		expired: '1002, 1010'
	}
};
