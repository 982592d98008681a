import { XmlElement } from '@rgrove/parse-xml';

export { XmlElement };

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
	return name.slice(name.indexOf(':') + 1);
}

/** The namespace that an element is in, as it or those around it declare it; '' when nobody does. */
export function namespaceOf(element: XmlElement): string {
	const prefix = element.name.includes(':') ? element.name.split(':')[0] : '';
	const declared = prefix ? `xmlns:${prefix}` : 'xmlns';
	for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
		const found = at.attributes[declared];
		if (found !== undefined) return found;
	}
	return '';
}

/** The children of an element that have a name and its own namespace, in their order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
	const namespace = namespaceOf(element);
	return element.children.filter(
		(child): child is XmlElement =>
			child instanceof XmlElement && localName(child) === name && namespaceOf(child) === namespace
	);
}

/** The words in the first child with a name, tidied; '' when there is none. */
export function wordsIn(element: XmlElement, name: string): string {
	const [first] = childrenOf(element, name);
	return first ? first.text.replace(/\s+/g, ' ').trim() : '';
}
