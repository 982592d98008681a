import { and, desc, eq, lt } from 'drizzle-orm';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { dataFolder } from '$lib/database/config.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { log } from '$lib/database/log.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { unitName } from '$lib/staff/unit';
import { units } from '$lib/staff/units.server';
import { omfang } from './read.server';
import { journaluttrekk } from './tables.server';
import { skrivJournal } from './write.server';
import type { Journal } from './xml';

export type Uttrekk = typeof journaluttrekk.$inferSelect;

/** A process that has not given a sign of life for so long has died. */
const DEAD_AFTER = 60_000;
const TELL_EVERY = 1_000;
const DAY = 86_400_000;
/** A file can always be made again, and a løpende journal holds what is shielded: it is not left lying. */
const KEPT_DAYS = 14;

/** What an archivist orders. Civil dates, both included. */
export interface Oensket {
	journal: Journal;
	fra: string;
	til: string;
	unitId: string | null;
}

/** Orders a journal of a period, and begins to make it. Refused when there is nothing in the period. */
export async function bestillUttrekk(actor: Actor, oensket: Oensket): Promise<string | Refusal> {
	const { antall } = await omfang(reader, oensket);
	if (!antall) return refuse('uttrekk_empty');
	const id = newId();
	await write(async (tx) => {
		await tx.insert(journaluttrekk).values({
			...oensket,
			...{ id, antall, gaattGjennom: 0, journalposter: 0, tilstand: 'lages', finnes: false },
			...{ bestiltAv: actor.name, bestiltAvId: actor.id, bestiltDato: now(), livstegn: now() }
		});
		const { journal, fra, til } = oensket;
		const details = { journal, fra, til };
		await record(tx, { actor, action: 'journal.extract', subject: id, details });
	});
	void lag(id);
	return id;
}

/** The extracts, newest first. */
export function alleUttrekk(db: Reader): Promise<Uttrekk[]> {
	return db.select().from(journaluttrekk).orderBy(desc(journaluttrekk.bestiltDato)).limit(50);
}

/** The file of an extract, or null when it is not made, or no longer kept. That it was fetched is logged. */
export async function hentUttrekk(actor: Actor, id: string) {
	const [uttrekk] = await reader.select().from(journaluttrekk).where(eq(journaluttrekk.id, id));
	const path = fileOf(id);
	if (uttrekk?.tilstand !== 'ferdig' || !existsSync(path)) return null;
	await write((tx) => record(tx, { actor, action: 'journal.fetch', subject: id }));
	return { uttrekk, path };
}

/** Takes up again what a process that died was making, and lets go of files that have been kept long enough. */
export async function passUttrekk(): Promise<void> {
	const old = await reader
		.select({ id: journaluttrekk.id })
		.from(journaluttrekk)
		.where(
			and(eq(journaluttrekk.finnes, true), lt(journaluttrekk.bestiltDato, now() - KEPT_DAYS * DAY))
		);
	for (const { id } of old) {
		await rm(fileOf(id), { force: true });
		await change(id, { finnes: false });
	}
	const dead = await reader
		.select({ id: journaluttrekk.id })
		.from(journaluttrekk)
		.where(
			and(eq(journaluttrekk.tilstand, 'lages'), lt(journaluttrekk.livstegn, now() - DEAD_AFTER))
		);
	for (const { id } of dead) await lag(id);
}

/** Makes it, whoever ordered it; what goes wrong is told on the page, where it can be ordered again. */
async function lag(id: string): Promise<void> {
	try {
		await makeFile(id);
	} catch (error) {
		log('error', 'journal.extract', { id, error });
		await rm(unfinishedOf(id), { force: true });
		await change(id, { tilstand: 'feilet' }).catch(() => {});
	}
}

async function makeFile(id: string): Promise<void> {
	const [uttrekk] = await reader.select().from(journaluttrekk).where(eq(journaluttrekk.id, id));
	const actor = uttrekk && (await actorById(reader, uttrekk.bestiltAvId, now()));
	if (!uttrekk || !actor) throw new Error('Whoever ordered it is gone');
	let told = 0;
	const progress = async (gaattGjennom: number) => {
		if (now() - told < TELL_EVERY) return;
		told = now();
		await change(id, { gaattGjennom, livstegn: told });
	};
	const { journal, antall } = uttrekk;
	const bestilling = { journal, actor, utvalg: uttrekk, hode: await hodeFor(uttrekk) };
	const written = await skrivJournal(reader, unfinishedOf(id), bestilling, progress);
	await rename(unfinishedOf(id), fileOf(id));
	const done = { tilstand: 'ferdig', finnes: true, gaattGjennom: antall } as const;
	await change(id, { ...written, ...done, livstegn: now() });
}

async function hodeFor({ fra, til, unitId }: Uttrekk) {
	const { name, number } = await kommune(reader);
	const unit = (await units(reader)).find((one) => one.id === unitId);
	const seleksjon = unit ? `administrativEnhet: ${unitName(unit, 'nb')}` : '';
	return { fra, til, seleksjon, arkivskaper: { id: number || name, navn: name } };
}

function change(id: string, set: Partial<Uttrekk>): Promise<void> {
	return write(async (tx) => {
		await tx.update(journaluttrekk).set(set).where(eq(journaluttrekk.id, id));
	});
}

function fileOf(id: string): string {
	return join(dataFolder('uttrekk'), `${id}.xml`);
}

function unfinishedOf(id: string): string {
	return `${fileOf(id)}.lages`;
}
