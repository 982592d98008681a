import { expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { write, reader } from '../database/database.server';
import { envelope } from '../staff/envelope';
import { forgetOldLetters } from './forget.server';
import { append } from './outbox.server';
import { letterByKey, tryAgain } from './read.server';
import { letter } from './tables.server';

await useTemporaryDatabase();
const DAY = 86_400_000;

async function refused(delivery: string, key: string, to: string, days: number) {
	await write(async (tx) => {
		await append(tx, { delivery, key, payload: { to, text: 'Koden er 123456' } });
	});
	const doneAt = Date.now() - days * DAY;
	await write((tx) => tx.update(letter).set({ state: 'refused', doneAt }));
	const found = await letterByKey(reader, key);
	return found!;
}

test.each([
	['sms', '+4791234567', '+47 *** ** 567'],
	['email', 'kari@example.org', 'k…@example.org']
])(
	'a month after it was refused, nobody can read who a letter by %s was for',
	async (way, to, shown) => {
		await refused(way, way, to, 29);
		await forgetOldLetters();
		expect((await letterByKey(reader, way))!.payload).toMatchObject({ to });
		const { id } = await refused(way, `${way}-old`, to, 31);
		await forgetOldLetters();
		await forgetOldLetters();
		const kept = (await letterByKey(reader, `${way}-old`))!;
		expect(JSON.stringify(kept)).not.toMatch(/91234567|kari|123456/);
		expect(envelope(kept)).toMatchObject({ to: shown, forgotten: true, state: 'refused' });
		expect(await tryAgain(actor('administrator'), id)).toBe(false);
	}
);
