import { and, eq } from 'drizzle-orm';
import { endingOf, promiseSoonAt } from '../crisis/ending/ending';
import type { Incident, Version } from '../crisis/incidents.server';
import { publishedWith } from '../crisis/library/snapshot';
import { liveIncident, liveVersion } from '../crisis/live.server';
import { publicOrigin } from '../database/config.server';
import { reader } from '../database/database.server';
import { formatInstant } from '../i18n/dates';
import type { Alarm } from '../staff/duty/alarm.server';
import { stepsCalled } from '../staff/duty/escalation';

/** An alarm, and which crisis it is about. */
export interface Found extends Alarm {
	of?: {
		matterId: string;
		details: { about: 'soon' | 'promise' | 'draft' | 'ending'; step: string };
	};
}

/** What those on duty must know of the incidents that go on: promises and messages that run out. */
export async function incidentAlarms(at: number): Promise<Found[]> {
	const rows = await reader
		.select()
		.from(liveIncident)
		.innerJoin(liveVersion, eq(liveVersion.incidentId, liveIncident.id))
		.where(and(eq(liveVersion.version, liveIncident.version), eq(liveIncident.status, 'aktiv')));
	return rows.flatMap(({ live_incident: incident, live_version: newest }) => [
		...promiseSoon(at, incident, newest),
		...promiseLate(at, incident, newest),
		...ended(at, incident, newest)
	]);
}

/** What every alarm about an incident has in common. */
function about({ id, ref, kind }: Incident, { texts, cap }: Version) {
	const title = texts[cap.mainLanguage]?.title ?? ref;
	return { id, ref, kind, title, link: link(ref) };
}

/** Ten minutes before a promise: whoever has the watch, and whoever wrote last. */
function promiseSoon(at: number, incident: Incident, newest: Version): Found[] {
	const { nextUpdateAt } = incident;
	if (nextUpdateAt === null || nextUpdateAt <= at) return [];
	if (at < promiseSoonAt(newest.publishedAt, nextUpdateAt)) return [];
	const { id, ref, kind, title, link } = about(incident, newest);
	return [
		{
			...{ at, kind, steps: ['primary'], also: newest.authorId },
			of: { matterId: id, details: { about: 'soon', step: 'primary' } },
			key: `soon:${ref}@${incident.version}`,
			subject: (t) =>
				t('duty_alarm_soon_subject', { ref, time: formatInstant(nextUpdateAt, t.locale, 'time') }),
			text: (t) =>
				t('duty_alarm_soon', { title, link, time: formatInstant(nextUpdateAt, t.locale, 'time') })
		}
	];
}

/** A promise that nobody has kept: the primary first, ten minutes later the backup, then the leader. */
function promiseLate(at: number, incident: Incident, newest: Version): Found[] {
	const { nextUpdateAt } = incident;
	if (nextUpdateAt === null || nextUpdateAt > at) return [];
	const { id, ref, kind, title, link } = about(incident, newest);
	return stepsCalled(at - nextUpdateAt).map((step) => ({
		...{ at, kind, steps: [step] },
		of: { matterId: id, details: { about: 'promise', step } },
		key: `promise:${ref}@${incident.version}:${step}`,
		subject: (t) => t('duty_alarm_promise_subject', { ref }),
		text: (t) =>
			t('duty_alarm_promise', { title, link, time: formatInstant(nextUpdateAt, t.locale, 'time') })
	}));
}

/** A message that has run out, or planned work that should be done: never over by itself. */
function ended(at: number, incident: Incident, newest: Version): Found[] {
	const ending = endingOf(newest.message, publishedWith(newest).severity);
	const { id, ref, kind, title, link } = about(incident, newest);
	const says = ending.asks === 'done' ? 'duty_alarm_done' : 'duty_alarm_expired';
	return stepsCalled(at - ending.at).map((step) => ({
		...{ at, kind, steps: [step] },
		of: { matterId: id, details: { about: 'ending', step } },
		key: `ended:${ref}@${incident.version}:${step}`,
		subject: (t) => t('duty_alarm_expired_subject', { ref }),
		text: (t) => t(says, { title, link })
	}));
}

/** A page of the crisis desk, with scheme and host. */
export function link(path: string): string {
	return `${publicOrigin()}/intern/krise/${path}`;
}
