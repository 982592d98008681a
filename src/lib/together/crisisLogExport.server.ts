import { GENESIS } from '../database/chain';
import { canonical, type Json } from '../database/json';
import { reader, write, type Reader } from '../database/database.server';
import { entriesOf, note } from '../crisis/log/log.server';
import { vouched } from '../crisis/log/entry';
import { says } from '../crisis/log/says';
import { crisisLog } from '../crisis/log/tables.server';
import { BYTE_ORDER_MARK, csvLine } from '../files/csv';
import { translator } from '../i18n/translate';
import type { Actor } from '../staff/actor';
import { inArray } from 'drizzle-orm';
import { RULE, type ExportFormat } from './auditExport.server';

/**
 * The log of a crisis as a file: CSV for a person with a spreadsheet, JSON Lines for somebody who
 * will check the chain without Varde. Places run from 1 without a gap, so nothing is left out unseen.
 * That it left the house is the next entry of the log.
 */
export async function crisisLogExport(
	actor: Actor,
	matterId: string,
	format: ExportFormat
): Promise<string> {
	const entries = await entriesOf(reader, matterId);
	await write((tx) => note(tx, { matterId, actor, kind: 'exported', details: { format } }));
	return format === 'csv' ? asCsv(entries, actor) : asJsonLines(entries);
}

type Stored = Awaited<ReturnType<typeof entriesOf>>;

function asCsv(entries: Stored, { locale }: Actor): string {
	const t = translator(locale);
	const columns = ['place', 'at', 'written', 'who', 'what', 'text', 'kind', 'hash'] as const;
	const lines = entries.map((entry) => {
		const { head, text } = says(t, entry);
		return csvLine([
			...[entry.place, iso(entry.at), iso(entry.writtenAt), entry.actorName ?? t('ui_app')],
			...[head, text, entry.kind, entry.hash]
		]);
	});
	return (
		BYTE_ORDER_MARK + csvLine(columns.map((column) => t(`log_column_${column}`))) + lines.join('')
	);
}

async function asJsonLines(entries: Stored): Promise<string> {
	const before = await hashesBefore(
		reader,
		entries.map(({ number }) => number - 1)
	);
	const lines = entries.map((entry) => {
		const { number, salt, digest, hash } = entry;
		const previous = before.get(number - 1) ?? GENESIS;
		return JSON.stringify({ ...(vouched(entry) as object), salt, digest, previous, hash });
	});
	return `${[canonical({ rule: RULE, upTo: entries.length } as Json), ...lines].join('\n')}\n`;
}

async function hashesBefore(db: Reader, numbers: number[]): Promise<Map<number, string>> {
	const rows = await db
		.select({ number: crisisLog.number, hash: crisisLog.hash })
		.from(crisisLog)
		.where(inArray(crisisLog.number, numbers));
	return new Map(rows.map(({ number, hash }) => [number, hash]));
}

const iso = (at: number) => new Date(at).toISOString();
