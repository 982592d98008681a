import { createHash } from 'node:crypto';
import { desc, inArray, max } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Template } from '../template';
import { KINDS, TEMPLATES, type Kind } from '../templates';
import { ownOf, wholeTemplate, type Own } from './own';
import { templateVersion } from './tables.server';

/** The template of a kind that is in force: the kommune's own copy, or Varde's. */
export async function templateOf(db: Reader, kind: Kind): Promise<Template> {
	return (await library(db))[kind].template;
}

/** Every template that is in force. */
export async function templatesOf(db: Reader): Promise<Record<Kind, Template>> {
	const all = await library(db);
	const entries = KINDS.map((kind) => [kind, all[kind].template]);
	return Object.fromEntries(entries) as Record<Kind, Template>;
}

/** A template as it is in force. */
export interface InForce {
	template: Template;
	/** Identifies what it says and who decides it (SHA-256). */
	hash: string;
	/** The kommune has a copy of its own. */
	own: boolean;
	/** Nobody begins a message of this kind. */
	off: boolean;
}

type Library = Record<Kind, InForce>;
let known: { newest: string | null; library: Library } | null = null;

/**
 * Every kind as it is in force. The parsed copies are kept until there is a newer version, whoever
 * made it: asking for its id is one look-up in an index.
 */
export async function library(db: Reader): Promise<Library> {
	const { version, id } = templateVersion;
	const [row] = await db.select({ id }).from(templateVersion).orderBy(desc(version)).limit(1);
	const newest = row?.id ?? null;
	if (known?.newest !== newest || !known) known = { newest, library: await load(db) };
	return known.library;
}

async function load(db: Reader): Promise<Library> {
	const { kind, version } = templateVersion;
	const newest = db
		.select({ version: max(version) })
		.from(templateVersion)
		.groupBy(kind);
	const rows = await db.select().from(templateVersion).where(inArray(version, newest));
	const entries = KINDS.map((kind): [Kind, InForce] => {
		const row = rows.find((one) => one.kind === kind);
		const own = row?.own ?? null;
		const template = wholeTemplate(TEMPLATES[kind], own);
		return [kind, { template, hash: hashOf(template), own: own !== null, off: row?.off ?? false }];
	});
	return Object.fromEntries(entries) as Library;
}

/** What helps whoever writes, and changes no message that is written already. */
const HELPS = ['search', 'sources', 'trigger', 'interval', 'lifetime'];

function hashOf(template: Template): string {
	const said = JSON.stringify(template, (key, value) => (HELPS.includes(key) ? undefined : value));
	return createHash('sha256').update(said).digest('hex');
}

/** What the kommune makes of a kind: a copy of its own or none, and whether it is switched off. */
export interface Version {
	kind: Kind;
	own: Own | null;
	/** What Varde's template said when the copy was made from it. */
	builtIn?: Own | null;
	off: boolean;
}

/** Lays a version of a kind in a transaction. @param savedBy a person's id; null: the demo */
export async function putTemplate(
	tx: Tx,
	{ kind, own, builtIn = ownOf(TEMPLATES[kind]), off }: Version,
	savedBy: string | null
): Promise<void> {
	const id = newId();
	await tx
		.insert(templateVersion)
		.values({ id, kind, own, builtIn: own && builtIn, off, savedAt: now(), savedBy });
}
