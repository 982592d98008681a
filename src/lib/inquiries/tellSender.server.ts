import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { newToken } from '$lib/database/ids.server';
import { localPath, type Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { giveAccess } from './access.server';
import type { InquiryRow } from './read.server';

/**
 * Mails whoever asked, when there is an address, that there is an answer: a link, never content.
 * @param dueAt not before then, so that it can be taken back; at once when left out
 */
export async function tellSender(tx: Tx, row: InquiryRow, dueAt?: number): Promise<void> {
	if (!row.senderEmail) return;
	const token = newToken();
	await giveAccess(tx, row.id, token);
	const locale = row.language as Locale;
	const t = translator(locale);
	const { name } = await kommune(tx);
	await append(tx, {
		delivery: 'email',
		key: `inquiry-answered ${row.ref}@${row.version}`,
		dueAt,
		payload: {
			to: row.senderEmail,
			subject: t('inquiries_mail_subject', { ref: row.ref }),
			text: t('inquiries_mail_text', {
				kommune: name,
				ref: row.ref,
				link: publicOrigin() + localPath(locale, `/henvendelse/${token}`)
			})
		}
	});
}
