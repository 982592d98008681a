import type { Audience } from '../crisis/audience';
import { notifyAt } from '../crisis/clock';
import type { Draft } from '../crisis/drafts.server';
import type { Version } from '../crisis/incidents.server';
import { nightOf, type Ready } from '../crisis/publication';
import { publishedIncident } from '../crisis/published.server';
import { publicOrigin } from '../database/config.server';
import type { Tx } from '../database/database.server';
import type { Kommune } from '../kommune/kommune';
import { kommune } from '../kommune/kommune.server';
import { append, dropLater } from '../outbox/outbox.server';
import { gatewaySettings } from '../outbox/sms/gateway.server';
import type { Incident } from '../public/content';
import { current } from '../public/incidents';
import { pushLetter } from '../public/push/message';
import { smsLetter } from '../public/sms/alert';
import { mailLetterOf } from './mailLetter.server';

/**
 * Writes the letters about a version that has just been published to those it is for; they wait for its
 * page. What nobody has been told of yet has been overtaken, and is put away.
 */
export async function tellResidents(
	tx: Tx,
	ready: Ready,
	ref: string,
	version: Version
): Promise<void> {
	const { audience, draft } = ready;
	const incident = audience && (await publishedIncident(tx, ref));
	if (!incident) return;
	const earlier = incident.versions.slice(1).map(({ version }) => `${ref}@${version}`);
	await dropLater(tx, earlier);
	if (!audience.told.length) return;
	const us = await kommune(tx);
	const dueAt = notifyAt(ready.now, nightOf(ready), us);
	await append(tx, { ...pushLetter(incident, us.mainLanguage, audience.told), dueAt });
	const audiences = audience.told;
	const letters = [
		await smsLetterOf(tx, draft, incident, { us, audiences }),
		await mailLetterOf(tx, version, { ref, us, audiences })
	];
	for (const letter of letters) if (letter) await append(tx, { ...letter, dueAt });
}

/** The letter to residents' phones; null when there is no SMS service or somebody chose so. */
async function smsLetterOf(
	tx: Tx,
	{ message }: Pick<Draft, 'message'>,
	incident: Incident,
	{ us, audiences }: { us: Kommune; audiences: Audience[] }
) {
	if (message.withoutSms || !(await gatewaySettings(tx))) return null;
	const { ref, version, expiresAt } = incident;
	const texts = Object.entries(current(incident).texts).map(([lang, { push }]) => [lang, push]);
	return smsLetter({
		...{ ref, version, expiresAt, audiences },
		push: Object.fromEntries(texts),
		main: us.mainLanguage,
		origin: publicOrigin()
	});
}
