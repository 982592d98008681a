import { body, subject } from '../crisis/outputs/email';
import { tellingOf } from '../crisis/outputs/telling';
import type { Audience } from '../crisis/audience';
import type { Version } from '../crisis/incidents.server';
import type { Tx } from '../database/database.server';
import type { Kommune } from '../kommune/kommune';
import { waysOut } from '../outbox/ways.server';
import { mailLetter, mainFirst } from '../public/mail/alert';

/** The letter to residents' inboxes about a version; null when there is no mail server. */
export async function mailLetterOf(
	tx: Tx,
	version: Version,
	{ ref, us, audiences }: { ref: string; us: Kommune; audiences: Audience[] }
) {
	if (!(await waysOut(tx)).has('email')) return null;
	const around = { ref, phone: us.phone, dutyPhone: us.dutyPhone, streets: {} };
	const texts = Object.keys(version.texts).map((code) => {
		const telling = tellingOf(version, around, code);
		return [code, { subject: subject(telling), text: body(telling) }] as const;
	});
	return mailLetter({
		...{ ref, version: version.version, audiences, expiresAt: version.message.expiresAt },
		texts: mainFirst(Object.fromEntries(texts), us.mainLanguage)
	});
}
