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
