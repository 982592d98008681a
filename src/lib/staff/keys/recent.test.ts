import { isRedirect } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { write } from '$lib/database/database.server';
import { user } from '../tables.server';
import { requireRecent, requireSecondStep, requireTaskRecently } from './recent.server';
import { sessionPolicy } from './sessionPolicy';
import { secondStepDue } from './tables.server';

await useTemporaryDatabase();
const HOUR = 3_600_000;
const leader = { ...actor('crisisLeader'), id: 'silje' };

/** A request by the crisis leader, who signed in some hours ago with a password. */
function request(route: string, { hours = 0, isOnDuty = false } = {}) {
	const policy = sessionPolicy(leader, { isOnDuty });
	const authenticatedAt = Date.now() - hours * HOUR;
	const session = { id: 's', method: 'password' as const, authenticatedAt, isOnDuty, policy };
	const locals = { actor: leader, session } as App.Locals;
	return { locals, url: new URL(`http://localhost${route}?/publish`), route: { id: route } };
}

/** Where a lock sends the person; null when it opens. */
async function sentTo(lock: () => void | Promise<void>): Promise<string | null> {
	try {
		await lock();
		return null;
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.location;
		throw thrown;
	}
}

test.each([
	['an hour ago', 1, null],
	['five hours ago', 5, '/logg-inn/bekreft?til=%2Fintern%2Finnstillinger%2Fpersoner']
])(
	'who signed in %s and changes who may do what is sent to %j, on duty too',
	async (_when, hours, expected) => {
		const event = request('/intern/innstillinger/personer', { hours, isOnDuty: true });
		expect(await sentTo(() => void requireTaskRecently(event, 'plan duty'))).toBe(expected);
	}
);

describe('before a danger message', () => {
	test.each([
		['signed in an hour ago', { hours: 1 }, null],
		[
			'signed in this morning',
			{ hours: 5 },
			'/logg-inn/bekreft?til=%2Fintern%2Fkrise%2Futkast%2F1'
		],
		['is on duty since five hours', { hours: 5, isOnDuty: true }, null]
	])('a leader who %s is sent to %j', async (_who, how, expected) => {
		const event = request('/intern/krise/utkast', how);
		expect(await sentTo(() => requireRecent(event, '/intern/krise/utkast/1'))).toBe(expected);
	});

	test('a page that keeps nothing is come back to as it is, without the name of the form', async () => {
		const event = request('/intern/min-side', { hours: 3 });
		expect(await sentTo(() => requireRecent(event))).toBe(
			'/logg-inn/bekreft?til=%2Fintern%2Fmin-side'
		);
	});
});

test('who let the time for a second step go by may still warn people, and nothing else', async () => {
	await write(async (tx) => {
		const { id, name, email } = leader;
		await tx.insert(user).values({ id, name, email, createdAt: 0 });
		await tx.insert(secondStepDue).values({ userId: id, dueAt: 1 });
	});
	const opens = (route: string) => sentTo(() => requireSecondStep(request(route)));
	expect(await opens('/intern/krise/ny/[kind]')).toBeNull();
	expect(await opens('/intern/innlegg')).toBe('/logg-inn/sikre?til=%2Fintern%2Finnlegg');
});
