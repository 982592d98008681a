import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Json } from '$lib/database/json';
import { formatInstant } from '$lib/i18n/dates';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { user } from '../tables.server';

/** What can happen to the ways a person signs in; each has words in the log and in a mail. */
export type Happened =
	| 'addPasskey'
	| 'removePasskey'
	| 'restorePasskey'
	| 'copiedPasskey'
	| 'addCode'
	| 'removeCode'
	| 'makeRecoveryCodes'
	| 'useRecoveryCode'
	| 'takeSecondStep';

/**
 * Writes in the log what happened to how a person signs in, and tells the person by mail: whoever did
 * not do it oneself learns of it at once.
 */
export async function tell(
	tx: Tx,
	userId: string,
	happened: Happened,
	details: Json = null
): Promise<void> {
	const [person] = await tx.select().from(user).where(eq(user.id, userId));
	if (!person) return;
	await record(tx, { actor: person, action: `staff.${happened}`, subject: userId, details });
	const t = translator(person.locale);
	const words = {
		name: person.name,
		kommune: (await kommune(tx)).name,
		time: formatInstant(now(), person.locale, 'dateTime'),
		what: t(`keys_mail_${happened}`)
	};
	await append(tx, {
		delivery: 'email',
		key: `staff.${happened}:${newId()}`,
		payload: {
			to: person.email,
			subject: t('keys_mail_subject'),
			text: t('keys_mail_text', words)
		}
	});
}
