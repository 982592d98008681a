import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

const CARE = {
	nb: /\bvi (forstår|beklager|vet at dette|tenker på)|\btankene våre|\btakk\b|urovekkende|krevende|ikke din (feil|skyld)/i,
	nn: /\bvi (forstår|seier oss leie|beklagar|veit at dette|tenkjer på)|\btankane våre|\btakk\b|urovekkjande|krevjande|ikkje (din feil|di skuld)/i,
	en: /\bwe (understand|are sorry|know that this|apologi[sz]e)|\bour thoughts|\bthank|worrying|not your fault/i
};

/** One short sentence that sees those it is for; a danger that is not yet over needs it most. */
export const care: Check = {
	part: 'heart',
	find: ({ words, lang }) =>
		CARE[lang].test(words.paragraphs.join(' ')) ? [] : [refuse('checks_care')]
};
