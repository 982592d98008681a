import sharp, { type CreateRaw, type OutputInfo } from 'sharp';
import { refuse, type Refusal } from '../i18n/refusal';

/** What may be uploaded, in bytes: under the limit of every form. */
export const LOGO_FILE_MAX = 400_000;
/** What may lie in every page of the residents, which is one request of at most 6 KB. */
const INLINE_MAX = 1_200;
/** Shown 40 pixels high: twice that is sharp on every screen, less is tried when it takes too much room. */
const HEIGHTS = [80, 64, 52, 40, 32, 24, 16];
const QUALITIES = [90, 70, 50];
const WIDEST = 6;
const FORMATS = ['svg', 'png', 'jpeg', 'webp'];

/**
 * A picture somebody uploaded as one that may stand on every page: drawn anew as pixels, so that
 * nothing hidden in the file (scripts in SVG, places in EXIF) comes along, and trimmed of its margins.
 * @returns a data URI (WebP), or why the file will not do
 */
export async function logoFrom(file: Uint8Array): Promise<string | Refusal> {
	if (file.byteLength > LOGO_FILE_MAX) return refuse('kommune_logo_large');
	const drawn = await redrawn(file).catch(() => null);
	if (!drawn) return refuse('kommune_logo_unreadable');
	const { width, height } = drawn.info;
	if (width > height * WIDEST) return refuse('kommune_logo_wide');
	for (const tall of HEIGHTS)
		for (const quality of QUALITIES) {
			const bytes = await sharp(drawn.data, { raw: raw(drawn.info) })
				.resize({ height: Math.min(tall, height) })
				.webp({ quality, alphaQuality: 80, effort: 6 })
				.toBuffer();
			if (bytes.byteLength <= INLINE_MAX)
				return `data:image/webp;base64,${bytes.toString('base64')}`;
		}
	return refuse('kommune_logo_complex');
}

/** The file as plain pixels, without margins of one colour. Rejects what is no picture of a known kind. */
async function redrawn(file: Uint8Array) {
	const picture = sharp(file, { limitInputPixels: 25_000_000, density: 200 }).timeout({
		seconds: 5
	});
	const { format } = await picture.metadata();
	if (!FORMATS.includes(format)) throw new TypeError(`${format} is no logo`);
	return picture
		.rotate()
		.resize({ width: 1200, height: 600, fit: 'inside', withoutEnlargement: true })
		.ensureAlpha()
		.trim()
		.raw()
		.toBuffer({ resolveWithObject: true });
}

const raw = ({ width, height, channels }: OutputInfo): CreateRaw => ({
	width,
	height,
	channels: channels as 4
});
