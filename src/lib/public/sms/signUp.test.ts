import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { setUp } from '../../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../../areas/demo.server';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { smsCount } from '../../outbox/sms/count';
import { smsGateway } from '../../outbox/sms/tables.server';
import { letter } from '../../outbox/tables.server';
import { smsLimit, smsSubscriber } from '../tables.server';
import { forgetLimits } from './limits.server';
import { leave, stay } from '../manage.server';
import { askCode, confirmCode, tidySubscribers } from './signUp.server';
import { smsReach } from './subscribers.server';

await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillAreas(tx);
});

let number = 0;
let phone: string;
let from: string;
const DAY = 86_400_000;
beforeEach(async () => {
	await write((tx) => tx.delete(smsSubscriber));
	await write((tx) => tx.delete(letter));
	await write((tx) => tx.delete(smsLimit));
	await setUp('generic', 'http://127.0.0.1:9');
	number += 1;
	phone = `+479${String(number).padStart(7, '0')}`;
	from = `10.0.0.${number}`;
});

const all = { locale: 'nb', areaIds: [] };
const ask = (choice: Parameters<typeof askCode>[1] = all) =>
	askCode(phone, choice, { locale: 'nb', from });
const rows = () => reader.select().from(smsSubscriber);
const letters = () => reader.select().from(letter);
/** The code that the phone was sent last. */
async function code() {
	const sent = (await letters()).at(-1)?.payload as { to: string; text: string };
	expect(sent.to).toBe(phone);
	return /\b\d{6}\b/.exec(sent.text)![0];
}
async function joined() {
	await ask();
	expect(await confirmCode(phone, await code(), from)).toBe('joined');
	return (await rows())[0]!;
}

const to = (areaIds: string[] | null) => ({
	areaIds,
	kind: 'vann_borte',
	severity: 'hverdag' as const
});

test('a code comes to the phone, and confirms it', async () => {
	expect(await ask({ locale: 'en', areaIds: ['nes'] })).toEqual({ phone });
	expect(await smsReach(reader, [to(null)])).toEqual({});
	const sent = (await letters())[0]!.payload as { text: string; until: number };
	expect(smsCount(sent.text)).toMatchObject({ parts: 1 });
	expect(sent.until).toBeLessThanOrEqual(now() + 600_000);
	const digits = await code();
	expect(await confirmCode(phone, ` ${digits.slice(0, 3)} ${digits.slice(3)}`, from)).toBe(
		'joined'
	);
	expect(await smsReach(reader, [to(['nes'])])).toEqual({ en: 1 });
	expect(await smsReach(reader, [to(['sentrum'])])).toEqual({});
});

test('a code is right once, for ten minutes, and five tries', async () => {
	const wrong = { refused: 'public_sms_code_wrong' };
	await ask();
	const digits = await code();
	const other = digits === '000000' ? '000001' : '000000';
	for (let i = 0; i < 5; i++) expect(await confirmCode(phone, other, from)).toEqual(wrong);
	expect(await confirmCode(phone, digits, from)).toEqual(wrong);
	await ask();
	await write((tx) => tx.update(smsSubscriber).set({ codeUntil: now() - 1 }));
	expect(await confirmCode(phone, await code(), from)).toEqual(wrong);
	await ask();
	const fresh = await code();
	expect(await confirmCode(phone, fresh, from)).toBe('joined');
	expect(await confirmCode(phone, fresh, from)).toEqual(wrong);
});

test('nothing tells whether a number is known', async () => {
	const stranger = await ask({ leave: true });
	expect(await letters()).toEqual([]);
	expect(await confirmCode(phone, '123456', from)).toEqual({ refused: 'public_sms_code_wrong' });
	await joined();
	expect(await ask({ leave: true })).toEqual(stranger);
});

test('a stranger who asks for a code changes nothing for the one who has signed up', async () => {
	await joined();
	await ask({ locale: 'en', areaIds: ['nes'] });
	await confirmCode(phone, '1', 'elsewhere');
	expect((await rows())[0]).toMatchObject({ areaIds: [], locale: 'nb' });
	expect(await smsReach(reader, [to(null)])).toEqual({ nb: 1 });
});

test('one leaves with a code, or by the link in a message', async () => {
	await joined();
	await ask({ leave: true });
	expect(await confirmCode(phone, await code(), from)).toBe('left');
	expect(await rows()).toEqual([]);
	const { leaveToken } = await joined();
	await leave('sms', leaveToken);
	await leave('sms', leaveToken);
	expect(await rows()).toEqual([]);
	expect(await stay('sms', leaveToken)).toEqual({ refused: 'public_varsling_gone' });
});

test.each([
	['820 12 345', 'public_sms_phone_wrong'],
	['22 33 44 55', 'public_sms_phone_landline'],
	['+1 555 123 4567', 'public_sms_phone_far'],
	['', 'public_sms_phone_wrong']
])('«%s» is not sent a code', async (input, refused) => {
	expect(await askCode(input, all, { locale: 'nb', from })).toEqual({ refused });
	expect(await letters()).toEqual([]);
});

test('a number gets three codes at once, and an address asks for ten', async () => {
	for (let i = 0; i < 3; i++) expect(await ask()).toEqual({ phone });
	expect(await ask()).toEqual({ refused: 'public_sms_wait' });
	expect(await letters()).toHaveLength(3);
	for (let i = 0; i < 6; i++)
		await askCode(`+4748${String(number)}00${i}00`.slice(0, 11), all, { locale: 'nb', from });
	expect(await askCode('+4748999999', all, { locale: 'nb', from })).toEqual({
		refused: 'public_sms_wait'
	});
});

test('what one has asked for is remembered in the database, without saying who, until it is full again', async () => {
	for (let i = 0; i < 3; i++) await ask();
	const kept = await reader.select().from(smsLimit);
	expect(kept).toHaveLength(3);
	expect(JSON.stringify(kept)).not.toContain(phone.slice(3));
	expect(JSON.stringify(kept)).not.toContain(from);
	await forgetLimits();
	expect(await ask()).toEqual({ refused: 'public_sms_wait' });
	await write((tx) => tx.update(smsLimit).set({ fullAt: now() - 1 }));
	await tidySubscribers();
	expect(await reader.select().from(smsLimit)).toEqual([]);
	expect(await ask()).toEqual({ phone });
});

test('without a service nobody is offered a code', async () => {
	await write((tx) => tx.delete(smsGateway));
	expect(await ask()).toEqual({ refused: 'public_sms_none' });
});

test('numbers that nobody confirms are forgotten; others are asked after two years, once', async () => {
	await ask();
	await write((tx) => tx.update(smsSubscriber).set({ endsAt: now() - 1 }));
	await tidySubscribers();
	expect(await rows()).toEqual([]);
	const { id, leaveToken, askAt } = await joined();
	expect(askAt).toBeGreaterThan(now() + 700 * DAY);
	await write((tx) => tx.update(smsSubscriber).set({ askAt: now() - 1, endsAt: now() - 1 }));
	await tidySubscribers();
	await tidySubscribers();
	const asks = (await letters()).filter(({ key }) => key.startsWith('sms-ask:'));
	expect(asks).toHaveLength(1);
	expect(JSON.stringify(asks[0]!.payload)).toContain(`/s/${leaveToken}`);
	await write((tx) =>
		tx
			.update(smsSubscriber)
			.set({ endsAt: now() - 1 })
			.where(eq(smsSubscriber.id, id))
	);
	await tidySubscribers();
	expect(await rows()).toEqual([]);
});

test('whoever answers is kept for two more years', async () => {
	const { leaveToken } = await joined();
	await write((tx) => tx.update(smsSubscriber).set({ askAt: now() - 1 }));
	await tidySubscribers();
	await stay('sms', leaveToken);
	expect((await rows())[0]!.askAt).toBeGreaterThan(now() + 700 * DAY);
});
