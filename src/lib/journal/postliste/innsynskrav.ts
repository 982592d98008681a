import { formatDate } from '../../i18n/dates';
import type { T } from '../../i18n/translate';
import type { OffentligPost } from './offentlig';

/** What somebody asks to read: entries that were chosen, or all of a day. */
export interface Krav {
	/** the civil date whose entries they are, when all of it is asked for */
	dag: string | null;
	poster: OffentligPost[];
}

/** How many entries are written out in a request: its text has a limit. */
const MOST_LINES = 30;
/** How many can be asked for at once without asking for the whole day. */
export const MOST_CHOSEN = 100;

/** The words of a request, as whoever answers it reads them; what the sender added comes last. */
export function kravtekst(t: T, { dag, poster }: Krav, tillegg: string): string {
	const lines = poster.slice(0, MOST_LINES).map((post) =>
		t('postliste_innsyn_linje', {
			referanse: post.referanse,
			sak: post.sak.mappeID,
			nummer: String(post.journalpostnummer),
			tittel: [...post.offentligTittel].slice(0, 150).join('')
		})
	);
	const rest = poster.slice(MOST_LINES).map(({ referanse }) => referanse);
	return [
		dag
			? `${t('postliste_innsyn_tekst')} ${t('postliste_innsyn_dag', { dag: formatDate(dag, t.locale) })}`
			: t('postliste_innsyn_tekst'),
		lines.map((line) => `– ${line}`).join('\n'),
		rest.length ? rest.join(', ') : '',
		tillegg
	]
		.filter(Boolean)
		.join('\n\n');
}

/** The unit that has everything that is asked for, or null when no one unit has. */
export function enhetFor({ poster }: Krav): string | null {
	const [first, ...others] = new Set(poster.map(({ unitId }) => unitId));
	return first !== undefined && !others.length ? first : null;
}
