import { mend, outbox } from './intents.browser';
import { forget } from './kept.browser';
import { answered, confirmed, isOpen, next } from './outbox';
import { ask, send } from './sending.browser';

/** How often a message that lies here is tried while somebody looks, in milliseconds. */
const PACE = 15_000;

/** The person has seen what stands meanwhile: it shall go all the same. */
export async function sendAllTheSame(draft: string): Promise<void> {
	await mend(draft, (intent) => intent && confirmed(intent, Date.now()));
	await carry(draft);
}

/** Sends what a person has here: now, when there is a network again, and when the app is looked at. @returns stops it */
export function keepSending(who: string): () => void {
	const replay = async () => {
		if (document.visibilityState !== 'visible') return;
		for (const { draft } of (await outbox(who)).filter(isOpen)) void carry(draft);
	};
	const timer = setInterval(replay, PACE);
	addEventListener('online', replay);
	document.addEventListener('visibilitychange', replay);
	void replay();
	return () => {
		clearInterval(timer);
		removeEventListener('online', replay);
		document.removeEventListener('visibilitychange', replay);
	};
}

/** Takes an intent as far as it goes. One window at a time, or two would send the same. */
export async function carry(draft: string): Promise<void> {
	await navigator.locks.request(`varde-utboks ${draft}`, async () => {
		for (let goesOn = navigator.onLine; goesOn;) goesOn = await step(draft);
	});
}

/** @returns whether there is something to do at once */
async function step(draft: string): Promise<boolean> {
	let act: ReturnType<typeof next>['act'] = 'nothing';
	const intent = await mend(draft, (kept) => {
		if (!kept) return kept;
		const then = next(kept, Date.now());
		act = then.act;
		return then.intent;
	});
	if (!intent || act === 'nothing') return false;
	const answer = await (act === 'send' ? send(intent) : ask(intent));
	const after = await mend(draft, (kept) => kept && answered(kept, answer, Date.now()));
	if (after && !isOpen(after)) await forget(draft);
	return answer.kind === 'none' ? act === 'send' : answer.kind !== 'hindered';
}
