import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { fillDemo as fillAreas } from '../../areas/demo.server';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { letter } from '../../outbox/tables.server';
import { change, leave, managed, sendTest, stay } from '../manage.server';
import { smsLimit } from '../tables.server';
import { alertAddress } from './address';
import { askLink, askManage, confirmLink, pendingLink, tidyMailSubscribers } from './signUp.server';
import { mailSubscriber } from './tables.server';

await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillAreas(tx);
});

const DAY = 86_400_000;
const address = 'kari@example.org';
const all = { locale: 'nb', areaIds: [], topics: [] };
beforeEach(async () => {
	process.env.SMTP_URL = 'smtp://127.0.0.1:9';
	await write(async (tx) => {
		for (const table of [mailSubscriber, letter, smsLimit]) await tx.delete(table);
	});
});

const ask = (choice: Parameters<typeof askLink>[1] = all, forOther = false) =>
	askLink(address, choice, { locale: 'nb', from: '10.0.0.1', forOther });
const rows = () => reader.select().from(mailSubscriber);
const mails = async () =>
	(await reader.select().from(letter)).map(
		({ payload }) => payload as { to: string; subject: string; text: string; unsubscribe?: string }
	);
/** What ends the link that came last. */
async function token() {
	const sent = (await mails()).at(-1)!;
	expect(sent.to).toBe(address);
	return /\/varsling\/bekreft\/([\w-]{43})$/m.exec(sent.text)![1]!;
}
async function joined(choice = all) {
	await ask(choice);
	const manageToken = await confirmLink(await token());
	if (typeof manageToken !== 'string') throw new Error('not confirmed');
	return manageToken;
}

test.each([
	['Kari@Example.org ', 'kari@example.org'],
	['post@blåbær.no', 'post@blåbær.no'],
	['kari', null],
	['', null],
	['a@b', null],
	['a@example.org, b@example.org', null],
	['Kari <a@example.org>', null],
	['a@example.org\nBcc: b@example.org', null],
	[`${'a'.repeat(65)}@example.org`, null]
])('«%s» is an address or not', (input, read) => {
	expect(alertAddress(input)).toEqual(read ?? { refused: 'public_mail_address_wrong' });
});

test('nothing is so before the link is used, and looking at it uses nothing', async () => {
	expect(await ask({ locale: 'en', areaIds: ['nes'], topics: ['water'] })).toEqual({ address });
	const link = await token();
	expect((await rows())[0]).toMatchObject({ confirmedAt: null, areaIds: [], topics: [] });
	expect((await rows())[0]!.linkHash).not.toContain(link);
	await pendingLink(reader, link);
	expect((await pendingLink(reader, link))?.address).toBe(address);
	const manageToken = (await confirmLink(link)) as string;
	expect(await managed(reader, 'mail', manageToken)).toMatchObject({
		...{ shown: 'k…@example.org', locale: 'en', areaIds: ['nes'], topics: ['water'] }
	});
	expect(await confirmLink(link)).toEqual({ refused: 'public_mail_link_over' });
});

test('a link holds for a day, and only the newest', async () => {
	await ask();
	const first = await token();
	await ask();
	expect(await confirmLink(first)).toEqual({ refused: 'public_mail_link_over' });
	const second = await token();
	await write((tx) => tx.update(mailSubscriber).set({ linkUntil: now() - 1 }));
	expect(await confirmLink(second)).toEqual({ refused: 'public_mail_link_over' });
});

test('nothing tells whether an address is known', async () => {
	const by = { locale: 'nb' as const, from: '10.0.0.9' };
	const stranger = await askManage(address, by);
	expect(await mails()).toEqual([]);
	const first = await ask();
	await confirmLink(await token());
	expect(await ask()).toEqual(first);
	await write((tx) => tx.delete(smsLimit));
	expect(await askManage(address, by)).toEqual(stranger);
	expect((await mails()).at(-1)!.text).toMatch(/\/varsling\/e-post\/[\w-]{43}$/m);
});

test('a stranger who asks changes nothing for the one who has signed up', async () => {
	const manageToken = await joined();
	await ask({ locale: 'en', areaIds: ['nes'], topics: [] });
	expect(await managed(reader, 'mail', manageToken)).toMatchObject({ locale: 'nb', areaIds: [] });
});

test('one who is helped is told who asked for it, and that they alone decide', async () => {
	await ask(all, true);
	expect((await mails())[0]!.text).toContain('Noen som hjelper deg');
	expect((await mails())[0]!.text).toContain('Bare du kan bekrefte');
});

test('an address gets three links at once; whoever asks is remembered without saying who', async () => {
	for (let i = 0; i < 3; i++) expect(await ask()).toEqual({ address });
	expect(await ask()).toEqual({ refused: 'public_mail_wait' });
	expect(await mails()).toHaveLength(3);
	const kept = JSON.stringify(await reader.select().from(smsLimit));
	expect(kept).not.toContain('kari');
	expect(kept).not.toContain('10.0.0.1');
});

test('without a mail server nobody is offered a link', async () => {
	delete process.env.SMTP_URL;
	expect(await ask()).toEqual({ refused: 'public_mail_none' });
});

test('one changes, tries and leaves by the link, and is then forgotten', async () => {
	const manageToken = await joined();
	await change('mail', manageToken, { locale: 'nn', areaIds: ['sentrum'], topics: ['roads'] });
	expect(await managed(reader, 'mail', manageToken)).toMatchObject({ areaIds: ['sentrum'] });
	for (let i = 0; i < 2; i++) expect(await sendTest(reader, 'mail', manageToken)).toBeUndefined();
	expect(await sendTest(reader, 'mail', manageToken)).toEqual({
		refused: 'public_varsling_test_wait'
	});
	const test = (await mails()).at(-1)!;
	expect(test.subject).toMatch(/^TEST: /);
	expect(test.unsubscribe).toMatch(new RegExp(`/varsling/e-post/${manageToken}/slutt$`));
	await leave('mail', manageToken);
	await leave('mail', manageToken);
	expect(await rows()).toEqual([]);
	expect(await stay('mail', manageToken)).toEqual({ refused: 'public_varsling_gone' });
});

test('addresses that nobody confirms are forgotten; others are asked after two years, once', async () => {
	await ask();
	await write((tx) => tx.update(mailSubscriber).set({ endsAt: now() - 1 }));
	await tidyMailSubscribers();
	expect(await rows()).toEqual([]);
	const manageToken = await joined();
	const [{ id, askAt } = { id: '', askAt: 0 }] = await rows();
	expect(askAt).toBeGreaterThan(now() + 700 * DAY);
	await write((tx) => tx.update(mailSubscriber).set({ askAt: now() - 1, endsAt: now() - 1 }));
	await tidyMailSubscribers();
	await tidyMailSubscribers();
	const asks = (await reader.select().from(letter)).filter(({ key }) => /^mail-ask:/.test(key));
	expect(asks).toHaveLength(1);
	expect(JSON.stringify(asks[0]!.payload)).toContain(manageToken);
	await stay('mail', manageToken);
	expect((await rows())[0]!.askAt).toBeGreaterThan(now() + 700 * DAY);
	const past = { askAt: now() + DAY, endsAt: now() - 1 };
	await write((tx) => tx.update(mailSubscriber).set(past).where(eq(mailSubscriber.id, id)));
	await tidyMailSubscribers();
	expect(await rows()).toEqual([]);
});
