import { desc, eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { keepText } from '../register.server';
import { bevaringPaa, type Slag } from './bevaring';
import { ny } from './flytt.server';
import { harArkivsystem, sendesSelv } from './oppsett';
import { arkivOppsett } from './oppsett.server';
import { bestill } from './send.server';
import { arkivenhet, forsendelse, type Enhetsdokument } from './tables.server';

/** Something that was published, as it goes to the archive. `at` is when it was (epoch milliseconds). */
export interface Publisert {
	slag: Slag;
	kilde: string;
	sak: string;
	sakstittel: string;
	tittel: string;
	at: number;
	dokumenter: { tittel: string; filnavn: string; mimeType: string; text: string }[];
}

/**
 * Archives without journaling, once for each `kilde`, and has it sent where an archive is reached by
 * itself. It is public already, so nobody need control it, and it never comes on a postliste.
 * @returns false when it was archived before
 */
export async function arkiver(
	tx: Tx,
	{ dokumenter, at, ...enhet }: Publisert,
	now: number
): Promise<boolean> {
	const [known] = await tx.select().from(arkivenhet).where(eq(arkivenhet.kilde, enhet.kilde));
	if (known) return false;
	const dato = osloDate(at);
	const noekkel = newId();
	const kept: Enhetsdokument[] = [];
	for (const { text, ...one } of dokumenter)
		kept.push({
			...one,
			...(await keepText(tx, text)),
			mimeType: one.mimeType,
			format: formatOf(one.filnavn)
		});
	await tx.insert(arkivenhet).values({
		...enhet,
		...{ noekkel, dato, bevaring: bevaringPaa(enhet.slag, dato), dokumenter: kept },
		opprettetAt: now
	});
	const oppsett = await arkivOppsett(tx);
	if (!harArkivsystem(oppsett) || dato < oppsett.fra) return true;
	const public_ = { unitId: null, sensitivity: 'normal' } as const;
	const made = await ny(
		tx,
		{ slag: 'arkivenhet', gjelder: noekkel, noekkel, ...public_ },
		'kontrollert'
	);
	if (sendesSelv(oppsett)) await bestill(tx, made);
	return true;
}

/** What was archived without journaling, what was published last first, and how far each is towards the archive. */
export function arkivert(db: Reader, most: number) {
	return db
		.select({
			noekkel: arkivenhet.noekkel,
			slag: arkivenhet.slag,
			tittel: arkivenhet.tittel,
			bevaring: arkivenhet.bevaring,
			at: arkivenhet.opprettetAt,
			tilstand: forsendelse.tilstand
		})
		.from(arkivenhet)
		.leftJoin(forsendelse, eq(forsendelse.gjelder, arkivenhet.noekkel))
		.orderBy(desc(arkivenhet.dato), desc(arkivenhet.noekkel))
		.limit(most);
}

function formatOf(filnavn: string): string {
	return (filnavn.split('.').at(-1) ?? '').toUpperCase();
}
