const CHANNEL = 'varde-changes';
type Listener = (change: LiveChange) => void;

/** What changed: the subject is a reference or an id, never content. Topic '*' is «look at everything». */
export interface LiveChange {
	topic: string;
	subject: string;
}

const EVERYTHING: LiveChange = { topic: '*', subject: '' };
const listeners = new Set<Listener>();
let started = false;

/**
 * Tells a listener what changes on any screen. All tabs of a browser share one event stream, since
 * HTTP/1.1 allows only six connections.
 * @returns stops it
 */
export function follow(listener: Listener): () => void {
	listeners.add(listener);
	start();
	return () => listeners.delete(listener);
}

function start() {
	if (started) return;
	started = true;
	const channel = new BroadcastChannel(CHANNEL);
	const tell = (change: LiveChange) => listeners.forEach((listener) => listener(change));
	channel.onmessage = ({ data }) => tell(data as LiveChange);
	void listenInTurn(channel, tell);
}

/** The tab that holds the lock listens for all; when it closes, the next one takes over. */
async function listenInTurn(channel: BroadcastChannel, tell: Listener): Promise<void> {
	const isTaken = await navigator.locks.request(CHANNEL, { ifAvailable: true }, async (lock) => {
		if (lock) await listen(channel, tell, () => void tellMissed(tell));
		return !lock;
	});
	if (!isTaken) return;
	void tellMissed(tell);
	await navigator.locks.request(CHANNEL, () => listen(channel, tell, () => tell(EVERYTHING)));
}

/** Listens until the stream ends for good. @param opened called when it begins the first time */
function listen(channel: BroadcastChannel, tell: Listener, opened: () => void): Promise<void> {
	return new Promise((resolve) => {
		const source = new EventSource('/intern/endringer');
		let lost = false;
		source.onmessage = ({ data }) => {
			const change = JSON.parse(data) as LiveChange;
			channel.postMessage(change);
			tell(change);
		};
		source.onopen = () => {
			// What happened while the stream was away is not known: look at everything again.
			if (lost) tell(EVERYTHING);
			else opened();
			lost = false;
		};
		source.onerror = () => {
			lost = true;
			if (source.readyState === EventSource.CLOSED) resolve();
		};
	});
}

/** Tells of what changed between the moment the page was asked for and the first listening. */
async function tellMissed(tell: Listener): Promise<void> {
	const answer = await fetch(`/intern/endringer/nylig?ms=${Math.ceil(performance.now())}`).catch(
		() => null
	);
	if (answer?.ok) ((await answer.json()) as LiveChange[]).forEach(tell);
}
