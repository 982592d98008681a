import { and, asc, count, desc, eq, gte, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '$lib/staff/actor';
import { visibleTo } from '$lib/staff/visibility.server';
import { journalpost } from '../tables.server';
import { forsendelseOm } from './flytt.server';
import type { Forsendelse } from './melding.server';
import { arkivOppsett } from './oppsett.server';
import { harArkivsystem } from './oppsett';
import { arkivenhet, arkivsvar, forsendelse, forsendelsehendelse } from './tables.server';
import type { Tilstand } from './tilstand';

/** The groups of the list, each with the states it shows. */
export const GRUPPER = {
	venter: ['utkast'],
	klar: ['kontrollert'],
	sendt: ['sendt', 'mottatt'],
	feilet: ['feilet'],
	kvittert: ['kvittert'],
	ikke: ['ikke_journalpliktig']
} as const satisfies Record<string, readonly Tilstand[]>;
export type Gruppe = keyof typeof GRUPPER;
export const PER_SIDE = 50;

/** A line of the list. */
export interface Linje {
	gjelder: string;
	slag: Forsendelse['slag'];
	tittel: string;
	tilstand: Tilstand;
	bestilt: boolean;
	unitId: string | null;
	at: number;
	/** why it is where it is, in the words of the archive or the machine */
	grunn: string;
	arkivet: Forsendelse['arkivet'];
}

/** Only the newest version of each journalpost. */
const gjeldende = sql`not exists (select 1 from journalpost newer
	where newer.referanse = ${journalpost.referanse} and newer.versjon = ${journalpost.versjon} + 1)`;

/** Nobody has done anything with it: it waits for control. */
const uroert = sql`not exists (select 1 from forsendelse f where f.gjelder = ${journalpost.referanse})`;

/** How many of each group the actor may see. */
export async function antall(db: Reader, actor: Actor): Promise<Record<Gruppe, number>> {
	const rows = await db
		.select({ tilstand: forsendelse.tilstand, n: count() })
		.from(forsendelse)
		.where(synlig(actor))
		.groupBy(forsendelse.tilstand);
	const of = (tilstander: readonly Tilstand[]) =>
		rows.filter(({ tilstand }) => tilstander.includes(tilstand)).reduce((sum, { n }) => sum + n, 0);
	const counts = Object.entries(GRUPPER).map(([gruppe, states]) => [gruppe, of(states)]);
	const found = Object.fromEntries(counts) as Record<Gruppe, number>;
	const [fresh] = await db
		.select({ n: count() })
		.from(journalpost)
		.where(await nye(db, actor));
	return { ...found, venter: found.venter + (fresh?.n ?? 0) };
}

/** A page of a group: what waits has the oldest first, all else the newest. */
export async function linjer(
	db: Reader,
	actor: Actor,
	{ gruppe, side }: { gruppe: Gruppe; side: number }
): Promise<Linje[]> {
	const offset = (Math.max(1, side) - 1) * PER_SIDE;
	if (gruppe === 'venter') return ventende(db, actor, offset);
	const rows = await db
		.select()
		.from(forsendelse)
		.where(and(inArray(forsendelse.tilstand, [...GRUPPER[gruppe]]), synlig(actor)))
		.orderBy(desc(forsendelse.endretAt))
		.limit(PER_SIDE)
		.offset(offset);
	return fortalt(db, rows);
}

/** Posts nobody has touched, and those that were taken back. */
async function ventende(db: Reader, actor: Actor, offset: number): Promise<Linje[]> {
	const back = await db
		.select()
		.from(forsendelse)
		.where(and(eq(forsendelse.tilstand, 'utkast'), synlig(actor)))
		.orderBy(asc(forsendelse.endretAt))
		.limit(PER_SIDE);
	const rows = await db
		.select()
		.from(journalpost)
		.where(await nye(db, actor))
		.orderBy(asc(journalpost.aar), asc(journalpost.nummer))
		.limit(PER_SIDE)
		.offset(offset);
	const fresh = rows.map((post): Linje => ({
		...{ gjelder: post.referanse, slag: 'journalpost', tittel: post.tittel, tilstand: 'utkast' },
		...{ bestilt: false, unitId: post.unitId, at: post.opprettetDato, grunn: '', arkivet: null }
	}));
	return offset ? fresh : [...(await fortalt(db, back)), ...fresh];
}

async function nye(db: Reader, actor: Actor): Promise<SQL> {
	const oppsett = await arkivOppsett(db);
	if (!harArkivsystem(oppsett)) return sql`0`;
	return and(
		gte(journalpost.journaldato, oppsett.fra),
		visibleTo(actor, journalpost),
		gjeldende,
		uroert
	)!;
}

/** What is archived by itself is public already, and everybody's who sends to the archive. */
function synlig(actor: Actor): SQL {
	const { unitId, sensitivity } = forsendelse;
	return or(eq(forsendelse.slag, 'arkivenhet'), visibleTo(actor, { unitId, sensitivity }))!;
}

async function fortalt(db: Reader, rows: Forsendelse[]): Promise<Linje[]> {
	const titler = await titlene(db, rows);
	const grunner = await grunnene(db, rows);
	return rows.map((row) => ({
		...{ gjelder: row.gjelder, slag: row.slag, tilstand: row.tilstand, bestilt: row.bestilt },
		...{ unitId: row.unitId, at: row.endretAt, arkivet: row.arkivet },
		tittel: titler.get(row.gjelder) ?? '',
		grunn: grunner.get(row.id) ?? ''
	}));
}

async function titlene(db: Reader, rows: Forsendelse[]): Promise<Map<string, string>> {
	const names = rows.map(({ gjelder }) => gjelder);
	const posts = await db
		.select({ gjelder: journalpost.referanse, tittel: journalpost.tittel })
		.from(journalpost)
		.where(and(inArray(journalpost.referanse, names), gjeldende));
	const units = await db
		.select({ gjelder: arkivenhet.noekkel, tittel: arkivenhet.tittel })
		.from(arkivenhet)
		.where(inArray(arkivenhet.noekkel, names));
	return new Map([...posts, ...units].map(({ gjelder, tittel }) => [gjelder, tittel]));
}

/** The reason of the last move, and for what waits in the outbox, what its last try met. */
async function grunnene(db: Reader, rows: Forsendelse[]): Promise<Map<string, string>> {
	const ids = rows.map(({ id }) => id);
	const moves = await db
		.select()
		.from(forsendelsehendelse)
		.where(inArray(forsendelsehendelse.forsendelseId, ids))
		.orderBy(asc(forsendelsehendelse.number));
	const found = new Map(moves.map(({ forsendelseId, grunn }) => [forsendelseId, grunn]));
	for (const { id, note } of await brev(db, rows)) found.set(id, note);
	return found;
}

async function brev(db: Reader, rows: Forsendelse[]): Promise<{ id: string; note: string }[]> {
	const waiting = rows.filter(({ bestilt }) => bestilt);
	const keys = waiting.map(({ meldingId }) => `archive:${meldingId}`);
	const letters = await db.select().from(letter).where(inArray(letter.key, keys));
	return waiting.flatMap(({ id, meldingId }) => {
		const note = letters.find(({ key }) => key === `archive:${meldingId}`)?.note;
		return note ? [{ id, note }] : [];
	});
}

/** Where one thing is, with its whole history; null when no archive is set up. */
export async function forsendelsen(db: Reader, gjelder: string) {
	const oppsett = await arkivOppsett(db);
	const found = await forsendelseOm(db, gjelder);
	if (!found && !harArkivsystem(oppsett)) return null;
	const [linje] = found ? await fortalt(db, [found]) : [];
	const history = found
		? await db
				.select()
				.from(forsendelsehendelse)
				.where(eq(forsendelsehendelse.forsendelseId, found.id))
				.orderBy(desc(forsendelsehendelse.number))
		: [];
	return {
		gjelder,
		modus: oppsett.modus,
		tilstand: found?.tilstand ?? ('utkast' as const),
		bestilt: found?.bestilt ?? false,
		versjon: found?.versjon ?? null,
		arkivet: found?.arkivet ?? null,
		grunn: linje?.grunn ?? '',
		historie: history.map(({ number, fra, til, ved, actorName, grunn, at }) => ({
			...{ number, fra, til, ved, actorName, grunn, at }
		}))
	};
}
export type Vist = NonNullable<Awaited<ReturnType<typeof forsendelsen>>>;

/** Answers that could not be placed, newest first: somebody should look at them. */
export function fremmedeSvar(db: Reader) {
	return db
		.select({
			id: arkivsvar.id,
			meldingstype: arkivsvar.meldingstype,
			utfall: arkivsvar.utfall,
			mottattAt: arkivsvar.mottattAt
		})
		.from(arkivsvar)
		.where(inArray(arkivsvar.utfall, ['ikke vår', 'uleselig']))
		.orderBy(desc(arkivsvar.mottattAt))
		.limit(20);
}

/** What something to be sent is called, or null when there is nothing that the actor may see. */
export async function tittelFor(db: Reader, actor: Actor, gjelder: string): Promise<string | null> {
	const [enhet] = await db.select().from(arkivenhet).where(eq(arkivenhet.noekkel, gjelder));
	if (enhet) return enhet.tittel;
	const [post] = await db
		.select({ tittel: journalpost.tittel })
		.from(journalpost)
		.where(and(eq(journalpost.referanse, gjelder), visibleTo(actor, journalpost), gjeldende));
	return post?.tittel ?? null;
}
