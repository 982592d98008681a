import { max } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { vouched } from '../audit/entry';
import { exportedEntries, type ExportedEntry } from '../audit/export.server';
import type { AuditFilter } from '../audit/read.server';
import { auditEntry } from '../audit/tables.server';
import { canonical, type Json } from '../database/json';
import { reader, write } from '../database/database.server';
import { BYTE_ORDER_MARK, csvLine } from '../files/csv';
import { translator } from '../i18n/translate';
import type { Actor } from '../staff/actor';
import { actionWords, detailWords } from '../staff/logWords';
import { logNames } from './logNames.server';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The audit log as a file, a part at a time: CSV for a person with a spreadsheet, JSON Lines for
 * somebody who will check the chain. That it left the house is the next entry of the log.
 */
export async function auditExport(
	actor: Actor,
	format: ExportFormat,
	filter: AuditFilter
): Promise<AsyncGenerator<string>> {
	const upTo = await write(async (tx) => {
		const [last] = await tx.select({ number: max(auditEntry.number) }).from(auditEntry);
		const chosen = Object.fromEntries(
			Object.entries(filter).filter(([, value]) => value !== undefined)
		) as Record<string, Json>;
		const details = { format, ...chosen };
		await record(tx, { actor, action: 'audit.export', subject: actor.id, details });
		return last?.number ?? 0;
	});
	const parts = exportedEntries(reader, filter, upTo);
	return format === 'csv' ? asCsv(parts, actor) : asJsonLines(parts, upTo);
}

async function* asCsv(parts: AsyncGenerator<ExportedEntry[]>, { locale }: Actor) {
	const t = translator(locale);
	const columns = ['number', 'at', 'who', 'what', 'subject', 'details', 'action', 'hash'] as const;
	yield BYTE_ORDER_MARK + csvLine(columns.map((column) => t(`staff_export_${column}`)));
	for await (const entries of parts) {
		const names = await logNames(reader, entries, locale);
		const name = (id: string) => names[id] ?? id;
		const line = (entry: ExportedEntry) =>
			csvLine([
				...[entry.number, new Date(entry.at).toISOString(), entry.actorName ?? t('ui_app')],
				...[actionWords(t, entry.action), name(entry.subject)],
				...[detailWords(t, entry.details, name).join(', '), entry.action, entry.hash]
			]);
		yield entries.map(line).join('');
	}
}

/** How anybody can check the file without Varde. */
export const RULE = {
	content:
		'the entry without salt, digest, previous and hash, as JSON with sorted keys and no space',
	digest: 'hex SHA-256 of salt + "\\n" + content',
	hash: 'hex SHA-256 of previous + "\\n" + digest',
	previous: 'the hash of the entry numbered one less; 64 zeros for number 1'
};

async function* asJsonLines(parts: AsyncGenerator<ExportedEntry[]>, upTo: number) {
	yield `${canonical({ upTo, rule: RULE })}\n`;
	for await (const entries of parts)
		yield entries
			.map((entry) => {
				const { salt, digest, previous, hash } = entry;
				return `${JSON.stringify({ ...(vouched(entry) as object), salt, digest, previous, hash })}\n`;
			})
			.join('');
}
