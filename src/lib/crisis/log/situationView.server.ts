import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import type { Refusal } from '$lib/i18n/refusal';
import { formatInstant } from '$lib/i18n/dates';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { versionsOf } from '../incidents.server';
import { inWords } from '../template';
import { entriesOf } from './log.server';
import type { Matter } from './matter.server';
import { asText, drafted, PARTS, unsendable, type Situation } from './situation';
import { writeByHand } from './write.server';

type Sent = Partial<Situation> & { to?: string; text?: string };

/** A situation report to begin from, and those that were sent; null before the first message. */
export async function situationView(db: Reader, matter: Matter, actor: Actor) {
	const [newest] = matter.incident ? await versionsOf(db, matter.id) : [];
	if (!newest || !matter.incident) return null;
	const us = await kommune(db);
	const t = translator(actor.locale);
	const entries = await entriesOf(db, matter.id);
	const sent = entries
		.filter(({ kind, details }) => kind === 'situationReport' && details !== null)
		.map(({ place, at, actorName, details }) => ({
			place,
			at,
			by: actorName,
			...(details as Sent)
		}))
		.reverse();
	const { nextUpdateAt } = matter.incident;
	const parts = drafted({
		newest: inWords(newest.texts, newest.cap.mainLanguage),
		areas: newest.message.areas.map(({ name }) => name),
		next: nextUpdateAt
			? t('log_forecast', { time: formatInstant(nextUpdateAt, t.locale, 'dateTime') })
			: '',
		before: sent[0] ?? null,
		contact: [actor.name, us.dutyPhone, us.email].filter(Boolean).join(', ')
	});
	return { parts, sent, head: headOf(us.name, matter), to: sent[0]?.to ?? '', now: now() };
}

/** The whole text of a report, as it stands at this minute. */
export async function situationText(db: Reader, matter: Matter, actor: Actor, parts: Situation) {
	const t = translator(actor.locale);
	const { name } = await kommune(db);
	const time = formatInstant(now(), t.locale, 'dateTime');
	return asText(t, { head: headOf(name, matter), time, parts });
}

/** Keeps in the log that a report was sent, to whom, and word for word what it said. */
export async function keepSituation(
	db: Reader,
	matter: Matter,
	actor: Actor,
	{ parts, to, key }: { parts: Situation; to: string; key: string | null }
): Promise<number | Refusal> {
	const refusal = unsendable(parts, to);
	if (refusal) return refusal;
	const said = Object.fromEntries(
		PARTS.flatMap((part) => (parts[part] ? [[part, parts[part]]] : []))
	);
	const details = { ...said, to };
	return writeByHand(actor, matter.id, { kind: 'situationReport', details, key });
}

function headOf(kommune: string, { title, incident, exercise }: Matter): string {
	return [exercise ? 'ØVELSE' : '', kommune, incident?.ref ?? '', title]
		.filter(Boolean)
		.join(' · ');
}
