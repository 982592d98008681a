import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

/** Whoever reads only the notification must know whether it is for them. */
export const place: Check = {
	part: 'head',
	find({ words, lang, message: { areas, values } }) {
		if (areas.length > 3) return [refuse('checks_place_several', { count: areas.length })];
		const names = areas.flatMap(({ name, phrases }) => [phrases[lang], name]);
		const road = typeof values.road === 'string' ? [values.road] : [];
		const isIn = (text: string) =>
			[...names, ...road].some((name) => name && text.toLowerCase().includes(name.toLowerCase()));
		// A kind that speaks of no place at all is for everybody.
		const missing = isIn(words.paragraphs.join(' ')) && !isIn(`${words.title} ${words.push}`);
		return missing ? [refuse('checks_place')] : [];
	}
};
