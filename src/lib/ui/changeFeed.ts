const CHANNEL = 'varde-changes';
type Listener = (change: LiveChange) => void;

/** What changed: the subject is a reference or an id, never content. Topic '*' is «look at everything». */
export interface LiveChange {
	topic: string;
	subject: string;
}

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
	// The tab that holds the lock listens for all; when it closes, the next one takes over.
	void navigator.locks.request(CHANNEL, () => listen(channel, tell));
}

function listen(channel: BroadcastChannel, tell: (change: LiveChange) => void): Promise<void> {
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
			if (lost) tell({ topic: '*', subject: '' });
			lost = false;
		};
		source.onerror = () => {
			lost = true;
			if (source.readyState === EventSource.CLOSED) resolve();
		};
	});
}
