import { refuse, type Refusal } from '../i18n/refusal';
import type { Avskrivning, Avskrivningsmaate, Journalpost } from './journalpost';

/** A part of a matter that is journaled: what came in, or an answer to it. */
export interface Ledd {
	referanse: string;
	type: Journalpost['journalposttype'];
	/** Epoch milliseconds. */
	at: number;
	/** How an answer was given; null for what came in, and for a foreløpig svar, which answers nothing. */
	besvarer: Avskrivningsmaate | null;
}

/**
 * Which answer settles what: each document that came in is avskrevet by the first answer after it.
 * Those that are settled already are left alone.
 * @returns per incoming document, the answer that settles it
 */
export function besvart(
	ledd: Ledd[],
	avskrevne: ReadonlySet<string>
): { referanse: string; ved: Ledd }[] {
	const svar = ledd.filter(({ besvarer }) => besvarer).sort((a, b) => a.at - b.at);
	return ledd
		.filter(({ type, referanse }) => type === 'I' && !avskrevne.has(referanse))
		.flatMap(({ referanse, at }) => {
			const ved = svar.find((one) => one.at >= at);
			return ved ? [{ referanse, ved }] : [];
		});
}

/** What a person says about how a journalpost is done with. */
export interface Avskriving {
	maate: Avskrivningsmaate;
	/** The reference of the answer; '' when there is none. */
	avskrivesAv: string;
	/** Where it was answered, or why it needs no answer; '' when nothing is to be said. */
	begrunnelse: string;
}

/** Whether what settles it by `maate` is a document, which must be said which one it is. */
export const kreverSvar = (maate: Avskrivningsmaate) => maate === 'BU' || maate === 'BE';

/**
 * Refuses to settle what went out, what is settled already, and an answer by letter or mail that
 * nobody can find: its journalpost here, or where in the fagsystem it lies.
 * @param svar the journalpost that answers it, when there is one that the actor may see
 */
export function avskriv(
	post: Pick<Journalpost, 'referanse' | 'journalposttype'>,
	staar: Avskrivning | null,
	{ maate, avskrivesAv, begrunnelse }: Avskriving,
	svar: Pick<Journalpost, 'referanse' | 'journalposttype'> | null
): Refusal | null {
	if (post.journalposttype === 'U') return refuse('journal_settle_outgoing');
	if (staar) return refuse('journal_settled_already');
	if (avskrivesAv && !svar) return refuse('journal_answer_unknown', { reference: avskrivesAv });
	if (svar && svar.journalposttype === 'I') return refuse('journal_answer_incoming');
	if (kreverSvar(maate) && !svar && !begrunnelse) return refuse('journal_answer_missing');
	return null;
}
