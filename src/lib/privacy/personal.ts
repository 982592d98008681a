import { digitRuns, numbersOf, saidToBe, type Written } from './digits';
import { mattersIn } from './matters';
import { isAccount, isNationalId, nationalIdsIn } from './nationalId';
import { phonesIn } from './phone';
import type { SensitiveMatter } from './sensitiveWords';

/** What may be about a person; the end of the key of its words. */
export type PersonalKind = 'nationalId' | 'account' | 'phone' | SensitiveMatter;

/** Something that may be about a person and where it stands, in UTF-16 units. Never what it says. */
export interface Personal {
	kind: PersonalKind;
	from: number;
	to: number;
	/** False: shown to whoever asks, but nobody has to answer for it. */
	sure: boolean;
}

/** What stands where something was taken out (as in a public title, Noark 5.2.31). */
export const HIDDEN = '*****';

/**
 * What in a text should be looked at before everybody may read it: fødselsnummer, account numbers,
 * telephones, and words about somebody's life. It warns, and people decide.
 * @param own telephones that the kommune publishes itself
 */
export function personalIn(text: string, own: readonly string[] = []): Personal[] {
	const accounts = accountsIn(text);
	const ids = nationalIdsIn(text).map((one) => ({ kind: 'nationalId' as const, ...one }));
	const phones = phonesIn(text, own).map((one) => ({ kind: 'phone' as const, ...one }));
	const matters: Personal[] = mattersIn(text);
	return [...accounts, ...ids, ...phones, ...matters]
		.reduce<Personal[]>(
			(kept, one) => (kept.some((k) => overlaps(k, one)) ? kept : [...kept, one]),
			[]
		)
		.sort((a, b) => a.from - b.from);
}

/** Account numbers that are written or called so; eleven digits that only could be one are unsure. */
function accountsIn(text: string): Personal[] {
	return digitRuns(text)
		.flatMap((run) => numbersOf(run, 11))
		.filter(({ digits }) => isAccount(digits))
		.flatMap((one) => {
			const called = calledAccount(text, one);
			if (!called && isNationalId(one.digits)) return [];
			return [{ kind: 'account' as const, from: one.from, to: one.to, sure: called }];
		});
}

function calledAccount(text: string, { parts, from }: Written): boolean {
	const said = saidToBe(text, from);
	return said === 'account' || (parts.join() === '4,2,5' && said !== 'other');
}

const overlaps = (a: Personal, b: Personal) => a.from < b.to && b.from < a.to;

/** The text without the numbers that were found in it. Words are for a person to rewrite. */
export function withoutNumbers(text: string, own: readonly string[] = []): string {
	return personalIn(text, own)
		.filter(({ kind, sure }) => sure && isNumber(kind))
		.reverse()
		.reduce((rest, { from, to }) => rest.slice(0, from) + HIDDEN + rest.slice(to), text);
}

export function isNumber(kind: PersonalKind): boolean {
	return kind === 'nationalId' || kind === 'account' || kind === 'phone';
}
