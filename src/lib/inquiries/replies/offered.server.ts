import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { formatDate, formatInstant } from '$lib/i18n/dates';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import { unitName } from '$lib/staff/unit';
import { unitById } from '$lib/staff/units.server';
import { workingDaysAfter } from '../clocks/law';
import { inLanguage, similar } from '../faq/question';
import { standingQuestions } from '../faq/read.server';
import type { InquiryRow } from '../read.server';
import { filled, type Values } from './fields';
import { inserted } from './inserted';
import { templates } from './library.server';
import { ranked, wordsIn, type ReplyKind } from './template';

/** How far ahead an answer is promised when nobody says otherwise, in working days. */
const PROMISE_DAYS = 10;

/** How many answers that were given before are offered at once. */
const MOST_KNOWN = 2;

/** A template filled in for one inquiry. */
export interface Offered {
	id: string;
	kind: ReplyKind;
	title: string;
	text: string;
}

type Addressed = Pick<InquiryRow, 'ref' | 'language' | 'unitId' | 'senderName' | 'receivedAt'>;
type Asked = Addressed &
	Pick<InquiryRow, 'text' | 'area' | 'state' | 'firstAnsweredAt' | 'replyTemplateId'>;

/** The templates for an inquiry in the language it is written in, the likeliest first. */
export async function offeredReplies(db: Reader, inquiry: Asked) {
	const { mainLanguage } = await kommune(db);
	const values = await valuesOf(db, inquiry);
	const proposedDate = workingDaysAfter(osloDate(now()), PROMISE_DAYS);
	const kept = (await templates(db)).filter(({ removed }) => !removed);
	const known = similar(await standingQuestions(db), inquiry.text, MOST_KNOWN);
	const chosen = inquiry.firstAnsweredAt === null ? inquiry.replyTemplateId : null;
	const offered = ranked(kept, inquiry).map(({ id, template }): Offered => {
		const { title, text } = wordsIn(template, inquiry.language, mainLanguage);
		return { id, kind: template.kind, title, text: filled(text, values) };
	});
	return {
		known: known.map((one): Offered => {
			const { question, answer } = inLanguage(one.words, inquiry.language, mainLanguage);
			return { id: `faq ${one.slug}`, kind: 'ordinary', title: question, text: answer };
		}),
		proposedDate,
		templates: offered.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen)),
		/** what the answer begins with when a rule has chosen it */
		begun: inserted(
			{},
			offered.find(({ id }) => id === chosen),
			proposedDate
		)
	};
}

/**
 * The templates for the same answer to many, the likeliest for the first of them first, in the language
 * that all of them wrote in. Their fields are left open: each gets its own. None that promises a date.
 */
export async function offeredToMany(db: Reader, all: Asked[]): Promise<Offered[]> {
	const [first] = all;
	if (!first) return [];
	const { mainLanguage } = await kommune(db);
	const language = all.every((one) => one.language === first.language)
		? first.language
		: mainLanguage;
	const kept = (await templates(db)).filter(
		({ removed, template }) => !removed && template.kind !== 'preliminary'
	);
	return ranked(kept, first).map(({ id, template }) => {
		const { title, text } = wordsIn(template, language, mainLanguage);
		return { id, kind: template.kind, title, text };
	});
}

/** What the fields of a template hold for an inquiry. @param promisedDate of a foreløpig svar */
export async function valuesOf(
	db: Reader,
	{ ref, language, unitId, senderName, receivedAt }: Addressed,
	promisedDate?: string
): Promise<Values> {
	const locale = language as Locale;
	const { name, phone } = await kommune(db);
	const unit = await unitById(db, unitId);
	return {
		navn: senderName.split(/\s+/)[0] ?? '',
		referanse: ref,
		mottatt: formatInstant(receivedAt, locale, 'date'),
		dato: formatInstant(now(), locale, 'date'),
		enhet: unit ? unitName(unit, locale) : '',
		kommune: name,
		telefon: unit?.phone || phone,
		...(promisedDate && { frist: formatDate(promisedDate, locale, 'day') })
	};
}
