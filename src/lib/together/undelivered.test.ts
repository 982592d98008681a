import { like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { reader, write } from '../database/database.server';
import { now } from '../database/clock.server';
import { letter } from '../outbox/tables.server';
import { dutyLine, shift } from '../staff/duty/tables.server';
import { user } from '../staff/tables.server';
import { undelivered } from './undelivered.server';

await useTemporaryDatabase();

const at = now();
const person = (id: string, phone: string) => ({
	...{ id, name: `${id} Vakt`, email: `${id}@lillevik.test`, phone, createdAt: at }
});
await write(async (tx) => {
	const people = [person('ola', '+4790000001'), person('kari', '+4790000002')];
	await tx.insert(user).values(people);
	for (const [step, userId] of [
		['primary', 'ola'],
		['backup', 'kari']
	] as const) {
		await tx.insert(dutyLine).values({ id: step, name: step, step, createdAt: at });
		const span = { startsAt: at - 1000, endsAt: at + 3_600_000, createdAt: at, changedAt: at };
		await tx.insert(shift).values({ id: step, lineId: step, userId, ...span });
	}
});
const told = () => reader.select().from(letter).where(like(letter.key, 'duty:alarm:lost:%'));

test('an alarm that did not reach the one on duty is told to the next, once', async () => {
	const lost = 'duty:alarm:promise:K-2026-0007@1:primary:ola:sms';
	await write((tx) => undelivered(tx, lost, 'absent'));
	await write((tx) => undelivered(tx, lost, 'absent'));
	const letters = await told();
	expect(letters.map(({ delivery }) => delivery).sort()).toEqual(['email', 'sms']);
	const sms = letters.find(({ delivery }) => delivery === 'sms')!.payload;
	expect(sms).toMatchObject({ to: '+4790000002', text: expect.stringContaining('ola Vakt') });
});

test('an alarm about a lost alarm goes no further, and neither does what is no alarm', async () => {
	const before = (await told()).length;
	await write(async (tx) => {
		await undelivered(tx, 'duty:alarm:lost:x:ola:kari:sms', '');
		await undelivered(tx, 'duty:shift:1:ola:sms', '');
		await undelivered(tx, 'sms-code:1:2', '');
		await undelivered(tx, 'duty:alarm:x:nobody:sms', '');
	});
	expect(await told()).toHaveLength(before);
});
