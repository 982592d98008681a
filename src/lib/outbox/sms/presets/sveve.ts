import { COMMON, type Preset } from './preset';

/**
 * Sveve: https://sveve.no/apidok/send and /apidok/dlr. The request and the report are as documented;
 * the answer (`response.msgOkCount`, `ids`, `errors`, `fatalError`) is as public clients read it. It
 * answers 200 with `fatalError` when the password is wrong. Reports are sent to an address that Sveve
 * sets on the account when they are told, and are not signed.
 */
export const sveve: Preset = {
	name: 'Sveve',
	calls: { user: 'Brukernavn', password: 'API-passord' },
	settings: {
		...COMMON,
		address: 'https://sveve.no/SMS/SendMessage',
		method: 'POST',
		bodyKind: 'json',
		body: `{
  "user": "{user}",
  "passwd": "{password}",
  "to": "{number}",
  "from": "{sender}",
  "msg": "{text}",
  "ref": "{reference}",
  "f": "json"
}`,
		okAt: 'response.msgOkCount',
		okIs: '1',
		idAt: 'response.ids.0',
		errorAt: '/"(?:fatalError|message)":\\s*"([^"]*)"/',
		reportId: 'ref',
		reportState: 'status',
		reportReason: 'errorDesc',
		delivered: 'true',
		failed: 'false'
	}
};
