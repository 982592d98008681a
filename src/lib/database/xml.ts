/**
 * The same value with every «&» in its strings written as «&amp;», for xmlbuilder2: that writer
 * leaves what already looks like an entity as it is, so a title with «&x;» in it would give a
 * document that no reader can parse, and «&lt;» would become another title. For `.txt()` and
 * attributes; whole objects it reads once more, so they take `literally(literally(…))`.
 */
export function literally<T>(value: T): T {
	if (typeof value === 'string') return value.replaceAll('&', '&amp;') as T;
	if (Array.isArray(value)) return value.map(literally) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, literally(inner)])
	) as T;
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as it stands in an XML 1.0 document that is written a part at a time; signs that XML lacks become U+FFFD. */
export function xmlText(value: string): string {
	return value
		.toWellFormed()
		.replace(NOT_XML, '\uFFFD')
		.replace(/[&<>\r]/g, (sign) => MARKUP[sign] ?? sign);
}
