import { and, desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { faultsOf } from './checks';
import { belowFloor } from './floor';
import { putTemplate } from './library.server';
import { filledOut, ownOf, type Own } from './own';
import { differences, merged } from './places';
import { propose, type Change } from './propose.server';
import type { Faults } from './read';
import { softer } from './softer';
import { templateVersion } from './tables.server';
import { TEMPLATES, type Kind } from '../templates';

export type TemplateVersion = typeof templateVersion.$inferSelect;
/** What came of a save, or what is wrong place by place. */
export type Saved = Laid | { faults: Faults } | Refusal;
/** A version, or the id of what waits for a second person. */
export type Laid = { version: number } | { waits: string };

/** The versions of a kind, newest first. */
export function templateVersions(db: Reader, kind: Kind): Promise<TemplateVersion[]> {
	const { kind: of, version } = templateVersion;
	return db.select().from(templateVersion).where(eq(of, kind)).orderBy(desc(version));
}

/** What a version holds: the kommune's copy, or Varde's template as it is now. */
export function ownIn(kind: Kind, version: Pick<TemplateVersion, 'own'> | undefined): Own {
	return filledOut(version?.own ?? {}, TEMPLATES[kind]);
}

/** The newest version of a kind; nothing while it is as Varde has it. */
export async function newest(db: Reader, kind: Kind): Promise<TemplateVersion | undefined> {
	return (await templateVersions(db, kind))[0];
}

/**
 * Makes a copy of a template the one in force.
 * @param seen the version it was made from, 0 when there was none. What somebody has changed since
 * is kept; when both have changed the same part, nothing is saved and a person decides.
 * @param agreed the person has ticked that less care may be taken than before
 */
export async function saveOwn(
	actor: Actor,
	kind: Kind,
	own: Own,
	{ seen, agreed }: { seen: number; agreed: boolean }
): Promise<Saved> {
	const { name } = await kommune();
	return write(async (tx): Promise<Saved> => {
		const current = await newest(tx, kind);
		const theirs = ownIn(kind, current);
		const base = await versionOf(tx, kind, seen);
		const { own: next, both } = merged(ownIn(kind, base), own, theirs);
		if (both.length) return refuse('library_moved');
		const faults = faultsOf(TEMPLATES[kind], next, name);
		if (Object.keys(faults).length) return { faults };
		if (softer(theirs, next).length && !agreed)
			return { faults: { agreed: refuse('library_softer_unticked') } };
		return lay(tx, actor, 'library.save', kind, { own: next });
	});
}

async function versionOf(db: Reader, kind: Kind, version: number) {
	const which = and(eq(templateVersion.kind, kind), eq(templateVersion.version, version));
	return (await db.select().from(templateVersion).where(which))[0];
}

/**
 * Puts what an earlier version held in force again, as a new version; 0 is Varde's own template.
 * Refuses when it no longer makes messages that can be published.
 */
export async function restoreTemplate(
	actor: Actor,
	kind: Kind,
	{ version, seen }: { version: number; seen: number }
): Promise<Saved> {
	const { name } = await kommune();
	return write(async (tx): Promise<Saved> => {
		const [current, earlier] = [await newest(tx, kind), await versionOf(tx, kind, version)];
		if ((current?.version ?? 0) !== seen) return refuse('library_moved');
		if (version && !earlier) return refuse('library_version_gone');
		const own = ownIn(kind, earlier);
		const faulty = Object.keys(faultsOf(TEMPLATES[kind], own, name)).length > 0;
		if (faulty) return refuse('library_version_invalid');
		const builtIn = earlier?.builtIn ?? ownOf(TEMPLATES[kind]);
		return lay(tx, actor, 'library.restore', kind, { own, builtIn });
	});
}

/** The first message, when nobody knows what it is, must always be there. */
const ALWAYS_ON: Kind = 'undersoker';

/** Switches a kind off, so that nobody begins a message of it, or on again. */
export function switchKind(actor: Actor, kind: Kind, off: boolean): Promise<Saved> {
	return write(async (tx): Promise<Saved> => {
		if (off && kind === ALWAYS_ON) return refuse('library_always_on');
		return lay(tx, actor, off ? 'library.switchOff' : 'library.switchOn', kind, { off });
	});
}

/** What of Varde's template has changed since the copy was made from it is taken in; ours stands where both have changed. */
export async function takeIn(
	actor: Actor,
	kind: Kind,
	{ seen, adopt }: { seen: number; adopt: boolean }
): Promise<Saved> {
	const { name } = await kommune();
	return write(async (tx): Promise<Saved> => {
		const current = await newest(tx, kind);
		if (!current?.own || !current.builtIn || current.version !== seen)
			return refuse('library_moved');
		const varde = ownOf(TEMPLATES[kind]);
		const own = adopt
			? merged(filledOut(current.builtIn, TEMPLATES[kind]), ownIn(kind, current), varde).own
			: ownIn(kind, current);
		const faults = faultsOf(TEMPLATES[kind], own, name);
		if (Object.keys(faults).length) return { faults };
		return lay(tx, actor, 'library.takeIn', kind, { own, builtIn: varde });
	});
}

/** Lays a version, or keeps it for somebody else to accept when it takes less care of residents. */
export async function lay(
	tx: Tx,
	actor: Actor,
	action: string,
	kind: Kind,
	changes: Partial<Change>
): Promise<Laid> {
	const current = await newest(tx, kind);
	const stands = ownIn(kind, current);
	const change = { ...changes, own: changes.own ?? stands };
	const below = belowFloor(ownOf(TEMPLATES[kind]), stands, change.own);
	if (below.length) return propose(tx, actor, kind, { ...change, seen: current?.version ?? 0 });
	return putInForce(tx, actor, { action }, kind, change);
}

/** Lays a version when it differs from what stands. A copy that says what Varde's does is none. */
export async function putInForce(
	tx: Tx,
	actor: Actor,
	{ action, proposer }: { action: string; proposer?: string },
	kind: Kind,
	changes: Change
): Promise<{ version: number }> {
	const current = await newest(tx, kind);
	const before = {
		own: ownIn(kind, current),
		builtIn: current?.builtIn,
		off: current?.off ?? false
	};
	const after = {
		own: changes.own,
		builtIn: changes.builtIn ?? before.builtIn,
		off: changes.off ?? before.off
	};
	if (JSON.stringify(after) === JSON.stringify(before)) return { version: current?.version ?? 0 };
	const isCopy = differences(ownOf(TEMPLATES[kind]), after.own).length > 0;
	await putTemplate(tx, { ...after, kind, own: isCopy ? after.own : null }, actor.id);
	const places = differences(before.own, after.own).map(({ place }) => place.split('.')[0]!);
	const changed = [...new Set(places)].map((part) => `library_${part}`);
	const details = { ...(changed.length && { changed }), ...(proposer && { proposer }) };
	await record(tx, { actor, action, subject: kind, details });
	await announce(tx, { topic: 'library', subject: kind });
	return { version: (await newest(tx, kind))!.version };
}

/** The newest version of a kind; nothing while it is as Varde has it. */
export const newestTemplate = (kind: Kind) => newest(reader, kind);
