/** The reference of an inquiry that a text names: 'H-2026-00421', or null. */
export function referenceIn(text: string): string | null {
	return /\bH-\d{4}-\d{5,}\b/i.exec(text)?.[0].toUpperCase() ?? null;
}

/** Where mail programs begin to repeat what was answered. */
const QUOTED_FROM = [
	/^-{2,}\s*(original message|opprinnelig melding|opphavleg melding|videresendt melding)\s*-{2,}/i,
	/^_{20,}\s*$/,
	/^(fra|frå|from):\s.+$/i,
	/^>/
];
/** «Den 20. nov. 2026 kl. 10.00 skrev Lillevik kommune <…>:», «On …, Lillevik kommune wrote:» */
const WROTE =
	/^(?:(?:den|på|on|le)\s.*\b(?:skrev|wrote|a écrit)\b|.*<\S+@\S+>\s*(?:skrev|wrote)).*:\s*$/is;

/** What somebody wrote, without the letter that it answers; all of it when nothing else is left. */
export function newPart(text: string): string {
	return parted(text).said;
}

/** What somebody wrote, and what their program repeated beneath it; '' when it repeated nothing. */
export function parted(text: string): { said: string; quoted: string } {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const end = lines.findIndex(
		(line, index) =>
			QUOTED_FROM.some((looks) => looks.test(line)) ||
			WROTE.test(line) ||
			// The sentence before a quotation is often broken in two.
			(WROTE.test(`${line} ${lines[index + 1] ?? ''}`) && /^(den|på|on)\s/i.test(line))
	);
	const said = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
	if (end < 0 || !said) return { said: text.trim(), quoted: '' };
	return { said, quoted: lines.slice(end).join('\n').trim() };
}
