import { sql, type Column, type SQL } from 'drizzle-orm';
import { checkAnchors, keptAnchors } from './anchors.server';
import { verifyAudit } from '../audit/verify.server';
import { exerciseIncident, liveIncident } from '../crisis/live.server';
import { verifyCrisisLog } from '../crisis/log/verify.server';
import type { Break } from '../database/chain';
import type { Reader } from '../database/database.server';
import { counter } from '../database/tables.server';
import { inquiry } from '../inquiries/tables.server';
import { journalpost, saksmappe } from '../journal/tables.server';
import {
	changedDocument,
	chainedPost,
	unchainedPost,
	verifyJournal
} from '../journal/verify.server';

/** What a check found: a sentence, and whether it holds. */
export interface Finding {
	holds: boolean;
	sentence: string;
}

/** How far a chain had come, to compare with later: print it, mail it, put it in a backup. */
export interface Anchor {
	count: number;
	tail: string;
}

/** The anchor of each chain; null for one that is broken. */
export type Anchors = Record<'journal' | 'audit' | 'crisis log', Anchor | null>;

/**
 * Checks everything that must never be changed, lost or reordered. `anchors` are the chains' tails.
 * @param kept anchors that were kept, as text; those of the data folder when left out
 */
export async function verify(
	db: Reader,
	kept = keptAnchors()
): Promise<{ findings: Finding[]; anchors: Anchors }> {
	const journal = await verifyJournal(db);
	const audit = await verifyAudit(db);
	const crisis = await verifyCrisisLog(db);
	const findings = [
		chainFinding('Journal', journal, 'fault' in journal && (await chainedPost(db, journal.number))),
		await loosePosts(db),
		await documents(db),
		chainFinding('Audit log', audit, false),
		chainFinding('Crisis log', crisis, false),
		...(await anchored(db, kept)),
		...(await counters(db)),
		await foreignKeys(db)
	];
	const anchor = (walked: Break | Anchor) => ('fault' in walked ? null : walked);
	const anchors = { journal: anchor(journal), audit: anchor(audit), 'crisis log': anchor(crisis) };
	return { findings, anchors };
}

/**
 * Whether a chain still holds what an anchor saw: it may have grown, never shrunk. A cut tail shows
 * only so.
 */
export function grownFrom(anchor: Anchor | null, now: Anchor | null): boolean {
	if (!anchor || !now) return anchor === null;
	return now.count > anchor.count || (now.count === anchor.count && now.tail === anchor.tail);
}

const FAULTS = {
	missing: 'is missing: it was removed, or another row was put before it',
	changed: 'has been changed since it was written',
	unlinked: 'does not follow the row before it: rows were removed, inserted or reordered'
} satisfies Record<Break['fault'], string>;

function chainFinding(
	name: string,
	walked: Break | Anchor,
	subject: string | false | null
): Finding {
	if (!('fault' in walked))
		return {
			holds: true,
			sentence: walked.count
				? `${name}: ${walked.count} rows hold. The last one is ${walked.tail}.`
				: `${name}: it is empty.`
		};
	const row = subject ? `row ${walked.number} (${subject})` : `row ${walked.number}`;
	return { holds: false, sentence: `${name}: ${row} ${FAULTS[walked.fault]}.` };
}

const NAMES = { journal: 'Journal', revisjonslogg: 'Audit log', kriselogg: 'Crisis log' } as const;
const CUT = {
	forkortet: 'it is shorter now: rows at the end were removed',
	omskrevet: 'that row is another one now: the log was written anew'
} as const;

async function anchored(db: Reader, kept: string): Promise<Finding[]> {
	const { count, failed } = await checkAnchors(db, kept);
	if (!count) return [];
	if (!failed.length)
		return [{ holds: true, sentence: `Anchors: the ${count} that were kept hold.` }];
	return failed.map(({ kjede, dato, nummer, hvordan }) => ({
		holds: false,
		sentence: `${NAMES[kjede]}: on ${dato} it ended with row ${nummer}, and ${CUT[hvordan]}.`
	}));
}

async function loosePosts(db: Reader): Promise<Finding> {
	const loose = await unchainedPost(db);
	return loose
		? { holds: false, sentence: `Journal: ${loose} stands outside the chain.` }
		: { holds: true, sentence: 'Journal: every version is in the chain.' };
}

async function documents(db: Reader): Promise<Finding> {
	const changed = await changedDocument(db);
	return changed
		? { holds: false, sentence: `Documents: the one with checksum ${changed} has been changed.` }
		: { holds: true, sentence: 'Documents: every one has its checksum.' };
}

/**
 * Where the numbers of each series of references ended up: the year and number of each thing. An
 * inquiry may be deleted when its time is up, so its numbers may have gaps; the others may not.
 */
const SERIES: Record<string, { numbers: SQL; mayVanish?: true }> = {
	J: {
		numbers: sql`select distinct ${journalpost.aar} as year, ${journalpost.nummer} as number from ${journalpost}`
	},
	SAK: {
		numbers: sql`select ${saksmappe.aar} as year, ${saksmappe.nummer} as number from ${saksmappe}`
	},
	K: { numbers: sql`select ${inReference('K', liveIncident.ref)} from ${liveIncident}` },
	OVELSE: {
		numbers: sql`select ${inReference('OVELSE', exerciseIncident.ref)} from ${exerciseIncident}`
	},
	H: { numbers: sql`select ${inReference('H', inquiry.ref)} from ${inquiry}`, mayVanish: true }
};

/** Year and number out of a reference such as 'K-2026-0007'. */
function inReference(series: string, ref: Column): SQL {
	const year = series.length + 2;
	return sql`cast(substr(${ref}, ${year}, 4) as integer) as year,
		cast(substr(${ref}, ${year + 5}) as integer) as number`;
}

/** Each series must hold exactly the numbers 1 to the counter's value, in each year. */
async function counters(db: Reader): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const [series, { numbers, mayVanish = false }] of Object.entries(SERIES))
		for (const counted of await count(db, series, numbers))
			findings.push(numbered(series, counted, mayVanish));
	return findings;
}

interface Counted {
	year: number;
	value: number;
	count: number;
	last: number;
}

/** The counter and what it counted in one statement, so that what is written meanwhile is no gap. */
function count(db: Reader, series: string, numbers: SQL): Promise<Counted[]> {
	return db.all<Counted>(sql`
		select ${counter.year} as year, ${counter.value} as value,
			(select count(*) from (${numbers}) as given where given.year = ${counter.year}) as count,
			(select coalesce(max(number), 0) from (${numbers}) as given
				where given.year = ${counter.year}) as last
		from ${counter} where ${counter.series} = ${series} order by ${counter.year}`);
}

function numbered(
	series: string,
	{ year, value, count, last }: Counted,
	mayVanish: boolean
): Finding {
	const holds = mayVanish ? last <= value : count === value && last === value;
	const sentence = holds
		? `Numbers: ${series} ${year} runs from 1 to ${value}${mayVanish ? '' : ' without a gap'}.`
		: `Numbers: ${series} ${year} has ${count} numbers up to ${last}, and the counter says ${value}.`;
	return { holds, sentence };
}

async function foreignKeys(db: Reader): Promise<Finding> {
	const [broken] = await db.all<{ table: string; rowid: number; parent: string }>(
		sql`select "table", rowid, parent from pragma_foreign_key_check limit 1`
	);
	return broken
		? {
				holds: false,
				sentence: `References: row ${broken.rowid} of ${broken.table} points to a ${broken.parent} that is not there.`
			}
		: { holds: true, sentence: 'References: every row points to one that exists.' };
}
