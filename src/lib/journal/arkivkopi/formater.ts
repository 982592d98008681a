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
 * Whether an archive takes a document as it is on a civil date. A PDF alone is not enough: only
 * PDF/A shows what is in it on its own.
 */
export function erArkivformat(format: string, dato: string): boolean {
	const regler = ARKIVFORMATER.find(({ gjelderFra }) => gjelderFra <= dato);
	return regler?.formater.includes(format.toUpperCase()) ?? false;
}

/** Whether a PDF says of itself that it is PDF/A (its XMP metadata lie open in the file). */
export function erPdfA(bytes: Uint8Array): boolean {
	return /pdfaid:part\s*(?:>|=\s*["'])\s*[1-4]/.test(Buffer.from(bytes).toString('latin1'));
}
