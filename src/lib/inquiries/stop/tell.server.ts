import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { now } from '$lib/database/clock.server';
import type { T } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { waysOut } from '$lib/outbox/ways.server';
import { alarmOnDuty, alarmsOf, type Alarm } from '$lib/staff/duty/alarm.server';
import { stepsCalled } from '$lib/staff/duty/escalation';
import type { Step } from '$lib/staff/duty/line';
import { lettersTo } from '$lib/staff/duty/tell.server';
import { people } from '$lib/staff/people.server';
import { may } from '$lib/staff/rights';
import { maySee } from '$lib/staff/visibility';
import type { Reader } from '$lib/database/database.server';
import type { InquiryRow } from '../read.server';
import type { StopMark } from './mark.server';
import { settingsOf, watchOf, type StopSettings } from './settings.server';

type Row = Pick<InquiryRow, 'ref' | 'unitId' | 'sensitivity'>;
type Mark = Pick<StopMark, 'stops' | 'at'>;

/**
 * Those who are to know by now: the lines that were chosen for what was heard, ten minutes later the
 * backup, then the leaders. Never a word of what was written, nor who wrote.
 * @param at epoch milliseconds
 */
export function stopAlarms(row: Row, mark: Mark, settings: StopSettings, at: number): Alarm[] {
	const kinds = (t: T) => mark.stops.map(({ intent }) => t(`stop_short_${intent}`)).join(', ');
	const link = `${publicOrigin()}/intern/haster/${row.ref}`;
	const lines = mark.stops.flatMap(({ intent }) => watchOf(settings, intent).lineIds);
	const steps = (step: Step): Partial<Alarm> =>
		step === 'primary' ? (lines.length ? { lines } : { steps: [step] }) : { steps: [step] };
	return stepsCalled(at - mark.at).map((step) => ({
		at,
		...steps(step),
		...(step === 'leader' && { leaders: 'too' as const }),
		key: `stop:${row.ref}:${mark.at}:${step}`,
		subject: (t) => t('stop_alarm_subject', { kinds: kinds(t), ref: row.ref }),
		text: (t) => t('stop_alarm', { kinds: kinds(t), ref: row.ref, link })
	}));
}

/** Tells those on duty at once; where nobody ever is, those who may handle the inquiry. */
export async function tellStop(tx: Tx, row: Row, mark: Mark): Promise<void> {
	const alarms = stopAlarms(row, mark, await settingsOf(tx), mark.at);
	for (const alarm of alarms)
		if (!(await alarmOnDuty(tx, alarm))) await tellHandlers(tx, row, alarm);
}

async function tellHandlers(tx: Tx, row: Row, alarm: Alarm): Promise<void> {
	const ways = await waysOut(tx);
	const able = (await people(tx)).filter(
		(one) => one.active && maySee(one, row) && may(one, 'handle inquiries', { unitId: row.unitId })
	);
	for (const { id } of able)
		for (const letter of await lettersTo(tx, id, {
			...alarm,
			key: `alarm:${alarm.key}`,
			until: now() + 3_600_000
		}))
			if (ways.has(letter.delivery)) await append(tx, { ...letter, urgent: true });
}

/** Whether somebody was told of it, and may therefore open it, whatever else they may read. */
export async function wasTold(db: Reader, ref: string, userId: string): Promise<boolean> {
	return (await alarmsOf(db, `stop:${ref}`)).some((told) => told.userId === userId);
}
