import { reader } from '$lib/database/database.server';
import { POST_STATES, type PostState } from '$lib/planning/post';
import { postsInState, postStateCounts } from '$lib/planning/posts.server';
import { openPause } from '$lib/planning/workflow/rules.server';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

const SHOWN = 100;
const STATES = Object.keys(POST_STATES) as PostState[];

export async function load({ locals, url }) {
	const actor = requireActor(locals);
	const state = STATES.find((one) => one === url.searchParams.get('vis')) ?? null;
	const groups = STATES.filter((one) => state === null || one === state).map(async (one) => ({
		state: one,
		posts: await postsInState(reader, one, SHOWN)
	}));
	return {
		state,
		counts: await postStateCounts(reader),
		groups: (await Promise.all(groups)).filter(({ posts }) => posts.length),
		pause: await openPause(reader),
		mayPublish: may(actor, 'publish post')
	};
}
