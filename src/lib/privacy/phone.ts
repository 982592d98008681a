import { digitRuns, numbersOf, saidToBe, type Written } from './digits';

/** How eight digits are written when they are a telephone. */
const PARTED = ['8', '2,2,2,2', '3,2,3'];
const ABROAD = /(?<![\d+])(?:\+|00)(?!47)\d(?:[ .\-\u00A0\u2009\u202F]?\d){7,13}(?!\d)/g;
/** Giftinformasjonen: everybody may know it. Those of three, five and six digits are never anybody's own. */
const EVERYBODYS = ['22591300'];

/** Where a telephone stands, in UTF-16 units, and whether it may well be something else. */
export interface PhoneAt {
	from: number;
	to: number;
	sure: boolean;
}

/**
 * Finds telephones of people: Norwegian ones with or without +47, and foreign ones with a country code.
 * @param own numbers that the kommune publishes itself, as anybody would write them
 */
export function phonesIn(text: string, own: readonly string[] = []): PhoneAt[] {
	const known = [...EVERYBODYS, ...own].map((one) => one.replace(/\D/g, '').slice(-8));
	const abroad = [...text.matchAll(ABROAD)].map(({ 0: { length }, index }) => {
		return { from: index, to: index + length, sure: true };
	});
	const here: PhoneAt[] = [];
	for (const one of digitRuns(text).flatMap((run) => [...prefixed(run), ...numbersOf(run, 8)])) {
		const taken = [...abroad, ...here].some(({ from, to }) => one.from < to && one.to > from);
		if (taken || known.includes(one.digits.slice(-8)) || !isPhone(text, one)) continue;
		here.push({ from: one.from, to: one.to, sure: isSure(text, one) });
	}
	return [...abroad, ...here].sort((a, b) => a.from - b.from);
}

/** «+47 915 12 345» and «4791512345»: the country's own code, then eight digits. */
function prefixed(run: Parameters<typeof numbersOf>[0]): Written[] {
	return [10, 12].flatMap((length) =>
		numbersOf(run, length).filter(({ digits }) => /^(00)?47\d{8}$/.test(digits))
	);
}

/** 8xx numbers are services, a year before a year is a period, and 20261120 is a date. */
function isPhone(text: string, { digits, parts, from, to }: Written): boolean {
	const last = digits.slice(-8);
	if (!/^[2-79]/.test(last) || /^(\d)\1+$/.test(last)) return false;
	if (digits.length > 8) return true;
	if (!PARTED.includes(parts.join()) || /^(19|20)\d\d(0\d|1[0-2])[0-3]\d$/.test(digits))
		return false;
	const [before, after] = [text.slice(Math.max(0, from - 6), from), text.slice(to, to + 12)];
	if (/[\p{L}§]-?$|\d[:,/]$|(kr\.?|NOK)\s$/iu.test(before)) return false;
	return !/^(\s?(kr|kroner|NOK|%|prosent|m2|m²)|,-|[,:/]\d)/i.test(after);
}

function isSure(text: string, { digits, parts, from }: Written): boolean {
	const said = saidToBe(text, from);
	if (said === 'other' || said === 'account') return false;
	return said === 'phone' || digits.length > 8 || /^[49]/.test(digits) || parts.length > 1;
}
