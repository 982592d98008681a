import { reader } from '$lib/database/database.server';
import { POST_STATES, type PostState } from '$lib/planning/post';
import { latestPosts, postStateCounts } from '$lib/planning/posts.server';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

const SHOWN = 100;

export async function load({ locals, url }) {
	const actor = requireActor(locals);
	const asked = url.searchParams.get('vis') ?? '';
	const state = asked in POST_STATES ? (asked as PostState) : null;
	const states = state ? [state] : (Object.keys(POST_STATES) as PostState[]);
	return {
		state,
		counts: await postStateCounts(reader),
		posts: await latestPosts(reader, states, SHOWN),
		mayPublish: may(actor, 'publish post')
	};
}
