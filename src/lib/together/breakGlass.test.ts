import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { auditEntries } from '../audit/read.server';
import { decideDraft } from '../crisis/breakGlass/decide.server';
import { closeReview, openReviews, reviewsOf } from '../crisis/breakGlass/review.server';
import { waitingView } from '../crisis/breakGlass/waiting.server';
import type { Decision } from '../crisis/decision';
import { draftById, saveDraft, type Seen } from '../crisis/drafts.server';
import { takeBackDraft } from '../crisis/handDraft.server';
import { entriesOf } from '../crisis/log/log.server';
import { incidentByRef, versionsOf } from '../crisis/incidents.server';
import type { Kind } from '../crisis/templates';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letter } from '../outbox/tables.server';
import { stopLane } from '../public/lane.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { fillDemo as fillDuty } from '../staff/duty/demo.server';
import { askSecondPerson } from './askSecondPerson.server';
import { watchDuty } from './dutyWatch.server';
import { publishDraft } from './publishIncident.server';

const MINUTE = 60_000;
await useTemporaryDatabase();
process.env.SMTP_URL = 'smtp://127.0.0.1:9';
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	friday();
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
		await fillDuty(tx, { at: now() });
	});
});
beforeEach(async () => {
	friday();
	await write((tx) => tx.delete(letter));
});
afterAll(() => {
	stopLane();
	vi.useRealTimers();
});

function friday() {
	vi.setSystemTime(new Date('2026-11-20T10:00:00+01:00'));
}
const later = (minutes: number) => vi.setSystemTime(now() + minutes * MINUTE);

const as = (mailbox: string, role: 'dutyOfficer' | 'crisisLeader') => ({
	...actor(),
	id: demoUser(mailbox),
	grants: [granted(role)]
});
const vakt = as('vakt', 'dutyOfficer');
const leder = as('leder', 'crisisLeader');
const geir = as('geir.rognli', 'dutyOfficer');
const REASON = 'Ingen svarer på telefon, og folk drikker vannet nå.';

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

async function written(kind: Kind = 'kokevarsel'): Promise<Seen> {
	const message = {
		...messageOf(kind, 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: now() + 60 * MINUTE,
		expiresAt: now() + 12 * 60 * MINUTE
	};
	const on = { incidentId: null, baseVersion: 0, kind };
	return done(await saveDraft(vakt, { id: newId(), ...on, message }));
}

async function submitted(kind?: Kind): Promise<Seen> {
	const seen = await written(kind);
	done(await askSecondPerson(vakt, seen));
	return seen;
}

const alone = (who = vakt, reason = REASON) => {
	return (seen: Seen) => publishDraft(who, seen, null, { reason });
};
const toldOf = async (of: string) =>
	(await reader.select().from(letter))
		.filter(({ key }) => key.startsWith(`duty:alarm:${of}`))
		.map(({ key }) => key.split(':').at(-2))
		.sort();

test('when nobody answers in time, whoever has the watch publishes alone, and everybody hears why', async () => {
	const seen = await submitted();
	expect(await alone()(seen)).toEqual({ refused: 'breakGlass_too_early' });
	later(3);
	expect(await alone(geir)(seen), 'not on duty').toEqual({ refused: 'breakGlass_not_on_duty' });
	expect(await alone(vakt, 'haster  ')(seen)).toMatchObject({ refused: 'breakGlass_reason_short' });
	expect(await publishDraft(vakt, seen, null)).toEqual({ refused: 'crisis_second_person' });
	const { ref } = done(await alone()(seen));
	const [version] = await versionsOf(reader, (await incidentByRef(reader, ref))!.id);
	expect(version).toMatchObject({ publishedBy: vakt.id, aloneBecause: REASON });
	expect(new Set(await toldOf('breakGlass:'))).toEqual(
		new Set(['demo-leder', 'demo-teknisk', 'demo-tomasz.kowalski'])
	);
});

test('a reason does not get past the time, the text or a decision that somebody else made', async () => {
	const seen = await submitted();
	later(3);
	done(await takeBackDraft(vakt, seen));
	expect(await alone()(seen)).toEqual({ refused: 'crisis_draft_moved' });
	done(await askSecondPerson(vakt, seen));
	expect(await alone()(seen), 'the time begins anew').toEqual({ refused: 'breakGlass_too_early' });
	later(3);
	expect(await alone()({ ...seen, hash: 'another' })).toEqual({ refused: 'crisis_draft_moved' });
	done(await publishDraft(leder, seen, null));
	expect(await alone()(seen), 'approved meanwhile').toEqual({ refused: 'crisis_version_moved' });
});

test('the page says who has been called, and opens for the one on duty when the time is out', async () => {
	const seen = await submitted();
	const look = async (who = vakt) => waitingView(who, (await draftById(reader, seen.id))!);
	expect(await look()).toMatchObject({ open: false, eligible: true, opensAt: now() + 3 * MINUTE });
	expect((await look())?.called.map(({ name }) => name)).toContain('Silje Haugen');
	expect((await look())?.toCall, 'and whom to ring').toEqual([
		{ name: 'Silje Haugen', phone: '55 50 00 97' }
	]);
	expect(await look(geir)).toMatchObject({ open: false, eligible: false });
	later(3);
	expect(await look()).toMatchObject({ open: true });
});

test('what was sent alone is reviewed by somebody else, and leaders are reminded until it is', async () => {
	const seen = await submitted();
	later(4);
	const { ref } = done(await alone()(seen));
	const { id: incidentId } = (await incidentByRef(reader, ref))!;
	const [review] = await reviewsOf(reader, leder, incidentId);
	const monday = new Date('2026-11-23T09:00:00+01:00').getTime();
	expect(review).toMatchObject({ dueAt: monday, reason: REASON, mayClose: true });
	vi.setSystemTime(monday - MINUTE);
	await watchDuty();
	expect(await toldOf(`review:${review!.id}`)).toEqual([]);
	for (const day of [0, 0, 1]) {
		vi.setSystemTime(monday + day * 24 * 60 * MINUTE + MINUTE);
		await watchDuty();
	}
	expect(await toldOf(`review:${review!.id}`)).toEqual(['demo-leder', 'demo-leder']);
	const found = 'Det var riktig. Leder hadde lydløs telefon; vi endrer vaktordningen.';
	expect(await closeReview(vakt, review!.id, found)).toEqual({ refused: 'breakGlass_review_own' });
	expect(await closeReview(leder, review!.id, 'ok')).toMatchObject({
		refused: 'breakGlass_found_short'
	});
	done(await closeReview(leder, review!.id, found));
	expect(await closeReview(leder, review!.id, found)).toEqual({
		refused: 'breakGlass_review_closed'
	});
	const open = await openReviews(reader);
	expect(open.filter((one) => one.ref === ref)).toEqual([]);
});

const police: Decision = { authority: 'police', name: 'Kari Nordmann', decidedAt: 0 };
test('a decision by an authority is the second person for the kinds it may decide', async () => {
	const seen = await submitted('evakuering');
	const decide = (changes: Partial<Decision>) =>
		decideDraft(vakt, seen, { ...police, decidedAt: now() - 5 * MINUTE, ...changes });
	const hour = 60 * MINUTE;
	expect(await decide({ authority: 'doctor' })).toEqual({ refused: 'breakGlass_authority' });
	expect(await decide({ name: ' ' })).toEqual({ refused: 'breakGlass_decider_missing' });
	expect(await decide({ decidedAt: now() + hour })).toEqual({
		refused: 'breakGlass_decision_ahead'
	});
	expect(await decide({ decidedAt: now() - 7 * hour })).toEqual({
		refused: 'breakGlass_decision_old'
	});
	done(await decide({}));
	expect(await publishDraft(leder, seen, null), 'it is another content').toEqual({
		refused: 'crisis_draft_moved'
	});
	const draft = (await draftById(reader, seen.id))!;
	expect(draft).toMatchObject({
		state: 'writing',
		message: { decision: { name: 'Kari Nordmann' } }
	});
	const { ref } = done(await publishDraft(vakt, { id: seen.id, hash: draft.contentHash }, null));
	const [version] = await versionsOf(reader, (await incidentByRef(reader, ref))!.id);
	expect(version).toMatchObject({ publishedBy: vakt.id, aloneBecause: null });
});

test('a decision that has grown old takes a second person after all', async () => {
	const seen = await written('evakuering');
	done(await decideDraft(vakt, seen, { ...police, decidedAt: now() }));
	later(7 * 60);
	const { contentHash: hash, message } = (await draftById(reader, seen.id))!;
	const renewed = {
		...message,
		nextUpdateAt: now() + 60 * MINUTE,
		expiresAt: now() + 120 * MINUTE
	};
	const on = { incidentId: null, baseVersion: 0, kind: 'evakuering' as const };
	const again = done(await saveDraft(vakt, { id: seen.id, ...on, message: renewed }));
	expect(hash).not.toBe(again.hash);
	expect(await publishDraft(vakt, again, null)).toEqual({ refused: 'crisis_second_person' });
});

test('a decision is about the words it was taken on: when they change it falls, and both logs say so', async () => {
	const seen = await written('evakuering');
	done(await decideDraft(vakt, seen, { ...police, decidedAt: now() }));
	const decided = (await draftById(reader, seen.id))!;
	const on = { id: seen.id, incidentId: null, baseVersion: 0, kind: 'evakuering' as const };
	const same = done(await saveDraft(vakt, { ...on, message: decided.message }));
	expect(same.hash, 'saved again as it was').toBe(decided.contentHash);

	const message = { ...decided.message, values: { ...decided.message.values, news: 'Gå nå.' } };
	const changed = done(await saveDraft(vakt, { ...on, message }));
	const draft = (await draftById(reader, seen.id))!;
	expect(draft.message.decision).toBeUndefined();
	expect(draft.fallenDecision).toMatchObject({ name: 'Kari Nordmann' });
	expect(await publishDraft(vakt, changed, null)).toEqual({ refused: 'crisis_second_person' });
	expect((await entriesOf(reader, seen.id)).at(-1)).toMatchObject({
		kind: 'decisionFell',
		details: { who: expect.stringContaining('Kari Nordmann') }
	});
	const { entries } = await auditEntries(reader, { action: 'crisis.decisionFell' });
	expect(entries.filter(({ subject }) => subject === seen.id)).toHaveLength(1);

	done(await decideDraft(vakt, changed, { ...police, decidedAt: now() }));
	const { contentHash: hash, fallenDecision } = (await draftById(reader, seen.id))!;
	expect(fallenDecision, 'asked again').toBeNull();
	done(await publishDraft(vakt, { id: seen.id, hash }, null));
});
