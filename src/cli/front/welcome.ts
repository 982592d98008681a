import { config } from '$lib/database/config.server';
import type { Settings } from './settings';

/** What each demo user comes to do. */
const logins = {
	redaktor: 'plans the year and the posts',
	saksbehandler: 'answers inquiries',
	barnevern: 'answers in a unit with sensitive matters',
	vakt: 'is on call and warns',
	teknisk: 'is on call for water: may warn of two kinds only',
	leder: 'approves',
	arkiv: 'keeps the journal',
	admin: 'invites people and gives roles'
};

/** Says where to go, once everything answers. */
export function welcome({ mode, host, port }: Settings): void {
	if (mode === 'serve') return;
	const address = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
	const lines = Object.entries(logins).map(
		([name, does]) => `  ${`${name}@lillevik.test`.padEnd(30)}${does}`
	);
	process.stdout.write(
		`\nVarde runs at http://${address}:${port}\n\n` +
			`Log in at http://${address}:${port}/logg-inn with the password ${config().demoPassword} as\n${lines.join('\n')}\n\n`
	);
}
