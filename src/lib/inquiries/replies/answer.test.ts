import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { endOf, monthsAfter } from '../clocks/law';
import { clocksOf } from '../clocks/run.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { receive } from '../receive.server';
import { receiptFor } from '../resident.server';
import { answer } from './answer.server';
import { saveTemplate, templateById, templates } from './library.server';
import { offeredReplies } from './offered.server';
import { osloDate } from '$lib/calendar/civilDate';

await useTemporaryDatabase();

let jonas: Actor;
let admin: Actor;
const soon = monthsAfter(osloDate(Date.now()), 1);

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	[jonas, admin] = [await colleague('saksbehandler'), await colleague('admin')];
});

async function asked(text: string) {
	const message = { text, name: 'Åse Øvrebø', email: 'ase@example.com', phone: '' };
	return receive(message, { intake: 'form', actor: null, address: text });
}
const rowOf = async (ref: string) => (await inquiryByRef(reader, jonas, ref)) as InquiryRow;
const opened = async (ref: string) => ({ actor: jonas, ref, version: (await rowOf(ref)).version });
const done = <T>(result: T | Refusal): T => {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
};
const mailsAbout = async (ref: string) =>
	(await reader.select().from(letter).where(eq(letter.delivery, 'email'))).filter(({ key }) =>
		key.startsWith(`inquiry-answered ${ref}@`)
	);

describe('an answer', () => {
	test('that was sent twice, as after a crash, is given once', async () => {
		const { ref } = await asked('Dobbelt svar?');
		const screen = await opened(ref);
		const first = done(await answer(screen, { text: 'Ja.', way: 'page' }));
		const second = done(await answer(screen, { text: 'Ja.', way: 'page' }));
		expect(second.version).toBe(first.version);
		expect(await mailsAbout(ref)).toHaveLength(1);
		expect(await answer(screen, { text: 'Noe annet.', way: 'page' })).toHaveProperty('refused');
	});

	test('is not sent while something is to be filled in', async () => {
		const { ref } = await asked('Hvorfor tar det tid?');
		const text = 'Hei {navn}! Fordi {fyll inn: hvorfor}.';
		expect(await answer(await opened(ref), { text, way: 'page' })).toEqual({
			refused: 'replies_leftover',
			args: { fields: '{fyll inn: hvorfor}' }
		});
		expect(await mailsAbout(ref)).toEqual([]);
	});
});

test('a foreløpig svar promises a date, which the sender sees; the answer ends it', async () => {
	const { ref, token } = await asked('Når er veien ferdig?');
	const later = { text: 'Svar innen {frist}.', way: 'page', promisedDate: soon } as const;
	const row = done(await answer(await opened(ref), later));
	expect(row).toMatchObject({ state: 'open', answerDueAt: endOf(soon) });
	expect(row.firstAnsweredAt).not.toBeNull();
	const running = async () =>
		(await clocksOf(reader, [row.id])).filter(({ stoppedAt }) => stoppedAt === null);
	expect((await running()).map(({ kind }) => kind)).toEqual(['promise']);
	const receipt = await receiptFor(reader, token);
	expect(receipt?.steps.at(-1)).toMatchObject({ kind: 'preliminary', promisedDate: soon });
	expect((await eventsOf(reader, row)).at(-1)?.text).not.toContain('{');
	expect(await mailsAbout(ref)).toHaveLength(1);
	done(await answer(await opened(ref), { text: 'Nå.', way: 'page' }));
	expect(await running()).toEqual([]);
});

test.each([
	['', 'inquiries_promise_missing'],
	['2020-01-01', 'inquiries_promise_past'],
	['2199-01-01', 'inquiries_promise_far']
])('a foreløpig svar with the date «%s» is refused', async (promisedDate, refused) => {
	const { ref } = await asked(`Lover dere ${promisedDate}?`);
	const later = { text: 'Senere.', way: 'page', promisedDate } as const;
	expect(await answer(await opened(ref), later)).toEqual({ refused });
});

describe('the templates of a kommune', () => {
	test('are offered in the sender’s language, filled in, and counted', async () => {
		const { ref } = await asked('Kvifor er ikkje dunken tømd? Me sette han ut i går.');
		const { templates: offered } = await offeredReplies(reader, await rowOf(ref));
		expect(offered[0]).toMatchObject({ id: 'renovasjon', title: 'Dunken vart ikkje tømd' });
		expect(offered[0]?.text).toContain('Hei Åse!');
		const text = offered[0]?.text.replace(/\{.*?\}/g, 'i morgon') ?? '';
		done(await answer(await opened(ref), { text, way: 'page', template: 'renovasjon' }));
		expect((await templateById(reader, 'renovasjon'))?.uses).toBe(1);
	});

	test('are versioned; one that somebody else changed is not overwritten, one removed not offered', async () => {
		const before = await templateById(reader, 'takk');
		const template = { ...before!.template, search: 'takk' };
		done(await saveTemplate(admin, { id: 'takk', version: 0 }, { template, removed: false }));
		expect(
			await saveTemplate(admin, { id: 'takk', version: 0 }, { template, removed: true })
		).toEqual({ refused: 'replies_changed' });
		done(await saveTemplate(admin, { id: 'takk', version: 1 }, { template, removed: true }));
		const { ref } = await asked('Takk for hjelpen');
		const { templates: offered } = await offeredReplies(reader, await rowOf(ref));
		expect(offered.map(({ id }) => id)).not.toContain('takk');
		expect((await templates(reader)).find(({ id }) => id === 'takk')).toMatchObject({ version: 2 });
	});
});
