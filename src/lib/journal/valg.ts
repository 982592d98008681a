import * as v from 'valibot';
import { text } from '../database/text';
import { UTFALL, type Utfall } from './vurdering';

/** What a person chose in the wizard. */
export interface Valg {
	utfall: Utfall;
	begrunnelse: string;
	tittel: string;
	offentligTittel: string;
	/** The id of a ground for shielding, '' for none. */
	hjemmel: string;
	/** Whether the person has assessed what the public may read. */
	offentlighetVurdert: boolean;
	/** A new saksmappe, or one that exists. */
	sak: 'ny' | 'finnes';
	/** The number of the one that exists, perhaps with its title after it, as it stands in the list. */
	mappeID: string;
	/** The title of a new saksmappe; '' is the title of the journalpost. */
	sakstittel: string;
	/** Whether the person has seen what the public title gives away, and means it. */
	bekreftet: boolean;
}

const line = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((raw) => text(raw, max).replace(/\s+/g, ' '))
	);
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((raw) => raw === 'on')
);

/** What the wizard sends: see `Valg`. Titles are one line, as in a postliste. */
export const VALG = v.object({
	utfall: v.picklist(UTFALL, 'journal_outcome_missing'),
	begrunnelse: v.pipe(line(1000), v.nonEmpty('journal_reason_missing')),
	tittel: v.pipe(line(500), v.nonEmpty('journal_title_missing')),
	offentligTittel: v.pipe(line(500), v.nonEmpty('journal_public_title_missing')),
	hjemmel: line(40),
	offentlighetVurdert: ticked,
	sak: v.optional(v.picklist(['ny', 'finnes']), 'ny'),
	mappeID: line(600),
	sakstittel: line(500),
	bekreftet: ticked
});

/** What a correction sends: see `Rettelse`. */
export const RETTELSE = v.object({
	tittel: VALG.entries.tittel,
	offentligTittel: VALG.entries.offentligTittel,
	hjemmel: VALG.entries.hjemmel,
	offentlighetVurdert: ticked,
	begrunnelse: VALG.entries.begrunnelse,
	versjon: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
});
