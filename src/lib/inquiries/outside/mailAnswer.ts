import type { Doubt } from './outside';

/** A mail that answers a letter to a unit, as far as the rule needs to know it. */
export interface UnitMail {
	/** in lower case; '' when nobody is named */
	from: string;
	/** what our mail server found of the sender */
	authenticity: 'confirmed' | 'failed' | 'unknown';
	/** it answers a letter of ours by its Message-ID, which only who got the letter knows */
	byLetter: boolean;
	/** a person's mail, and not a machine's */
	ordinary: boolean;
	/** what was written above what it repeats; '' when nothing was */
	said: string;
	/** names of the files that lay beside it */
	files: string[];
	/** something in it is for few, or must not wait */
	sensitive: boolean;
	/** it was cut, or could not be read whole */
	unread: boolean;
}

/** How a mail stands to the unit that was written to. */
export type Standing = 'unit' | 'colleague' | 'foreign';

/** Mailboxes that anybody can open: the same domain says nothing of who writes. */
const ANYBODYS =
	/(^|\.)(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|online|broadpark|getmail)\.(com|no|me)$/;

/** Whether a mail is from the unit's own address, from somebody of its domain, or from elsewhere. */
export function standingOf(from: string, address: string): Standing {
	if (!from) return 'foreign';
	if (from === address.toLowerCase()) return 'unit';
	const [mine, theirs] = [domainOf(from), domainOf(address)];
	if (!mine || !theirs || ANYBODYS.test(theirs)) return 'foreign';
	return mine === theirs || mine.endsWith(`.${theirs}`) || theirs.endsWith(`.${mine}`)
		? 'colleague'
		: 'foreign';
}

/**
 * Why a unit's mail does not go to the sender as the answer; null when it does: the unit's own address
 * answers the letter itself, in words, and nothing in them is for few.
 */
export function doubtIn(mail: UnitMail, standing: Standing): Doubt | null {
	if (!mail.ordinary) return 'machine';
	if (standing !== 'unit') return 'stranger';
	if (mail.authenticity === 'failed') return 'unproven';
	// A reference can be guessed, and From can be written by anybody.
	if (!mail.byLetter && mail.authenticity !== 'confirmed') return 'unproven';
	if (!mail.said || mail.unread) return 'empty';
	if (mail.sensitive) return 'sensitive';
	return mail.files.some((name) => !IN_SIGNATURES.test(name)) ? 'files' : null;
}

/** Pictures stand in most signatures; anything else was meant to be read. */
const IN_SIGNATURES = /\.(png|jpe?g|gif|bmp|vcf)$/i;

/**
 * What somebody wrote above the letter that they answer, without their signature; '' when nothing is
 * left of their own.
 * @param said as the mail was parted @param quoted what it repeats; '' for nothing
 * @param line the line that our letters begin with
 */
export function ownWords({ said, quoted }: { said: string; quoted: string }, line: string): string {
	const words = letters(line);
	const above = said.split('\n').findIndex((one) => words && letters(one).includes(words));
	const mine = above < 0 ? said : said.split('\n').slice(0, above).join('\n');
	const unsigned = mine.split(/\n-- ?\n/)[0] ?? '';
	// Nothing stood above what it repeats, so the whole was handed over.
	const repeats = !quoted && /^(>|(fra|frå|from):\s)/i.test(unsigned.trim());
	return repeats ? '' : unsigned.trim();
}

/** A line without signs: what repeats it may break quotes and dashes. */
const letters = (line: string) => line.replace(/[^\p{L}\p{N}]/gu, '');

function domainOf(address: string): string {
	return (address.split('@').at(-1) ?? '').toLowerCase();
}
