import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testWithShared } from '../../../../test/support/shared';
import { localName, namespaceOf, XmlElement } from '../../database/xmlRead';
import { les, rot, skriv } from './meldingsxml';

/** What a reader of XML sees: namespaces, names, types and words; not prefixes, nor white space between. */
function canonical(node: XmlElement | null): unknown {
	if (!node) throw new Error('Not XML');
	const children = node.children.filter((child) => child instanceof XmlElement);
	const type = Object.entries(node.attributes).find(([name]) => /:type$/.test(name))?.[1];
	const held = children.length ? children.map(canonical) : node.text;
	return [namespaceOf(node), localName(node), type ?? null, held];
}

describe('a message that somebody else wrote', () => {
	testWithShared('is read and written again without loss', (shared) => {
		const folder = shared('data/noark/examples');
		const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));
		expect(files).toHaveLength(4);
		for (const file of files) {
			const xml = readFileSync(`${folder}/${file}`, 'utf8');
			for (const written of [xml, xml.replaceAll('/v1"', '/v2"')]) {
				const read = les(written);
				if ('ukjent' in read) throw new Error(`${file}: ${read.ukjent}`);
				const again = skriv(read.innhold, read.versjon);
				expect(canonical(rot(again)), file).toEqual(canonical(rot(written)));
			}
		}
	});

	const melding = (inner: string) =>
		`<arkivmelding xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1">${inner}</arkivmelding>`;

	test.each([
		['an element the schema does not have', melding('<hemmelig>x</hemmelig>'), 'hemmelig'],
		['an element of another namespace', melding('<system xmlns="urn:x">x</system>'), 'system'],
		['another document', '<faktura/>', 'faktura'],
		['no XML', 'hei', 'XML'],
		['half a document', melding('<system>x'), 'XML'],
		[
			'an entity of its own',
			`<!DOCTYPE a [<!ENTITY x "y">]>${melding('<system>&x;</system>')}`,
			'XML'
		]
	])('is told of rather than half read: %s', (_claim, xml, ukjent) => {
		expect(les(xml)).toEqual({ ukjent });
	});
});

test('a mistake of ours in a name stops the message', () => {
	expect(() => skriv({ sytsem: 'x' }, 'v1')).toThrow('sytsem');
});
