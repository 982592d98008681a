import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';
import { adviceAt } from './verbs';

const NEXT = { nb: 'ny melding senest', nn: 'ny melding seinast', en: 'next update by' };

/**
 * A warning is read in an order: sender, danger, place, advice, time (Mileti & Sorensen). The sender
 * and the danger stand first in every kind; own words, and own kinds, can come between the rest.
 */
export const order: Check = {
	part: 'head',
	find({ words: { push }, lang, message, sender }) {
		const text = push.slice(`${sender.kommune}: `.length).toLowerCase();
		const places = message.areas
			.map(({ phrases }) => text.indexOf(phrases[lang].toLowerCase()))
			.filter((at) => at >= 0);
		const [place, advice, next] = [
			Math.min(...places),
			adviceAt(text, lang),
			text.indexOf(NEXT[lang])
		];
		// «Ikke bad ved Storelva» says the place in the advice itself.
		const adviceEnd = advice < 0 ? -1 : text.indexOf('.', advice);
		if (adviceEnd >= 0 && Number.isFinite(place) && adviceEnd < place)
			return [refuse('checks_order_place')];
		return next >= 0 && next < advice ? [refuse('checks_order_time')] : [];
	}
};
