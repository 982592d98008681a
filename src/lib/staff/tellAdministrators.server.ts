import type { Tx } from '$lib/database/database.server';
import { translator, type T } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { administrators } from './grants.server';

/**
 * Mails every administrator, in their own language, about something that must not happen unseen.
 * @param key unique for what happened: nobody is told twice
 * @param except the ids of those who know already
 */
export async function tellAdministrators(
	tx: Tx,
	key: string,
	except: (string | null)[],
	words: (t: T) => { subject: string; text: string }
): Promise<void> {
	for (const { id, email, locale } of await administrators(tx)) {
		if (except.includes(id)) continue;
		const payload = { to: email, ...words(translator(locale)) };
		await append(tx, { delivery: 'email', key: `${key}:${id}`, payload });
	}
}
