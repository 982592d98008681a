import type { Dokument, Dokumentobjekt } from '../journalpost';

/** A file of a message: what it is called there, and what it is. */
export interface Meldingsfil extends Pick<
	Dokument,
	'format' | 'mimeType' | 'filnavn' | 'sjekksum' | 'filstoerrelse'
> {
	/** Unique in the message, in letters that every archive takes; `filnavn` is what people call it. */
	navn: string;
	variantformat: 'P' | 'A' | 'O';
	versjonsnummer: number;
	formatDetaljer: string;
	/** The document it is a variant of. */
	dokument: Pick<Dokument, 'dokumentnummer'>;
}

/** Every file of some documents: each as it came, then its other variants in their order. */
export function meldingsfiler(
	dokumenter: readonly Dokument[],
	varianter: readonly Dokumentobjekt[] = []
): Meldingsfil[] {
	return dokumenter.flatMap((dokument, plass) => {
		const egen: Omit<Meldingsfil, 'navn'> = {
			...dokument,
			variantformat: 'P',
			versjonsnummer: 1,
			formatDetaljer: '',
			dokument
		};
		const andre = varianter
			.filter(({ dokumentnummer }) => dokumentnummer === dokument.dokumentnummer)
			.map((one) => ({ ...one, dokument }));
		return [egen, ...andre].map((fil) => ({ ...fil, navn: navnIMelding(fil, plass + 1) }));
	});
}

/** `02-A1.pdf`: the file's place, variant and version, with its ending when that is plain. */
function navnIMelding(fil: Omit<Meldingsfil, 'navn'>, plass: number): string {
	const [ending = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(fil.filnavn) ?? [];
	const number = String(plass).padStart(2, '0');
	return `${number}-${fil.variantformat}${fil.versjonsnummer}${ending.toLowerCase()}`;
}
