import { COMMON, type Preset } from './preset';

/** 46elks: https://46elks.se/docs/send-sms and /docs/sms-delivery-reports. Reports are not signed. */
export const elks: Preset = {
	name: '46elks',
	calls: { user: 'API username', password: 'API password' },
	settings: {
		...COMMON,
		address: 'https://api.46elks.com/a1/sms',
		method: 'POST',
		headers: 'Authorization: Basic {basic}',
		bodyKind: 'form',
		body: 'from={sender}&to={to}&message={text}&whendelivered={callback}',
		idAt: 'id',
		errorAt: '/^[^{].*/',
		reportId: 'id',
		reportState: 'status',
		delivered: 'delivered',
		failed: 'failed'
	}
};
