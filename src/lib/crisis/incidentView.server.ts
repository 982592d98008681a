import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { handOvers } from '$lib/staff/duty/takeOver.server';
import { may } from '$lib/staff/rights';
import { promiseKept } from './beginning';
import { openDrafts } from './drafts.server';
import { askedNow } from './ending/ending';
import { closedExercise } from './exercise/exercises.server';
import { toldOf } from './exercise/letters.server';
import { incidentByRef, versionsOf, type Version } from './incidents.server';
import { templateOf } from './library/library.server';
import { publishedWith } from './library/snapshot';
import { STEPS } from './lifecycle';
import { namesOf } from './people.server';
import { PICTOGRAMS } from './pictograms';

/** An incident with everything that was sent of it, newest first; null when there is no such. */
export async function incidentView(actor: Actor, ref: string) {
	const incident = await incidentByRef(reader, ref);
	if (!incident) return null;
	const versions = await versionsOf(reader, incident.id);
	const hands = versions.flatMap(({ authorId, publishedBy }) => [authorId, publishedBy]);
	const names = await namesOf(reader, hands);
	const [newest] = versions;
	if (!newest) return null;
	const { pictogram, severity } = publishedWith(newest);
	const at = now();
	// Nobody waits for what an exercise promised, when it is over.
	const over = (await closedExercise(reader, incident.exerciseId)) !== null;
	const publishes = may(actor, 'publish crisis message', { kind: incident.kind }) && !over;
	const waiting = (await openDrafts(incident.exerciseId)).filter(
		({ incidentId }) => incidentId === incident.id
	);
	const ended = incident.status === 'aktiv' ? at : incident.updatedAt;
	const taken = (await handOvers(reader, incident.publishedAt)).filter(
		(one) => one.to !== null && one.at <= ended
	);
	return {
		...incident,
		...(over && { status: 'avsluttet' as const, nextUpdateAt: null }),
		sign: PICTOGRAMS[pictogram],
		severity,
		main: newest.cap.mainLanguage,
		areas: newest.message.areas.map(({ name }) => name),
		steps: publishes ? Object.keys(STEPS[incident.status]) : [],
		unclear: incident.kind === 'undersoker',
		promiseAt: promiseKept(await templateOf(reader, incident.kind), incident.nextUpdateAt, at),
		asks: publishes ? askedNow(newest, { status: incident.status, severity, now: at }) : null,
		drafts: waiting.map(({ id, state, message }) => ({ id, state, step: message.step })),
		versions: await Promise.all(versions.map((one) => versionView(one, ref, names))),
		handOvers: taken.map(({ id, at, line, from, to }) => ({ id, at, line, from, to })),
		now: at
	};
}

async function versionView(one: Version, ref: string, names: Record<string, string>) {
	const { version, message, texts, publishedAt, authorId, publishedBy, capIdentifier } = one;
	const { step, noChange, withdraws } = message;
	return {
		version,
		what: noChange ? ('noChange' as const) : withdraws ? ('withdrawn' as const) : step,
		texts,
		publishedAt,
		author: names[authorId] ?? '',
		approver:
			publishedBy === authorId || one.aloneBecause !== null ? null : (names[publishedBy] ?? ''),
		/** who sent alone what takes two */
		alone: one.aloneBecause === null ? null : (names[publishedBy] ?? ''),
		decision: message.decision ?? null,
		facts: Object.values(message.facts).filter((fact) => fact !== 'unknown').length,
		combined: message.combined,
		capIdentifier,
		/** Of an exercise: how many got it. */
		told: one.exercise ? await toldOf(reader, `${ref}@${version}`) : null
	};
}
