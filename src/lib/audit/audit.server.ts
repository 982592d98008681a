import { desc } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { digest, GENESIS, link } from '$lib/database/chain';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { vouched } from './entry';
import { numberless } from './numberless';
import { auditEntry } from './tables.server';

/** What a feature tells the log. `actor` is null for what Varde does by itself. */
export interface Act {
	actor: { id: string; name: string } | null;
	/** `<feature>.<verb>`, e.g. `inquiries.forward` */
	action: string;
	/** The reference or id of what was acted upon. */
	subject: string;
	/** What a person needs to understand the act; never content that somebody may have to erase. */
	details?: Json;
}

/** Appends one act to the audit log, in the caller's transaction: the act and its trace are one. */
export async function record(tx: Tx, act: Act): Promise<void> {
	const last = await tx
		.select({ number: auditEntry.number, hash: auditEntry.hash })
		.from(auditEntry)
		.orderBy(desc(auditEntry.number))
		.limit(1)
		.get();
	const entry = {
		number: (last?.number ?? 0) + 1,
		at: now(),
		actorId: act.actor?.id ?? null,
		actorName: act.actor?.name ?? null,
		action: act.action,
		subject: numberless(act.subject),
		details: numberless(act.details ?? null)
	};
	const salt = randomBytes(16).toString('hex');
	const own = digest(vouched(entry), salt);
	await tx
		.insert(auditEntry)
		.values({ ...entry, salt, digest: own, hash: link(last?.hash ?? GENESIS, own) });
}
