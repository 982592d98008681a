import { and, eq, gt, lt, lte } from 'drizzle-orm';
import { publicOrigin } from '$lib/database/config.server';
import { reader, write } from '$lib/database/database.server';
import { formatInstant } from '$lib/i18n/dates';
import type { Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { letter } from '$lib/outbox/tables.server';
import { openDrafts } from '../drafts.server';
import { inWords } from '../template';
import { incident, incidentVersion } from '../tables.server';
import { draftPage } from './exercise';
import { runningExercises } from './exercises.server';
import { tellParticipants } from './letters.server';
import { enclosed, labelled } from './mark';

const MINUTE = 60_000;
/** How long before a promise runs out somebody is told. */
const NEAR = 10 * MINUTE;
const FRESH = 60 * MINUTE;

/** Something that those who take part must do; told once. */
interface Alarm {
	exerciseId: string;
	key: string;
	text: (locale: Locale) => string;
}

/** Tells colleagues in exercises what those on duty would have been told; nobody else. */
export async function watchExercises(at: number): Promise<void> {
	for (const { id } of await runningExercises()) {
		const alarms = [...(await promises(id, at)), ...(await waiting(id))];
		for (const alarm of alarms) if (!(await isTold(alarm.key))) await tell(alarm, at);
	}
}

function tell({ exerciseId, key, text }: Alarm, at: number): Promise<number> {
	return write((tx) =>
		tellParticipants(tx, exerciseId, {
			key,
			until: at + FRESH,
			colleagues: true,
			words: ({ locale }) => ({
				subject: labelled(translator(locale)('exercise_alarm_subject'), locale),
				text: enclosed(text(locale), locale)
			})
		})
	);
}

async function isTold(key: string): Promise<boolean> {
	const prefix = `exercise:${key}:`;
	const same = and(gt(letter.key, prefix), lt(letter.key, `${prefix}\uffff`));
	return (await reader.select({ id: letter.id }).from(letter).where(same).limit(1)).length > 0;
}

async function promises(exerciseId: string, at: number): Promise<Alarm[]> {
	const rows = await reader
		.select({ incident, newest: incidentVersion })
		.from(incident)
		.innerJoin(incidentVersion, eq(incidentVersion.incidentId, incident.id))
		.where(
			and(
				eq(incident.exerciseId, exerciseId),
				eq(incidentVersion.version, incident.version),
				eq(incident.status, 'aktiv'),
				lte(incident.nextUpdateAt, at + NEAR)
			)
		);
	return rows.map(({ incident: { ref, version, nextUpdateAt }, newest }) => {
		const late = nextUpdateAt! <= at;
		const words = late ? 'exercise_alarm_late' : 'exercise_alarm_promise';
		return {
			exerciseId,
			key: `alarm:promise:${ref}@${version}:${late ? 'late' : 'near'}`,
			text: (locale) => {
				const { title } = inWords(newest.texts, newest.cap.mainLanguage);
				const time = formatInstant(nextUpdateAt!, locale, 'time');
				return translator(locale)(words, { title, time, link: link(ref) });
			}
		};
	});
}

async function waiting(exerciseId: string): Promise<Alarm[]> {
	const drafts = await openDrafts(exerciseId);
	return drafts
		.filter(({ state }) => state === 'waiting')
		.map(({ id, contentHash }) => ({
			exerciseId,
			key: `alarm:draft:${id}:${contentHash}`,
			text: (locale) =>
				translator(locale)('exercise_alarm_draft', {
					link: publicOrigin() + draftPage(id, exerciseId)
				})
		}));
}

function link(path: string): string {
	return `${publicOrigin()}/intern/krise/${path}`;
}
