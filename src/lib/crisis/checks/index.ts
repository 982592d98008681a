import type { Field, FieldKey, Fields } from '../fields';
import type { Message, Sender, Value } from '../message';
import type { Composed, Lang } from '../template';
import { abbreviations } from './abbreviations';
import { action } from './action';
import { care } from './care';
import type { Advice, Check } from './check';
import { innerNames } from './innerNames';
import { length } from './length';
import { officeWords } from './officeWords';
import { oneVerb } from './oneVerb';
import { order } from './order';
import { personal } from './personal';
import { place } from './place';
import { readability } from './readability';
import { shouting } from './shouting';
import { time } from './time';

export { PARTS, type Advice, type Part } from './check';

/** To add one: a file beside this, and a line here. */
const CHECKS: Check[] = [
	care,
	place,
	time,
	order,
	action,
	oneVerb,
	readability,
	officeWords,
	abbreviations,
	innerNames,
	shouting,
	personal,
	length
];

/** Who speaks, and what the fields of the kind are. */
export interface Around {
	sender: Sender;
	fields: Fields;
}

/** What can be better in a message as it would go out in a language, the parts in their order. */
export function adviceOn(
	words: Composed,
	lang: Lang,
	message: Message,
	{ sender, fields }: Around
): Advice[] {
	// One tap that repeats what stands: nobody has written anything.
	if (message.noChange) return [];
	const written = { words, lang, message, sender, own: ownWords(message, fields, lang) };
	return CHECKS.flatMap(({ part, find }) => find(written).map((found) => ({ ...found, part })));
}

/** What a person typed in a language; a suggestion that was picked is the kind's own. */
function ownWords({ values }: Message, fields: Fields, lang: Lang): string[] {
	return Object.entries(values).flatMap(([key, value]) => {
		const words = inLanguage(value, lang);
		return words && !isSuggestion(fields[key as FieldKey], words, lang) ? [words] : [];
	});
}

function inLanguage(value: Value | undefined, lang: Lang): string {
	return (typeof value === 'object' && value?.[lang]) || '';
}

function isSuggestion(field: Field | undefined, words: string, lang: Lang): boolean {
	const suggestions = field?.type === 'sentence' ? (field.suggestions ?? []) : [];
	return suggestions.some((one) => one[lang] === words);
}
