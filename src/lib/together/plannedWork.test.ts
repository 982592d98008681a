import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { setUp } from '../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { fromLocal } from '../crisis/clock';
import { saveDraft } from '../crisis/drafts.server';
import { incidentByRef } from '../crisis/incidents.server';
import type { Message } from '../crisis/message';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letterByKey } from '../outbox/read.server';
import { stopLane } from '../public/lane.server';
import { smsSubscriber } from '../public/tables.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { publishDraft } from './publishIncident.server';
import { smsEstimate } from './smsEstimate.server';

await useTemporaryDatabase();
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T12:00:00+01:00') });
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	});
});
afterAll(() => {
	stopLane();
	vi.useRealTimers();
});

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };
const at = (text: string) => fromLocal(text)!;

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

function planned(step: Message['step'], values: Message['values']): Message {
	const sample = messageOf('planlagt_arbeid', step, 'known');
	return {
		...sample,
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		values: { ...sample.values, ...values },
		nextUpdateAt: step === 'allClear' ? null : at('2026-11-20T07:00'),
		expiresAt: at('2026-11-21T12:00')
	};
}

async function published(step: Message['step'], ref: string | null, values: Message['values']) {
	const message = planned(step, values);
	const incident = ref ? await incidentByRef(reader, ref) : null;
	const on = { incidentId: incident?.id ?? null, baseVersion: incident?.version ?? 0 };
	const draft = { id: newId(), ...on, kind: 'planlagt_arbeid' as const, message };
	const seen = done(await saveDraft(vakt, draft));
	return done(await publishDraft(vakt, seen, null)).ref;
}

test('planned work is told ahead, and again an hour before, in the words of that morning', async () => {
	const times = { startsAt: at('2026-11-20T08:00'), endsAt: at('2026-11-20T14:00') };
	const ref = await published('first', null, times);
	const reminder = async (version: number) =>
		letterByKey(reader, `push:${ref}@${version}:reminder`);
	expect(await letterByKey(reader, `push:${ref}@1`)).toMatchObject({ state: 'due', dueAt: now() });
	const first = await reminder(1);
	expect(first).toMatchObject({ state: 'due', dueAt: at('2026-11-20T07:00') });
	const { texts } = first!.payload as { texts: { nb: { body: string } } };
	expect(texts.nb.body).toMatch(/^Påminnelse: .*fra kl\. 08\.00 til kl\. 14\.00/);

	await published('update', ref, {
		...{ startsAt: at('2026-11-23T08:00'), endsAt: at('2026-11-23T14:00') },
		news: { nb: 'Ny dag', nn: 'Ny dag', en: 'Another day' }
	});
	expect(await reminder(1), 'of the old time').toMatchObject({ state: 'discarded' });
	expect(await reminder(2)).toMatchObject({ dueAt: at('2026-11-23T07:00') });

	await published('allClear', ref, { endedAt: now() });
	expect(await reminder(2), 'of what is taken back').toMatchObject({ state: 'discarded' });
	expect(await reminder(3)).toBeNull();
});

test('what the reminder costs is in the price that is seen before it is sent', async () => {
	await setUp('generic', 'http://127.0.0.1:9', { partOre: 100 });
	const phone = {
		id: 's',
		phone: '+4790000000',
		leaveToken: 'token',
		areaIds: [],
		locale: 'nb' as const
	};
	const ends = { askAt: now() + 1e9, endsAt: now() + 1e9, createdAt: now(), confirmedAt: now() };
	await write((tx) => tx.insert(smsSubscriber).values({ ...phone, ...ends }));
	const estimate = (startsAt: number) => {
		const message = planned('first', { startsAt, endsAt: at('2026-11-20T14:00') });
		return smsEstimate(reader, { kind: 'planlagt_arbeid', message, incidentId: null });
	};
	const soon = await estimate(now() + 3_600_000);
	const later = await estimate(at('2026-11-20T08:00'));
	expect(soon).toMatchObject({ recipients: 1, reminds: false, ore: soon!.parts.most * 100 });
	expect(later).toMatchObject({ recipients: 1, reminds: true });
	expect(later!.ore).toBe((later!.parts.least + later!.parts.most) * 100);
});
