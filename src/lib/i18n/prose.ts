/**
 * The sentences of a text. A full stop after a number («17. mai»), after a short form («kl.») or inside an address ends none.
 */
export function sentences(text: string): string[] {
	return text
		.replace(/https?:\/\/\S+?(?=[.,]?(?:\s|$))/g, 'lenke')
		.replace(/(\d)\.(?=\s*[a-zæøå\d])/g, '$1')
		.replace(/\b(kl|ca|bl|nr|f|eks|osv|m|jf|tlf|pst|mrd|mill|dvs|mv|evt|inkl)\./gi, '$1')
		.split(/[.!?:]+(?=\s|$)|\n+/)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

export function words(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Under this many words LIX says nothing. */
const ENOUGH = 30;

/** LIX (Björnsson 1968): words per sentence plus the percentage of words longer than six letters. Undefined for short texts. */
export function lix(text: string): number | undefined {
	const all = words(text);
	if (all.length < ENOUGH) return undefined;
	const long = all.filter((word) => [...word].length > 6).length;
	return Math.round(all.length / sentences(text).length + (100 * long) / all.length);
}
