import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, openDatabase, reader } from '$lib/database/database.server';
import { migrateDatabase } from '$lib/database/migrate.server';
import { keepFile } from '$lib/files/files.server';
import { seedInquiries } from '$lib/inquiries/seed.server';
import { ASKED } from '$lib/inquiries/routing/examples/asked';
import { store, trying, unhandled } from '$lib/mail/messages.server';
import { fillDemo } from '$lib/together/demo.server';
import { takeCareOf } from '$lib/together/mailIn.server';
import { say } from '../steps.js';
import type { Figure } from './figure';

const MANY = 400;
const BEFORE = 20_000;
const HOUR = 3_600_000;

/**
 * E-mails taken in an hour, with 20 000 inquiries there already: each is kept on disk, read, written
 * down as an inquiry with its attachment, and receipted, one after the other as the app does it.
 */
export async function mail(): Promise<Figure[]> {
	const before = process.env.DATA_DIR;
	const dataDir = mkdtempSync(join(tmpdir(), 'varde-bench-mail-'));
	process.env.DATA_DIR = dataDir;
	try {
		await migrateDatabase();
		await openDatabase();
		await fillDemo();
		say(`Taking in ${BEFORE} inquiries, and then ${MANY} e-mails …`);
		await seedInquiries(BEFORE);
		const began = performance.now();
		for (let n = 0; n < MANY; n++) await arrive(n);
		for (let waiting = await unhandled(reader); waiting.length; waiting = await unhandled(reader))
			for (const message of waiting) {
				await trying(message.id);
				await takeCareOf(message);
			}
		const value = (MANY / (performance.now() - began)) * HOUR;
		await closeDatabase();
		return [{ figure: 'e-mails taken in', value, unit: '/h', bar: 2000, good: 'at least' }];
	} finally {
		process.env.DATA_DIR = before;
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** A mail with a picture of 100 kB, as the reader of a mailbox writes it down. */
async function arrive(n: number): Promise<void> {
	const { text } = ASKED[n % ASKED.length]!;
	const picture = Buffer.alloc(100_000, n).toString('base64');
	const source = Buffer.from(
		`From: Kari ${n} <kari${n}@example.org>\r\nTo: servicetorg@lillevik.test\r\nSubject: Nr. ${n}\r\nMessage-ID: <${n}@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--x\r\nContent-Type: image/jpeg; name="bilde.jpg"\r\nContent-Disposition: attachment; filename="bilde.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--x--\r\n`
	);
	const hash = await keepFile(source);
	const said = {
		messageId: `<${n}@example.org>`,
		from: `kari${n}@example.org`,
		subject: `Nr. ${n}`
	};
	await store({ accountId: 'bench', uid: n + 1, hash, size: source.length, ...said });
}
