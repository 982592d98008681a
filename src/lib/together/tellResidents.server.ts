import type { Audience } from '../crisis/audience';
import { notifyAt } from '../crisis/clock';
import { composeAll } from '../crisis/compose';
import { reminding, remindAt } from '../crisis/ending/reminder';
import { FIELDS } from '../crisis/fields';
import type { Version } from '../crisis/incidents.server';
import { OUTPUTS } from '../crisis/outputs';
import { tellingOf } from '../crisis/outputs/telling';
import { nightOf, type Ready } from '../crisis/publication';
import type { PublishedIncident } from '../crisis/published';
import { publishedIncident } from '../crisis/published.server';
import { worded } from '../crisis/translations';
import { publicOrigin } from '../database/config.server';
import type { Tx } from '../database/database.server';
import { isRefused } from '../i18n/refusal';
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
	const found = audience && (await publishedIncident(tx, ref));
	if (!found) return;
	const incident = stamped(found, version);
	const earlier = incident.versions.slice(1).map(({ version }) => `${ref}@${version}`);
	await dropLater(tx, earlier);
	if (!audience.told.length) return;
	const us = await kommune(tx);
	const dueAt = notifyAt(ready.now, nightOf(ready), us);
	const write = { us, audiences: audience.told };
	for (const letter of await lettersOf(tx, { version, incident }, write))
		await append(tx, { ...letter, dueAt });
	const remindedAt = remindAt(draft.message, dueAt, us);
	if (remindedAt === null) return;
	const reminder = asReminder({ version, incident }, ready, remindedAt);
	for (const letter of await lettersOf(tx, reminder, write))
		await append(tx, { ...letter, key: `${letter.key}:reminder`, dueAt: remindedAt });
}

/** A version, and the incident whose newest it is. */
interface Said {
	version: Version;
	incident: Incident;
}

interface To {
	us: Kommune;
	audiences: Audience[];
}

/** The letters that tell of a version, by every way there is. */
async function lettersOf(tx: Tx, { version, incident }: Said, { us, audiences }: To) {
	const letters = [
		pushLetter(incident, us.mainLanguage, audiences),
		await smsLetterOf(tx, version, incident, { us, audiences }),
		await mailLetterOf(tx, version, { ref: incident.ref, us, audiences })
	];
	return letters.filter((letter) => letter !== null);
}

/** The same said again later, with its times as they are read then. */
function asReminder({ version, incident }: Said, ready: Ready, at: number): Said {
	const { template, draft, sender, languages } = ready;
	const then = composeAll({ template, message: draft.message, sender, fields: FIELDS, now: at });
	const words = isRefused(then) ? ready.texts : worded(then, draft.message, sender, languages);
	const texts = reminding(words);
	const [newest, ...earlier] = incident.versions;
	const versions = newest ? [{ ...newest, texts }, ...earlier] : [];
	return { version: { ...version, texts }, incident: { ...incident, versions } };
}

/** The incident with its version and time in what rings: the same number as in every other output. */
function stamped(incident: PublishedIncident, version: Version): PublishedIncident {
	const around = { ref: incident.ref, phone: '', dutyPhone: '', streets: {} };
	const texts = Object.entries(version.texts).map(([code, words]) => {
		const push = OUTPUTS.push.write(tellingOf(version, around, code));
		return [code, { ...words, push }];
	});
	const [newest, ...earlier] = incident.versions;
	const versions = newest ? [{ ...newest, texts: Object.fromEntries(texts) }, ...earlier] : [];
	return { ...incident, versions };
}

/** The letter to residents' phones; null when there is no SMS service or somebody chose so. */
async function smsLetterOf(
	tx: Tx,
	{ message }: Version,
	incident: Incident,
	{ us, audiences }: To
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
