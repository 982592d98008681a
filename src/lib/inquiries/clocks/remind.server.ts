import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { isOpen, nextOpening } from '$lib/calendar/openingHours';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { user } from '$lib/staff/tables.server';
import { unitName } from '$lib/staff/unit';
import { awayOn } from '$lib/staff/units/absence.server';
import { units, type Unit } from '$lib/staff/units.server';
import { dueInWords } from '../dayAndTime';
import { outsideUnitIds } from '../outside/unit.server';
import { watchOutside } from '../outside/watch.server';
import { inquiry } from '../tables.server';
import { OFFICE_HOURS } from './reminder';
import { startMissing } from './missing.server';
import { inquiryClock } from './tables.server';

/** So many clocks at a time; the rest come a minute later. */
const AT_ONCE = 200;
/** What was due longer ago than this is told by the queue alone, in milliseconds. */
const STALE = 3 * 86_400_000;

/**
 * Reminds each unit, and whoever has taken it on, of what is soon due, and once more when it is over. Never while the unit is closed:
 * then it waits for the next opening. The mail has references and dates, never who wrote or what.
 */
export async function remindUnits(): Promise<void> {
	if (!(await ringing(reader, now())).length) return;
	await write(async (tx) => {
		const at = now();
		const away = await awayOn(tx, osloDate(at));
		// Whoever is away is not reminded: the unit is.
		const rang = (await ringing(tx, at)).map((one) =>
			away.has(one.assigneeId ?? '') ? { ...one, assignee: null } : one
		);
		const outside = await outsideUnitIds(tx);
		for (const found of await units(tx)) {
			// A unit that does not work here is reminded by its own letters (outside/).
			const unit = outside.includes(found.id) ? { ...found, email: '' } : found;
			const mine = rang.filter(({ unitId }) => unitId === unit.id);
			if (mine.length) await remindUnit(tx, unit, mine, at);
		}
	});
}

type Ringing = Awaited<ReturnType<typeof ringing>>[number];

function ringing(db: Reader, at: number) {
	return db
		.select({
			id: inquiryClock.id,
			kind: inquiryClock.kind,
			dueAt: inquiryClock.dueAt,
			ref: inquiry.ref,
			unitId: inquiry.unitId,
			/** of whoever has it, to be told too; null: nobody has */
			assignee: user.email,
			assigneeId: user.id
		})
		.from(inquiryClock)
		.innerJoin(inquiry, eq(inquiry.id, inquiryClock.inquiryId))
		.leftJoin(user, and(eq(user.id, inquiry.assigneeId), user.active))
		.where(
			and(
				isNull(inquiryClock.stoppedAt),
				isNotNull(inquiryClock.remindAt),
				lte(inquiryClock.remindAt, at)
			)
		)
		.orderBy(asc(inquiryClock.remindAt))
		.limit(AT_ONCE);
}

async function remindUnit(tx: Tx, unit: Unit, rang: Ringing[], at: number): Promise<void> {
	const hours = unit.hours ?? OFFICE_HOURS;
	const open = isOpen(hours, at);
	for (const { id, dueAt } of rang) {
		const over = dueAt <= at || !open ? null : dueAt;
		const remindAt = open ? over : nextOpening(hours, at);
		await tx.update(inquiryClock).set({ remindAt }).where(eq(inquiryClock.id, id));
	}
	const told = rang.filter(({ dueAt }) => dueAt > at - STALE);
	if (!open) return;
	for (const to of new Set([unit.email, ...told.map(({ assignee }) => assignee)])) {
		const theirs = to === unit.email ? told : told.filter(({ assignee }) => assignee === to);
		if (to && theirs.length) await mail(tx, unit, to, theirs, at);
	}
}

async function mail(tx: Tx, unit: Unit, to: string, told: Ringing[], at: number): Promise<void> {
	const { mainLanguage } = await kommune(tx);
	const t = translator(mainLanguage);
	const lines = told.map(({ ref, kind, dueAt }) => {
		const line = {
			ref,
			clock: t(`clocks_kind_${kind}`),
			time: dueInWords(kind, dueAt, at, t)
		};
		const said = t(dueAt > at ? 'clocks_mail_soon' : 'clocks_mail_over', line);
		return `${said}\n${publicOrigin()}/intern/henvendelser/${ref}`;
	});
	await append(tx, {
		delivery: 'email',
		key: `inquiry-due ${to} ${told.map(({ id, dueAt }) => `${id}${dueAt > at ? '' : '!'}`).join(' ')}`,
		payload: {
			to,
			subject: t('clocks_mail_subject', { count: told.length }),
			text: t('clocks_mail_text', {
				unit: unitName(unit, mainLanguage),
				lines: lines.join('\n\n')
			})
		}
	});
}

/** Reminds units from now on, every minute, also of what waits since before there were clocks. @returns stops it */
export function startReminders(failed: (error: unknown) => void): () => void {
	void startMissing().catch(failed);
	const remind = () => remindUnits().then(watchOutside).catch(failed);
	const timer = setInterval(() => void remind(), 60_000).unref();
	return () => clearInterval(timer);
}
