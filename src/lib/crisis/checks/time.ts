import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

const TIME = {
	nb: /\d[.:]\d\d|\bi (dag|morgen|kveld|natt|går)\b|dag(en)?\b|\btil (vi sier|du får)/i,
	nn: /\d[.:]\d\d|\bi (dag|morgon|kveld|natt|går)\b|dag(en)?\b|\btil (vi seier|du får)/i,
	en: /\d[.:]\d\d|\b(today|tomorrow|tonight|yesterday)\b|day\b|\buntil (we say|you hear)/i
};

/** Of 829 campus alerts 93 % said where, and only 58 % when (campusalertarchive.app). */
export const time: Check = {
	part: 'head',
	find: ({ words, lang }) =>
		TIME[lang].test([words.push, ...words.paragraphs].join(' ')) ? [] : [refuse('checks_time')]
};
