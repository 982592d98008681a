import { parseXml } from '@rgrove/parse-xml';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { literally } from '../../database/xml';
import { localName, namespaceOf, XmlElement } from '../../database/xmlRead';
import type { Versjon } from './oppsett';
import { NAVNEROM, typen, UTVIDER, type Felt } from './skjema';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** More than any answer or message without its files is; in characters. */
const STOERST = 5 * 1024 * 1024;

/** What an element holds, by the names of the schema. `type` is its xsi:type. What is null or '' is left out. */
export type Innhold = string | Deler;
export interface Deler {
	type?: string;
	[navn: string]: Innhold | (Innhold | null)[] | null | undefined;
}

/**
 * A message as XML, in the order of the schema, whatever order its parts were given in.
 * Throws on a name that the schema does not have: that is a mistake of ours.
 */
export function skriv(innhold: Deler, versjon: Versjon): string {
	const root = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: '\uFFFD' })
		.ele(NAVNEROM.melding + versjon, 'arkivmelding')
		.att('http://www.w3.org/2000/xmlns/', 'xmlns:xsi', XSI);
	deler(root, 'arkivmelding', innhold, versjon);
	return root.end({ prettyPrint: true });
}

/**
 * Reads an `arkivmelding` (V1 or V2). @returns its parts, or the name of what is not understood: then
 * writing it again would lose something
 */
export function les(xml: string): { versjon: Versjon; innhold: Deler } | { ukjent: string } {
	const root = rot(xml);
	if (!root) return { ukjent: 'XML' };
	const versjon = namespaceOf(root).slice(NAVNEROM.melding.length);
	const known = namespaceOf(root).startsWith(NAVNEROM.melding) && /^v[12]$/.test(versjon);
	if (!known || localName(root) !== 'arkivmelding') return { ukjent: root.name };
	const ukjente: string[] = [];
	const innhold = lestDel(root, 'arkivmelding', versjon as Versjon, ukjente);
	return ukjente[0] ? { ukjent: ukjente[0] } : { versjon: versjon as Versjon, innhold };
}

/**
 * The outermost element of what somebody else wrote, or null. A document type is refused, and with it
 * every entity but XML's own five: nothing is fetched, and nothing is expanded.
 */
export function rot(xml: string): XmlElement | null {
	if (xml.length > STOERST || /<!DOCTYPE/i.test(xml)) return null;
	try {
		return parseXml(xml.replace(/^\uFEFF/, '').trim()).root ?? null;
	} catch {
		return null;
	}
}

function deler(node: XMLBuilder, type: string, innhold: Deler, versjon: Versjon) {
	const { navnerom, felt } = typen(type);
	const known = new Set(felt.map(({ navn }) => navn));
	const stray = Object.keys(innhold).find((navn) => navn !== 'type' && !known.has(navn));
	if (stray) throw new Error(`${type} has no ${stray}`);
	for (const one of felt) {
		const value = innhold[one.navn];
		for (const each of Array.isArray(value) ? value : [value])
			if (each !== null && each !== undefined && each !== '')
				element(node, NAVNEROM[navnerom] + versjon, one, each, versjon);
	}
}

function element(
	parent: XMLBuilder,
	navnerom: string,
	{ navn, type }: Felt,
	value: Innhold,
	versjon: Versjon
) {
	const node = parent.ele(navnerom, navn);
	if (typeof value === 'string') return node.txt(literally(value));
	if (!type) throw new Error(`${navn} holds words alone`);
	if (value.type) node.att(XSI, 'xsi:type', value.type);
	deler(node, value.type ?? type, value, versjon);
}

function lestDel(node: XmlElement, type: string, versjon: Versjon, ukjente: string[]): Deler {
	const { navnerom, felt } = typen(type);
	const read: Deler = {};
	for (const child of node.children) {
		if (!(child instanceof XmlElement)) continue;
		const one = felt.find(({ navn }) => navn === localName(child));
		if (!one || namespaceOf(child) !== NAVNEROM[navnerom] + versjon) {
			ukjente.push(localName(child));
			continue;
		}
		const value = lest(child, one, versjon, ukjente);
		const before = read[one.navn];
		read[one.navn] = one.flere ? [...(Array.isArray(before) ? before : []), value] : value;
	}
	return read;
}

function lest(node: XmlElement, felt: Felt, versjon: Versjon, ukjente: string[]): Innhold {
	if (!felt.type) return node.text;
	const said = Object.entries(node.attributes).find(([name]) => /:type$/.test(name))?.[1];
	const type = said?.split(':').at(-1);
	if (type && !UTVIDER[felt.type]?.includes(type)) ukjente.push(type);
	const inner = lestDel(node, type ?? felt.type, versjon, ukjente);
	return type ? { type, ...inner } : inner;
}
