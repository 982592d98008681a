import { COMMON, type Preset } from './preset';

/**
 * Everything in the address: what older services and modems in the house speak. There is no
 * standard; the names are to be changed to those of the service.
 */
export const query: Preset = {
	name: 'GET',
	calls: { user: 'Brukernavn', password: 'Passord' },
	settings: {
		...COMMON,
		address:
			'https://sms.example.no/send?user={user}&password={password}&to={number}&from={sender}&text={text}&ref={reference}',
		method: 'GET',
		bodyKind: 'none',
		body: '',
		okAt: '/^\\s*(\\w+)/',
		okIs: 'OK, 0',
		idAt: '/^\\s*\\w+\\s+(\\S+)/',
		errorAt: '/.+/',
		reportId: 'ref',
		reportState: 'status',
		delivered: 'delivered',
		failed: 'failed',
		expired: 'expired'
	}
};
