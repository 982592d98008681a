import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf as sampleOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { browser, pushService } from '../../../test/support/pushService';
import { setUp, smsService } from '../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { openReviews } from '../crisis/breakGlass/review.server';
import { roundUp } from '../crisis/clock';
import { saveComposed } from '../crisis/composing.server';
import { draftById, saveDraft, type Seen } from '../crisis/drafts.server';
import { submitDraft } from '../crisis/handDraft.server';
import { REMEMBERED, LEFT_OPEN } from '../crisis/exercise/exercise';
import { endExercise, exerciseById } from '../crisis/exercise/exercises.server';
import { tidyExercises } from '../crisis/exercise/forget.server';
import { audienceOf, tellParticipants } from '../crisis/exercise/letters.server';
import {
	answerInvitation,
	invite,
	participantsOf,
	removeParticipant
} from '../crisis/exercise/participants.server';
import { startExercise } from '../crisis/exercise/start.server';
import { exercise } from '../crisis/exercise/tables.server';
import { incidentByRef, incidents, versionsOf } from '../crisis/incidents.server';
import { saveQuestion } from '../crisis/questions/questions.server';
import { publishedAnswers, standingAnswers } from '../crisis/questions/standing.server';
import type { Message } from '../crisis/message';
import { incident, incidentDraft, incidentVersion } from '../crisis/tables.server';
import { say, type Step } from '../crisis/template';
import type { Kind } from '../crisis/templates';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { mailCaps } from '../mail/tables.server';
import { append, claim, release, settle } from '../outbox/outbox.server';
import { letter } from '../outbox/tables.server';
import { laneEntry, refreshLane } from '../public/lane.server';
import { BANNER_PATHS } from '../public/banner/banner';
import { mailSubscriber } from '../public/mail/tables.server';
import { subscribe } from '../public/push/subscriptions.server';
import { smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { fillDemo as fillDuty } from '../staff/duty/demo.server';
import { user } from '../staff/tables.server';
import { deliveries } from './deliveries.server';
import { watchDuty } from './dutyWatch.server';
import { exercisePage } from './exercisePage.server';
import { incidentsFor, linkInquiry, publishAnswer, tieInquiry } from './incidentQuestions.server';
import { outputsView } from './outputs.server';
import { publishDraft, type Published } from './publishIncident.server';
import { reachOf } from './reach.server';
import { sayNoChange } from './sayNoChange.server';

await useTemporaryDatabase();

const as = (mailbox: string, ...grants: Actor['grants']): Actor => ({
	...{ ...actor(), id: demoUser(mailbox), email: `${mailbox}@lillevik.test` },
	grants
});
const vakt = as('vakt', granted('dutyOfficer'));
const leder = as('leder', granted('crisisLeader'));

/** Residents who want everything, by every way there is. */
const LIVE = { phone: '+4790000001', address: 'innbygger@example.org' };
/** A telephone that takes part, when its owner has said yes. */
const PLAYER = '+4790000002';

interface Left {
	to: string;
	text: string;
}
let left: Left[] = [];
const closing: (() => unknown)[] = [];

beforeAll(async () => {
	const at = now();
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at });
		const times = { askAt: at + 1e9, endsAt: at + 2e9, createdAt: at - 1e6, confirmedAt: at - 1e6 };
		await tx
			.insert(smsSubscriber)
			.values({ id: 's', phone: LIVE.phone, locale: 'nb', areaIds: [], leaveToken: 't', ...times });
		const mail = { id: 'm', address: LIVE.address, locale: 'nb', areaIds: [], topics: [] };
		await tx.insert(mailSubscriber).values({ ...mail, manageToken: 't', ...times });
		await fillDuty(tx, { at });
		const caps = { perMinute: 600_000, perDay: 1_000_000, perRecipientHour: 1000 };
		await tx.insert(mailCaps).values({ id: 1, ...caps });
	});
	const pushes = await pushService('http1', ({ body }) => {
		left.push({ to: 'browser', text: JSON.stringify(phone.read(body)) });
		return { status: 201 };
	});
	closing.push(pushes.close);
	process.env.PUSH_ALLOW_HOSTS = pushes.host;
	const phone = browser(pushes.origin, 'innbygger');
	done(await subscribe({ subscription: phone.subscription }));
	await mailServer();
	const sms = await smsService(({ body }) => {
		const said = decodeURIComponent(body.replaceAll('+', '%20'));
		left.push({ to: /\+?47(90000\d+|9\d{7})/.exec(said)?.[1] ?? said, text: said });
		return { body: '{"id":"1"}' };
	});
	closing.push(sms.stop);
	await setUp('generic', sms.origin);
	await refreshLane();
});
beforeEach(async () => {
	left = [];
	await write((tx) => tx.delete(letter));
});
afterAll(() => Promise.all(closing.map((close) => close())));

async function mailServer(): Promise<void> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, { envelope }, done) => {
			void simpleParser(stream).then(({ subject, text }) => {
				for (const { address } of envelope.rcptTo)
					left.push({ to: address, text: `${subject}\n${text}` });
				done();
			});
		}
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	closing.push(() => server.close(() => {}));
}

/** Carries every letter that is due, as the worker would. */
async function carry(): Promise<void> {
	for (const delivery of deliveries)
		for (;;) {
			const taken = await claim(delivery.name, 20);
			if (!taken.length) break;
			for (const one of taken) {
				const signal = new AbortController().signal;
				await settle(one, await delivery.deliver(one, signal, () => Promise.resolve()));
			}
		}
}

/** Words that stand only in what is played, and only in what is meant. */
const PLAYED = 'Øvingsvika';
const MEANT = 'Livsvika';

function messageOf(kind: Kind, step: Step, place: string, changes: Partial<Message> = {}): Message {
	const sample = sampleOf(kind, step, 'known');
	return {
		...sample,
		areas: [{ ...areaOf(place, 'i'), id: null }],
		values: { ...sample.values, ...(step === 'allClear' && { endedAt: now() }) },
		nextUpdateAt: step === 'allClear' ? null : roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000,
		...changes
	};
}

const begin = (more: object = {}) =>
	startExercise(vakt, {
		...{ name: 'Natt', scenario: 'Det er tomt i kranene.', startsAt: now(), endsAt: null },
		colleagues: [leder.id],
		...more
	});

interface Matter {
	exerciseId: string | null;
	ref?: string;
}

/** Writes a step and sends it. */
async function step(
	matter: Matter,
	what: Step,
	kind: Kind = 'vann_borte',
	changes: Partial<Message> = {}
): Promise<Published | Refusal> {
	const seen = await written(matter, what, kind, changes);
	return isRefused(seen) ? seen : publishDraft(vakt, seen, newId(), { costSeen: true });
}

async function written(
	{ exerciseId, ref }: Matter,
	what: Step,
	kind: Kind = 'vann_borte',
	changes: Partial<Message> = {}
): Promise<Seen | Refusal> {
	const found = ref ? await incidentByRef(reader, ref) : null;
	const message = messageOf(kind, what, exerciseId ? PLAYED : MEANT, changes);
	const on = { incidentId: found?.id ?? null, baseVersion: found?.version ?? 0 };
	return saveDraft(vakt, { id: newId(), kind, message, exerciseId, ...on });
}

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

/** All that the world outside can see, byte by byte. */
function outside(): string {
	const paths = ['/', '/nn/', '/en/', '/hendelser.json', '/feed.atom', '/cap/feed.atom'];
	const banners = BANNER_PATHS.flatMap(({ json, page }) => [json, page]);
	return JSON.stringify([...paths, ...banners].map((path) => laneEntry(path)!.body));
}

/** Letters to others than those who take part, with what they say. */
async function lettersOut(): Promise<string[]> {
	const all = await reader.select().from(letter);
	return all
		.filter(
			({ delivery, key }) => delivery !== 'exercise' && !key.startsWith('exercise-invitation:')
		)
		.map((one) => JSON.stringify(one));
}

async function nothingLeaked(): Promise<void> {
	for (const one of await lettersOut()) expect(one).not.toMatch(/Øvingsvika|OVELSE-|ØVELSE/);
	for (const { to, text } of left)
		if (text.includes(PLAYED)) {
			expect(to).not.toMatch(/90000001|innbygger|browser/);
			expect(text).toMatch(/^[^]{0,200}ØVELSE/);
		}
	expect(outside()).not.toMatch(/Øvingsvika|OVELSE-|ØVELSE/);
}

test('a whole exercise, from the first message to the end, changes nothing outside', async () => {
	const exerciseId = await begin();
	const before = outside();
	const { ref } = done(await step({ exerciseId }, 'first'));
	expect(ref).toMatch(/^OVELSE-\d{4}-0001$/);
	const at = { exerciseId, ref };
	const tap = { id: newId(), baseVersion: 1, nextUpdateAt: roundUp(now() + 7_200_000) };
	done(await sayNoChange(vakt, ref, tap));
	const news = say('Vi leter.', 'Vi leitar.', 'We are looking.');
	done(
		await step(at, 'update', 'vann_borte', {
			values: { ...messageOf('vann_borte', 'update', PLAYED).values, news }
		})
	);
	done(await step(at, 'correction'));
	done(await step(at, 'allClear'));
	await refreshLane();
	await carry();
	expect(outside()).toBe(before);
	expect(new Set(left.map(({ to }) => to))).toEqual(
		new Set(['vakt@lillevik.test', 'leder@lillevik.test'])
	);
	expect(left.length).toBeGreaterThanOrEqual(8);
	for (const { text } of left) expect(text).toMatch(/^ØVELSE[^]*ØVELSE/);
	await nothingLeaked();
});

test('two persons send in an exercise as they would, and approve nothing else by it', async () => {
	const exerciseId = await begin();
	const seen = done(await written({ exerciseId }, 'first', 'kokevarsel'));
	const twin = done(await written({ exerciseId: null }, 'first', 'kokevarsel', {}));
	done(await submitDraft(vakt, seen));
	expect(seen.hash).not.toBe(twin.hash);
	const { ref } = done(await publishDraft(leder, seen, newId()));
	expect(ref).toMatch(/^OVELSE-/);
	expect(await publishDraft(leder, { id: twin.id, hash: seen.hash }, newId())).toEqual({
		refused: 'crisis_draft_moved'
	});
	await carry();
	await nothingLeaked();
});

test('who sends alone in an exercise calls nobody who is on duty, and is asked to account for it there only', async () => {
	const exerciseId = await begin();
	const seen = done(await written({ exerciseId }, 'first', 'kokevarsel'));
	done(await submitDraft(vakt, seen));
	await write((tx) =>
		tx.run(
			sql`update ${incidentDraft} set submitted_at = ${now() - 3_600_000} where id = ${seen.id}`
		)
	);
	const reason = 'Ingen svarer, og folk drikker vannet nå.';
	const { ref } = done(await publishDraft(vakt, seen, newId(), { reason }));
	await watchDuty();
	await carry();
	expect((await openReviews(reader)).map((one) => one.ref)).not.toContain(ref);
	expect((await lettersOut()).filter((one) => one.includes(reason))).toEqual([]);
	await nothingLeaked();
});

test('a mistake that is taken back in an exercise is taken back there only', async () => {
	const before = outside();
	const exerciseId = await begin();
	const { ref } = done(await step({ exerciseId }, 'first'));
	done(await step({ exerciseId, ref }, 'correction', 'vann_borte', { withdraws: true }));
	await refreshLane();
	await carry();
	expect((await incidentByRef(reader, ref))?.status).toBe('avsluttet');
	expect(outside()).toBe(before);
	await nothingLeaked();
});

test('every text that somebody may copy out of an exercise says so first and last', async () => {
	const { ref } = done(await step({ exerciseId: await begin() }, 'first'));
	for (const code of ['nb', 'nn', 'en']) {
		const view = (await outputsView({ ref, version: null, code }))!;
		for (const { key, file, text } of view.outputs)
			if (file) expect(text, key).toContain('ØVELSE');
			else expect(text, key).toMatch(/^ØVELSE[^]*ØVELSE(\/ØVING|\/EXERCISE)?\.$/);
		expect(view.receipts).toEqual([]);
	}
});

test('an answer in an exercise is given to nobody who asks', async () => {
	const before = outside();
	const { ref } = done(await step({ exerciseId: await begin() }, 'first'));
	const { id } = (await incidentByRef(reader, ref))!;
	const words = { nb: { question: `Kan jeg dusje i ${PLAYED}?`, answer: 'Ja.' } };
	const asked = { id: newId(), version: 0, words, confirmedBy: 'VA' };
	const question = done(await saveQuestion(vakt, id, asked));
	done((await publishAnswer(vakt, question, true)) ?? null);
	expect(await publishedAnswers(reader)).not.toHaveProperty(ref);
	expect(JSON.stringify(await standingAnswers(reader))).not.toContain(PLAYED);
	const opened = { actor: vakt, ref: 'H-2026-00001', version: 1 };
	expect(await tieInquiry(opened, question.id)).toEqual({ refused: 'questions_incident_unknown' });
	const about = { ref: opened.ref, text: PLAYED, incidentRef: null, questionId: null };
	expect(JSON.stringify((await incidentsFor(about)).candidates)).not.toContain(ref);
	await carry();
	expect(outside()).toBe(before);
	await nothingLeaked();
});

test('the public numbers have no holes after an exercise', async () => {
	const first = done(await step({ exerciseId: null }, 'first')).ref;
	done(await step({ exerciseId: await begin() }, 'first'));
	const next = done(await step({ exerciseId: null }, 'first')).ref;
	expect(Number(next.slice(-4))).toBe(Number(first.slice(-4)) + 1);
});

describe('a message never changes sides', () => {
	test('by its draft', async () => {
		const exerciseId = await begin();
		const other = await begin();
		for (const [from, to] of [
			[exerciseId, null],
			[null, exerciseId],
			[exerciseId, other]
		] as const) {
			const message = messageOf('vann_borte', 'first', PLAYED);
			const draft = { id: newId(), kind: 'vann_borte' as const, incidentId: null, baseVersion: 0 };
			done(await saveDraft(vakt, { ...draft, message, exerciseId: from }));
			expect(await saveDraft(vakt, { ...draft, message, exerciseId: to })).toEqual({
				refused: 'crisis_draft_moved'
			});
		}
	});

	test('by the incident that it goes on with', async () => {
		const exerciseId = await begin();
		const played = done(await step({ exerciseId }, 'first')).ref;
		const meant = done(await step({ exerciseId: null }, 'first')).ref;
		await expect(step({ exerciseId, ref: meant }, 'allClear')).rejects.toThrow();
		await expect(step({ exerciseId: null, ref: played }, 'allClear')).rejects.toThrow();
	});

	test('by a key that is sent again with another draft', async () => {
		const exerciseId = await begin();
		const played = done(await written({ exerciseId }, 'first'));
		const meant = done(await written({ exerciseId: null }, 'first'));
		const key = newId();
		done(await publishDraft(vakt, played, key));
		expect(await publishDraft(vakt, meant, key, { costSeen: true })).toEqual({
			refused: 'ui_once_other_content'
		});
	});

	test('by fields of a form that somebody has changed', async () => {
		const exerciseId = await begin();
		const played = done(await written({ exerciseId }, 'first')).id;
		const meant = done(await written({ exerciseId: null }, 'first')).id;
		const running = done(await step({ exerciseId }, 'first')).ref;
		const real = done(await step({ exerciseId: null }, 'first')).ref;
		const sent = async (fields: Record<string, string>) => {
			const form = new FormData();
			const all = { kind: 'vann_borte', step: 'first', exercise: 'false', ...fields };
			for (const [name, value] of Object.entries(all)) form.set(name, value);
			const saved = await saveComposed(vakt, form);
			return isRefused(saved) ? 'refused' : (await draftById(reader, saved.id))!.exerciseId;
		};
		expect(await sent({ draft: played })).toBe(exerciseId);
		expect(await sent({ draft: meant, ovelse: exerciseId })).toBe('refused');
		expect(await sent({ ref: real, step: 'update', ovelse: exerciseId })).toBe('refused');
		expect(await sent({ ref: running, step: 'update' })).toBe(exerciseId);
		expect(await sent({ draft: meant, ref: running, step: 'update' })).toBe('refused');
		expect(await sent({ draft: played, ref: real, step: 'update' })).toBe('refused');
		expect(await sent({ ovelse: newId() })).toBe('refused');
	});

	test('by a version of the one that is put on the other', async () => {
		const { ref } = done(await step({ exerciseId: await begin() }, 'first'));
		const real = done(await step({ exerciseId: null }, 'first')).ref;
		const ids = [(await incidentByRef(reader, ref))!.id, (await incidentByRef(reader, real))!.id];
		for (const [from, to] of [ids, ids.toReversed()]) {
			const [row] = await versionsOf(reader, from!);
			const moved = { ...row!, id: newId(), incidentId: to!, version: 99, capIdentifier: newId() };
			await expect(write((tx) => tx.insert(incidentVersion).values(moved))).rejects.toMatchObject({
				cause: { message: expect.stringContaining('a version is an exercise when its incident is') }
			});
		}
	});

	test('by rows that a program writes past the rules', async () => {
		const exerciseId = await begin();
		const { ref } = done(await step({ exerciseId }, 'first'));
		const real = done(await step({ exerciseId: null }, 'first')).ref;
		const draft = done(await written({ exerciseId }, 'first')).id;
		const played = sql`select id from incident where ref = ${ref}`;
		const meant = sql`select id from incident where ref = ${real}`;
		const tries = [
			sql`update ${incident} set exercise = 0, exercise_id = null where ref = ${ref}`,
			sql`update ${incident} set exercise = 1, exercise_id = ${exerciseId} where ref = ${real}`,
			sql`update ${incident} set ref = 'K-2026-9999' where ref = ${ref}`,
			sql`update ${incidentDraft} set exercise = 0, exercise_id = null where id = ${draft}`,
			sql`update ${incidentDraft} set incident_id = (${meant}) where id = ${draft}`,
			sql`update ${incidentVersion} set exercise = 0 where incident_id = (${played})`
		];
		for (const one of tries)
			await expect(write((tx) => tx.run(one))).rejects.toMatchObject({
				cause: { message: expect.stringMatching(/exercise|append-only/) }
			});
	});
});

describe('a letter of an exercise', () => {
	const told = { subject: 'ØVELSE: x', text: `ØVELSE. ${PLAYED} ØVELSE.` };

	/** Tries to send a letter that somebody wrote by hand. @returns why it did not leave */
	async function tried(delivery: string, payload: object): Promise<unknown> {
		const key = newId();
		await write(async (tx) => {
			await append(tx, { delivery, key, payload: payload as never });
		});
		const way = deliveries.find(({ name }) => name === delivery)!;
		const [one] = await claim(delivery, 1);
		return way.deliver(one!, new AbortController().signal, () => Promise.resolve());
	}
	const refused = expect.objectContaining({ kind: 'refused' });
	const letterTo = (exerciseId: string, participantId: string, way = 'email') => ({
		...{ exerciseId, participantId, way, until: now() + 1e6 },
		...told
	});

	test('leads to nobody by any other way out', async () => {
		const { ref } = done(await step({ exerciseId: await begin() }, 'first'));
		const texts = { nb: { title: ref, body: ref } };
		const about = {
			ref,
			version: 1,
			audiences: [{ areaIds: null, kind: 'x', severity: 'hverdag' }]
		};
		const alert = { ...about, expiresAt: now() + 1e6, texts };
		for (const name of ['push', 'smsAlert', ...deliveries.map((one) => one.name)]) {
			if (name === 'exercise') continue;
			expect(await tried(name, alert), name).toEqual(refused);
			expect(await tried(name, { to: LIVE.address, text: `Se ${ref}` }), name).toEqual(refused);
		}
		expect(left).toEqual([]);
	});

	test('leads only to who takes part when it leaves', async () => {
		const exerciseId = await begin();
		const other = await begin({ colleagues: [] });
		const [first, second] = await participantsOf(reader, exerciseId);
		expect(await tried('exercise', letterTo(exerciseId, first!.id))).toMatchObject({
			kind: 'sent'
		});
		left = [];
		expect(await tried('exercise', letterTo(other, first!.id))).toEqual(refused);
		expect(await tried('exercise', letterTo(exerciseId, LIVE.address))).toEqual(refused);
		expect(await tried('exercise', letterTo(exerciseId, first!.id, 'sms'))).toEqual(refused);
		const bare = { ...letterTo(exerciseId, first!.id), text: PLAYED };
		expect(await tried('exercise', bare)).toEqual(refused);
		await removeParticipant(vakt, exerciseId, second!.id);
		expect(await tried('exercise', letterTo(exerciseId, second!.id))).toEqual(refused);
		const off = (active: boolean) =>
			write((tx) =>
				tx
					.update(user)
					.set({ active })
					.where(sql`id = ${vakt.id}`)
			);
		await off(false);
		expect(await tried('exercise', letterTo(exerciseId, first!.id))).toEqual(refused);
		await off(true);
		expect(left).toEqual([]);
	});

	test('leads to nobody when the exercise is over, also if it was due before', async () => {
		const exerciseId = await begin();
		done(await step({ exerciseId }, 'first'));
		await endExercise(vakt, exerciseId);
		await carry();
		expect(left).toEqual([]);
		expect(await step({ exerciseId }, 'first')).toEqual({ refused: 'exercise_is_over' });
	});

	test('leads to nobody whose address has been erased, a month after the exercise', async () => {
		const exerciseId = await begin({ colleagues: [] });
		done((await invite(vakt, exerciseId, { name: 'Test', address: PLAYER }, 'nb')) ?? null);
		await endExercise(vakt, exerciseId);
		const where = async () =>
			(await participantsOf(reader, exerciseId)).map(({ name, address }) => [name, address]);
		await tidyExercises();
		expect(await where()).toContainEqual(['Test', PLAYER]);
		const endsAt = now() - REMEMBERED - 1;
		await write((tx) =>
			tx
				.update(exercise)
				.set({ endsAt })
				.where(sql`id = ${exerciseId}`)
		);
		await tidyExercises();
		expect(await where()).toContainEqual(['Test', null]);
	});

	test('leads to a telephone that was typed when its owner has said yes, and not before or after', async () => {
		const exerciseId = await begin({ colleagues: [] });
		expect(await invite(vakt, exerciseId, { name: 'Test', address: PLAYER }, 'nb')).toBeUndefined();
		const tell = (key: string) =>
			write((tx) =>
				tellParticipants(tx, exerciseId, { key, until: now() + 1e6, words: () => told })
			);
		expect(await audienceOf(reader, exerciseId)).toBe(1);
		await tell('a');
		await carry();
		const toPlayer = () => left.filter(({ to }) => to.includes(PLAYER.slice(3)));
		const [invitation, ...others] = toPlayer();
		expect(others).toEqual([]);
		expect(invitation?.text).not.toContain(PLAYED);
		const token = /ovelse\/([\w-]{20,})/.exec(invitation!.text)![1]!;
		await answerInvitation(token, true);
		await tell('b');
		await carry();
		expect(toPlayer()).toHaveLength(2);
		await answerInvitation(token, false);
		await tell('c');
		await carry();
		expect(toPlayer()).toHaveLength(2);
	});
});

test('an exercise that nobody ends does not go on for ever', async () => {
	const fresh = await begin({ startsAt: now() - LEFT_OPEN + 60_000 });
	const left = await begin({ startsAt: now() - LEFT_OPEN - 1 });
	await tidyExercises();
	expect((await exerciseById(reader, fresh))?.endsAt).toBeNull();
	expect((await exerciseById(reader, left))?.endsAt).toBeLessThanOrEqual(now());
});

test('those on duty hear nothing of an exercise; those who take part hear that it is one', async () => {
	const exerciseId = await begin();
	const { ref } = done(
		await step({ exerciseId }, 'first', 'vann_borte', { nextUpdateAt: now() + 5 * 60_000 })
	);
	const waits = done(await written({ exerciseId }, 'first', 'kokevarsel'));
	done(await submitDraft(vakt, waits));
	await watchDuty();
	await carry();
	const keys = (await reader.select().from(letter)).map(({ key }) => key);
	expect(keys.filter((key) => key.startsWith('duty:') && key.includes(ref))).toEqual([]);
	expect(keys.filter((key) => key.startsWith('duty:') && key.includes(waits.id))).toEqual([]);
	const alarms = left.filter(({ text }) => /går ut|person nummer to/.test(text));
	expect(alarms.length).toBeGreaterThanOrEqual(4);
	for (const { text } of alarms) expect(text).toMatch(/^ØVELSE[^]*ØVELSE/);
	await nothingLeaked();
});

test('an exercise is in no list, figure or question that is about what is meant', async () => {
	const exerciseId = await begin();
	const { ref } = done(await step({ exerciseId }, 'first'));
	expect((await incidents(null)).map((one) => one.ref)).not.toContain(ref);
	const message = messageOf('vann_borte', 'first', PLAYED);
	const coming = { kind: 'vann_borte' as const, message, incidentId: null, exerciseId };
	expect(await reachOf(reader, coming)).toBe(2);
	const opened = { actor: vakt, ref: 'H-2026-00001', version: 1 };
	expect(await linkInquiry(opened, ref)).toEqual({ refused: 'questions_incident_unknown' });
	expect(laneEntry(`/hendelse/${ref}`)).toBeUndefined();
	const page = await exercisePage(ref, 'nb');
	expect(page?.body).toContain(PLAYED);
	expect(page?.body.match(/class="exercise">ØVELSE/g)).toHaveLength(2);
	expect(page?.body).not.toMatch(/ href="\//);
	expect(page?.headers).toMatchObject({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow'
	});
	const real = done(await step({ exerciseId: null }, 'first')).ref;
	expect(await exercisePage(real, 'nb')).toBeNull();
});

test('however exercises and what is meant are mixed, nobody outside gets anything of an exercise', async () => {
	const BEGUN = (lane: string) => ({ lane, what: 'first' });
	const lane = fc.constantFrom('played', 'meant');
	const move = fc.record({
		lane,
		what: fc.constantFrom('first', 'update', 'correction', 'allClear', 'noChange')
	});
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), async (moves) => {
			const exerciseId = await begin({ colleagues: [] });
			const refs: Record<string, string | undefined> = {};
			const both = [BEGUN('meant'), BEGUN('played')];
			for (const { lane, what } of [...both, ...moves]) {
				const before = outside();
				const matter = { exerciseId: lane === 'played' ? exerciseId : null, ref: refs[lane] };
				const result = await moved(matter, what as Step | 'noChange');
				if (result && !isRefused(result)) refs[lane] = result.ref;
				await refreshLane();
				if (lane === 'played') expect(outside()).toBe(before);
			}
			await write(async (tx) => {
				const waiting = await tx.select().from(letter);
				await release(
					tx,
					waiting.flatMap(({ waitsFor }) => waitsFor ?? [])
				);
			});
			await nothingLeaked();
			await carry();
			await nothingLeaked();
			await write((tx) =>
				tx
					.update(exercise)
					.set({ endsAt: now() })
					.where(sql`ends_at is null`)
			);
		}),
		{ numRuns: 6 }
	);
	for (const way of [/90000001/, /innbygger/, /browser/]) {
		const got = left.filter(({ to, text }) => way.test(to) && text.includes(MEANT));
		expect(got.length, `${way}: what is meant does arrive`).toBeGreaterThan(0);
	}
});

async function moved(matter: Matter, what: Step | 'noChange') {
	if (what !== 'noChange')
		return step(matter.ref && what === 'first' ? { ...matter, ref: undefined } : matter, what);
	const found = matter.ref ? await incidentByRef(reader, matter.ref) : null;
	if (!found) return null;
	const tap = { id: newId(), baseVersion: found.version, nextUpdateAt: roundUp(now() + 7_200_000) };
	return sayNoChange(vakt, found.ref, tap);
}
