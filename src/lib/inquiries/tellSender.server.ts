import type { CivilDate } from '$lib/calendar/civilDate';
import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { newToken } from '$lib/database/ids.server';
import { formatDate } from '$lib/i18n/dates';
import { localPath, type Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { giveAccess } from './access.server';
import type { InquiryRow } from './read.server';

/**
 * Mails whoever asked, when there is an address, that there is an answer: a link, never content.
 * @param how `dueAt`: not before then, so that it can be taken back; at once when left out.
 * `promisedDate`: of a foreløpig svar, when the answer will come.
 */
export async function tellSender(
	tx: Tx,
	row: InquiryRow,
	{ dueAt, promisedDate }: { dueAt?: number; promisedDate?: CivilDate | null } = {}
): Promise<void> {
	if (!row.senderEmail) return;
	const token = newToken();
	await giveAccess(tx, row.id, token);
	const locale = row.language as Locale;
	const t = translator(locale);
	const { name } = await kommune(tx);
	const link = publicOrigin() + localPath(locale, `/henvendelse/${token}`);
	const about = promisedDate ? 'later_' : '';
	const date = promisedDate ? formatDate(promisedDate, locale, 'day') : '';
	await append(tx, {
		delivery: 'email',
		key: `inquiry-answered ${row.ref}@${row.version}`,
		dueAt,
		payload: {
			to: row.senderEmail,
			subject: t(`inquiries_mail_${about}subject`, { ref: row.ref }),
			text: t(`inquiries_mail_${about}text`, { kommune: name, ref: row.ref, link, date })
		}
	});
}
