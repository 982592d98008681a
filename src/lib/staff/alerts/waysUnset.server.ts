import type { Reader } from '$lib/database/database.server';
import { waysOut } from '$lib/outbox/ways.server';
import type { Actor } from '../actor';
import { people } from '../people.server';
import { may } from '../rights';
import { haveAlerts } from './devices.server';

/** The ways to people that are not set up, and who can set them up. */
export interface WaysUnset {
	ways: ('email' | 'sms')[];
	/** this colleague can */
	mine: boolean;
	/** the names of those who can */
	others: string[];
}

/** As many as one can be told to ask. */
const FEW = 3;

/** What is not set up, as a colleague is told of it; null: everything is. */
export async function waysUnset(db: Reader, actor: Actor): Promise<WaysUnset | null> {
	const open = await waysOut(db);
	const ways = (['email', 'sms'] as const).filter((way) => !open.has(way));
	if (!ways.length) return null;
	const able = (await people(db)).filter(
		(one) => one.active && one.joined && may(one, 'administer settings')
	);
	const others = able.filter(({ id }) => id !== actor.id).map(({ name }) => name);
	return { ways, mine: may(actor, 'administer settings'), others: others.slice(0, FEW) };
}

/** What is not set up, when no alarm could reach any colleague but this one; null: one could. */
export async function unheard(db: Reader, actor: Actor): Promise<WaysUnset | null> {
	const unset = await waysUnset(db, actor);
	if (!unset || unset.ways.length < 2) return null;
	return [...(await haveAlerts(db))].every((id) => id === actor.id) ? unset : null;
}
