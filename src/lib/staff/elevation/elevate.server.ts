import { and, eq, gt } from 'drizzle-orm';
import { isPublicHoliday } from '$lib/calendar/holidays';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { formatInstant } from '$lib/i18n/dates';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { isOnDuty } from '../duty/onDuty.server';
import { grantsOf } from '../grants.server';
import { tellAdministrators } from '../tellAdministrators.server';
import { elevationEnd, elevationRefusal, type Call } from './elevation';
import { elevatedUntil } from './read.server';
import { elevation } from './tables.server';

/** How a person stands towards the rights for those on call, and why they cannot be taken now. */
export async function callOf(db: Reader, actor: Pick<Actor, 'id'>, reason = '') {
	const at = now();
	const grants = (await grantsOf(db, actor.id)).filter(({ onCall }) => onCall);
	const call: Call = {
		eligible: grants.length > 0,
		onDuty: await isOnDuty(db, actor.id, at),
		elevatedUntil: await elevatedUntil(db, actor.id, at),
		reason
	};
	return { ...call, grants, at, ends: elevationEnd(at, isPublicHoliday) };
}

/** Why the person may not take them now, before there is a reason to judge; null when it is fine. */
export async function whyNot(db: Reader, actor: Pick<Actor, 'id'>): Promise<Refusal | null> {
	const { at, ...call } = await callOf(db, actor, 'a reason that is long enough');
	return elevationRefusal(call, at, isPublicHoliday);
}

/** Takes the rights a person holds on call, until the next working day begins; the administrators are told. */
export function elevate(actor: Actor, reason: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const { at, ends: endsAt, grants, ...call } = await callOf(tx, actor, reason);
		const refusal = elevationRefusal(call, at, isPublicHoliday);
		if (refusal) return refusal;
		const id = newId();
		await tx.insert(elevation).values({ id, userId: actor.id, reason, startedAt: at, endsAt });
		const roles = grants.map(({ role }) => role);
		const details = { name: actor.name, role: roles, ends: endsAt, reason };
		await changed(tx, actor, 'staff.elevate', actor.id, details);
		await tellAdministrators(tx, `elevation:${id}`, [actor.id], (t) => {
			const ends = formatInstant(endsAt, t.locale, 'dateTime');
			const words = { name: actor.name, reason, ends };
			return { subject: t('elevation_mail_subject', words), text: t('elevation_mail_text', words) };
		});
	});
}

/** Ends a person's extended rights before they end by themselves. Ended already is as well. */
export function endElevation(
	actor: Actor,
	person: { id: string; name: string } = actor
): Promise<void> {
	return write(async (tx) => {
		const running = and(eq(elevation.userId, person.id), gt(elevation.endsAt, now()));
		const ended = await tx.update(elevation).set({ endsAt: now() }).where(running).returning();
		if (ended.length)
			await changed(tx, actor, 'staff.endElevation', person.id, { name: person.name });
	});
}
