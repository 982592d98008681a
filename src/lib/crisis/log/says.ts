import { formatDate, formatInstant } from '$lib/i18n/dates';
import type { Locale } from '$lib/i18n/locale';
import type { T } from '$lib/i18n/translate';
import type { Step } from '../template';
import { TEMPLATES, type Kind } from '../templates';
import type { EntryKind, LogEntry } from './entry';

/** What the details of an entry may hold, whatever its kind. */
interface Details {
	text?: string;
	who?: string;
	count?: number;
	corrects?: number;
	version?: number;
	/** the version that a draft would become */
	toBe?: number;
	/** the authority that stands behind a version */
	decidedBy?: string;
	kind?: Kind;
	step?: Step;
	noChange?: boolean;
	withdraws?: boolean;
	title?: string;
	areas?: string[];
	nextUpdateAt?: number | null;
	author?: string;
	reason?: string;
	channel?: string;
	said?: string;
	about?: 'soon' | 'promise' | 'draft' | 'ending';
	told?: number;
	line?: string;
	from?: string;
	format?: string;
	place?: number;
	to?: string;
	responsible?: string;
	due?: string;
	done?: boolean;
	sort?: 'worked' | 'mend';
	dropped?: boolean;
}

/** The details of an entry, as far as it has any. */
export function detailsOf({ details }: Pick<LogEntry, 'details'>): Details {
	return details !== null && typeof details === 'object' && !Array.isArray(details) ? details : {};
}

/** An entry in words: one sentence, and what is said beneath it. */
export function says(t: T, entry: LogEntry & { salt: string | null }) {
	const details = detailsOf(entry);
	return {
		head:
			entry.salt === null
				? t('log_erased_entry', { kind: t(`log_kind_${entry.kind}`) })
				: headOf(t, entry.kind, details),
		text: [
			details.title,
			details.decidedBy && t('log_decided_by', { who: details.decidedBy }),
			details.said,
			details.text,
			details.toBe && t('log_draft_of', { version: details.toBe }),
			toDo(t, details),
			promiseOf(t, details)
		]
			.filter(Boolean)
			.join('\n')
	};
}

function headOf(t: T, kind: EntryKind, details: Details): string {
	const { version = 0, who = details.to ?? '', count = 0, reason = '', place = 0 } = details;
	switch (kind) {
		case 'begun':
		case 'submitted':
		case 'takenBack':
		case 'discarded':
			return t(`log_says_${kind}`, { what: messageName(t, details) });
		case 'returned':
			return t('log_says_returned', { what: messageName(t, details), reason });
		case 'published':
			return details.author
				? t('log_says_approved', { version, what: messageName(t, details), author: details.author })
				: t('log_says_published', { version, what: messageName(t, details) });
		case 'brokeGlass':
		case 'reviewed':
			return details.version ? t(`log_says_${kind}`, { version }) : t(`log_kind_${kind}`);
		case 'delivered':
		case 'undelivered':
			return t(`log_says_${kind}`, { version, channel: channelName(t, details.channel) });
		case 'alarmed':
			return t(`log_says_alarmed_${details.about ?? 'promise'}`, { told: details.told ?? 0 });
		case 'handedOver':
			return t('log_says_handedOver', { line: details.line ?? '', from: details.from ?? '' });
		case 'erased':
			return t('log_says_erased', { place, reason });
		case 'lesson':
			return t(details.dropped ? 'log_lesson_dropped' : `log_lesson_${details.sort ?? 'mend'}`);
		case 'load':
			return t('log_says_load', { count });
		default:
			return who ? `${t(`log_kind_${kind}`)}: ${who}` : t(`log_kind_${kind}`);
	}
}

/** «Vannet er borte, oppdatering» */
function messageName(t: T, { kind, step, noChange, withdraws }: Details): string {
	const name = kind ? (TEMPLATES[kind]?.name[t.locale satisfies Locale] ?? kind) : '';
	const what = noChange ? 'noChange' : withdraws ? 'withdrawn' : step;
	return what ? `${name}, ${t(`desk_step_${what}`).toLocaleLowerCase('nb')}` : name;
}

const CHANNELS = {
	push: 'log_channel_push',
	sms: 'log_channel_sms',
	mail: 'log_channel_mail'
} as const;

function channelName(t: T, channel = ''): string {
	const key = CHANNELS[channel as keyof typeof CHANNELS];
	return key ? t(key) : channel;
}

/** «Kari Nordmann, frist 15. desember 2026» */
function toDo(t: T, { responsible, due, done }: Details): string {
	if (!responsible) return '';
	const until = due ? t('log_due', { date: formatDate(due, t.locale) }) : '';
	return [responsible, until, done ? t('log_done') : ''].filter(Boolean).join(', ');
}

function promiseOf(t: T, { nextUpdateAt }: Details): string {
	return nextUpdateAt
		? t('log_promise', { time: formatInstant(nextUpdateAt, t.locale, 'dateTime') })
		: '';
}
