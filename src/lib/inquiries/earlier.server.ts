import { and, desc, inArray } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { logSeeing } from '$lib/staff/seeing.server';
import { callerNumber } from './caller';
import { inSight } from './inSight.server';
import { headline } from './queue';
import { inquiry } from './tables.server';

const SHOWN = 5;

/** An earlier inquiry of whoever is calling. */
export interface Earlier {
	ref: string;
	headline: string;
	senderName: string;
	state: string;
	receivedAt: number;
}

/**
 * What has come from a phone number before, of what the actor may see, the newest first. As with any
 * search it is noted which sensitive ones came up.
 */
export async function earlierFrom(db: Reader, actor: Actor, phone: string): Promise<Earlier[]> {
	const number = callerNumber(phone);
	if (!/^\+?\d{3,15}$/.test(number)) return [];
	const rows = await db
		.select()
		.from(inquiry)
		.where(
			and(
				inArray(
					inquiry.senderPhone,
					['', '+47', '0047', '47'].map((code) => code + number)
				),
				inSight(actor)
			)
		)
		.orderBy(desc(inquiry.id))
		.limit(SHOWN);
	const seen = rows.map((row) => ({ ...row, subject: row.ref }));
	await logSeeing(actor, 'inquiries', seen, true);
	return rows.map(({ ref, text, senderName, state, receivedAt }) => ({
		...{ ref, senderName, state, receivedAt },
		headline: headline(text)
	}));
}
