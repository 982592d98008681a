import { eq } from 'drizzle-orm';
import { isForResidents } from '../areas/area';
import { areas, wholeAreas } from '../areas/areas.server';
import { areaIdsWithin } from '../areas/overlap';
import { audiencesOf, type Audience, type Heard, type VersionAudience } from '../crisis/audience';
import { audienceOf as takingPart } from '../crisis/exercise/letters.server';
import { incidentById, versionsOf, type Version } from '../crisis/incidents.server';
import { templateOf } from '../crisis/library/library.server';
import { publishedWith } from '../crisis/library/snapshot';
import type { Message, MessageArea } from '../crisis/message';
import type { Template } from '../crisis/template';
import type { Kind } from '../crisis/templates';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import { letter } from '../outbox/tables.server';
import { waysOut } from '../outbox/ways.server';
import { mailReach } from '../public/mail/subscribers.server';
import { pushReach } from '../public/push/subscriptions.server';

/** A message that is to be published: a new incident's first when `incidentId` is null. */
export interface Coming {
	kind: Kind;
	message: Message;
	incidentId: string | null;
	/** It is written in an exercise, and goes to those who take part. */
	exerciseId?: string | null;
}

/** How many browsers and addresses a message would be sent to, now; of an exercise, how many take part. */
export async function reachOf(db: Reader, coming: Coming): Promise<number> {
	if (coming.exerciseId) return takingPart(db, coming.exerciseId);
	const audiences = (await audienceOf(db, coming))?.told ?? [];
	const mails = (await waysOut(db)).has('email') ? await mailReach(db, audiences) : 0;
	return (await pushReach(db, audiences)) + mails;
}

/** Whom a message is about, and who is told; null when nobody is to be notified. */
export async function audienceOf(
	db: Reader,
	{ kind, message, incidentId }: Coming
): Promise<VersionAudience | null> {
	const concerns = await concernedBy(db, { kind, message, template: await templateOf(db, kind) });
	if (!concerns) return null;
	const heard = incidentId ? await heardOf(db, incidentId) : [];
	return { concerns, told: audiencesOf(message, concerns, heard) };
}

interface Said extends Pick<Coming, 'kind' | 'message'> {
	template: Pick<Template, 'notifies' | 'severity'>;
}

/** Whom a message is about. */
async function concernedBy(
	db: Reader,
	{ kind, message, template: { notifies, severity } }: Said
): Promise<Audience | null> {
	if (notifies === 'nobody' || message.noChange) return null;
	// What every subscriber is told is told also where it does not apply: the text says so.
	if (notifies === 'everyone') return { areaIds: null, kind, severity };
	const out = (message.excluded ?? []).flatMap(({ id }) => id ?? []);
	const ids = await chosenIn(db, message.areas);
	if (ids) return { areaIds: ids.filter((id) => !out.includes(id)), kind, severity };
	return { areaIds: null, ...(out.length && { except: out }), kind, severity };
}

/**
 * The areas that residents have chosen among, where a message applies: those named, and those that a
 * drawn place touches. null: a place that is neither may lie anywhere in the kommune.
 */
async function chosenIn(db: Reader, places: MessageArea[]): Promise<string[] | null> {
	const drawn = places.flatMap(({ outline }) => (outline ? [outline] : []));
	const residents = (await areas(db)).filter(isForResidents).map(({ id }) => id);
	const ids = places.flatMap(({ id }) => id ?? []);
	const known = ids.every((id) => residents.includes(id));
	if (ids.length + drawn.length < places.length || !known) return null;
	if (!drawn.length) return ids;
	const outlined = await wholeAreas(db, residents);
	const touched = drawn.flatMap((one) => areaIdsWithin(one, outlined));
	return [...new Set([...ids, ...touched])];
}

/** The versions of an incident that people have been told about, newest first. */
async function heardOf(db: Reader, incidentId: string): Promise<Heard[]> {
	const incident = await incidentById(db, incidentId);
	const versions = await versionsOf(db, incidentId);
	const heard = await Promise.all(versions.map((one) => heardIn(db, incident?.ref ?? '', one)));
	return heard.filter((one) => one !== null);
}

async function heardIn(db: Reader, ref: string, version: Version): Promise<Heard | null> {
	const said = { ...version, template: publishedWith(version) };
	const concerns = version.audience?.concerns ?? (await concernedBy(db, said));
	if (!concerns) return null;
	const at = await toldAt(db, `${ref}@${version.version}`);
	// Before audiences were kept: it was for those it was about.
	if (!version.audience) return { concerns, told: [concerns], at: at ?? version.publishedAt };
	return at === null ? null : { ...version.audience, at };
}

/** Until when people were told of a version; null: nobody was, its letters were held back or failed. */
async function toldAt(db: Reader, version: string): Promise<number | null> {
	const letters = await db.select().from(letter).where(eq(letter.waitsFor, version));
	const left = letters.filter(
		({ state, dueAt }) =>
			!['refused', 'discarded'].includes(state) && (state !== 'due' || dueAt <= now())
	);
	return left.length ? Math.max(...left.map(({ doneAt }) => doneAt ?? now())) : null;
}
