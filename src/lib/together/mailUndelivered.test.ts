import { desc, eq } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { reader, write } from '../database/database.server';
import { eventsOf } from '../inquiries/read.server';
import { receive } from '../inquiries/receive.server';
import { answer } from '../inquiries/replies/answer.server';
import { inquiry } from '../inquiries/tables.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { suppression } from '../mail/suppressed.server';
import { email } from '../outbox/deliveries/email.server';
import { letter } from '../outbox/tables.server';
import { startWorker } from '../outbox/worker.server';
import { fillDemo as fillStaff } from '../staff/demo.server';
import { telling } from './mailUndelivered.server';

const DAY = 86_400_000;
await useTemporaryDatabase();
await write(async (tx) => {
	await putKommune(tx, LILLEVIK, null);
	await fillStaff(tx, { passwordHash: '', at: Date.now() });
});
const worker = { ...actor('caseworker'), id: 'demo-admin' };

let server: SMTPServer;
let stop: (graceMs: number) => Promise<void>;
/** What the server says to each address. */
const says: Record<string, [number, string]> = {
	'borte@example.org': [550, '5.1.1 User unknown'],
	'full@example.org': [452, '4.2.2 Mailbox full']
};
beforeAll(async () => {
	server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onRcptTo: ({ address }, _session, done) => {
			const [responseCode, words] = says[address] ?? [250, ''];
			done(responseCode === 250 ? null : Object.assign(new Error(words), { responseCode }));
		}
	});
	server.on('error', () => {});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	stop = startWorker([telling(email)]);
});
afterAll(async () => {
	await stop(5000);
	await new Promise<void>((closed) => server.close(() => closed()));
});

test('an answer to an address that the other side refuses wakes the inquiry, and stops the address', async () => {
	const ref = await answered('borte@example.org');
	const { row, last } = await story(ref, 'undelivered');
	expect(row).toMatchObject({ state: 'open', answerDueAt: expect.any(Number) });
	expect(last.details).toEqual({ because: 'mail_bounce_address', address: 'borte@example.org' });
	expect(await suppression(reader, 'borte@example.org')).toMatchObject({ because: 'bounce' });
	expect((await letterAbout(ref)).state).toBe('refused');
});

test('an answer that nobody took for a day wakes the inquiry once, and the address may be tried again', async () => {
	const ref = await answered('full@example.org');
	await until(async () => (await letterAbout(ref)).note?.includes('452'));
	expect((await letterAbout(ref)).state).toBe('due');
	const aged = { createdAt: Date.now() - DAY - 60_000, dueAt: 0 };
	await write((tx) => tx.update(letter).set(aged).where(eq(letter.state, 'due')));
	const { row, last, events } = await story(ref, 'undelivered');
	expect(row.state).toBe('open');
	expect(last.details).toEqual({ because: 'mail_bounce_given_up', address: 'full@example.org' });
	expect(events.filter(({ kind }) => kind === 'undelivered')).toHaveLength(1);
	expect(await suppression(reader, 'full@example.org')).toBeNull();
});

/** @returns the reference of an inquiry from that address that has been answered */
async function answered(address: string): Promise<string> {
	const said = { text: `Når åpner badet? ${address}`, name: '', email: address, phone: '' };
	const { ref } = await receive(said, { intake: 'form', actor: null, address });
	const told = await answer({ actor: worker, ref, version: 1 }, { text: 'Lørdag.', way: 'page' });
	expect(told).toMatchObject({ state: 'answered' });
	return ref;
}

/** The inquiry and its story, when something of that kind is the last that happened. */
function story(ref: string, kind: string) {
	return until(async () => {
		const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
		const events = row ? await eventsOf(reader, row) : [];
		const last = events.at(-1);
		return row && last?.kind === kind && { row, last, events };
	});
}

async function letterAbout(ref: string) {
	const rows = await reader.select().from(letter).orderBy(desc(letter.id));
	const found = rows.find(({ key }) => key.includes(ref));
	if (!found) throw new Error(`No letter about ${ref}`);
	return found;
}

async function until<T>(holds: () => Promise<T>): Promise<Exclude<T, false | null | undefined>> {
	for (let tries = 0; tries < 100; tries++) {
		const found = await holds();
		if (found) return found as Exclude<T, false | null | undefined>;
		await new Promise((again) => setTimeout(again, 100));
	}
	throw new Error('It did not happen');
}
