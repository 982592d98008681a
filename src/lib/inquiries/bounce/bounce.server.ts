import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { publicOrigin } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { record } from '$lib/audit/audit.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { user } from '$lib/staff/tables.server';
import { inCharge, takesOn } from '$lib/staff/unit';
import { awayOn } from '$lib/staff/units/absence.server';
import { switchboard, units } from '$lib/staff/units.server';
import { act, type Opened } from '../act.server';
import type { Decision } from '../inquiry';
import { save } from '../save.server';
import { routingSetting } from '../rules/tables.server';
import { eventsOf, type InquiryRow } from '../read.server';
import { someoneMayRead } from '../readers.server';

import { tellUnit } from '../tellUnit.server';
import { bounce, cameFrom } from './bounce';

/** Sends the inquiry back where it came from. @param reason what the others need to know */
export function bounceInquiry(
	opened: Opened,
	{ reason }: { reason: string }
): Promise<InquiryRow | Refusal> {
	return act(opened, 'route inquiries', (tx, row) => decide(tx, row, reason), tellBoth);
}

/** A unit that works outside Varde sends it back. @param by whoever there, with the unit's name */
export async function bounceFromUnit(
	tx: Tx,
	row: InquiryRow,
	{ reason, by }: { reason: string; by: string }
): Promise<Refusal | null> {
	const decision = await decide(tx, row, reason);
	if (isRefused(decision)) return decision;
	await tellBoth(tx, await save(tx, row, decision, { id: null, name: by }));
	const details = { unit: row.unitId };
	await record(tx, { actor: null, action: 'inquiries.bounced', subject: row.ref, details });
	return null;
}

async function decide(tx: Tx, row: InquiryRow, reason: string): Promise<Decision | Refusal> {
	const { id: switchboardId } = await switchboard(tx);
	const to = await backTo(tx, row, switchboardId);
	const decision = bounce(row, { reason, to, switchboardId, person: await lastResort(tx) });
	if (isRefused(decision)) return decision;
	const { unitId = row.unitId } = decision.changes;
	const read = await someoneMayRead(tx, { unitId, sensitivity: row.sensitivity }, now());
	return read ? decision : refuse('inquiries_nobody_reads');
}

async function tellBoth(tx: Tx, row: InquiryRow): Promise<void> {
	await tellUnit(tx, row);
	await tellResponsible(tx, row);
}

/**
 * Who must find a place for what was sent back three times: as the kommune has said, or whoever leads the
 * switchboard while that person is away.
 */
export async function lastResort(db: Reader): Promise<{ id: string; name: string } | null> {
	const [setting] = await db.select().from(routingSetting);
	const people = await db.select().from(user).where(eq(user.active, true));
	const away = await awayOn(db, osloDate(now()));
	const there = (id: string) => !away.has(id) && people.some((person) => person.id === id);
	const chosen = setting?.lastResortId;
	const id = chosen && there(chosen) ? chosen : inCharge(await switchboard(db), there);
	return people.find((person) => person.id === id) ?? null;
}

/** Where the inquiry would go back to: what it came from, or the switchboard when that is gone. */
async function backTo(db: Reader, row: InquiryRow, switchboardId: string): Promise<string> {
	const from = cameFrom(await eventsOf(db, row), row.unitId);
	const today = osloDate(now());
	const there = (await units(db)).some((unit) => unit.id === from && takesOn(unit, today));
	return there && from ? from : switchboardId;
}

/** Mails the named person: the reference and a link, never who wrote or what. */
async function tellResponsible(tx: Tx, { ref, version, responsibleId }: InquiryRow): Promise<void> {
	if (!responsibleId) return;
	const [person] = await tx.select().from(user).where(eq(user.id, responsibleId));
	if (!person) return;
	const t = translator(person.locale ?? 'nb');
	const link = `${publicOrigin()}/intern/henvendelser/${ref}`;
	await append(tx, {
		delivery: 'email',
		key: `inquiry-last-resort ${ref}@${version}`,
		payload: {
			to: person.email,
			subject: t('bounce_mail_subject', { ref }),
			text: t('bounce_mail_text', { name: person.name, ref, link })
		}
	});
}

/** What a screen shows of it: how often it came back, who must find its place, where it would go. */
export async function bouncing(db: Reader, row: InquiryRow) {
	const { bounces, responsibleId, unitId } = row;
	const [person] = responsibleId
		? await db.select({ name: user.name }).from(user).where(eq(user.id, responsibleId))
		: [];
	const back = await backTo(db, row, (await switchboard(db)).id);
	return { bounces, responsible: person?.name ?? null, backTo: back === unitId ? null : back };
}
