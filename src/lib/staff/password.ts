import { refuse, type Refusal } from '$lib/i18n/refusal';
import { COMMON } from './commonPasswords';

/** NIST SP 800-63B: length is what counts; a passphrase is welcome. Code points; the messages say them too. */
const MIN = 12;
const MAX = 200;

/** The same password however the keyboard composed it (NFKC, as NIST SP 800-63B § 5.1.1.2 asks). */
export function normalized(password: string): string {
	return password.toWellFormed().normalize('NFKC');
}

/**
 * Why a person may not choose this password; null when it is good.
 * @param personal what others know of the person: name, e-mail
 */
export function passwordRefusal(password: string, personal: string[]): Refusal | null {
	const chosen = normalized(password);
	const length = [...chosen].length;
	if (length < MIN) return refuse('staff_password_short');
	if (length > MAX) return refuse('staff_password_long');
	return guessable(chosen.toLowerCase(), personal) ? refuse('staff_password_common') : null;
}

/** True when little is left of it once common words, the person's own and repetition are gone. */
function guessable(password: string, personal: string[]): boolean {
	const known = [...COMMON, ...personal.flatMap(words)].sort((a, b) => b.length - a.length);
	const rest = known.reduce((left, word) => left.replaceAll(word, ''), password);
	return new Set(rest.replace(/[^\p{L}\p{N}]/gu, '')).size < 4;
}

function words(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 2);
}
