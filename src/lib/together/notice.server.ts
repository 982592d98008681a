import { publishedWith } from '../crisis/library/snapshot';
import { noticeOf } from '../crisis/outputs/notice';
import { sizeFor } from '../crisis/outputs/sheet';
import { PICTOGRAMS } from '../crisis/pictograms';
import { reader } from '../database/database.server';
import { kommune } from '../kommune/kommune.server';
import { qrCode } from '../staff/keys/qrCode';
import { codesOf, toldVersion } from './outputs.server';

/** The most languages that have room on one sheet. */
const MOST = 2;

/** One A4 sheet of a version; null when there is no such. @param codes BCP 47; none: the main language */
export async function noticeView(wanted: { ref: string; version: number | null; codes: string[] }) {
	const { ref, version } = wanted;
	const first = await toldVersion(reader, { ref, version, code: wanted.codes[0] ?? null });
	if (!first) return null;
	const codes = [...new Set([first.code, ...wanted.codes])].slice(0, MOST);
	const told = await Promise.all(codes.map((code) => toldVersion(reader, { ref, version, code })));
	const notices = told.flatMap((one) => (one ? [noticeOf(one.telling)] : []));
	const { name, logo } = await kommune(reader);
	return {
		ref,
		version: first.shown.version,
		codes: notices.map(({ code }) => code),
		offered: codesOf(first.shown),
		lang: first.telling.lang,
		sheet: {
			...{ notices, kommune: name, logo, size: sizeFor(notices) },
			sign: PICTOGRAMS[publishedWith(first.shown).pictogram],
			qr: qrCode(notices[0]?.page ?? '')
		}
	};
}
