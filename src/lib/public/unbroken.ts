/** A text whose telephone numbers and clocks stay on one line: «kl. 10.20», «55 50 00 99». */
export function unbroken(text: string): string {
	return text
		.replace(/\bkl\. (?=\d)/g, 'kl.\u00a0')
		.replace(/\b\d{2,3}(?: \d{2,3}){1,3}\b/g, (number) => number.replaceAll(' ', '\u00a0'));
}
