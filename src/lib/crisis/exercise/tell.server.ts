import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { incidentPage } from '../capDocument';
import type { Incident, Version } from '../incidents.server';
import { publishedWith } from '../library/snapshot';
import { inWords } from '../template';
import { tellParticipants } from './letters.server';
import { word } from './mark';

/** Tells those who take part what residents would have been told of a version, if anything. */
export async function tellVersion(
	tx: Tx,
	{ ref, exerciseId }: Incident,
	said: Version
): Promise<void> {
	if (exerciseId === null) throw new Error(`${ref} is no exercise`);
	const { version, message, texts } = said;
	if (message.noChange || publishedWith(said).notifies === 'nobody') return;
	const link = incidentPage(publicOrigin(), { ref, exercise: true });
	await tellParticipants(tx, exerciseId, {
		key: `${ref}@${version}`,
		until: message.expiresAt,
		words({ locale, colleague, way }) {
			const { title, push, paragraphs } = inWords(texts, locale);
			// Only colleagues can open the page.
			const more = colleague ? [link] : [];
			const sms = [push, ...more, ...(colleague ? [`${word(locale)}.`] : [])].join('\n');
			const mail = [...paragraphs.slice(0, -1), ...more, ...paragraphs.slice(-1)].join('\n\n');
			return { subject: title, text: way === 'sms' ? sms : mail };
		}
	});
}
