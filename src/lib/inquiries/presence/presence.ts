/** That a colleague has an inquiry open on a screen. */
export interface Present {
	ref: string;
	userId: string;
	name: string;
	writing: boolean;
}

/** A screen that has not been heard from for so long is not there any more. */
export const GONE_AFTER = 60_000;
/** So often a screen says that it is there. */
export const SAYS_EVERY = 20_000;

/** Who is at an inquiry besides oneself: each person once, whoever writes first. */
export function othersAt(present: readonly Present[], ref: string, me: string): Present[] {
	const others = present.filter((one) => one.ref === ref && one.userId !== me);
	const first = new Map<string, Present>();
	for (const one of others.toSorted((a, b) => Number(b.writing) - Number(a.writing)))
		if (!first.has(one.userId)) first.set(one.userId, one);
	return [...first.values()];
}
