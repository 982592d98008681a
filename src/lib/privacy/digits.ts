/** Digits that stand together, and where, in UTF-16 units. */
export interface Group {
	digits: string;
	from: number;
	to: number;
}

/** One or more groups that make a number of a certain length. */
export interface Written {
	digits: string;
	/** how it is parted: [6, 5] for «010190 12345» */
	parts: number[];
	from: number;
	to: number;
}

/** What people put between the groups of one number: space, dot, hyphen, no-break and thin spaces. */
const BETWEEN = /^[ .\-\u00A0\u2009\u202F\u2011\u2013]$/;

/** The digits of a text, those that may be one number together: parted by one separator each. */
export function digitRuns(text: string): Group[][] {
	const runs: Group[][] = [];
	for (const match of text.matchAll(/\d+/g)) {
		const group = { digits: match[0], from: match.index, to: match.index + match[0].length };
		const last = runs.at(-1)?.at(-1);
		if (last && BETWEEN.test(text.slice(last.to, group.from))) runs.at(-1)!.push(group);
		else runs.push([group]);
	}
	return runs;
}

/** Every way to read a number of so many digits in a run, whole groups only, from left to right. */
export function numbersOf(run: Group[], length: number): Written[] {
	return run.flatMap((first, i) => {
		let digits = '';
		for (let j = i; j < run.length && digits.length < length; j++) {
			digits += run[j]!.digits;
			if (digits.length !== length) continue;
			const parts = run.slice(i, j + 1).map((group) => group.digits.length);
			return [{ digits, parts, from: first.from, to: run[j]!.to }];
		}
		return [];
	});
}

/** What a number is said to be, from the words right before it. */
export function saidToBe(text: string, from: number): 'account' | 'phone' | 'other' | null {
	const before = text.slice(Math.max(0, from - 30), from);
	if (/(?:konto(?:nr|nummer\p{L}*)?|iban|account(?: number)?)[^\p{L}\d]*$/iu.test(before))
		return 'account';
	if (
		/(?:tlf|telefon\p{L}*|mobil\p{L}*|ring\p{L}*|sms|phone|call|text|nummeret)[^\p{L}\d]*(?:\p{L}{1,5} ){0,2}$/iu.test(
			before
		)
	)
		return 'phone';
	return /(?:kid(?:[ -]?nr|[ -]?nummer)?|org(?:anisasjons)?\.?\s?(?:nr|nummer)|orgnr|faktura\S*|kundenr|kundenummer|saksnr|saksnummer|ordre\S*|målernr|målernummer|gnr|bnr)[^\p{L}\d]*$/iu.test(
		before
	)
		? 'other'
		: null;
}
