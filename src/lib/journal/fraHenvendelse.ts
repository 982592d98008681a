import { osloDate } from '../calendar/civilDate';
import type { Henvendelse } from './forslag';
import type { Journalpost, Korrespondansepart } from './journalpost';

/** A journalpost before it has a number: what is registered, and the text of its document. */
export type Registrering = Pick<
	Journalpost,
	| 'journalposttype'
	| 'tittel'
	| 'offentligTittel'
	| 'dokumentetsDato'
	| 'mottattDato'
	| 'sendtDato'
	| 'saksbehandler'
	| 'henvendelse'
	| 'kilde'
	| 'korrespondanseparter'
> & { dokument: { tittel: string; filnavn: string; text: string } };

/** Who the kommune and the unit are, as they stand in the journal. */
export interface Organ {
	kommune: string;
	enhet: string;
	saksbehandler: string;
}

/** The titles a person settled, and whether the matter is shielded. */
export interface Tittelvalg {
	tittel: string;
	offentligTittel: string;
	skjermet: boolean;
}

/** The parts of an inquiry that can be journaled, each with a name that is the same every time. */
export function kilder({ ref, answers }: Pick<Henvendelse, 'ref' | 'answers'>): string[] {
	return [ref, ...answers.map(({ at }) => `${ref}/${at}`)];
}

/**
 * What is left to register of an inquiry: the inquiry itself (I) and each answer (U), less the parts
 * that are journaled already. Empty when everything is.
 */
export function registreringer(
	henvendelse: Henvendelse,
	organ: Organ,
	valg: Tittelvalg,
	journalfoert: ReadonlySet<string>
): Registrering[] {
	const [first = '', ...rest] = kilder(henvendelse);
	const utgaaende = henvendelse.answers.map((answer, index) =>
		utgaaendePost(henvendelse, organ, valg, { answer, kilde: rest[index] ?? '' })
	);
	return [inngaaendePost(henvendelse, organ, valg, first), ...utgaaende].filter(
		({ kilde }) => !journalfoert.has(kilde ?? '')
	);
}

function inngaaendePost(
	{ ref, text, sender, receivedAt }: Henvendelse,
	organ: Organ,
	{ tittel, offentligTittel, skjermet }: Tittelvalg,
	kilde: string
): Registrering {
	return {
		journalposttype: 'I',
		tittel,
		offentligTittel,
		dokumentetsDato: osloDate(receivedAt),
		mottattDato: receivedAt,
		sendtDato: null,
		saksbehandler: organ.saksbehandler,
		henvendelse: ref,
		kilde,
		korrespondanseparter: [
			utenfra('EA', sender, skjermet),
			{ ...innenfra('IM', organ.enhet), administrativEnhet: organ.enhet }
		],
		dokument: { tittel, filnavn: `${ref}.txt`, text }
	};
}

function utgaaendePost(
	{ ref, sender }: Henvendelse,
	organ: Organ,
	{ tittel, offentligTittel, skjermet }: Tittelvalg,
	{ answer, kilde }: { answer: Henvendelse['answers'][number]; kilde: string }
): Registrering {
	return {
		journalposttype: 'U',
		tittel: `Svar: ${tittel}`,
		offentligTittel: `Svar: ${offentligTittel}`,
		dokumentetsDato: osloDate(answer.at),
		mottattDato: null,
		sendtDato: answer.at,
		saksbehandler: answer.by,
		henvendelse: ref,
		kilde,
		korrespondanseparter: [
			utenfra('EM', sender, skjermet),
			{
				...innenfra('IA', organ.enhet),
				administrativEnhet: organ.enhet,
				saksbehandler: answer.by
			}
		],
		dokument: {
			tittel: `Svar: ${tittel}`,
			filnavn: `${ref}-svar-${answer.at}.txt`,
			text: answer.text
		}
	};
}

function utenfra(
	korrespondanseparttype: 'EA' | 'EM',
	sender: Henvendelse['sender'],
	erSkjermet: boolean
): Korrespondansepart {
	const anonym = sender.name.trim() === '';
	return {
		korrespondanseparttype,
		korrespondansepartNavn: anonym ? 'Anonym' : sender.name,
		epostadresse: sender.email,
		telefonnummer: sender.phone,
		administrativEnhet: null,
		saksbehandler: null,
		erBehandlingsansvarlig: false,
		erPersonnavn: !anonym,
		erSkjermet
	};
}

function innenfra(korrespondanseparttype: 'IA' | 'IM', enhet: string): Korrespondansepart {
	return {
		korrespondanseparttype,
		korrespondansepartNavn: enhet,
		epostadresse: null,
		telefonnummer: null,
		administrativEnhet: enhet,
		saksbehandler: null,
		erBehandlingsansvarlig: true,
		erPersonnavn: false,
		erSkjermet: false
	};
}
