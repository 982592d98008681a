import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { saveDraft } from '../crisis/drafts.server';
import { now } from '../database/clock.server';
import { write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { claim } from '../outbox/outbox.server';
import { laneEntry, stopLane } from '../public/lane.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { publishDraft } from './publishIncident.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);
afterAll(() => {
	stopLane();
	vi.useRealTimers();
});

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };

test('the push waits for the page; when the promise passes the page says so by itself', async () => {
	vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
	vi.setSystemTime(new Date('2026-11-20T10:00:00+01:00'));
	const message = {
		...messageOf('vann_borte', 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: now() + 60 * 60_000,
		expiresAt: now() + 12 * 60 * 60_000
	};
	const on = { incidentId: null, baseVersion: 0, kind: 'vann_borte' as const };
	const seen = await saveDraft(vakt, { id: newId(), ...on, message });
	if (isRefused(seen)) throw new Error(seen.refused);
	const result = await publishDraft(vakt, seen, null);
	if (isRefused(result)) throw new Error(result.refused);

	// The page keeps «kl.» and its time on one line.
	const page = () => laneEntry(`/hendelse/${result.ref}`)?.body.replaceAll('\u00a0', ' ');
	expect(page()).toContain('Neste oppdatering senest 20. november 2026 kl. 11.00');
	expect(await claim('push', 5)).toHaveLength(1);

	vi.advanceTimersByTime(61 * 60_000);
	const late = now();
	vi.useRealTimers();
	vi.useFakeTimers({ toFake: ['Date'], now: late });
	await expect.poll(page).toContain('Oppdateringen er forsinket');
	expect(page()).toContain('Vi lovet nytt senest 20. november 2026 kl. 11.00');
});
