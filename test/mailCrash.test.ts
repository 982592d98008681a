import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { inquiry } from '$lib/inquiries/tables.server';
import { eq, like } from 'drizzle-orm';
import { letter } from '$lib/outbox/tables.server';
import { mailAttachment, mailBox } from '$lib/mail/tables.server';
import { startApp, type RunningApp } from './support/app';
import { PASSWORD, startDovecot, withoutDovecot, type Dovecot } from './support/dovecot';
import { mailFrom } from './support/mails';

const BOX = 'servicetorg@lillevik.test';
const MANY = 40;
const FILE: [string, string, string] = ['plan.pdf', 'application/pdf', 'plan'];

describe.skipIf(withoutDovecot)('Varde that is killed while mail comes in', () => {
	let dovecot: Dovecot;
	let app: RunningApp;
	let env: Record<string, string>;

	beforeAll(async () => {
		dovecot = await startDovecot();
		const login = `${encodeURIComponent(BOX)}:${encodeURIComponent(PASSWORD)}`;
		env = { IMAP_URL: `imap://${login}@127.0.0.1:${dovecot.port}` };
		app = await startApp({ env });
		process.env.DATA_DIR = app.dataDir;
		await openDatabase();
	});
	afterAll(async () => {
		await closeDatabase();
		await app?.stop();
		await dovecot?.stop();
	});

	const arrived = async () =>
		(await reader.select().from(inquiry).where(eq(inquiry.intake, 'email'))).map(
			({ text }) => text
		);

	test('loses none of it and doubles none', async () => {
		await until(async () => Boolean((await reader.select().from(mailBox))[0]?.uidValidity));
		for (let n = 0; n < MANY; n++)
			dovecot.deliver(
				BOX,
				mailFrom(`n${n}@example.org`, { subject: `Nr. ${n}`, text: 'Hei', files: [FILE] })
			);
		for (const some of [1, 5, 12, 20, 31]) {
			await until(async () => (await arrived()).length >= some);
			await app.kill9();
			app = await startApp({ env, dataDir: app.dataDir, port: app.port });
		}
		await until(async () => (await arrived()).length >= MANY);
		const expected = Array.from({ length: MANY }, (_, n) => `Nr. ${n}\n\nHei`);
		expect((await arrived()).toSorted()).toEqual(expected.toSorted());
		// Every sender is told once, and what lay beside each mail lies there once.
		const receipts = await reader.select().from(letter).where(like(letter.key, 'mail-receipt %'));
		const told = receipts.map(({ payload }) => (payload as { to: string }).to);
		expect(told.toSorted()).toEqual(expected.map((_, n) => `n${n}@example.org`).toSorted());
		expect(await reader.select().from(mailAttachment)).toHaveLength(MANY);
	}, 180_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		if (await holds()) return;
		await new Promise((again) => setTimeout(again, 100));
	}
	throw new Error('It did not happen');
}
