import { sealOne, type Order, type Sealed } from '$lib/outbox/push/sealing.server';
import { parentPort } from 'node:worker_threads';

// Seals push messages in a thread of its own, beside the app that sends them.
parentPort?.on('message', (orders: Order[]) => {
	const sealed = orders.map(sealOne);
	let end = 0;
	const ends = sealed.map(({ length }) => (end += length));
	const bytes = new Uint8Array(end);
	for (const [index, one] of sealed.entries()) bytes.set(one, ends[index - 1] ?? 0);
	const told: Sealed = { bytes, ends };
	parentPort?.postMessage(told, [bytes.buffer]);
});
