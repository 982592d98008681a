import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { LogEntry } from './entry';

/** What was learnt: what worked, or what is to be mended, by whom and until when. */
export interface Lesson {
	sort: 'worked' | 'mend';
	text: string;
	/** '' for what worked */
	responsible: string;
	/** 'YYYY-MM-DD', or '' */
	due: string;
	done: boolean;
	/** Taken away again: it stays in the log, and is out of the report. */
	dropped: boolean;
}

/** A lesson as it stands, with the place of its newest version in the log. */
export type StandingLesson = Lesson & { place: number; at: number; by: string | null };

/** What is kept of a lesson, or what it lacks. @param corrects the place of the version before, or null */
export function lessonDetails(lesson: Lesson, corrects: number | null) {
	if (!lesson.text) return refuse('log_text_missing');
	if (lesson.sort === 'mend' && !lesson.dropped && !lesson.responsible)
		return refuse('log_responsible_missing');
	return { ...lesson, ...(corrects !== null && { corrects }) } satisfies object | Refusal;
}

/** The lessons in force: the newest version of each, oldest lesson first. */
export function standing(
	entries: Pick<LogEntry, 'kind' | 'place' | 'writtenAt' | 'actorName' | 'details'>[]
): StandingLesson[] {
	const all = entries.filter(({ kind, details }) => kind === 'lesson' && details !== null);
	const of = ({ details }: (typeof all)[number]) =>
		details as unknown as Lesson & { corrects?: number };
	const replaced = new Set(all.flatMap((one) => of(one).corrects ?? []));
	return all
		.filter((one) => !replaced.has(one.place) && !of(one).dropped)
		.map((one) => {
			const { sort, text, responsible, due, done, dropped } = of(one);
			const { place, writtenAt: at, actorName: by } = one;
			return { sort, text, responsible, due, done, dropped, place, at, by };
		});
}
