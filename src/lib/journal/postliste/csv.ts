import { BYTE_ORDER_MARK, csvLine } from '$lib/files/csv';
import type { T } from '../../i18n/translate';
import type { OffentligPost } from './offentlig';
import { partnavn } from './parter';

/** The first line of the postliste as a spreadsheet. */
export function csvHead(t: T): string {
	const columns = [
		'referanse',
		'type',
		'journaldato',
		'dokumentdato',
		'tittel',
		'sak',
		'sakstittel',
		'enhet',
		'csv_parter',
		'hjemmel',
		'lenke'
	] as const;
	return BYTE_ORDER_MARK + csvLine(columns.map((column) => t(`postliste_${column}`)));
}

/**
 * An entry as a line. A file can be searched, so names of persons are left out of it after a year, as they
 * are from the search of the page. @param grense the last civil date that is too long ago
 */
export function csvRow(t: T, post: OffentligPost, origin: string, grense: string): string {
	const parter = post.parter.map((part) =>
		part.person && part.navn !== null && post.journaldato <= grense
			? t('postliste_csv_navn_skjult')
			: partnavn(t, part)
	);
	return csvLine([
		post.referanse,
		t(`postliste_type_${post.journalposttype}`),
		post.journaldato,
		post.dokumentetsDato,
		post.offentligTittel,
		post.sak.mappeID,
		post.sak.offentligTittel,
		post.administrativEnhet,
		parter.join(', '),
		post.skjermingshjemmel,
		`${origin}/journal/${post.referanse}`
	]);
}
