import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { readings } from '$lib/staff/seeing.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { earlierFrom } from '../earlier.server';
import { undoable, undoLast } from '../handling/undo.server';
import { sayHelped } from '../helped/helped.server';
import { eventsOf, inquiryByRef, inquiryForJournal, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import { answer } from '../replies/answer.server';
import { addFollowUp, receiptFor } from '../resident.server';
import * as staff from '../staff.server';
import { inquiry } from '../tables.server';
import { alike } from './alike';
import { mergeInto, part } from './merge.server';
import { relationsOf } from './show.server';
import { split } from './split.server';

await useTemporaryDatabase();

let jonas: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const found = await actorById(reader, demoUser('saksbehandler'), now());
	if (!found) throw new Error('saksbehandler');
	jonas = found;
});

let written = 0;
const wrote = (text = `Gatelyset i Sagveien er mørkt ${++written}`, email = '', phone = '') =>
	receive(
		{ text, name: 'Åse', email, phone },
		{ intake: 'form', actor: null, address: String(++written) }
	);
const opened = async (ref: string) => {
	const row = await inquiryByRef(reader, jonas, ref);
	return { actor: jonas, ref, version: row?.version ?? 0 };
};
const stored = async (ref: string) =>
	(await reader.select().from(inquiry).where(eq(inquiry.ref, ref)))[0]!;
const done = (result: InquiryRow | Refusal): InquiryRow => {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
};

describe('two that are one matter', () => {
	test('the senders of both get the answer, each on their own page and by mail', async () => {
		const [one, two] = [await wrote('Mørkt i Sagveien', 'a@example.com'), await wrote()];
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		expect(await stored(one.ref)).toMatchObject({ state: 'closed', mergedInto: two.ref });
		expect(await receiptFor(reader, one.token)).toMatchObject({ state: 'new' });
		done(await answer(await opened(two.ref), { text: 'Fikset i dag.', way: 'page' }));
		for (const { token } of [one, two]) {
			const receipt = await receiptFor(reader, token);
			expect(receipt?.state).toBe('answered');
			expect(receipt?.steps.at(-1)).toMatchObject({ kind: 'answered', text: 'Fikset i dag.' });
		}
		const mails = await reader.select().from(letter).where(eq(letter.delivery, 'email'));
		expect(mails.some(({ key }) => key.startsWith(`inquiry-answered ${one.ref}@`))).toBe(true);
	});

	test('what either of them adds comes to where it is answered, and keeps it waiting', async () => {
		const [one, two] = [await wrote(), await wrote()];
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		done(await answer(await opened(two.ref), { text: 'Fikset.', way: 'page' }));
		await addFollowUp(one.token, 'Nei, det er mørkt ennå');
		expect(await stored(one.ref)).toMatchObject({ state: 'closed' });
		const row = await stored(two.ref);
		expect(row).toMatchObject({ state: 'open' });
		expect((await eventsOf(reader, row)).at(-1)).toMatchObject({ text: 'Nei, det er mørkt ennå' });
		// Colleagues read it there; whoever wrote the other one does not.
		expect(JSON.stringify(await receiptFor(reader, two.token))).not.toContain('mørkt ennå');
		expect(JSON.stringify(await receiptFor(reader, one.token))).toContain('mørkt ennå');
		const archivist = { ...jonas, id: demoUser('arkiv') };
		expect((await inquiryForJournal(reader, archivist, two.ref))?.followUps).toEqual([]);
	});

	test('who says that the answer did not help makes the one it is handled in wait again', async () => {
		const [one, two] = [await wrote(), await wrote()];
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		done(await answer(await opened(two.ref), { text: 'Fikset.', way: 'page' }));
		expect(await sayHelped(one.token, false)).toBeNull();
		expect(await stored(one.ref)).toMatchObject({ state: 'closed', mergedInto: two.ref });
		const row = await stored(two.ref);
		expect(row).toMatchObject({ state: 'open', answerDueAt: expect.any(Number) });
		expect((await receiptFor(reader, two.token))?.helped).toBeNull();
		expect(await staff.reopen(await opened(one.ref))).toHaveProperty('refused');
	});

	test('the sooner promise stands, and it is undone as one, with its own promise back', async () => {
		const [one, two] = [await wrote(), await wrote()];
		await write((tx) =>
			tx.update(inquiry).set({ answerDueAt: 1000 }).where(eq(inquiry.ref, one.ref))
		);
		const due = (await stored(two.ref)).answerDueAt;
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		expect((await stored(two.ref)).answerDueAt).toBe(1000);
		await undoLast(jonas, (await undoable(reader, jonas))!.step);
		expect(await stored(one.ref)).toMatchObject({
			...{ state: 'new', mergedInto: null, answerDueAt: 1000 }
		});
		expect((await stored(two.ref)).answerDueAt).toBe(due);
	});

	test('they can be parted later, also when somebody has gone on with the other', async () => {
		const [one, two] = [await wrote(), await wrote()];
		const due = (await stored(one.ref)).answerDueAt;
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		done(await staff.note(await opened(two.ref), 'Ser på det'));
		expect(await undoLast(jonas, 'x')).toHaveProperty('refused');
		done(await part(await opened(one.ref)));
		expect(await stored(one.ref)).toMatchObject({
			...{ state: 'open', mergedInto: null, answerDueAt: due }
		});
	});

	test('two who merge in both directions at once make no ring', async () => {
		const [one, two] = [await wrote(), await wrote()];
		const results = await Promise.all([
			mergeInto(await opened(one.ref), await stored(two.ref)),
			mergeInto(await opened(two.ref), await stored(one.ref))
		]);
		expect(results.filter(isRefused)).toHaveLength(1);
		const merged = [(await stored(one.ref)).mergedInto, (await stored(two.ref)).mergedInto];
		expect(merged.filter((into) => into !== null)).toHaveLength(1);
	});

	test('each address is mailed once, however often it wrote, and also behind one without a page', async () => {
		const [kari, ola] = ['kari@example.com', 'ola@example.com'];
		const [whole, again, call, third] = [
			await wrote('Mørkt', kari),
			await wrote('Fortsatt mørkt', 'Kari@Example.com'),
			await receive(
				{ text: 'Ring meg', name: '', email: '', phone: '90000000' },
				{ intake: 'phone', actor: jonas, address: '' }
			),
			await wrote('Mørkt her også', ola)
		];
		done(await mergeInto(await opened(third.ref), await stored(call.ref)));
		done(await mergeInto(await opened(call.ref), await stored(whole.ref)));
		done(await mergeInto(await opened(again.ref), await stored(whole.ref)));
		done(await answer(await opened(whole.ref), { text: 'Fikset.', way: 'page' }));
		const keys = (await reader.select().from(letter)).map(({ key }) => key);
		const told = (ref: string) =>
			keys.filter((key) => key.startsWith(`inquiry-answered ${ref}@`)).length;
		expect([whole, again, call, third].map(({ ref }) => told(ref))).toEqual([1, 0, 0, 1]);
		expect((await receiptFor(reader, again.token))?.steps.at(-1)).toMatchObject({
			text: 'Fikset.'
		});
	});

	test('the one that is handled in another is answered there and nowhere else', async () => {
		const [one, two] = [await wrote(), await wrote()];
		done(await mergeInto(await opened(one.ref), await stored(two.ref)));
		const own = await answer(await opened(one.ref), { text: 'Fikset.', way: 'page' });
		expect(own).toEqual({ refused: 'merging_answer_there', args: { ref: two.ref } });
	});

	test('nobody merges with what they have not seen', async () => {
		const [one, two] = [await wrote(), await wrote()];
		const seen = await stored(two.ref);
		await addFollowUp(two.token, 'Det gjelder forresten barnevernet');
		const merged = await mergeInto(await opened(one.ref), seen);
		expect(merged).toEqual({ refused: 'merging_changed', args: { ref: two.ref } });
		expect(await stored(one.ref)).toMatchObject({ mergedInto: null });
	});

	test('never makes what few may read readable to more', async () => {
		const [one, two] = [await wrote(), await wrote()];
		await write((tx) =>
			tx.update(inquiry).set({ sensitivity: 'personal' }).where(eq(inquiry.ref, two.ref))
		);
		expect(await mergeInto(await opened(one.ref), await stored(two.ref))).toHaveProperty('refused');
	});
});

test('a part gets its own inquiry with the same promise, its sender one page, and it is undone', async () => {
	const whole = await wrote('Når åpner bassenget? Og så er gatelyset mørkt.');
	const made = done(await split(await opened(whole.ref), 'Og så er gatelyset mørkt.'));
	const parent = await stored(whole.ref);
	expect(made).toMatchObject({ splitFrom: whole.ref, answerDueAt: parent.answerDueAt });
	expect(parent.text).toContain('bassenget');
	done(await answer(await opened(made.ref), { text: 'Lyset er bestilt.', way: 'page' }));
	expect(JSON.stringify(await receiptFor(reader, whole.token))).toContain('Lyset er bestilt.');

	const other = await wrote('Både skilt og søppel');
	const gone = done(await split(await opened(other.ref), 'søppel'));
	await undoLast(jonas, (await undoable(reader, jonas))!.step);
	expect(await stored(gone.ref)).toMatchObject({ state: 'closed', mergedInto: other.ref });
	expect(await split(await opened(other.ref), 'Både skilt og søppel')).toHaveProperty('refused');
});

test('what looks like it is shown with why, and only what one may see', async () => {
	const text = 'Stor vannlekkasje ved kumlokket i Kvernhusveien';
	const [one, two] = [await wrote(text), await wrote(`${text}, det fosser`)];
	const like = (await relationsOf(reader, jonas, await stored(one.ref))).like;
	expect(like[0]).toMatchObject({ ref: two.ref, because: ['place', 'text'] });
	await write((tx) =>
		tx
			.update(inquiry)
			.set({ unitId: 'barnevern', sensitivity: 'special' })
			.where(eq(inquiry.ref, two.ref))
	);
	const after = await relationsOf(reader, jonas, await stored(one.ref), two.ref);
	expect(after.like.map(({ ref }) => ref)).not.toContain(two.ref);
	expect(after.said).toBeNull();
});

test('it is noted which sensitive ones came up beside an inquiry, or for a number that calls', async () => {
	const text = 'Kloakken flommer over i Smedveien';
	const [one, two] = [await wrote(text), await wrote(`${text} igjen`, '', '93333333')];
	await write((tx) =>
		tx
			.update(inquiry)
			.set({ unitId: 'vann', sensitivity: 'personal' })
			.where(eq(inquiry.ref, two.ref))
	);
	const amina = { ...jonas, id: demoUser('amina.warsame') };
	const logged = async (actor: Actor) =>
		(await readings(reader, two.ref)).filter(({ name }) => name === actor.name).length;
	expect(await logged(jonas)).toBe(0);
	await relationsOf(reader, jonas, await stored(one.ref));
	expect(await logged(jonas)).toBe(1);
	const other = { ...amina, name: 'Amina' };
	await earlierFrom(reader, other, '933 33 333');
	expect(await logged(other)).toBe(1);
});

test.each([
	['the same sender about the same', { senderPhone: '90000000' }, 'Lyset er mørkt', true],
	[
		'the same sender about something else',
		{ senderPhone: '90000000' },
		'Når åpner bassenget',
		false
	],
	['a stranger about something else', {}, 'Når åpner bassenget', false]
])('%s', (_, who, text, is) => {
	const one = { text: 'Lyset er mørkt', senderEmail: '', senderPhone: '90000000', receivedAt: 0 };
	const found = alike(one, { ...one, senderPhone: '', ...who, text });
	expect(found !== null).toBe(is);
});

test('who calls is known by the number, however it is written', async () => {
	const { ref } = await wrote('Om båtplass', '', '91234567');
	for (const said of ['912 34 567', '+47 91234567', '91234567'])
		expect((await earlierFrom(reader, jonas, said)).map((one) => one.ref)).toEqual([ref]);
	expect(await earlierFrom(reader, { ...jonas, grants: [] }, '91234567')).toEqual([]);
});
