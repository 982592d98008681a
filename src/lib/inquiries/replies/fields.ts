/** What a template can ask for in braces, and what stands there in an answer. */
export const FIELDS = [
	'navn',
	'referanse',
	'mottatt',
	'dato',
	'enhet',
	'kommune',
	'telefon',
	'frist'
] as const;
export type Field = (typeof FIELDS)[number];
export type Values = Partial<Record<Field, string>>;

const BRACES = /( ?)\{([^{}\n]{1,80})\}/g;

/**
 * Puts in what is known. A name that nobody gave leaves no gap: «Hei {navn}!» becomes «Hei!». What is
 * not known stays, for a person to fill in.
 */
export function filled(text: string, values: Values): string {
	return text.replace(BRACES, (all, space: string, name: string) => {
		const value = values[name.trim().toLowerCase() as Field];
		if (value === undefined) return all;
		return value && space + value;
	});
}

/** Where the first gap is that only a person can fill in; null when there is none. */
export function firstGap(text: string): { from: number; to: number } | null {
	for (const { 0: all, 1: space, 2: name, index } of text.matchAll(BRACES))
		if (!FIELDS.includes(name!.trim().toLowerCase() as Field))
			return { from: index + space!.length, to: index + all.length };
	return null;
}

/** What is still in braces: nobody has filled it in. */
export function leftover(text: string): string[] {
	return [...text.matchAll(BRACES)].map(([, , name]) => name!.trim());
}
