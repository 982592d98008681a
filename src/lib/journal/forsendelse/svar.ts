import { childrenOf, localName, namespaceOf, type XmlElement } from '../../database/xmlRead';
import { FAGSYSTEM } from '../arkivmelding';
import { rot } from './meldingsxml';
import type { Versjon } from './oppsett';
import type { Arkivnummer } from './tilstand';

const SVAR = {
	mottatt: 'arkivering.arkivmelding.opprett.mottatt',
	kvittering: 'arkivering.arkivmelding.opprett.kvittering',
	ugyldig: 'feilmelding.ugyldigforespoersel',
	serverfeil: 'feilmelding.serverfeil',
	ikkefunnet: 'feilmelding.ikkefunnet'
} as const;

/** The name of a message in the protocol, e.g. `no.ks.fiks.arkiv.v1.innsyn.sok`. */
export function meldingstype(navn: string, versjon: Versjon): string {
	return `no.ks.fiks.arkiv.${versjon}.${navn}`;
}

/** Every message that may answer an arkivmelding (kodelister/meldingstyper.json). */
export function svartyper(versjon: Versjon): string[] {
	return Object.values(SVAR).map((navn) => meldingstype(navn, versjon));
}

/** What the archive said of an arkivmelding. */
export type Svar =
	| { slag: 'mottatt' }
	| { slag: 'kvittering'; noekkel: string | null; arkivet: Arkivnummer }
	| { slag: 'feil'; noekkel: string | null; feilId: string; feilmelding: string };

/** What an answer came as: its message type (may be '' when the way it came says none), and its XML. */
export interface Brev {
	meldingstype: string;
	xml: string;
}

/** Reads an answer; null when it is none that we know, or cannot be understood. */
export function lesSvar({ meldingstype, xml }: Brev): Svar | null {
	if (meldingstype.endsWith(SVAR.mottatt)) return { slag: 'mottatt' };
	const root = rot(xml);
	if (!root || !/\/fiks-arkiv\//.test(namespaceOf(root))) return null;
	const navn = localName(root);
	if (navn === 'arkivmeldingKvittering') return kvittering(root);
	return /^(ugyldigforespoersel|serverfeil|ikkefunnet)$/.test(navn) ? feil(root, null) : null;
}

function kvittering(root: XmlElement): Svar | null {
	const feilet = barn(root, 'registreringFeilet') ?? barn(root, 'mappeFeilet');
	const mappe = barn(root, 'mappeKvittering');
	const registrering = barn(root, 'registreringKvittering');
	const noekkel = noekkelI(registrering) ?? noekkelI(mappe);
	if (feilet) return feil(feilet, noekkel);
	if (!registrering && !mappe) return null;
	return { slag: 'kvittering', noekkel, arkivet: arkivnummer(mappe, registrering) };
}

function arkivnummer(mappe?: XmlElement, registrering?: XmlElement): Arkivnummer {
	const said = {
		saksaar: tall(mappe, 'saksaar'),
		sakssekvensnummer: tall(mappe, 'sakssekvensnummer'),
		mappeSystemID: ord(mappe, 'systemID'),
		systemID: ord(registrering, 'systemID'),
		journalaar: tall(registrering, 'journalaar'),
		journalsekvensnummer: tall(registrering, 'journalsekvensnummer'),
		journalpostnummer: tall(registrering, 'journalpostnummer')
	};
	return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function feil(node: XmlElement, noekkel: string | null): Svar {
	// The base type of errors is in a namespace of its own, and its elements with it.
	const said = (navn: string) =>
		node.children
			.find((child): child is XmlElement => isElement(child) && localName(child) === navn)
			?.text.trim() ?? '';
	return { slag: 'feil', noekkel, feilId: said('feilId'), feilmelding: said('feilmelding') };
}

/** Our own key: one of another fagsystem is somebody else's, whatever it says. */
function noekkelI(node?: XmlElement): string | null {
	const reference = node && barn(node, 'referanseEksternNoekkel');
	if (!reference) return null;
	const said = (navn: string) =>
		reference.children.find(
			(child): child is XmlElement => isElement(child) && localName(child) === navn
		)?.text;
	return said('fagsystem') === FAGSYSTEM ? (said('noekkel') ?? null) : `${said('fagsystem')}:`;
}

const isElement = (node: unknown): node is XmlElement =>
	typeof node === 'object' && node !== null && 'name' in node && 'attributes' in node;
const barn = (node: XmlElement, navn: string) => childrenOf(node, navn)[0];

function ord(node: XmlElement | undefined, navn: string): string | undefined {
	return (node && barn(node, navn)?.text.trim()) || undefined;
}

function tall(node: XmlElement | undefined, navn: string): number | undefined {
	const said = ord(node, navn);
	return said && /^\d{1,9}$/.test(said) ? Number(said) : undefined;
}
