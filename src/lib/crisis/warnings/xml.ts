import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { refuse, type Refusal } from '$lib/i18n/refusal';

/** More than any warning or feed of warnings is; in bytes, and so in characters. */
export const LARGEST = 2 * 1024 * 1024;

export { XmlElement };

/**
 * The outermost element of a document that somebody else wrote. A document type is refused, and with it
 * every entity but XML's own five: nothing is fetched, and nothing is expanded.
 */
export function rootOf(xml: string): XmlElement | Refusal {
	if (xml.length > LARGEST) return refuse('warnings_fault_large');
	// Before anything is parsed; that the same words could stand in a text is no reason to let them in.
	if (/<!DOCTYPE/i.test(xml)) return refuse('warnings_fault_doctype');
	try {
		return parseXml(xml.trim()).root ?? refuse('warnings_fault_xml');
	} catch {
		// Not well-formed; or nested deeper than the stack, which a RangeError says.
		return refuse('warnings_fault_xml');
	}
}

/** The text that bytes hold: in the encoding that the answer or the document itself names, else UTF-8. */
export function decoded(bytes: Uint8Array, contentType = ''): string | Refusal {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const named =
		/charset="?([\w.:-]+)/i.exec(contentType)?.[1] ??
		/^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
	try {
		return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('warnings_fault_xml');
	}
}

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
