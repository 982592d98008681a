import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { osloDate } from '../calendar/civilDate';
import { everybodyAfter, isReviewTime } from '../crisis/breakGlass/breakGlass';
import { openReviews } from '../crisis/breakGlass/review.server';
import { waitFor, waitingKey } from '../crisis/breakGlass/waiting.server';
import { templatesOf } from '../crisis/library/library.server';
import { watchExercises } from '../crisis/exercise/watch.server';
import { liveDraft } from '../crisis/live.server';
import { matterOf, note } from '../crisis/log/log.server';
import { crisisLog } from '../crisis/log/tables.server';
import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import { reader, write, type Tx } from '../database/database.server';
import { log } from '../database/log.server';
import { untakenStops } from '../inquiries/stop/mark.server';
import { settingsOf } from '../inquiries/stop/settings.server';
import { stopAlarms } from '../inquiries/stop/tell.server';
import { letter } from '../outbox/tables.server';
import { alarmKey, alarmOnDuty, type Alarm } from '../staff/duty/alarm.server';
import { shiftsBetween } from '../staff/duty/roster.server';
import { spanText } from '../staff/duty/words';
import { incidentAlarms, link, type Found } from './incidentAlarms.server';

const EVERY = 15_000;
const HOUR = 3_600_000;

/** Looks again and again for what those on duty must know. @returns stops it */
export function startDutyWatch(): () => void {
	const look = () => watchDuty().catch((error: unknown) => log('error', 'duty.watch', { error }));
	const timer = setInterval(() => void look(), EVERY).unref();
	return () => clearInterval(timer);
}

/** Tells those on duty of everything that they must know and have not been told. */
export async function watchDuty(): Promise<void> {
	const at = now();
	const found = (
		await Promise.all([
			incidentAlarms(at),
			untaken(at),
			waitingDrafts(at),
			unreviewed(at),
			unableSoon(at),
			failedLetters(at)
		])
	).flat();
	const untold: Found[] = [];
	for (const alarm of found) if (!(await isTold(alarm.key))) untold.push(alarm);
	if (untold.length)
		await write(async (tx) => {
			for (const { of, ...alarm } of untold) {
				const told = await alarmOnDuty(tx, alarm);
				if (of && (told || !(await isNoted(tx, alarm.key)))) await noteAlarm(tx, of, alarm, told);
			}
		});
	await watchExercises(at);
}

async function isTold(key: string): Promise<boolean> {
	const prefix = `duty:${alarmKey(key)}:`;
	const same = and(gt(letter.key, prefix), lt(letter.key, `${prefix}\uffff`));
	return (await reader.select({ id: letter.id }).from(letter).where(same).limit(1)).length > 0;
}

/** That nobody could be told is written once, however often it is tried again. */
async function isNoted(tx: Tx, key: string): Promise<boolean> {
	const same = sql`json_extract(${crisisLog.details}, '$.alarm') = ${key}`;
	const alarms = and(eq(crisisLog.kind, 'alarmed'), same);
	const rows = await tx.select({ number: crisisLog.number }).from(crisisLog).where(alarms).limit(1);
	return rows.length > 0;
}

function noteAlarm(
	tx: Tx,
	{ matterId, details }: NonNullable<Found['of']>,
	{ key }: Alarm,
	told: number
) {
	const said = { ...details, told, alarm: key };
	return note(tx, { matterId, actor: null, kind: 'alarmed', details: said });
}

/** What must not wait, and nobody has taken: one step more is called as time goes. */
async function untaken(at: number): Promise<Found[]> {
	const settings = await settingsOf(reader);
	return (await untakenStops(reader)).flatMap(({ row, mark }) =>
		stopAlarms(row, mark, settings, at)
	);
}

/** A message that waits for a second person: the leader at once, everybody before one may go alone. */
async function waitingDrafts(at: number): Promise<Found[]> {
	const rows = await reader.select().from(liveDraft).where(eq(liveDraft.state, 'waiting'));
	const templates = await templatesOf(reader);
	const waits = await Promise.all(rows.map((row) => waitFor(reader, row)));
	return rows.flatMap(({ id, incidentId, kind, contentHash, submittedAt, submittedBy }, i) => {
		const alarm = {
			at,
			kind,
			except: submittedBy ?? undefined,
			subject: (t: Parameters<Alarm['subject']>[0]) => t('duty_alarm_draft_subject'),
			text: (t: Parameters<Alarm['text']>[0]) =>
				t('duty_alarm_draft', {
					kind: templates[kind].name[t.locale],
					link: link(`utkast/${id}`)
				})
		};
		const key = waitingKey({ id, contentHash, submittedAt });
		const of = (step: string): Found['of'] => ({
			matterId: matterOf({ id, incidentId }),
			details: { about: 'draft', step }
		});
		const first: Found = { ...alarm, steps: ['leader'], key, of: of('leader') };
		const late = submittedAt !== null && at - submittedAt >= everybodyAfter(waits[i]!);
		return late ? [{ ...alarm, key: `${key}:all`, of: of('all') }] : [first];
	});
}

/** What one person sent alone, and nobody else has gone through: the leaders, each working day at nine. */
async function unreviewed(at: number): Promise<Alarm[]> {
	const today = osloDate(at);
	if (!isReviewTime(at)) return [];
	return (await openReviews(reader))
		.filter(({ dueAt }) => dueAt <= at)
		.map(({ id, ref, by }) => ({
			at,
			leaders: 'only',
			key: `review:${id}:${today}`,
			subject: (t) => t('duty_alarm_review_subject', { ref }),
			text: (t) => t('duty_alarm_review', { name: by, ref, link: link(ref) })
		}));
}

/** A shift that begins within an hour, and whose holder cannot do it. */
async function unableSoon(at: number): Promise<Alarm[]> {
	const coming = await shiftsBetween(reader, at, at + HOUR);
	return coming
		.filter(({ fault, startsAt }) => fault && startsAt > at)
		.map((shift) => ({
			at,
			key: `unable:${shift.id}`,
			subject: (t) => t('duty_alarm_unable_subject', { line: shift.line }),
			text: (t) => {
				const { line, name } = shift;
				return t('duty_alarm_unable', { line, name, time: spanText(t, shift) });
			}
		}));
}

/** Warnings to residents that did not leave: told once an hour. */
async function failedLetters(at: number): Promise<Alarm[]> {
	const rows = await reader
		.select({ id: letter.id })
		.from(letter)
		.where(
			and(
				inArray(letter.state, ['refused', 'unknown']),
				inArray(letter.delivery, ['push', 'smsAlert']),
				gt(letter.doneAt, at - HOUR)
			)
		)
		.limit(100);
	const count = rows.length;
	if (!count) return [];
	const link = `${publicOrigin()}/intern/innstillinger/utboks`;
	return [
		{
			at,
			key: `failed:${Math.floor(at / HOUR)}`,
			subject: (t) => t('duty_alarm_failed_subject'),
			text: (t) => t('duty_alarm_failed', { count, link })
		}
	];
}
