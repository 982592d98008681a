import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { auditEntry } from '$lib/audit/tables.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import type { Actor, Sensitivity } from './actor';
import { maySee } from './visibility';

const HOUR = 3_600_000;
type Feature = 'inquiries' | 'journal';

/** Something sensitive that came on a colleague's screen; `subject` is its reference. */
interface Seen {
	subject: string;
	unitId: string;
	sensitivity: Sensitivity;
}

/** That somebody read a matter, and whether only rights taken on call let them. */
export interface Reading {
	name: string;
	at: number;
	elevated: boolean;
}

/**
 * Notes in the log that a colleague saw matters that are sensitive, once per matter and hour, and
 * never what stood in them. Normal ones are left out.
 * @param search true when they came up in a search instead of being opened
 */
export async function logSeeing(
	actor: Actor,
	feature: Feature,
	things: Seen[],
	search = false
): Promise<void> {
	const sensitive = things.filter(({ sensitivity }) => sensitivity !== 'normal');
	if (!sensitive.length) return;
	const known = await seenLately(reader, actor, feature, sensitive);
	const fresh = sensitive.filter(({ subject }) => !known.has(subject));
	if (!fresh.length) return;
	await write(async (tx) => {
		const meanwhile = await seenLately(tx, actor, feature, fresh);
		for (const thing of fresh.filter(({ subject }) => !meanwhile.has(subject))) {
			const details = {
				...(search && { search }),
				...(onCallOnly(actor, thing) && { elevated: true })
			};
			const { subject } = thing;
			await record(tx, { actor, action: `${feature}.see`, subject, details });
		}
	});
}

/** Who has read a matter, and when last, the latest first. Empty for one that nobody has to be noted for. */
export async function readings(db: Reader, subject: string): Promise<Reading[]> {
	const rows = await db
		.select()
		.from(auditEntry)
		.where(and(eq(auditEntry.subject, subject), inArray(auditEntry.action, READING)))
		.orderBy(desc(auditEntry.number))
		.limit(1000);
	const last = new Map<string, Reading>();
	for (const { actorId, actorName, at, details } of rows) {
		const elevated = isObject(details) && details.elevated === true;
		const known = last.get(actorId ?? '');
		if (known) known.elevated ||= elevated;
		else last.set(actorId ?? '', { name: actorName ?? '', at, elevated });
	}
	return [...last.values()];
}

/** «read» is what it was called before, and what is exported is read as well. */
const READING = [
	...['inquiries.see', 'inquiries.read'],
	...['journal.see', 'journal.read', 'journal.export']
];

async function seenLately(db: Reader, actor: Actor, feature: Feature, things: Seen[]) {
	const rows = await db
		.select({ subject: auditEntry.subject })
		.from(auditEntry)
		.where(
			and(
				inArray(
					auditEntry.subject,
					things.map(({ subject }) => subject)
				),
				eq(auditEntry.actorId, actor.id),
				eq(auditEntry.action, `${feature}.see`),
				gt(auditEntry.at, now() - HOUR)
			)
		);
	return new Set(rows.map(({ subject }) => subject));
}

/** Whether the colleague sees it only by what was taken on call. */
function onCallOnly({ grants }: Actor, thing: Seen): boolean {
	return !maySee({ grants: grants.filter(({ onCall }) => !onCall) }, thing);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
