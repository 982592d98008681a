import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { AUTHORITIES } from '../authorities';
import { versionsOf, type Version } from '../incidents.server';
import { templatesOf } from '../library/library.server';
import type { Confirmation } from '../message';
import { namesOf } from '../people.server';
import type { Template } from '../template';
import { askedIn } from '../questions/question';
import { questionsOf } from '../questions/questions.server';
import { isDecision } from './decided';
import type { EntryKind } from './entry';
import { figures, promised } from './figures';
import { standing } from './lesson';
import { entriesOf } from './log.server';
import { logView } from './logView.server';
import type { Matter } from './matter.server';
import { detailsOf, says } from './says';

const SENT: readonly EntryKind[] = ['delivered', 'undelivered', 'posted', 'unposted'];

export type ReportView = NonNullable<Awaited<ReturnType<typeof reportView>>>;

/** Everything an after-action report tells of an incident; null before its first message. */
export async function reportView(db: Reader, matter: Matter, locale: Locale) {
	if (!matter.incident) return null;
	const at = now();
	const entries = await entriesOf(db, matter.id);
	const versions = (await versionsOf(db, matter.id)).reverse();
	const names = await namesOf(
		db,
		versions.flatMap(({ authorId, publishedBy }) => [authorId, publishedBy])
	);
	const templates = await templatesOf(db);
	const spoken = versions.map(({ version, publishedAt, message }) => ({
		version,
		publishedAt,
		nextUpdateAt: message.step === 'allClear' ? null : message.nextUpdateAt
	}));
	const t = translator(locale);
	const inWords = (entry: (typeof entries)[number]) => ({
		place: entry.place,
		at: entry.at,
		by: entry.actorName,
		...says(t, entry)
	});
	const us = await kommune(db);
	return {
		kommune: { name: us.name, number: us.number },
		title: matter.title,
		incident: matter.incident,
		exercise: matter.exercise,
		areas: [...new Set(versions.flatMap(({ message }) => message.areas.map(({ name }) => name)))],
		figures: figures(entries, spoken, at),
		promises: promised(spoken, at),
		messages: versions.map((one) => messageView(one, templates[one.kind], names, locale)),
		sent: entries.filter(({ kind }) => SENT.includes(kind)).map(inWords),
		decisions: entries.filter(isDecision).map(inWords),
		loads: entries
			.filter(({ kind }) => kind === 'load')
			.map((one) => ({ place: one.place, at: one.at, count: detailsOf(one).count ?? 0 })),
		questions: (await questionsOf(db, matter.id)).map(({ words, answer }) => {
			const { question } = askedIn(words, locale, us.mainLanguage);
			return { question, answered: answer !== null };
		}),
		lessons: standing(entries),
		log: await logView(db, matter.id, { group: null, oldestFirst: true }, locale),
		now: at
	};
}

function messageView(
	{ version, message, texts, cap, publishedAt, authorId, publishedBy, contentHash }: Version,
	template: Template,
	names: Record<string, string>,
	locale: Locale
) {
	const { step, noChange, withdraws, facts, combined, decision } = message;
	const main = cap.mainLanguage;
	const labels = new Map(template.facts.map(({ key, label }) => [key, label[locale]]));
	return {
		version,
		what: noChange ? ('noChange' as const) : withdraws ? ('withdrawn' as const) : step,
		publishedAt,
		author: names[authorId] ?? '',
		approver: publishedBy === authorId ? null : (names[publishedBy] ?? ''),
		areas: message.areas.map(({ name }) => name),
		/** The main målform first. */
		texts: Object.entries(texts)
			.sort(([a], [b]) => Number(b === main) - Number(a === main))
			.map(([lang, { title, paragraphs, push }]) => ({ lang, title, paragraphs, push })),
		combined,
		decision: decision ? { ...decision, authority: AUTHORITIES[decision.authority][locale] } : null,
		facts: Object.entries(facts).map(([key, fact]) => ({
			label: labels.get(key) ?? key,
			fact: fact as Confirmation | 'unknown'
		})),
		contentHash
	};
}
