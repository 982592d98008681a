import * as v from 'valibot';
import type { Arkivnummer } from './tilstand';

const nummer = v.optional(
	v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{0,9}$/, 'forsendelse_number_wrong'),
		v.transform((raw) => (raw ? Number(raw) : undefined))
	),
	''
);

/** The numbers a colleague copies from the archive: «2026/431» is saksår and saksnummer. */
export const NUMRE = v.object({
	saksaar: nummer,
	sakssekvensnummer: nummer,
	journalaar: nummer,
	journalsekvensnummer: nummer
});

/** The numbers that were written; those left empty are not said. */
export function skrevne(numre: v.InferOutput<typeof NUMRE>): Arkivnummer {
	return Object.fromEntries(Object.entries(numre).filter(([, value]) => value !== undefined));
}

/** The archive's numbers as they are read: «sak 2026/431» and «løpenummer 9120/2026»; null for what it did not say. */
export function lest(arkivet: Arkivnummer | null): {
	sak: string | null;
	loepenummer: string | null;
} {
	const { saksaar, sakssekvensnummer, journalaar, journalsekvensnummer } = arkivet ?? {};
	return {
		sak: saksaar && sakssekvensnummer ? `${saksaar}/${sakssekvensnummer}` : null,
		loepenummer: journalaar && journalsekvensnummer ? `${journalsekvensnummer}/${journalaar}` : null
	};
}
