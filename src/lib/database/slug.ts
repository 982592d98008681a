const LETTERS: Record<string, string> = {
	æ: 'ae',
	ø: 'o',
	å: 'a',
	đ: 'd',
	ŋ: 'n',
	ŧ: 't',
	ß: 'ss'
};

/**
 * The readable part of an address: lower-case a–z, digits and hyphens, at most 60 characters.
 * @param nothing what it is when a title has none of these
 */
export function slugOf(title: string, nothing = 'nyhet'): string {
	const plain = title
		.toLowerCase()
		.replace(/[æøåđŋŧß]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain.slice(0, 60).replace(/-+$/, '') || nothing;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: Set<string>): string {
	if (!taken.has(slug)) return slug;
	for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}
