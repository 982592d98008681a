import { parseArgs } from 'node:util';
import { seedIncidents } from '$lib/crisis/seed.server';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { seedPlan } from '$lib/planning/seed.server';
import { seedSubscribers } from '$lib/public/seed.server';
import { demoSetting } from '$lib/together/demo.server';
import { orSentence } from './archive/sentence';
import { say } from './steps.js';

const USAGE =
	'npm run seed -- [--inquiries N] [--subscribers N] [--plan-items N (a year)] [--years N] [--incidents N]';

/** Adds made-up data for measuring, the same every time, also while Varde runs. */
export function main(args: string[]): Promise<void> {
	return orSentence(async () => {
		const { inquiries, subscribers, 'plan-items': items, years, incidents } = counts(args);
		if (!inquiries && !subscribers && !items && !incidents) throw new Error(USAGE);
		await migrateDatabase();
		await openDatabase();
		await added(inquiries, 'inquiries', () => seedInquiries(inquiries));
		await added(subscribers, 'subscribers', () => seedSubscribers(subscribers));
		await added(items, `plan items a year for ${years} years`, () => seedPlan(items, years));
		await added(incidents, 'incidents', async () =>
			seedIncidents(incidents, await demoSetting(reader))
		);
		await closeDatabase();
	});
}

function counts(args: string[]) {
	const option = (standard: string) => ({ type: 'string', default: standard }) as const;
	const options = {
		inquiries: option('0'),
		subscribers: option('0'),
		'plan-items': option('0'),
		years: option('10'),
		incidents: option('0')
	};
	const { values } = parseArgs({ args, options });
	const number = (text: string) => {
		if (!/^\d{1,7}$/.test(text)) throw new Error(`«${text}» is not a count.\n${USAGE}`);
		return Number(text);
	};
	return {
		inquiries: number(values.inquiries),
		subscribers: number(values.subscribers),
		'plan-items': number(values['plan-items']),
		years: number(values.years),
		incidents: number(values.incidents)
	};
}

async function added(count: number, what: string, seed: () => Promise<void>): Promise<void> {
	if (!count) return;
	const began = Date.now();
	await seed();
	say(`${count} ${what} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
