import { refuse, type Refusal } from '../../i18n/refusal';
import { isNationalId } from '../../privacy/nationalId';
import { KASSASJONSVEDTAK, type Kassasjonsvedtak, type Klasse } from '../journalpost';

/** A class of the kommune's own list, with how long what it classifies is kept. */
export interface Listeklasse {
	klasseID: string;
	tittel: string;
	kassasjonsvedtak: Kassasjonsvedtak | null;
	/** Years. */
	bevaringstid: number | null;
}

/** A list is not longer than this; the K-koder are some hundreds. */
const MOST = 5_000;

/**
 * Reads a list of classes: a line for each, `kode;tittel` and perhaps `;vedtak;år` (B, K or G), apart
 * by semicolon or tab. A first line of headings and empty lines are passed over. Refused with the
 * number of the first line that cannot be read.
 */
export function lesKlasser(list: string): Listeklasse[] | Refusal {
	const rows = list
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.map((line, index) => ({
			number: index + 1,
			cells: line.split(/[;\t]/).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, '').normalize('NFC'))
		}))
		.filter(({ cells }) => cells.some(Boolean))
		.filter(({ cells }, index) => index > 0 || !/^(kode|klasse|klasseid)$/i.test(cells[0] ?? ''));
	if (!rows.length) return refuse('journal_classes_empty');
	if (rows.length > MOST) return refuse('journal_classes_many', { most: MOST });
	const seen = new Set<string>();
	const read: Listeklasse[] = [];
	for (const { number, cells } of rows) {
		const klasse = lesKlasse(cells);
		if (!klasse) return refuse('journal_classes_line', { number });
		if (seen.has(klasse.klasseID))
			return refuse('journal_classes_twice', { code: klasse.klasseID, number });
		seen.add(klasse.klasseID);
		read.push(klasse);
	}
	return read;
}

function lesKlasse([klasseID = '', tittel = '', vedtak = '', aar = '']: string[]) {
	const kassasjonsvedtak = KASSASJONSVEDTAK.find((one) => one === vedtak.toUpperCase()) ?? null;
	if (!/^[\p{L}\d][\p{L}\d .\-/&]{0,29}$/u.test(klasseID) || !tittel || tittel.length > 200)
		return null;
	if ((vedtak && !kassasjonsvedtak) || !/^\d{0,3}$/.test(aar)) return null;
	return { klasseID, tittel, kassasjonsvedtak, bevaringstid: aar ? Number(aar) : null };
}

/** What a person classifies a new saksmappe by; '' is not at all. */
export interface Klassevalg {
	/** A code of the list, perhaps with its title after it: «K2 – Vann og avløp». */
	kkode: string;
	/** Gårds- og bruksnummer: «12/34», «gnr. 12 bnr. 34», perhaps with feste and seksjon. */
	gbn: string;
	/** A fødselsnummer, which is never shown again. */
	person: string;
}

/** The code that a choice begins with: «K2 – Vann» → «K2». */
export function kodeIn(kkode: string): string {
	return (kkode.split(' – ')[0] ?? '').trim();
}

/** A gårds- og bruksnummer as the matrikkel writes it, `12/34` (with `/feste/seksjon`), or null. */
export function gbnIn(text: string): string | null {
	const digits = /^\D*(\d{1,5})\D+(\d{1,4})(?:\D+(\d{1,4}))?(?:\D+(\d{1,4}))?\D*$/.exec(text);
	if (!digits || /[^\d\s./,\-gbfsnr]/i.test(text)) return null;
	const numbers = digits.slice(1).filter(Boolean).map(Number);
	return numbers[0] === 0 || numbers[1] === 0 ? null : numbers.join('/');
}

/** The classes a choice comes to, the primary one first. @param funnet the class of the list that `kkode` names */
export function klasserEtter(
	{ kkode, gbn, person }: Klassevalg,
	funnet: Listeklasse | null,
	navn: string
): Klasse[] | Refusal {
	const klasser: Klasse[] = [];
	const eiendom = gbnIn(gbn);
	const digits = person.replace(/\D/g, '');
	if (kkode && !funnet) return refuse('journal_class_unknown', { code: kodeIn(kkode) });
	if (gbn && !eiendom) return refuse('journal_property_wrong');
	if (person && !isNationalId(digits)) return refuse('journal_person_wrong');
	if (funnet)
		klasser.push({
			...{ klassifikasjonssystem: 'KK', erSkjermet: false },
			...{ klasseID: funnet.klasseID, tittel: funnet.tittel }
		});
	if (eiendom)
		klasser.push({
			...{ klassifikasjonssystem: 'GBN', erSkjermet: false },
			...{ klasseID: eiendom, tittel: `Gnr./bnr. ${eiendom}` }
		});
	if (person)
		klasser.push({
			...{ klassifikasjonssystem: 'PNR', erSkjermet: true },
			...{ klasseID: digits, tittel: navn || 'Person' }
		});
	return klasser;
}
