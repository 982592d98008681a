import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

export interface Document {
	fileName: string;
	contents: string;
}

/** The documents that break one of the two schemas of CAP 1.2, and how. */
export async function broken(shared: (path: string) => string, xml: Document[]) {
	const found: Record<string, string> = {};
	for (const fileName of ['cap12.google.xsd', 'cap12_extended.google.xsd']) {
		const contents = readFileSync(shared(`data/cap/xsd/${fileName}`), 'utf8');
		const { errors } = await validateXML({ xml, schema: [{ fileName, contents }] });
		for (const error of errors) found[error.loc?.fileName ?? '?'] ??= error.message;
	}
	return found;
}
