import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { translator } from '../i18n/translate';
import { choiceFrom, writtenChoice } from './choice';
import { change, leave, managed, sendTest, stay, type Way } from './manage.server';
import { offered } from './offered.server';
import { flood } from './push/flood';

/** A short link is short enough to be guessed at, if one may guess for long; a form guesses as well. */
const mayTry = flood({ burst: 60, perSecond: 1 / 5 });

type Event = RequestEvent<{ token: string }>;

/** 429 with a sentence, for whoever has tried too many links. */
function refuseGuessing({ getClientAddress, locals }: Event): void {
	if (!mayTry(getClientAddress(), now()))
		error(429, translator(locals.locale)('public_subscription_flood'));
}

/** What the page with somebody's own link shows. Looking changes nothing: what reads links in messages does that too. */
export async function managedPage(way: Way, event: Event) {
	const { params, url, setHeaders } = event;
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	refuseGuessing(event);
	const { token } = params;
	const chosen = await managed(reader, way, token);
	return { token, chosen, offered: await offered(reader), fresh: url.searchParams.has('ny') };
}

/** What can be done with somebody's own link. */
export function managingActions(way: Way) {
	const action =
		<Done extends string>(act: (token: string) => Promise<void | Refusal>, done: Done) =>
		async (event: Event) => {
			refuseGuessing(event);
			const refusal = await act(event.params.token);
			return isRefused(refusal) ? fail(422, { refusal }) : { done };
		};
	return {
		leave: action((token) => leave(way, token), 'left'),
		stay: action((token) => stay(way, token), 'stayed'),
		test: action((token) => sendTest(reader, way, token), 'tested'),
		change: async (event: Event) => {
			const wrote = writtenChoice(await event.request.formData());
			const choice = choiceFrom(wrote, await offered(reader));
			if (isRefused(choice)) return fail(422, { refusal: choice, wrote });
			return action((token) => change(way, token, choice), 'changed')(event);
		}
	};
}
