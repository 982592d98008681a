import { askForReview } from '../crisis/breakGlass/review.server';
import type { Incident, Version } from '../crisis/incidents.server';
import { note } from '../crisis/log/log.server';
import { publicOrigin } from '../database/config.server';
import type { Tx } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { alarmOnDuty } from '../staff/duty/alarm.server';

/**
 * What follows when one person has sent alone what takes two: the log says why, everybody on duty and
 * every leader is told at once, and somebody else is to go through it the next working day.
 */
export async function brokeGlass(
	tx: Tx,
	actor: Actor,
	incident: Incident,
	{ version, aloneBecause, publishedAt: at }: Version
): Promise<void> {
	const { id: incidentId, ref } = incident;
	const reason = aloneBecause ?? '';
	const details = { version, text: reason };
	await note(tx, { matterId: incidentId, actor, kind: 'brokeGlass', details });
	await askForReview(tx, { incidentId, version, usedBy: actor.id, usedAt: at, reason });
	if (incident.exercise) return;
	const link = `${publicOrigin()}/intern/krise/${ref}`;
	await alarmOnDuty(tx, {
		...{ at, except: actor.id, leaders: 'too' },
		key: `breakGlass:${ref}@${version}`,
		subject: (t) => t('duty_alarm_alone_subject', { ref }),
		text: (t) => t('duty_alarm_alone', { name: actor.name, ref, reason, link })
	});
}
