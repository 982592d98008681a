import { formatDate } from '../../i18n/dates';
import type { Dokument, Journalpost } from '../journalpost';

/** What stands on the archive copy of a document: a title, what is known of it, and its words. */
export interface Arkivside {
	tittel: string;
	/** Label and value of each line above the words; Norwegian, as the journal is. */
	om: [string, string][];
	tekst: string;
	/** Epoch milliseconds: the same document gives the same bytes whenever its copy is made. */
	opprettet: number;
	journalenhet: string;
}

/** The archive copy of a document that is words. Names and addresses are those of the journalpost. */
export function arkivside(post: Journalpost, dokument: Dokument, tekst: string): Arkivside {
	const parter = (typer: string[]) =>
		post.korrespondanseparter
			.filter(({ korrespondanseparttype }) => typer.includes(korrespondanseparttype))
			.map(({ korrespondansepartNavn, epostadresse }) =>
				[korrespondansepartNavn, epostadresse && `<${epostadresse}>`].filter(Boolean).join(' ')
			)
			.join(', ');
	const om: [string, string][] = [
		['Fra', parter(['EA', 'IA'])],
		['Til', parter(['EM', 'IM'])],
		['Dokumentets dato', formatDate(post.dokumentetsDato, 'nb')],
		['Journalpost', `${post.referanse}, dokument ${dokument.dokumentnummer}`],
		['Sak', post.mappeID],
		['Original', dokument.filnavn],
		['SHA-256', dokument.sjekksum]
	];
	return {
		tittel: dokument.tittel,
		om: om.filter(([, value]) => value),
		tekst,
		opprettet: post.opprettetDato,
		journalenhet: post.journalenhet
	};
}
