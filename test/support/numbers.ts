import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { reader } from '$lib/database/database.server';
import type { RunningApp } from './app';
import { pathOf, told, type Door } from './doors';
import { SAMPLES } from './doorSamples';
import { sources } from './imports';

/** Made-up numbers (Tenor's, month + 80), as people write them: they belong to nobody. */
export const NUMBERS =
	/17912099997|179120[ -]?99997|12345678903|1234\.56\.78903|91512345|915 12 345/;
const TEXT =
	'Jeg er 17912099997, 179120 99997, konto 1234.56.78903 og 12345678903, tlf. 915 12 345';

/** Ends the sitting of whoever tries, or is no form. */
const SPOILS = /logg-ut|everywhere|\/scim\/|utvidet/;

/** What a form would hold that comes further than its first check; everything else is the text. */
const LIKELY: Record<string, string> = {
	...{ email: 'a@example.com', to: 'servicetorget', unitId: 'servicetorget', version: '1' },
	...{ language: 'nb', locale: 'nb', sensitivity: 'personal', way: 'page', intake: 'phone' },
	...{ area: 'annet', from: '2027-01-01', until: '2027-02-01', date: '2027-01-01' },
	...{ ref: 'H-2026-00038', url: 'https://example.com/17912099997', kind: 'note' }
};

/** Every name that a field has in any form of the app. */
function fieldNames(): string[] {
	const files = [...sources('src/routes'), ...sources('src/lib')];
	const found = files.flatMap((file) =>
		[
			...readFileSync(file, 'utf8').matchAll(
				/\bname="([\w-]+)"|^\t(\w+): (?:v\.|said|text|days|date)/gm
			)
		].map(([, field, key]) => field ?? key!)
	);
	return [...new Set(found)];
}

/** Sends the numbers in every field through a door, twice: with nothing but them, and as a form would be filled in. */
export async function pour(app: RunningApp, doors: Door[], who: string): Promise<string[]> {
	const names = fieldNames();
	const shown: string[] = [];
	const left = doors.filter((door) => !SPOILS.test(told(door)));
	const walk = async () => {
		for (let door = left.shift(); door; door = left.shift())
			for (const likely of door.method === 'GET' ? [{}] : [{}, LIKELY])
				if (await showsThem(app, door, who, fields(names, likely))) shown.push(told(door));
	};
	await Promise.all(Array.from({ length: 6 }, walk));
	return shown;
}

function fields(names: string[], likely: Record<string, string>): URLSearchParams {
	return new URLSearchParams(names.map((name) => [name, likely[name] ?? TEXT]));
}

/** Whether an error page says what was sent. A form that is shown again may. */
async function showsThem(app: RunningApp, door: Door, who: string, sent: URLSearchParams) {
	const samples = SAMPLES[door.route] ?? {};
	const query = [
		door.query.slice(1),
		samples['?'],
		door.method === 'GET' && `q=${encodeURIComponent(TEXT)}`
	];
	const answer = await fetch(
		`${app.origin}${pathOf(door.route, samples)}?${query.filter(Boolean).join('&')}`,
		{
			method: door.method,
			redirect: 'manual',
			headers: {
				...{ accept: 'text/html', origin: app.origin, cookie: `varde-${app.port}=${who}` }
			},
			...(!['GET', 'HEAD'].includes(door.method) && { body: sent }),
			signal: AbortSignal.timeout(20_000)
		}
	);
	const endless = answer.headers.get('content-type')?.startsWith('text/event-stream');
	const body = endless ? (await answer.body?.cancel(), '') : await answer.text();
	// A form that is refused (409, 422) is shown again with what was written in it, and an address is one's own.
	const errorPage = answer.status >= 400 && ![409, 422].includes(answer.status);
	return errorPage && door.method !== 'GET' && NUMBERS.test(body);
}

/** Rows of the audit log and of what open screens are told that say one of the numbers. */
export async function rowsWithNumbers(): Promise<string[]> {
	const rows = [
		...(await reader.all(sql`select action, subject, details from audit_entry`)),
		...(await reader.all(sql`select topic, subject from change`))
	];
	return rows.map((row) => JSON.stringify(row)).filter((row) => NUMBERS.test(row));
}
