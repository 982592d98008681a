import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { refuse, type Refusal } from '$lib/i18n/refusal';

/** More than any warning or feed of warnings is; in bytes, and so in characters. */
export const LARGEST = 2 * 1024 * 1024;

export { childrenOf, localName, namespaceOf, wordsIn } from '$lib/database/xmlRead';
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
