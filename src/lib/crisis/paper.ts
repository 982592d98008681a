import { FIELDS, type FieldKey } from './fields';
import { filled, paragraph, sentence } from './sentence';
import type { Lang, Template } from './template';
import type { Dictionary } from './values';

const BLANK = '________';
/** A choice with more than these is written by hand. */
const SHOWN = 4;
const AREA = { nb: 'sted', nn: 'stad', en: 'place' };
const TIME = { nb: 'klokkeslett', nn: 'klokkeslett', en: 'time' };

/** A first message as it is filled in by hand, on paper, when nothing else works. */
export interface PaperMessage {
	title: string;
	paragraphs: string[];
}

/** The first message of a template with blanks for all that is not known before it happens. */
export function onPaper(
	template: Template,
	{ kommune, dutyPhone }: { kommune: string; dutyPhone: string },
	lang: Lang
): PaperMessage {
	const words: Record<string, string> = {
		area: blank(AREA[lang]),
		next: blank(TIME[lang]),
		kommune,
		dutyPhone: dutyPhone || BLANK
	};
	const dictionary: Dictionary = (name) => ({
		kind: 'known',
		words: words[name] ?? ofField(name as FieldKey, lang)
	});
	const { danger, advice, status, help } = template;
	const parts = [danger, ...advice.map((one) => [one]), status, help];
	return {
		title: filled(template.title[lang], dictionary) ?? '',
		paragraphs: parts
			.map((part) =>
				part.length === 1 ? sentence(part[0]!, lang, dictionary) : paragraph(part, lang, dictionary)
			)
			.filter(Boolean)
	};
}

function ofField(key: FieldKey, lang: Lang): string {
	const field = FIELDS[key];
	if (!field) return BLANK;
	if (field.type === 'choice') {
		const options = Object.values(field.options).map((option) => option[lang]);
		if (options.length <= SHOWN) return `[${options.join(' / ')}]`;
	}
	return blank(field.label[lang]);
}

function blank(label: string): string {
	return `[${label.toLocaleLowerCase('nb').replace(/\?$/, '')}: ${BLANK}]`;
}
