import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import * as fontkit from 'fontkit';
import type { Arkivside } from './innhold';

const resolve = createRequire(import.meta.url).resolve;
const FONT = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
const MARGIN = 62;

/**
 * A document as PDF/A-2b (ISO 19005-2): fonts and colours inside, no scripts, no encryption. Signs
 * that the font lacks are written as their number («[U+1F30A]»): PDF/A allows no empty box. The
 * same page gives the same bytes.
 */
export async function pdfA(side: Arkivside): Promise<Buffer> {
	const at = new Date(side.opprettet);
	const pdf = new PDFDocument({
		subset: 'PDF/A-2b',
		pdfVersion: '1.7',
		size: 'A4',
		margin: MARGIN,
		bufferPages: true,
		lang: 'nb-NO',
		info: {
			Title: inMetadata(side.tittel),
			Author: inMetadata(side.journalenhet),
			Creator: 'Varde',
			Producer: 'Varde',
			CreationDate: at,
			ModDate: at
		}
	} as PDFKit.PDFDocumentOptions);
	const done = collected(pdf);
	pdf.registerFont('words', FONT).registerFont('heading', BOLD);
	heading(pdf, side);
	for (const line of drawable(side.tekst).split('\n'))
		pdf
			.font('words')
			.fontSize(10.5)
			.text(line || ' ', { lineGap: 3 });
	numberPages(pdf);
	pdf.end();
	return done;
}

function heading(pdf: PDFKit.PDFDocument, { tittel, om, journalenhet }: Arkivside) {
	pdf.font('words').fontSize(9).fillColor('#555555').text(drawable(journalenhet));
	pdf.moveDown(0.6).font('heading').fontSize(15).fillColor('#000000').text(drawable(tittel));
	pdf.moveDown(0.6).fontSize(9);
	for (const [label, value] of om) {
		pdf.font('heading').text(`${label}: `, { continued: true });
		pdf.font('words').text(drawable(value));
	}
	const y = pdf.moveDown(0.6).y;
	pdf
		.moveTo(MARGIN, y)
		.lineTo(pdf.page.width - MARGIN, y)
		.strokeColor('#999999')
		.stroke();
	pdf.moveDown(0.8).fillColor('#000000');
}

/** Below the margin, where text would begin a new page if the margin stood. */
function numberPages(pdf: PDFKit.PDFDocument) {
	const { start, count } = pdf.bufferedPageRange();
	for (let page = start; page < start + count; page++) {
		pdf.switchToPage(page);
		pdf.page.margins.bottom = 0;
		const words = `Side ${page + 1} av ${count}`;
		const place = { width: pdf.page.width - 2 * MARGIN, align: 'right', lineBreak: false } as const;
		pdf.font('words').fontSize(8).fillColor('#555555');
		pdf.text(words, MARGIN, pdf.page.height - 40, place);
	}
}

const known = fontkit.openSync(FONT) as fontkit.Font;
const WIDTH = 4;

/** Text that the font can draw: each sign it lacks is named by its number, and what only steers is left out. */
export function drawable(text: string): string {
	const signs = [...text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '.repeat(WIDTH))];
	return signs.map((sign) => (sign === '\n' ? sign : drawn(sign))).join('');
}

function drawn(sign: string): string {
	if (/[\p{Cc}\p{Cf}\p{Mn}]/u.test(sign) && !known.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
		return '';
	if (/[\p{Cc}\uFE0E\uFE0F\u2028\u2029]/u.test(sign)) return '';
	const code = sign.codePointAt(0) ?? 0;
	return known.hasGlyphForCodePoint(code) ? sign : `[U+${code.toString(16).toUpperCase()}]`;
}

/** Metadata are XML that the library writes as it gets it. */
function inMetadata(text: string): string {
	return (
		drawable(text)
			.replace(/[<>&\n]/g, ' ')
			.trim() || 'Uten tittel'
	);
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
	const chunks: Buffer[] = [];
	return new Promise((resolve, reject) => {
		pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
		pdf.on('end', () => resolve(Buffer.concat(chunks)));
		pdf.on('error', reject);
	});
}
