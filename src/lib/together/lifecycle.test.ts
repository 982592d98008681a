import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { decideDraft } from '../crisis/breakGlass/decide.server';
import * as drafts from '../crisis/drafts.server';
import * as hand from '../crisis/handDraft.server';
import { incidentById, versionsOf } from '../crisis/incidents.server';
import type { Step } from '../crisis/template';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { stopLane } from '../public/lane.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { publishDraft } from './publishIncident.server';

const MINUTE = 60_000;
await useTemporaryDatabase();
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00+01:00') });
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

const PEOPLE = (['vakt', 'geir.rognli', 'leder', 'teknisk'] as const).map((mailbox, i) => ({
	...actor(),
	id: demoUser(mailbox),
	grants: [granted(i < 2 ? 'dutyOfficer' : 'crisisLeader')]
}));
type Person = (typeof PEOPLE)[number];

/** What a crowd of people does with one incident, and what is known of their hands from outside. */
class Crowd {
	incidentId: string | null = null;
	draft: drafts.Seen | null = null;
	hands = new Set<string>();
	waitsSince: number | null = null;
	decided = false;
	published: string[] = [];

	async edit(by: Person, step: Step) {
		const incident = this.incidentId ? await incidentById(reader, this.incidentId) : null;
		if (!this.draft || step !== this.step) this.begin(step);
		const message = {
			...messageOf('kokevarsel', step, 'known'),
			areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
			expiresAt: now() + 600 * MINUTE,
			nextUpdateAt: step === 'allClear' ? null : now() + 60 * MINUTE
		};
		if (step === 'allClear') message.values = { ...message.values, endedAt: now() };
		const on = { incidentId: this.incidentId, baseVersion: incident?.version ?? 0 };
		const written = { id: this.id, ...on, kind: 'kokevarsel' as const, message };
		const seen = await drafts.saveDraft(by, written);
		// The same words again are no edit: what was decided of them stands.
		if (isRefused(seen) || seen.hash === this.draft?.hash) return;
		this.draft = seen;
		this.hands.add(by.id);
		this.decided = false;
	}

	id = newId();
	step: Step = 'first';
	begin(step: Step) {
		Object.assign(this, { id: newId(), step, draft: null, waitsSince: null, decided: false });
		this.hands = new Set();
	}

	async submit(by: Person) {
		if (!this.draft || isRefused(await hand.submitDraft(by, this.draft))) return;
		this.hands.add(by.id);
		this.waitsSince = now();
	}

	async leave(by: Person, how: 'takeBack' | 'return') {
		if (!this.draft) return;
		const done =
			how === 'takeBack'
				? await hand.takeBackDraft(by, this.draft)
				: await hand.returnDraft(by, this.draft, 'Feil sted');
		if (!isRefused(done)) this.waitsSince = null;
	}

	async decide(by: Person) {
		const decision = { authority: 'doctor' as const, name: 'Kari Nordmann', decidedAt: now() };
		if (!this.draft || isRefused(await decideDraft(by, this.draft, decision))) return;
		const { contentHash } = (await drafts.draftById(reader, this.draft.id))!;
		this.draft = { id: this.draft.id, hash: contentHash };
		this.hands.add(by.id);
		Object.assign(this, { decided: true, waitsSince: null });
	}

	async publish(by: Person, reason?: string) {
		if (!this.draft) return;
		const result = await publishDraft(by, this.draft, null, reason ? { reason } : {});
		if (isRefused(result)) return;
		const waited = this.waitsSince !== null && now() - this.waitsSince >= 3 * MINUTE;
		const second = this.waitsSince !== null && !this.hands.has(by.id);
		expect(this.decided || second || (reason !== undefined && waited), 'two hands').toBe(true);
		this.incidentId = (await drafts.draftById(reader, this.draft.id))!.incidentId;
		this.begin('update');
	}

	/** What must hold, whatever they did. */
	async check() {
		if (!this.incidentId) return;
		const incident = (await incidentById(reader, this.incidentId))!;
		const versions = (await versionsOf(reader, this.incidentId)).reverse();
		expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
		expect(incident.version).toBe(versions.length);
		const words = versions.map((one) => JSON.stringify(one));
		expect(words.slice(0, this.published.length), 'what is out never changes').toEqual(
			this.published
		);
		this.published = words;
		if (incident.status === 'avsluttet') expect(incident.nextUpdateAt).toBeNull();
		else expect(incident.nextUpdateAt).not.toBeNull();
	}
}

const person = fc.constantFrom(...PEOPLE);
const step = fc.constantFrom<Step>('first', 'update', 'correction', 'allClear');
type Move = (crowd: Crowd) => Promise<void>;
const move: fc.Arbitrary<Move> = fc.oneof(
	fc.tuple(person, step).map(
		([by, of]): Move =>
			(crowd) =>
				crowd.edit(by, of)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.edit(by, crowd.step)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.submit(by)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.submit(by)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.publish(by)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.publish(by)
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.publish(by, 'Ingen svarte på telefonen.')
	),
	person.map(
		(by): Move =>
			(crowd) =>
				crowd.decide(by)
	),
	fc.tuple(person, fc.constantFrom('takeBack' as const, 'return' as const)).map(
		([by, how]): Move =>
			(crowd) =>
				crowd.leave(by, how)
	),
	fc.integer({ min: 1, max: 4 }).map((minutes): Move => async () => {
		vi.setSystemTime(now() + minutes * MINUTE);
	})
);

test('no sequence of moves sends what takes two by one hand, changes what is out, or leaves a promise behind', async () => {
	let sent = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 8, maxLength: 24 }), async (moves) => {
			const crowd = new Crowd();
			for (const act of moves) {
				await act(crowd);
				await crowd.check();
			}
			sent += crowd.published.length;
		}),
		{ numRuns: 60 }
	);
	expect(sent, 'some of them got something out').toBeGreaterThan(0);
}, 60_000);
