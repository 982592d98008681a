import { osloDate } from '../calendar/civilDate';
import type { Henvendelse, Vedlegg } from './forslag';
import {
	UTEN_ADRESSE,
	type Avskrivningsmaate,
	type Journalpost,
	type Korrespondansepart
} from './journalpost';

/** A journalpost before it has a number: what is registered, and the text of its document. */
export type Registrering = Pick<
	Journalpost,
	| 'journalposttype'
	| 'tittel'
	| 'offentligTittel'
	| 'dokumentetsDato'
	| 'forfallsdato'
	| 'mottattDato'
	| 'sendtDato'
	| 'saksbehandler'
	| 'henvendelse'
	| 'kilde'
	| 'korrespondanseparter'
> & { dokument: { tittel: string; filnavn: string; text: string }; vedlegg: Vedlegg[] };

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

/** One document of an inquiry: what came in or went out, when. `kilde` is the same every time. */
export interface Del {
	kilde: string;
	type: 'I' | 'U';
	text: string;
	at: number;
	/** Who answered; null for what came in. */
	by: string | null;
	besvarer?: Avskrivningsmaate;
	vedlegg: Vedlegg[];
}

/** Everything of an inquiry that can be journaled, in the order it was written. */
export function deler({ ref, text, receivedAt, answers, followUps, vedlegg }: Henvendelse): Del[] {
	const senere = [
		...answers.map((answer): Omit<Del, 'kilde'> => ({ type: 'U', vedlegg: [], ...answer })),
		...followUps.map((one): Omit<Del, 'kilde'> => ({ type: 'I', by: null, vedlegg: [], ...one }))
	].sort((a, b) => a.at - b.at);
	return [
		{ kilde: ref, type: 'I', text, at: receivedAt, by: null, vedlegg: vedlegg ?? [] },
		...senere.map((one) => ({ ...one, kilde: `${ref}/${one.at}` }))
	];
}

/** The parts of an inquiry that are not journaled yet; `journalfoert` holds the `kilde` of those that are. */
export function gjenstaaende(henvendelse: Henvendelse, journalfoert: ReadonlySet<string>): Del[] {
	return deler(henvendelse).filter(({ kilde }) => !journalfoert.has(kilde));
}

/** A part of an inquiry as it is to be registered: I for what came in, U for what went out. */
export function registrering(
	{ ref, sender, forfallsdato }: Henvendelse,
	del: Del,
	organ: Organ,
	valg: Tittelvalg
): Registrering {
	const inn = del.type === 'I';
	const tittel = inn ? valg.tittel : `Svar: ${valg.tittel}`;
	const enhet = { ...innenfra(inn ? 'IM' : 'IA', organ.enhet), saksbehandler: del.by };
	return {
		journalposttype: del.type,
		tittel,
		offentligTittel: inn ? valg.offentligTittel : `Svar: ${valg.offentligTittel}`,
		dokumentetsDato: osloDate(del.at),
		forfallsdato: (del.kilde === ref && forfallsdato) || null,
		mottattDato: inn ? del.at : null,
		sendtDato: inn ? null : del.at,
		saksbehandler: del.by ?? organ.saksbehandler,
		henvendelse: ref,
		kilde: del.kilde,
		korrespondanseparter: [utenfra(inn ? 'EA' : 'EM', sender, valg.skjermet), enhet],
		dokument: { tittel, filnavn: `${del.kilde.replace('/', '-')}.txt`, text: del.text },
		vedlegg: del.vedlegg
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
		...UTEN_ADRESSE,
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
		...UTEN_ADRESSE,
		administrativEnhet: enhet,
		saksbehandler: null,
		erBehandlingsansvarlig: true,
		erPersonnavn: false,
		erSkjermet: false
	};
}
