/** A thread of a social medium, as somebody pasted it. */
export interface Pasted {
	/** what the inquiry is about: the post or the comment */
	text: string;
	/** what stands around it; '' when only the comment was pasted */
	thread: string;
	url: string;
	authorHandle: string;
	/** epoch milliseconds, or null */
	postedAt: number | null;
}

/** Parameters that only follow people around: without them the same post has the same address. */
const FOLLOWS =
	/^(utm_.*|fbclid|gclid|igsh|igshid|mibextid|rdid|share_url|sfnsn|ref|ref_src|ref_url|refid|paipv|eav|_rdr|_rdc|s|t|__.*|feature|si|trk.*|lipi)$/i;

/** The address of a post as it is compared: without what only follows people around. '' when it is none. */
export function urlKey(url: string): string {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '';
	const { hostname, pathname, searchParams } = new URL(url);
	const kept = [...searchParams].filter(([name]) => !FOLLOWS.test(name)).sort();
	const query = new URLSearchParams(kept).toString();
	const host = hostname.replace(/^(www|m|mobile|mbasic|nb-no|nn-no|l)\./, '');
	return `${host}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}

/** The first address in a text, without the sign that ends the sentence; '' when there is none. */
export function firstUrl(text: string): string {
	return /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/i.exec(text)?.[0] ?? '';
}

/** Who wrote, when a first line of its own is a name: it is short and is not a sentence. */
export function firstLineAsAuthor(text: string): { author: string; text: string } {
	const [first = '', ...rest] = text.split('\n');
	const isName =
		rest.join('').trim() !== '' &&
		/^@?[\p{L}\d][\p{L}\d .'’_-]{1,58}$/u.test(first.trim()) &&
		(first.trim().startsWith('@') || /^(\p{Lu}\S*)( \p{Lu}\S*){1,3}$/u.test(first.trim()));
	return isName ? { author: first.trim(), text: rest.join('\n').trim() } : { author: '', text };
}

/** What a site puts above and under a comment, which comes along when it is copied: when, and what can be done. */
const AROUND_EACH =
	/^\s*(·|\d+\s?(s|sek|m|min|t|timer?|h|d|dag(er|ar)?|days?|u|uker?|veker?|w|år|y)\.?(\s(siden|sidan|ago))?(\s?·.*)?|akkurat n[åo]|nettopp|just now|liker|like|svar|besvar|reply|del|share|følg|follow|redigert|edited|toppfan|top fan)\s*$/iu;

/** A comment without what the site puts above and under it. */
export function commentAlone(text: string): string {
	const lines = text.split('\n');
	const said = (line: string) => line.trim() !== '' && !AROUND_EACH.test(line);
	return lines.slice(lines.findIndex(said), lines.findLastIndex(said) + 1).join('\n');
}

/** Who wrote a comment, by the line above it in the thread around; '' when that does not look like a name. */
export function authorIn(thread: string, text: string): string {
	const lines = thread.split('\n').map((line) => line.trim());
	const first = text.split('\n')[0]?.trim() ?? '';
	const above = lines[lines.indexOf(first) - 1] ?? '';
	return first ? firstLineAsAuthor(`${above}\n${first}`).author : '';
}

/** What stands under each comment when a thread is copied. */
const UNDER_EACH = /^\s*(svar|besvar|reply|répondre)\s*$/gim;

/** How many comments a pasted thread seems to hold; the one that it is about counts. */
export function commentCount(thread: string): number {
	return Math.max(1, thread.match(UNDER_EACH)?.length ?? 0);
}

/**
 * A copy of a thread as a file for the archive: UTF-8 text with where, who and when above it.
 * @param takenAt epoch milliseconds
 */
export function asFile(pasted: Pasted, takenAt: number, takenBy: string): string {
	const { url, authorHandle, postedAt, text, thread } = pasted;
	const time = (at: number) => new Date(at).toISOString();
	const head = [
		['Adresse', url],
		['Forfatter', authorHandle],
		['Skrevet', postedAt === null ? '' : time(postedAt)],
		['Kopiert', time(takenAt)],
		['Kopiert av', takenBy]
	];
	const lines = head.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
	const whole = thread && thread !== text ? `${text}\n\n---\n\n${thread}` : text;
	return `${lines.join('\n')}\n\n${whole}\n`;
}

/** What another app shares with ours: some put the address in the text (Web Share Target, W3C). */
export function sharedIn(parameters: URLSearchParams): { text: string; url: string } {
	const said = (name: string) => parameters.get(name)?.trim().slice(0, 10_000) ?? '';
	const url = said('url') || firstUrl(said('text')) || firstUrl(said('title'));
	const text = said('text').replace(url, '').trim() || said('title').replace(url, '').trim();
	return { text, url };
}
