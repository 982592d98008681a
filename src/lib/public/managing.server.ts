import { fail, type RequestEvent } from '@sveltejs/kit';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { choiceFrom, writtenChoice } from './choice';
import { change, leave, managed, sendTest, stay, type Way } from './manage.server';
import { offered } from './offered.server';
import { flood } from './push/flood';

/** A short link is short enough to be guessed at, if one may guess for long. */
const mayLook = flood({ burst: 30, perSecond: 1 / 5 });

type Event = RequestEvent<{ token: string }>;

/** What the page with somebody's own link shows. Looking changes nothing: what reads links in messages does that too. */
export async function managedPage(way: Way, event: Event) {
	const { params, url, getClientAddress, setHeaders } = event;
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const may = mayLook(getClientAddress(), now());
	const { token } = params;
	const chosen = may ? await managed(reader, way, token) : null;
	return { token, chosen, offered: await offered(reader), fresh: url.searchParams.has('ny') };
}

/** What can be done with somebody's own link. */
export function managingActions(way: Way) {
	const answer = <Done extends string>(result: void | Refusal, done: Done) =>
		isRefused(result) ? fail(422, { refusal: result }) : { done };
	return {
		leave: async ({ params }: Event) => answer(await leave(way, params.token), 'left' as const),
		stay: async ({ params }: Event) => answer(await stay(way, params.token), 'stayed' as const),
		test: async ({ params }: Event) =>
			answer(await sendTest(reader, way, params.token), 'tested' as const),
		change: async ({ params, request }: Event) => {
			const wrote = writtenChoice(await request.formData());
			const choice = choiceFrom(wrote, await offered(reader));
			if (isRefused(choice)) return fail(422, { refusal: choice, wrote });
			return answer(await change(way, params.token, choice), 'changed' as const);
		}
	};
}
