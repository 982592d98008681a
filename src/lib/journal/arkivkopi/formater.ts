/** Formats that an archive takes as they are. Dated: what is accepted at delivery changes. */
interface Arkivformater {
	gjelderFra: string;
	kilde: string;
	/** As a document says its format, in capitals. */
	formater: readonly string[];
}

/** Newest first. The list of the forskrift of 2026 is not verified: this is the one of 2018 that it goes on from. */
const ARKIVFORMATER: Arkivformater[] = [
	{
		gjelderFra: '2018-01-01',
		kilde: 'Riksarkivarens forskrift § 5-17',
		formater: [
			...['TXT', 'XML', 'CSV', 'TIF', 'TIFF', 'JPG', 'JPEG', 'PNG'],
			...['MP3', 'WAV', 'FLAC', 'MP4', 'SOSI', 'GML', 'IFC']
		]
	}
];

/**
 * Whether an archive takes a document as it is, by the newest rules or those of a civil date. A PDF alone is not enough: only
 * PDF/A shows what is in it on its own.
 */
export function erArkivformat(format: string, dato = '9999-12-31'): boolean {
	const regler = ARKIVFORMATER.find(({ gjelderFra }) => gjelderFra <= dato);
	return regler?.formater.includes(format.toUpperCase()) ?? false;
}
