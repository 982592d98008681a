import { create } from 'xmlbuilder2';
import { literally } from '../../database/xml';
import { childrenOf, localName, namespaceOf, type XmlElement } from '../../database/xmlRead';
import { FAGSYSTEM } from '../arkivmelding';
import type { EksternMappe } from '../journalpost';
import { rot } from './meldingsxml';
import type { Versjon } from './oppsett';

const SOK = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/sok/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A saksmappe that the archive found. */
export interface SakITreff extends EksternMappe {
	tittel: string;
	saksansvarlig: string;
}

/**
 * `sok.xml` of `innsyn.sok`: open saksmapper by free text.
 * @param antall how many are wanted. The answer says the number again, and that is all that ties it to
 *   its question where the way to the archive does not
 */
export function sokXml(query: string, antall: number, versjon: Versjon): string {
	const space = SOK + versjon;
	const root = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: '\uFFFD' })
		.ele(space, 'sok')
		.att('http://www.w3.org/2000/xmlns/', 'xmlns:xsi', XSI);
	root.ele(space, 'system').txt(FAGSYSTEM);
	root.ele(space, 'take').txt(String(antall));
	root.ele(space, 'skip').txt('0');
	const how = root
		.ele(space, 'sokdefinisjon')
		.att(XSI, 'xsi:type', 'saksmappeFritekstSokdefinisjon');
	how.ele(space, 'responstype').txt('minimum');
	how.ele(space, 'soketekst').txt(literally(query));
	return root.end({ prettyPrint: true });
}

/** What `innsyn.sok.resultat.minimum` found; null when it is none, or the answer to another question. */
export function lesTreff(xml: string, antall: number): SakITreff[] | null {
	const root = rot(xml);
	if (!root || localName(root) !== 'sokeresultatMinimum') return null;
	if (!/\/sokeresultat\/minimum\//.test(namespaceOf(root))) return null;
	if (ord(root, 'take') !== String(antall)) return null;
	const [list] = childrenOf(root, 'resultatListe');
	return (list ? childrenOf(list, 'resultatMinimum') : []).flatMap((one) => {
		const [sak] = childrenOf(one, 'saksmappe');
		return sak ? [treff(sak, ord(root, 'system'))] : [];
	});
}

/** Elements of a saksmappe are in the namespace of the archive's structure, whatever stands around them. */
function treff(sak: XmlElement, system: string): SakITreff {
	return {
		system: system || 'Arkivet',
		mappeID: ord(sak, 'mappeID'),
		systemID: ord(sak, 'systemID') || null,
		saksaar: Number(ord(sak, 'saksaar')) || null,
		sakssekvensnummer: Number(ord(sak, 'sakssekvensnummer')) || null,
		tittel: ord(sak, 'tittel'),
		saksansvarlig: ord(sak, 'saksansvarlig')
	};
}

function ord(node: XmlElement, navn: string): string {
	const found = node.children.find(
		(child): child is XmlElement => 'attributes' in child && localName(child as XmlElement) === navn
	);
	return found?.text.trim() ?? '';
}
