import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { append } from '../outbox/outbox.server';
import { messageCounts } from '../outbox/sms/messages.server';
import { smsMessage } from '../outbox/sms/tables.server';
import { letter } from '../outbox/tables.server';
import { mailStates } from '../public/mail/claims.server';
import { mailAlert, mailSubscriber } from '../public/mail/tables.server';
import { pushSubscription, smsSubscriber } from '../public/tables.server';
import { tidy } from './tidy.server';

const DAY = 86_400_000;
await useTemporaryDatabase();
beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(new Date('2026-11-20T10:00:00+01:00'));
	await write((tx) => putKommune(tx, LILLEVIK, null));
});
afterAll(() => void vi.useRealTimers());
const later = (days: number) => vi.setSystemTime(now() + days * DAY);

test('who was warned is known for a quarter of a year, and then only how many', async () => {
	const about = 'mail:K-2026-0001@1';
	const alert = (state: 'accepted' | 'bounced') => ({
		...{ id: newId(), about, recipient: newId(), state, at: now() }
	});
	const sms = (recipient: string) => ({
		...{ id: newId(), about: recipient ? 'sms:K-2026-0001@1' : newId(), recipient },
		...{ state: 'delivered' as const, shown: '+47 *** ** 123', sentAt: now() }
	});
	await write(async (tx) => {
		await tx.insert(mailAlert).values([alert('accepted'), alert('accepted'), alert('bounced')]);
		await tx.insert(smsMessage).values([sms(newId()), sms(newId()), sms('')]);
	});
	const counts = async () => [
		await mailStates(reader, about),
		await messageCounts(reader, 'sms:K-2026-0001@1')
	];
	const before = [{ accepted: 2, bounced: 1 }, { delivered: 2 }];
	later(89);
	await tidy();
	expect(await reader.select().from(mailAlert)).toHaveLength(3);
	expect(await counts()).toEqual(before);
	later(2);
	await tidy();
	await tidy();
	expect(await counts(), 'the receipt stands').toEqual(before);
	expect((await reader.select().from(mailAlert)).map(({ recipient }) => recipient).sort()).toEqual([
		'accepted',
		'bounced'
	]);
	const messages = await reader.select().from(smsMessage);
	expect(messages).toMatchObject([{ recipient: 'delivered', shown: '', n: 2 }]);
});

test('what nobody confirmed, answered for or received has an end, and what is wanted has none', async () => {
	const at = now();
	const common = { locale: 'nb', areaIds: [], topics: [], createdAt: at };
	const unconfirmed = { confirmedAt: null, askAt: at + DAY, endsAt: at + DAY };
	const confirmed = { confirmedAt: at, askAt: at + 900 * DAY, endsAt: at + 930 * DAY };
	await write(async (tx) => {
		for (const [id, times] of Object.entries({ unconfirmed, confirmed })) {
			await tx
				.insert(mailSubscriber)
				.values({ id, ...common, ...times, address: `${id}@test`, manageToken: id });
			await tx.insert(smsSubscriber).values({ id, ...common, ...times, phone: id, leaveToken: id });
		}
		const keys = {
			endpoint: 'https://push.test/1',
			origin: 'https://push.test',
			p256dh: '',
			auth: ''
		};
		await tx.insert(pushSubscription).values({ id: 'old', ...common, ...keys, renewedAt: at });
		for (const delivery of ['email', 'sms', 'staffPush', 'exercise'])
			await append(tx, { delivery, key: delivery, payload: { to: 'kari', text: 'hemmelig' } });
		await tx.update(letter).set({ state: 'refused', doneAt: at });
	});
	later(2);
	await tidy();
	for (const table of [mailSubscriber, smsSubscriber])
		expect((await reader.select().from(table)).map(({ id }) => id)).toEqual(['confirmed']);
	expect(JSON.stringify(await reader.select().from(letter))).toContain('hemmelig');
	later(400);
	await tidy();
	expect(JSON.stringify(await reader.select().from(letter))).not.toMatch(/hemmelig|kari/);
	for (const table of [mailSubscriber, smsSubscriber, pushSubscription])
		expect(await reader.select().from(table), 'still wanted').toHaveLength(1);
});
