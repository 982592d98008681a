import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { FieldKey, Fields } from './fields';
import type { Message, Sender } from './message';
import { PUSH_MAX, TITLE_MAX } from './lengths';
import { placeFault } from './place';
import { filled, paragraph, sentence } from './sentence';
import {
	CORRECTION_TITLE,
	MORE_ELSEWHERE,
	opening,
	OVER,
	required,
	THANKS,
	WHERE,
	WITHDRAWAL
} from './steps';
import { LANGS, type Composed, type Lang, type Template } from './template';
import { dictionary, type Dictionary } from './values';

/** A message, the template it follows, who speaks, and the instant it is read at. */
export interface Draft {
	template: Template;
	message: Message;
	sender: Sender;
	/** At least the fields that the template and its steps name. */
	fields: Fields;
	now: number;
}

/** The message in every language, or why it cannot be put into words. */
export function composeAll(draft: Draft): Record<Lang, Composed> | Refusal {
	const texts: Partial<Record<Lang, Composed>> = {};
	for (const lang of LANGS) {
		const composed = compose(draft, lang);
		if (isRefused(composed)) return composed;
		texts[lang] = composed;
	}
	return texts as Record<Lang, Composed>;
}

/**
 * Exactly what goes out in one language. Refuses a place that nobody can find, a missing field, a leftover
 * placeholder or brace, and a title or notification that would be cut.
 */
export function compose(draft: Draft, lang: Lang): Composed | Refusal {
	const fault = placeFault(draft.message);
	if (fault) return fault;
	const field = missing(draft)[0];
	if (field) return refuse('crisis_field_missing', { field });
	const composed = put(draft, lang, dictionary(draft, lang));
	const whole = [composed.title, composed.push, ...composed.paragraphs].join(' ');
	if (/[{}]/.test(whole)) return refuse('crisis_placeholder_left');
	if ([...composed.title].length > TITLE_MAX) return refuse('crisis_title_too_long');
	if ([...composed.push].length > PUSH_MAX) return refuse('crisis_push_too_long');
	return composed;
}

/** What the composer shows while a person writes: what is still missing is «…», nothing is refused. */
export function preview(draft: Draft, lang: Lang): Composed {
	const words = dictionary(draft, lang);
	const gaps = new Set<string>(missing(draft));
	const { areas } = draft.message;
	if (!areas.length || areas.some(({ name }) => !name)) gaps.add('area');
	return put(draft, lang, (name) => (gaps.has(name) ? { kind: 'known', words: '…' } : words(name)));
}

/** The required fields that hold nothing yet. */
export function missing({ template, message }: Draft): FieldKey[] {
	return required(template, message.step).filter((field) => {
		const value = message.values[field];
		return value === undefined || value === null || value === '';
	});
}

function put(draft: Draft, lang: Lang, words: Dictionary): Composed {
	const body = bodyOf(draft.message)(draft, lang, words);
	const paragraphs = [...body.paragraphs, elsewhere(draft.template, lang, words)].filter(Boolean);
	return { ...body, paragraphs, push: notification(draft.sender, body.push) };
}

function bodyOf({ step, withdraws }: Message) {
	if (step === 'allClear') return ended;
	return step === 'correction' && withdraws ? withdrawn : running;
}

interface Body extends Omit<Composed, 'push'> {
	push: string[];
}

function running({ template, message }: Draft, lang: Lang, words: Dictionary): Body {
	const first = paragraph(opening(message), lang, words);
	const [danger, status, help] = [template.danger, template.status, template.help].map((part) =>
		paragraph(part, lang, words)
	) as [string, string, string];
	const where = paragraph(WHERE, lang, words);
	const advice = template.advice.map((one) => sentence(one, lang, words)).filter(Boolean);
	const [warning = '', ...push] = template.push.map((one) => sentence(one, lang, words));
	const title = filled(template.title[lang], words) ?? '';
	const corrects = message.step === 'correction';
	return {
		title: corrects ? CORRECTION_TITLE[lang].replace('{title}', () => title) : title,
		push: [first, warning, where, ...push],
		paragraphs: [first, `${danger} ${where}`.trim(), ...advice, status, help],
		advice: advice.join('\n')
	};
}

function ended({ template }: Draft, lang: Lang, words: Dictionary): Body {
	const title = filled(template.allClear.title[lang], words) ?? '';
	const over = paragraph(OVER, lang, words);
	const advice = template.allClear.advice.map((one) => sentence(one, lang, words)).filter(Boolean);
	return {
		title,
		push: [`${title}.`, over, ...advice],
		paragraphs: [`${title}. ${over}`, ...advice, paragraph(THANKS, lang, words)],
		advice: advice.join('\n')
	};
}

function withdrawn({ template, message }: Draft, lang: Lang, words: Dictionary): Body {
	const title = filled(template.title[lang], words) ?? '';
	const first = paragraph(opening(message), lang, words);
	const advice = WITHDRAWAL.advice[lang];
	return {
		title: WITHDRAWAL.title[lang].replace('{title}', () => title),
		push: [first, advice],
		paragraphs: [first, advice],
		advice
	};
}

/** The sender, the most important sentence, and as many of the others as there is room for. */
function notification(sender: Sender, sentences: string[]): string {
	const [first = '', ...others] = sentences.filter(Boolean);
	return others.reduce((push, next) => {
		const longer = `${push} ${next}`;
		return [...longer].length <= PUSH_MAX ? longer : push;
	}, `${sender.kommune}: ${first}`);
}

function elsewhere(template: Template, lang: Lang, words: Dictionary): string {
	const lacks = [...Object.keys(template.fields), 'news', 'right'].some((name) => {
		const said = words(name);
		return said.kind === 'omitted' && said.otherLanguage;
	});
	return lacks ? MORE_ELSEWHERE[lang] : '';
}
