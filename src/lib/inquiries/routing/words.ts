import { stem } from './stem';

/** A word of a text: as it was written, and its stem. */
export interface Word {
	written: string;
	stem: string;
	/** Part of an address rather than of what is said. */
	isStreetName: boolean;
	/** Says where, not what: «ved skolen», «bak garasjen». */
	isWhere: boolean;
}

/** Words too common to say anything. «ikke» and «uten» stay: «uten vann» says a lot. */
const EMPTY = new Set(
	`i på av til for og er det den de en ei et ein eit at som med om fra frå har hadde vi jeg eg du dere de dykk me oss meg min mi mitt mine din di ditt dine
	sin si sitt sine vår vårt våre kan kunne skal skulle vil ville må måtte blir blei ble vart vert var være vere vært vore så nå no da når om hvis dersom men eller
	også og òg bare berre her der ved over under etter før mellom mot hos ut inn opp ned bort han hun ho dem hva kva hvordan korleis hvor kor hvorfor kvifor hvem kven
	hvilke hvilken hvilket kva noe noko noen nokon nokre alle alt all mye mykje mange mer meir mest veldig svært ganske litt lit få får fikk fekk fått gjør gjer gjøre
	gjere gjort går gå gikk gjekk kommer kjem komme kome kom ser se sett seg seg selv sjølv enn ennå enda igjen hver kvar hvert kvart dette denne disse desse slik sånn
	hei hallo takk hilsen mvh the and of to in is it do my you we a an bør sier seier sa tar tok ta gi gir gjev gis sånt samt via per ca jo nok altså vel ja nei mens siden sidan fordi`.split(
		/\s+/
	)
);

/** What stands after these tells where something is. */
const WHERE = new Set(
	`ved bak utenfor utanfor foran framfor forbi mot nær nært nedenfor nedanfor ovenfor ovanfor rundt attmed bortmed
	nedmed oppmed bortved nedved oppved hos mellom`.split(/\s+/)
);

const WORD = /[\p{L}\p{N}]+/gu;

/** «Strandgata» and «Skolevegen» are names: all they say is that it is about a street. */
const STREET_NAME = /^\p{Lu}\p{L}{2,}(vei|veg|veien|vegen|gate|gata|gaten)$/u;

/** The telling words of a text in order, in lower case; a hyphen parts words («hc-kort»). */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let isWhere = false;
	for (const [written] of text.matchAll(WORD)) {
		const lower = written.toLowerCase();
		const street = STREET_NAME.exec(written)?.[1];
		if (WHERE.has(lower)) isWhere = true;
		if (EMPTY.has(lower) || WHERE.has(lower)) continue;
		const isStreetName = Boolean(street);
		found.push({ written: lower, stem: stemOf(street ?? lower), isStreetName, isWhere });
		isWhere = false;
	}
	return found;
}

const remembered = new Map<string, string>();
const REMEMBER = 30_000;

function stemOf(lower: string): string {
	let known = remembered.get(lower);
	if (known === undefined) {
		known = stem(lower);
		if (remembered.size >= REMEMBER) remembered.clear();
		remembered.set(lower, known);
	}
	return known;
}
