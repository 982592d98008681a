import { desc, eq } from 'drizzle-orm';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { auditEntry } from '../audit/tables.server';
import { osloDate } from '../calendar/civilDate';
import { crisisLog } from '../crisis/log/tables.server';
import { now } from '../database/clock.server';
import { config } from '../database/config.server';
import { reader, write, type Reader, type Tx } from '../database/database.server';
import { translator } from '../i18n/translate';
import { ankereI, holder, KJEDER, linje, type Anker, type Kjede } from '../journal/kjede/anker';
import { hentAnkeroppsett, noterFeil } from '../journal/kjede/oppsett.server';
import { kjedeanker } from '../journal/kjede/tables.server';
import { journalkjede } from '../journal/tables.server';
import { kommune } from '../kommune/kommune.server';
import { append } from '../outbox/outbox.server';

/** The folder of the anchors in a data folder; a backup takes it along. */
export const ANCHORS = 'anchors';
const FILE = 'anchors.txt';

const TABLES = { journal: journalkjede, revisjonslogg: auditEntry, kriselogg: crisisLog } as const;

/**
 * Writes down once a day how far each chain has come, outside the database: in the data folder, and where
 * the kommune has said. Who cuts the end of a chain, or writes it anew, is found out by the copy.
 */
export async function anchorToday(): Promise<void> {
	const dato = osloDate(now());
	const [known] = await reader.select().from(kjedeanker).where(eq(kjedeanker.dato, dato)).limit(1);
	if (known) return;
	const ankere = await tails(reader, dato);
	const lines = ankere.map((anker) => `${linje(anker)}\n`).join('');
	const { oppsett } = await hentAnkeroppsett(reader);
	await addTo(join(config().dataDir, ANCHORS), lines);
	const feil = oppsett.mappe ? await addTo(oppsett.mappe, lines).then(noFault, String) : '';
	const { name, mainLanguage } = await kommune(reader);
	const t = translator(mainLanguage);
	await write(async (tx) => {
		const opprettetDato = now();
		for (const anker of ankere)
			await tx
				.insert(kjedeanker)
				.values({ ...anker, opprettetDato })
				.onConflictDoNothing();
		await noterFeil(tx, feil);
		const subject = t('kjede_mail_subject', { kommune: name, dato });
		const text = `${t('kjede_mail_text')}\n\n${lines}`;
		const { epost, url } = oppsett;
		if (epost) await letter(tx, 'email', dato, { to: epost, subject, text });
		if (url) await letter(tx, 'anchor', dato, { url, text: lines });
	});
}

/** What anchors that were kept say of the chains now: the first one that does not hold of each chain. */
export async function checkAnchors(db: Reader, kept: string) {
	const ankere = ankereI(kept);
	const failed: (Anker & { hvordan: 'forkortet' | 'omskrevet' })[] = [];
	for (const anker of ankere) {
		if (failed.some(({ kjede }) => kjede === anker.kjede)) continue;
		const hvordan = holder(anker, await hashAt(db, anker.kjede, anker.nummer));
		if (hvordan !== 'holder') failed.push({ ...anker, hvordan });
	}
	return { count: ankere.length, failed };
}

/** The file that anchors are always added to. */
export function anchorFile(dataDir = config().dataDir): string {
	return join(dataDir, ANCHORS, FILE);
}

/** The anchors of a data folder; '' when there are none yet. */
export function keptAnchors(dataDir = config().dataDir): string {
	const path = anchorFile(dataDir);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

async function tails(db: Reader, dato: string): Promise<Anker[]> {
	return Promise.all(
		KJEDER.map(async (kjede) => {
			const { number, hash } = TABLES[kjede];
			const [last] = await db
				.select({ nummer: number, hash })
				.from(TABLES[kjede])
				.orderBy(desc(number))
				.limit(1);
			return { dato, kjede, nummer: last?.nummer ?? 0, hash: last?.hash ?? '0'.repeat(64) };
		})
	);
}

async function hashAt(db: Reader, kjede: Kjede, nummer: number): Promise<string | null> {
	const { number, hash } = TABLES[kjede];
	const [row] = await db.select({ hash }).from(TABLES[kjede]).where(eq(number, nummer));
	return row?.hash ?? null;
}

/** Added at the end and on disk before this returns; what stands there is never written over. */
async function addTo(folder: string, lines: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const file = await open(join(folder, FILE), 'a');
	try {
		await file.writeFile(lines);
		await file.sync();
	} finally {
		await file.close();
	}
}

const noFault = () => '';

function letter(tx: Tx, delivery: string, dato: string, payload: Record<string, string>) {
	return append(tx, { delivery, key: `${delivery}:anker:${dato}`, payload });
}
