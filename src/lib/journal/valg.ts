import * as v from 'valibot';
import { text } from '../database/text';
import { isCivilDate } from '../calendar/civilDate';
import { AVSKRIVNINGSMAATER, MERKNADSTYPER, PARTROLLER, type Partrolle } from './journalpost';
import type { Klassevalg } from './klasser/klasser';
import type { Utkast } from './forslag';
import type { Skjermingsvalg } from './skjermingshjemler';
import { BEGRUNNELSER, SVAR, UTFALL, type Svar, type Utfall } from './vurdering';

/** What a person chose in the wizard. */
export interface Valg extends Skjermingsvalg, Klassevalg, Svar {
	utfall: Utfall;
	/** Whether the criteria were answered one by one, or only the outcome was chosen. */
	svarGitt: boolean;
	begrunnelse: string;
	tittel: string;
	offentligTittel: string;
	/** Whether the person has assessed what the public may read. */
	offentlighetVurdert: boolean;
	/** A new saksmappe, or one that exists. */
	sak: 'ny' | 'finnes';
	/** The number of the one that exists, perhaps with its title after it, as it stands in the list. */
	mappeID: string;
	/** The title of a new saksmappe; '' is the title of the journalpost. */
	sakstittel: string;
	/** What the sender is in a new saksmappe, '' for no party. */
	partRolle: Partrolle | '';
	/** A note for the archive, '' for none. */
	merknad: string;
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

const begrunnelse = v.pipe(line(1000), v.nonEmpty('journal_reason_missing'));
const titles = {
	tittel: v.pipe(line(500), v.nonEmpty('journal_title_missing')),
	offentligTittel: v.pipe(line(500), v.nonEmpty('journal_public_title_missing'))
};
const shielding = {
	hjemmel: line(40),
	opphoer: v.pipe(
		line(10),
		v.check((date) => date === '' || isCivilDate(date), 'journal_date_wrong')
	),
	opphoersaksjon: v.optional(v.picklist(['S', 'G']), 'G')
};

/** What the wizard sends: see `Valg`. Titles are one line, as in a postliste. */
export const VALG = v.object({
	svarGitt: ticked,
	saksdokument: ticked,
	innUt: ticked,
	saksbehandling: ticked,
	dokumentasjonsverdi: ticked,
	...shielding,
	...{ kkode: line(240), gbn: line(60), person: line(20), merknad: line(2000) },
	partRolle: v.optional(v.picklist(['', ...PARTROLLER]), ''),
	utfall: v.picklist(UTFALL, 'journal_outcome_missing'),
	begrunnelse,
	...titles,
	offentlighetVurdert: ticked,
	sak: v.optional(v.picklist(['ny', 'finnes']), 'ny'),
	mappeID: line(600),
	sakstittel: line(500),
	bekreftet: ticked
});

/** A draft as a person takes it who changes nothing. */
export function somForeslaatt({ forslag, tittel, offentligTittel, hjemmel }: Utkast): Valg {
	const { utfall } = forslag;
	return {
		...{ utfall, svarGitt: true, ...SVAR[utfall], begrunnelse: BEGRUNNELSER[utfall] },
		...{ tittel, offentligTittel, hjemmel, opphoer: '', opphoersaksjon: 'G' },
		...{ offentlighetVurdert: true, sak: 'ny', mappeID: '', sakstittel: '', bekreftet: false },
		...{ kkode: '', gbn: '', person: '', partRolle: '', merknad: '' }
	};
}

/** What a correction sends: see `Rettelse`. */
export const RETTELSE = v.object({
	...titles,
	...shielding,
	offentlighetVurdert: ticked,
	begrunnelse,
	versjon: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
});

/** What settles a journalpost by hand: see `Avskriving`. */
export const AVSKRIVING = v.object({
	maate: v.picklist(AVSKRIVNINGSMAATER, 'journal_way_missing'),
	avskrivesAv: line(20),
	begrunnelse: line(500)
});

/** A note: see `Merknad`. */
export const MERKNAD = v.object({
	merknadstype: v.optional(v.picklist(MERKNADSTYPER), 'MA'),
	merknadstekst: v.pipe(
		v.optional(v.string(), ''),
		v.transform((raw) => text(raw, 2000)),
		v.nonEmpty('journal_note_missing')
	)
});

/** Why a settlement is taken back. */
export const OPPHEVING = v.object({ begrunnelse });
