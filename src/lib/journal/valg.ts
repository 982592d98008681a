import * as v from 'valibot';
import { text } from '../database/text';
import { UTFALL } from './vurdering';

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
