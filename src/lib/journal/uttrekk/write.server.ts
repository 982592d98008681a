import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setImmediate as breath } from 'node:timers/promises';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { maySee } from '$lib/staff/visibility';
import { omfang, registrerte, type Utvalg } from './read.server';
import {
	antall,
	hode,
	loependeRegistrering,
	offentligRegistrering,
	slutt,
	type Journal,
	type Journalhode
} from './xml';

export interface Bestilling {
	journal: Journal;
	utvalg: Utvalg;
	hode: Journalhode;
	/** who reads it: what they may not see is there only as the public may know it */
	actor: Pick<Actor, 'grants'>;
}

/** What a file became: bytes, and SHA-256 in hex. */
export interface Skrevet {
	journalposter: number;
	filstoerrelse: number;
	sjekksum: string;
}

/**
 * Writes a journal to a file while it is read, so that its length costs no memory.
 * @param progress is told how many journalposter have been gone through
 */
export async function skrivJournal(
	db: Reader,
	path: string,
	{ journal, utvalg, hode: om, actor }: Bestilling,
	progress: (gaattGjennom: number) => Promise<void>
): Promise<Skrevet> {
	const { siste } = await omfang(db, utvalg);
	const { before, after } = hode(journal, om);
	const file = await open(path, 'w', 0o600);
	let [seen, journalposter] = [0, 0];
	try {
		await file.writeFile(before + antall(0) + after);
		for await (const batch of registrerte(db, utvalg, siste)) {
			const entries = batch.flatMap(
				(one) =>
					(journal === 'offentligJournal'
						? offentligRegistrering(one)
						: loependeRegistrering(one, maySee(actor, one.post))) ?? []
			);
			await file.writeFile(entries.join(''));
			[seen, journalposter] = [seen + batch.length, journalposter + entries.length];
			await progress(seen);
			await breath(); // Others are let through between two.
		}
		await file.writeFile(slutt(journal));
		await writeCount(file, before, journalposter);
	} finally {
		await file.close();
	}
	return { journalposter, ...(await measured(path)) };
}

async function writeCount(file: FileHandle, before: string, count: number): Promise<void> {
	await file.write(antall(count), Buffer.byteLength(before));
	await file.sync();
}

async function measured(path: string): Promise<Omit<Skrevet, 'journalposter'>> {
	const hash = createHash('sha256');
	let filstoerrelse = 0;
	for await (const part of createReadStream(path)) {
		hash.update(part as Buffer);
		filstoerrelse += (part as Buffer).length;
	}
	return { filstoerrelse, sjekksum: hash.digest('hex') };
}
