const MARKS = {
	nn: /(?<!\p{L})(?:eg|ikkje|kva|kvifor|korleis|kven|kor|frå|noko|nokon|nokre|hjå|dykk|dykkar|ein|eit|vere|gjer|skule\p{L}*|veg(?:en|ar|ane)?|vatn(?:et)?|heile|berre|meir|vore|me|ho|borna|difor|mykje|såg|dei)(?!\p{L})/giu,
	nb: /(?<!\p{L})(?:jeg|ikke|hva|hvorfor|hvordan|hvem|hvor|fra|noe|noen|deres|dere|en|et|være|gjør|skole\p{L}*|vei(?:en|er|ene)?|vann(?:et)?|hele|bare|mer|vært|hun|barna|derfor|mye|så|de)(?!\p{L})/giu,
	en: /(?<!\p{L})(?:the|is|are|my|we|you|your|and|have|has|please|what|when|where|how|not|with|this|that|can|could)(?!\p{L})/giu
} as const;

/** The language somebody writes in, by its small words; bokmål when nothing tells. */
export function languageOf(text: string): 'nb' | 'nn' | 'en' {
	const start = text.slice(0, 2000);
	const count = (marks: RegExp) => start.match(marks)?.length ?? 0;
	const [nb, nn, en] = [count(MARKS.nb), count(MARKS.nn), count(MARKS.en)];
	if (en > nb && en > nn) return 'en';
	return nn > nb ? 'nn' : 'nb';
}
