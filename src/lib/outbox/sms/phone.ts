/** E.164 without the plus is at most fifteen digits (ITU-T E.164 §6). */
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;
/** Norwegian numbers of eight digits that are somebody's: 800–899 are services, many of them dear (Nkom's plan E.164). */
const NORWEGIAN = /^\+47[2-79]\d{7}$/;
/** Series for mobile phones: 4, 9 and 59. */
const MOBILE = /^\+47(4|9|59)\d+$/;

/**
 * The number somebody wrote, as E.164: eight digits are Norwegian, «00» is «+», and spaces and marks
 * between the digits are left out. Null for what is no number, and for service numbers (8xx).
 */
export function phoneNumber(input: string): `+${string}` | null {
	const digits = input
		.normalize('NFKC')
		.replace(/[\s.()/\u2010-\u2015-]/g, '')
		.replace(/^00/, '+')
		.replace(/^(47)?(?=\d{8}$)/, '+47');
	const known = digits.startsWith('+47') ? NORWEGIAN : INTERNATIONAL;
	return known.test(digits) ? (digits as `+${string}`) : null;
}

/** What a number is good for: a Norwegian landline gets no SMS; of a foreign one we cannot know. */
export function phoneKind(number: string): 'mobile' | 'landline' | 'foreign' {
	if (!number.startsWith('+47')) return 'foreign';
	return MOBILE.test(number) ? 'mobile' : 'landline';
}

/** A number as people read it: «+47 912 34 567». */
export function phoneWords(number: string): string {
	return number.replace(/^\+47(\d{3})(\d{2})(\d{3})$/, '+47 $1 $2 $3');
}

/** A number that is told apart but cannot be called: «+47 *** ** 567». */
export function maskedPhone(number: string): string {
	const [, country = '+', end = ''] = /^(\+47|\+\d{2})?.*(\d{3})$/.exec(number) ?? [];
	return `${country} *** ** ${end}`;
}
