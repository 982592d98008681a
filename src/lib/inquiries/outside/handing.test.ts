import { and, eq, like } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Sensitivity } from '$lib/staff/actor';
import { useTemporaryDatabase } from '../../../../test/support/database';

await useTemporaryDatabase();
const { reader, write } = await import('$lib/database/database.server');
const { isRefused } = await import('$lib/i18n/refusal');
const { letter } = await import('$lib/outbox/tables.server');
const { actorById } = await import('$lib/staff/actors.server');
const { demoUser, fillDemo } = await import('$lib/staff/demo.server');
const { putKommune } = await import('$lib/kommune/kommune.server');
const { LILLEVIK } = await import('$lib/kommune/kommune');
const { eventsOf, inquiryByRef } = await import('../read.server');
const { receive } = await import('../receive.server');
const { answer } = await import('../replies/answer.server');
const { undoable, undoLast } = await import('../handling/undo.server');
const { addFollowUp } = await import('../resident.server');
const { bounceInquiry } = await import('../bounce/bounce.server');
const staff = await import('../staff.server');
const link = await import('./link.server');
const { handOverOf, lastHandOver } = await import('./follow.server');
const { unitUndelivered } = await import('./byMail.server');
const { heldAnswer, outsideOf, saidSeen, sendAgain } = await import('./show.server');
const { confirmAddress, endOutside, outsideUnitOf, setOutside } = await import('./unit.server');
const { watchOutside } = await import('./watch.server');

const UNIT = 'barneskolen';
const ADDRESS = 'kontoret@barneskolen.lillevik.test';
const MONDAY_9 = Date.parse('2026-11-23T09:00+01:00');
const KARI = 'kari@example.org';
type Actor = NonNullable<Awaited<ReturnType<typeof actorById>>>;
let amina: Actor;
let admin: Actor;
let sent = 0;

const at = (iso: string) => vi.setSystemTime(Date.parse(iso));
const arrived = async (text = 'Porten står og slår', email = KARI) => {
	const from = { intake: 'form', actor: null, address: `from ${sent++}` } as const;
	return receive({ text, name: 'Kari', email, phone: '' }, from);
};
const row = async (ref: string) => (await inquiryByRef(reader, amina, ref))!;
const opened = async (ref: string) => ({ actor: amina, ref, version: (await row(ref)).version });
const letters = async (begins: string) =>
	(
		await reader
			.select()
			.from(letter)
			.where(like(letter.key, `${begins}%`))
	).map(({ key, state, dueAt, payload }) => ({
		key,
		state,
		dueAt,
		...(payload as { text: string; to: string; subject: string })
	}));
const tokenIn = (text: string) => /\/sak\/(?:bekreft\/)?([\w-]{43})/.exec(text)?.[1] ?? '';
/** Sends an inquiry to the school. @returns its reference and the token of the newest link */
const out = async (sensitivity: 'normal' | 'personal' = 'normal', email = KARI) => {
	const { ref, token: receipt } = await arrived(`Porten ${sent}`, email);
	const done = await staff.forward(await opened(ref), { unitId: UNIT, sensitivity });
	if (isRefused(done)) throw new Error(done.refused);
	return { ref, token: await newestToken(ref), receipt };
};
const newestToken = async (ref: string) => tokenIn((await letters(`outside ${ref} `)).at(-1)!.text);
const told = async (ref: string) =>
	(await eventsOf(reader, await lookUp(ref))).flatMap((event) =>
		event.kind === 'outside' ? [event.details.what] : []
	);
const lookUp = async (ref: string) => {
	const { inquiry } = await import('../tables.server');
	const [found] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
	return found!;
};
const page = async (token: string) => {
	const shown = await link.linkPage(reader, token);
	if (shown?.shows !== 'matter') throw new Error(`It shows ${shown?.shows}`);
	return shown;
};

beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(MONDAY_9);
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillDemo(tx, { passwordHash: 'x', at: 0 });
	});
	amina = (await actorById(reader, demoUser('amina.warsame'), MONDAY_9))!;
	admin = (await actorById(reader, demoUser('admin'), MONDAY_9))!;
});
afterEach(() => vi.setSystemTime(MONDAY_9));

const set = async (address: string, agreed?: string) => {
	const version = (await outsideUnitOf(reader, UNIT))?.version ?? 0;
	return setOutside(admin, UNIT, { address, readWithin: 4, version, agreed }, LILLEVIK.email);
};

describe('an address', () => {
	test('out of the kommune’s domain needs an administrator’s word, and the switchboard works here', async () => {
		expect(await set('kontoret@annet.example')).toMatchObject({
			refused: 'outside_agreed_missing'
		});
		const to = { address: ADDRESS, readWithin: 4, version: 0 };
		expect(await setOutside(admin, 'servicetorget', to, LILLEVIK.email)).toMatchObject({
			refused: 'outside_switchboard'
		});
	});

	test('gets nothing before somebody there has said that it is theirs; then what waits leaves', async () => {
		expect(await set(ADDRESS)).toBeNull();
		const { ref } = await arrived('Hei skole');
		await staff.forward(await opened(ref), { unitId: UNIT, sensitivity: 'normal' });
		expect(await letters(`outside ${ref}`)).toEqual([]);
		expect((await outsideOf(reader, await row(ref)))?.kept).toBe('unconfirmed');
		const [asked] = await letters('outside-confirm');
		expect(asked).toMatchObject({ to: ADDRESS });
		expect(asked!.text).not.toContain('Hei skole');
		expect(await confirmAddress('unknown')).toMatchObject({ refused: 'outside_link_dead' });
		expect(await confirmAddress(tokenIn(asked!.text))).toBeNull();
		expect(await letters(`outside ${ref}`)).toMatchObject([{ to: ADDRESS, state: 'due' }]);
	});

	test('that is switched off ends its links, and the same one needs no new test letter', async () => {
		const { token } = await out();
		await endOutside(admin, UNIT);
		expect(await link.linkPage(reader, token)).toMatchObject({ shows: 'end', ended: 'off' });
		const before = await letters('outside-confirm');
		expect(await set(ADDRESS)).toBeNull();
		expect(await letters('outside-confirm')).toHaveLength(before.length);
	});

	test('that two administrators change at once is changed by the first', async () => {
		const stale = { address: ADDRESS, readWithin: 8, version: 0 };
		expect(await setOutside(admin, UNIT, stale, LILLEVIK.email)).toMatchObject({
			refused: 'outside_changed_meanwhile'
		});
	});
});

describe('the letter', () => {
	test('says what was written, and waits while whoever sent it can undo', async () => {
		const { ref, token } = await out();
		const [first] = await letters(`outside ${ref}`);
		expect(first!.subject).toContain(ref);
		expect(first!.text).toContain('Porten ');
		expect(first!.text).not.toContain(KARI);
		expect(first!.dueAt).toBe(MONDAY_9 + 5 * 60_000);
		const last = await undoable(reader, amina);
		expect(await undoLast(amina, last!.step)).toMatchObject({ done: [ref] });
		expect(await letters(`outside ${ref}`)).toMatchObject([{ state: 'discarded' }]);
		expect(await link.linkPage(reader, token)).toMatchObject({ shows: 'end', ended: 'moved' });
	});

	test('about what is personal says nothing of it; what is special never leaves', async () => {
		const { ref, token } = await out('personal');
		const [first] = await letters(`outside ${ref}`);
		expect(first!.text).not.toContain('Porten ');
		expect(first!.text).toContain(`/sak/${token}`);
		const { ref: other } = await arrived('Til noen');
		const special = { unitId: UNIT, sensitivity: 'special' } as const;
		expect(await staff.forward(await opened(other), special)).toMatchObject({
			refused: 'outside_never_special'
		});
	});

	test('goes again with what the sender adds, and only the newest link opens', async () => {
		const { ref, token, receipt } = await out();
		await addFollowUp(receipt, 'Nå er den av hengslene');
		const [, more] = await letters(`outside ${ref}`);
		expect(more!.text).toContain('Nå er den av hengslene');
		expect(await link.linkPage(reader, token)).toBeNull();
		const again = await sendAgain(await opened(ref));
		expect(isRefused(again)).toBe(false);
		expect(await link.linkPage(reader, tokenIn(more!.text))).toBeNull();
		expect(await link.linkPage(reader, await newestToken(ref))).toMatchObject({ shows: 'seal' });
	});

	test('that comes back is told to the switchboard, and stands on the inquiry', async () => {
		const { ref } = await out();
		const [first] = await letters(`outside ${ref}`);
		expect(await write((tx) => unitUndelivered(tx, first!.key, 'mail_bounce_address'))).toBe(true);
		expect(await letters(`outside-undelivered ${ref}`)).toMatchObject([
			{ to: 'servicetorg@lillevik.test' }
		]);
		const shown = await outsideOf(reader, await row(ref));
		expect(shown?.handOver?.fault).toBe('mail_bounce_address');
		expect(await told(ref)).toContain('undelivered');
	});
});

test('what a rule would send out and is for few goes behind a link at most, and special stays', async () => {
	const { placeOf } = await import('../intake/place.server');
	const start = { unitId: UNIT, suggestions: [], stops: [], now: MONDAY_9 };
	const placed = (level: Sensitivity) => write((tx) => placeOf(tx, { ...start, wanted: [level] }));
	expect(await placed('normal')).toEqual({ unitId: UNIT, sensitivity: 'normal' });
	expect(await placed('personal')).toEqual({ unitId: UNIT, sensitivity: 'personal' });
	expect((await placed('special')).unitId).toBe('servicetorget');
});

describe('the link', () => {
	test('is read by who presses, not by what looks, and works two weeks', async () => {
		const { ref, token } = await out();
		expect(await link.linkPage(reader, token)).not.toHaveProperty('text');
		expect(await told(ref)).not.toContain('read');
		expect(await link.openLink(token)).toBeNull();
		expect(await link.openLink(token)).toBeNull();
		expect((await told(ref)).filter((what) => what === 'read')).toHaveLength(1);
		expect((await page(token)).text).toContain('Porten');
		at('2026-12-08T09:00+01:00');
		expect(await link.linkPage(reader, token)).toBeNull();
		expect(await link.takeByLink(token, 'Ola')).toMatchObject({ refused: 'outside_link_dead' });
	});

	test('lets somebody take it by name, and the answer goes to the sender as any other', async () => {
		const { ref, token } = await out();
		expect(await link.takeByLink(token, '')).toMatchObject({ refused: 'outside_name_missing' });
		expect(await link.takeByLink(token, 'Ola')).toBeNull();
		expect((await outsideOf(reader, await row(ref)))?.handOver).toMatchObject({ takenBy: 'Ola' });
		expect((await row(ref)).answerDueAt).not.toBeNull();
		const { version } = await page(token);
		const said = { name: 'Ola', text: 'Vi fester porten i dag.', version, files: [] };
		expect(await link.answerByLink(token, said)).toBeNull();
		const after = await row(ref);
		expect(after).toMatchObject({ state: 'answered', answerDueAt: null });
		expect((await eventsOf(reader, after)).at(-1)).toMatchObject({
			...{ kind: 'answered', text: 'Vi fester porten i dag.', userId: null },
			userName: 'Ola, Lillevik barneskole'
		});
		expect(await letters(`inquiry-answered ${ref}`)).toMatchObject([{ to: KARI }]);
		expect(await link.linkPage(reader, token)).toMatchObject({ shows: 'end', ended: 'answered' });
		expect(await link.answerByLink(token, said)).toMatchObject({ refused: 'outside_link_dead' });
	});

	test('does not answer over what somebody else did meanwhile', async () => {
		const { ref, token } = await out();
		await link.openLink(token);
		const { version } = await page(token);
		await staff.note(await opened(ref), 'Jeg ringer dem');
		const said = { name: 'Ola', text: 'Festet', version, files: [] };
		expect(await link.answerByLink(token, said)).toMatchObject({
			refused: 'outside_answer_meanwhile'
		});
		await answer(await opened(ref), { text: 'Vi tar det', way: 'page' });
		expect(await link.answerByLink(token, said)).toMatchObject({ refused: 'outside_link_dead' });
	});

	test.each([
		['personal', KARI, 'Festet', 'safe'],
		['normal', KARI, 'Sønnen min har fått diagnosen ADHD', 'sensitive']
	] as const)(
		'holds an answer back when it is %s to %s: %s',
		async (level, email, text, because) => {
			const { ref, token } = await out(level, email);
			await link.openLink(token);
			const { version } = await page(token);
			expect(await link.answerByLink(token, { name: 'Ola', text, version, files: [] })).toBeNull();
			const { state } = await lookUp(ref);
			expect(state).toBe('open');
			expect(await letters(`inquiry-answered ${ref}`)).toEqual([]);
			const told = (await letters(`outside-said ${ref}`)).map(({ to }) => to);
			expect(told).toContain('servicetorg@lillevik.test');
			expect(told.includes('randi.vik@lillevik.test')).toBe(level === 'personal');
			expect((await lastHandOver(reader, (await lookUp(ref)).id))?.doubt).toBe(because);
		}
	);

	test('with files lies here until a colleague has seen to it', async () => {
		const { ref, token } = await out();
		await link.openLink(token);
		const { version } = await page(token);
		const file = { name: 'tegning.pdf', type: 'application/pdf', size: 3, hash: null, note: null };
		await link.answerByLink(token, { name: 'Ola', text: 'Se tegning', version, files: [file] });
		expect((await outsideOf(reader, await row(ref)))?.handOver?.doubt).toBe('files');
		expect(await heldAnswer(reader, amina, ref)).toBe('Se tegning');
		await saidSeen(await opened(ref));
		expect((await outsideOf(reader, await row(ref)))?.handOver?.doubt).toBeNull();
	});

	test('«Ikke vår» sends it back with the reason, and a unit in Varde can send it there again', async () => {
		const { ref, token } = await out();
		expect(await link.sendBackByLink(token, { name: 'Ola', reason: '' })).toMatchObject({
			refused: 'bounce_reason_missing'
		});
		expect(await link.sendBackByLink(token, { name: 'Ola', reason: 'Det er vegen' })).toBeNull();
		const back = await row(ref);
		expect(back).toMatchObject({ unitId: 'servicetorget', bounces: 1 });
		expect(await handOverOf(reader, back.id)).toBeNull();
		await staff.forward(await opened(ref), { unitId: UNIT, sensitivity: 'normal' });
		expect(await link.linkPage(reader, await newestToken(ref))).toMatchObject({ shows: 'seal' });
		expect(await bounceInquiry(await opened(ref), { reason: 'Likevel ikke' })).toMatchObject({
			unitId: 'servicetorget'
		});
	});
});

describe('time', () => {
	test('follows a promised date: the unit is reminded before that, and not before the first deadline', async () => {
		const { ref } = await out();
		const promise = { text: 'Vi ser på det', way: 'page', promisedDate: '2026-12-04' } as const;
		await answer(await opened(ref), promise);
		const { remindAt } = (await handOverOf(reader, (await row(ref)).id))!;
		expect(remindAt).toBeGreaterThan(Date.parse('2026-12-03T00:00+01:00'));
	});

	test('reminds before the deadline and tells the switchboard of what nobody opened, once, in open hours', async () => {
		const { ref } = await out();
		at('2026-11-23T13:30+01:00');
		await watchOutside();
		await watchOutside();
		expect(await told(ref)).toEqual(['sent', 'unread']);
		expect(await letters(`outside-unread ${ref}`)).toHaveLength(1);
		at('2026-11-24T05:30+01:00');
		const { remindAt } = (await handOverOf(reader, (await row(ref)).id))!;
		expect(new Date(remindAt!).getUTCHours()).toBeGreaterThanOrEqual(6);
		vi.setSystemTime(remindAt!);
		await watchOutside();
		await watchOutside();
		expect(await told(ref)).toEqual(['sent', 'unread', 'reminded']);
		const about = await letters(`outside ${ref}`);
		expect(about).toHaveLength(2);
		expect(about.at(-1)!.subject).toContain('påminnelse');
	});

	test('leaves alone what was read, and what was answered', async () => {
		const { ref, token } = await out();
		await link.openLink(token);
		at('2026-11-23T13:30+01:00');
		await watchOutside();
		expect(await told(ref)).toEqual(['sent', 'read']);
		await answer(await opened(ref), { text: 'Ferdig', way: 'page' });
		at('2026-11-25T10:00+01:00');
		await watchOutside();
		expect(await told(ref)).toEqual(['sent', 'read']);
	});
});

test('what goes on outside changes nothing a colleague has on the screen', async () => {
	const { ref, token } = await out();
	const { version } = await row(ref);
	await link.openLink(token);
	expect((await row(ref)).version).toBe(version);
	const kept = await reader
		.select()
		.from(letter)
		.where(and(like(letter.key, `outside ${ref}%`), eq(letter.state, 'due')));
	expect(JSON.stringify(await handOverOf(reader, (await row(ref)).id))).not.toContain(token);
	expect(kept).toHaveLength(1);
});
