import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { childrenOf, localName, namespaceOf, rootOf, wordsIn, type XmlElement } from './xml';

const ATOM = 'http://www.w3.org/2005/Atom';
/** More warnings than these at once are not read: the newest come first in a feed. */
export const MOST_LINKS = 200;

/**
 * The CAP documents that an Atom (RFC 4287) or RSS 2.0 feed links to, without repeats; or why it
 * cannot be used.
 * @param base where the feed lies, for links that do not say
 */
export function readFeed(xml: string, base: string): string[] | Refusal {
	const root = rootOf(xml);
	if (isRefused(root)) return root;
	const links = linksIn(root);
	if (!links) return refuse('warnings_fault_feed');
	const whole = links.flatMap((link) =>
		link && URL.canParse(link, base) ? [new URL(link, base).href] : []
	);
	return [...new Set(whole)].slice(0, MOST_LINKS);
}

function linksIn(root: XmlElement): string[] | null {
	if (localName(root) === 'feed' && namespaceOf(root) === ATOM)
		return childrenOf(root, 'entry').map(entryLink);
	const [channel] = root.name === 'rss' ? childrenOf(root, 'channel') : [];
	return channel ? childrenOf(channel, 'item').map((item) => wordsIn(item, 'link')) : null;
}

/** The link that says it is CAP, else the one that is the entry itself. */
function entryLink(entry: XmlElement): string {
	const links = childrenOf(entry, 'link').map(({ attributes }) => attributes);
	const cap = links.find(({ type = '' }) => /cap\+xml/.test(type));
	const itself = links.find(({ rel = 'alternate' }) => rel === 'alternate');
	return (cap ?? itself ?? {}).href ?? '';
}
