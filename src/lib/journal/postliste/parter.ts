import type { T } from '../../i18n/translate';
import type { OffentligPart, OffentligPost } from './offentlig';

/** Whom it came from or went to outside the kommune, in words: «fra Kari Nordmann»; '' when nobody was. */
export function hvem(t: T, { parter, journalposttype }: OffentligPost): string {
	const key = journalposttype === 'I' ? 'postliste_fra_hvem' : 'postliste_til_hvem';
	const utenfor = parter.filter(({ type }) => type.startsWith('E'));
	if (!utenfor.length) return '';
	return t(key, { navn: utenfor.map((part) => partnavn(t, part)).join(', ') });
}

/** The name of a party, or that it is shielded. */
export function partnavn(t: T, { navn }: OffentligPart): string {
	return navn ?? t('postliste_skjermet_part');
}
