import { redirect } from '@sveltejs/kit';
import type { CivilDate } from '$lib/calendar/civilDate';
import { reader, type Reader } from '$lib/database/database.server';
import { localPath, type Locale } from '$lib/i18n/locale';
import { arkivOppsett } from '../forsendelse/oppsett.server';
import { harArkivsystem } from '../forsendelse/oppsett';
import type { OffentligPost } from './offentlig';
import { offentligPost } from './read.server';

/** Where the one offentlig journal is: here, or where an archive system shows it ('' when nobody has said). */
export type Sted = { her: true } | { her: false; lenke: string; fra: CivilDate };

export async function postlistested(db: Reader): Promise<Sted> {
	const oppsett = await arkivOppsett(db);
	if (!harArkivsystem(oppsett)) return { her: true };
	return { her: false, lenke: oppsett.postliste, fra: oppsett.fra };
}

/** For doors that lead to the postliste as a whole: there is none here while an archive system has it. */
export async function requirePostliste(locale: Locale): Promise<void> {
	if (!(await postlistested(reader)).her) redirect(303, localPath(locale, '/journal'));
}

/** An entry at its permanent address. One that was journaled here before the archive took over stays there. */
export async function postHer(db: Reader, referanse: string): Promise<OffentligPost | null> {
	const post = await offentligPost(db, referanse);
	const sted = post && (await postlistested(db));
	return sted && (sted.her || post.journaldato < sted.fra) ? post : null;
}
