import { and, sql, type SQL } from 'drizzle-orm';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { visibleTo } from '$lib/staff/visibility.server';
import { inquiry } from './tables.server';

/**
 * Which inquiries an actor may see, as a condition: by unit and sensitivity, and none whose treatment is
 * restricted (personvernforordningen art. 18) but for whoever administers that. Every list, search, count,
 * hint and export of inquiries goes through it.
 */
export function inSight(actor: Pick<Actor, 'grants'>): SQL {
	return and(visibleTo(actor, inquiry), unrestricted(actor))!;
}

/** The second half of `inSight`; undefined: the actor administers what is restricted. */
export function unrestricted(actor: Pick<Actor, 'grants'>): SQL | undefined {
	return may(actor, 'handle personal data requests')
		? undefined
		: sql`not exists (select 1 from inquiry_restriction r where r.inquiry_id = ${inquiry.id})`;
}
