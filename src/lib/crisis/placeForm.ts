import { PREPOSITION_WORDS, PREPOSITIONS } from '$lib/areas/area';
import { drawnFrom } from '$lib/areas/drawn';
import { text } from '$lib/database/text';
import type { Message, MessageArea } from './message';
import type { Composing } from './messageForm';
import { areaChange } from './place';

/** Where a sent form says that the message applies, where not, and what that changes. */
export function whereFrom(
	form: FormData,
	{ areas: offered, appliedTo }: Composing
): Pick<Message, 'areas' | 'excluded' | 'areaChange'> {
	const areas = areasFrom(form, 'area', offered);
	const excluded = areasFrom(form, 'not', offered);
	const change = appliedTo && areaChange(appliedTo, areas);
	return {
		areas,
		...(excluded.length && { excluded }),
		...(change && { areaChange: change })
	};
}

/** The areas that are ticked under a name, and the place that is typed or drawn beside them. */
function areasFrom(form: FormData, name: 'area' | 'not', areas: MessageArea[]): MessageArea[] {
	const chosen = areas
		.filter(({ id }) => id !== null && form.getAll(name).includes(id))
		.map(({ id, name, phrases }) => ({ id, name, phrases }));
	const typed = placeFrom(form, name);
	return typed ? [...chosen, typed] : chosen;
}

/** What is drawn and has no name yet is kept: the rules then say that it needs one. */
function placeFrom(form: FormData, of: 'area' | 'not'): MessageArea | null {
	const name = text(form.get(`${of}.place`), 80).replace(/\s+/g, ' ');
	const outline = of === 'area' ? drawnFrom(text(form.get('outline'), 5000)) : [];
	if (!name && !outline.length) return null;
	const typed = text(form.get(`${of}.preposition`), 10);
	const preposition = PREPOSITION_WORDS.find((word) => word === typed) ?? 'i';
	const norwegian = `${preposition} ${name}`.trim();
	const english = `${PREPOSITIONS[preposition]} ${name}`.trim();
	const phrases = { nb: norwegian, nn: norwegian, en: english };
	return { id: null, name, phrases, ...(outline.length && { outline }) };
}
