import { and, count, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import { areas } from '../areas/areas.server';
import type { Proof, Proofs } from '../crisis/readiness/channels';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import { formatInstant } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { translator, type T } from '../i18n/translate';
import { kommune } from '../kommune/kommune.server';
import { letter } from '../outbox/tables.server';
import { waysOut } from '../outbox/ways.server';
import { laneEntry } from '../public/lane.server';

/** A letter that has been due for longer than this is stuck. */
const STUCK = 5 * 60_000;

/** What the app itself knows of each way to residents, in words. */
export async function channelProofs(db: Reader, locale: Locale): Promise<Proofs> {
	const t = translator(locale);
	const [ways, us, places] = await Promise.all([waysOut(db), kommune(db), areas(db)]);
	const drawn = places.filter(({ hasOutline }) => hasOutline).length;
	const unset: Proof = { good: false, said: t('readiness_proof_unset') };
	return {
		page: laneEntry('/')
			? { good: true, said: t('readiness_proof_page') }
			: { good: false, said: t('readiness_proof_page_missing') },
		push: await lastOf(db, t, ['push']),
		sms: ways.has('sms') ? await lastOf(db, t, ['smsAlert', 'sms']) : unset,
		mail: ways.has('email') ? await lastOf(db, t, ['mailAlert', 'email']) : unset,
		phones: us.dutyPhone
			? { good: null, said: t('readiness_proof_phone', { phone: us.dutyPhone }) }
			: { good: false, said: t('readiness_proof_phone_missing') },
		map: { good: drawn > 0, said: t('readiness_proof_map', { drawn, count: places.length }) }
	};
}

/** The newest letter that ended by one of the deliveries, and whether any of theirs is stuck. */
async function lastOf(db: Reader, t: T, deliveries: string[]): Promise<Proof> {
	const theirs = inArray(letter.delivery, deliveries);
	const due = and(theirs, eq(letter.state, 'due'), lt(letter.dueAt, now() - STUCK));
	const [stuck] = await db.select({ n: count() }).from(letter).where(due);
	if (stuck?.n) return { good: false, said: t('readiness_proof_stuck', { count: stuck.n }) };
	const [last] = await db
		.select()
		.from(letter)
		.where(and(theirs, isNotNull(letter.doneAt)))
		.orderBy(desc(letter.doneAt))
		.limit(1);
	if (!last?.doneAt) return { good: null, said: t('readiness_proof_nothing') };
	const time = formatInstant(last.doneAt, t.locale, 'dateTime');
	const sent = last.state === 'sent';
	return {
		good: sent,
		said: t(sent ? 'readiness_proof_sent' : 'readiness_proof_failed', { time })
	};
}
