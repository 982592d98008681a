import * as v from 'valibot';
import type { Audience } from '../crisis/audience';
import { topicsOf } from './topics';

/** An audience in a letter. */
export const AudienceIn = v.object({
	areaIds: v.nullable(v.array(v.string())),
	except: v.optional(v.array(v.string())),
	kind: v.string(),
	severity: v.picklist(['hverdag', 'alvorlig']),
	by: v.optional(v.number())
});

/** What somebody asked to be told about, and since when. No area, or no topic, is every one. */
export interface Wish {
	areaIds: string[];
	topics: string[];
	createdAt: number;
}

/**
 * True when somebody asked for messages to one of these audiences: by area, by kind unless it is
 * serious, and in time. Whoever chose only areas that are in use no more is told everything, and never
 * silently nothing. Whoever chose only areas that a message for the whole kommune does not apply in is
 * left in peace; whoever asked for the whole kommune hears of it. Its SQL twin is `askedFor`.
 * @param inUse the ids of the areas that are
 */
export function wants(wish: Wish, audiences: Audience[], inUse: ReadonlySet<string>): boolean {
	const chosen = wish.areaIds.filter((id) => inUse.has(id));
	return audiences.some(({ areaIds, except = [], kind, severity, by }) => {
		const applies = (id: string) => areaIds?.includes(id) ?? !except.includes(id);
		const here = !chosen.length || chosen.some(applies);
		return (
			here && wantsKind(wish.topics, kind, severity) && (by === undefined || wish.createdAt <= by)
		);
	});
}

/** True when somebody with these topics is told about such a message: what is serious is for all. */
export function wantsKind(topics: string[], kind: string, severity: string): boolean {
	const any = severity === 'alvorlig' || !topics.length ? null : topicsOf(kind);
	return !any || any.some((topic) => topics.includes(topic));
}
