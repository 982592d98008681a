import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader, write } from '$lib/database/database.server';
import { letters } from '$lib/outbox/read.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { actorById } from '../actors.server';
import { demoUser, fillDemo } from '../demo.server';
import { may } from '../rights';
import { elevate, endElevation } from './elevate.server';

await useTemporaryDatabase();
const REASON = 'Vannet er borte i Øvre Strand';
const tomasz = async () => {
	const found = await actorById(reader, demoUser('tomasz.kowalski'), Date.now());
	if (!found) throw new Error('Tomasz is not here');
	return found;
};
const mayWarn = async () => may(await tomasz(), 'publish crisis message', { kind: 'vann_borte' });
const at = (time: string) => vi.useFakeTimers({ now: Date.parse(time), toFake: ['Date'] });

beforeAll(() => write((tx) => fillDemo(tx, { passwordHash: 'x', at: Date.parse('2026-11-01') })));
afterEach(() => vi.useRealTimers());

test('on a night the clock is turned, they last until the morning and then are gone by themselves', async () => {
	at('2027-10-31T21:00+01:00');
	expect(await elevate(await tomasz(), REASON)).toBeUndefined();
	at('2027-11-01T07:59:59.999+01:00');
	expect(await mayWarn()).toBe(true);
	at('2027-11-01T08:00+01:00');
	expect(await mayWarn()).toBe(false);
	expect(await elevate(await tomasz(), REASON)).toEqual({ refused: 'elevation_office_hours' });
});

test('every administrator is told why and until when, and the log has it', async () => {
	at('2027-11-01T22:00+01:00');
	await elevate(await tomasz(), REASON);
	const told = (await letters(reader, ['due'])).filter(({ payload }) =>
		JSON.stringify(payload).includes('2. november 2027 kl. 08.00')
	);
	expect(told.map(({ payload }) => payload)).toMatchObject([
		{ text: expect.stringContaining(REASON) as string },
		{ text: expect.stringContaining(REASON) as string }
	]);
	await endElevation(await tomasz());
	expect(await mayWarn()).toBe(false);
	const { entries } = await auditEntries(reader, { actorId: demoUser('tomasz.kowalski') });
	expect(entries.map(({ action }) => action).slice(0, 2)).toEqual([
		'staff.endElevation',
		'staff.elevate'
	]);
});
