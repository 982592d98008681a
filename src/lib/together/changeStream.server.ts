import { changesAfter, newestChange, type Change } from '../database/changes.server';
import { now } from '../database/clock.server';
import { onCommit, reader } from '../database/database.server';
import { log } from '../database/log.server';
import { actorById } from '../staff/actors.server';
import type { Actor } from '../staff/actor';
import { maySee } from '../staff/visibility';

const POLL = 500;
const HEARTBEAT = 20_000;
const streams = new Set<(changes: Change[]) => void>();
let timer: NodeJS.Timeout | undefined;
let last = 0;
let looking = false;

/**
 * The changes that a colleague may know of, as server-sent events (HTML §9.2), until the reader
 * goes away or the colleague is switched off.
 */
export function changeStream(actor: Actor): ReadableStream<string> {
	let close = () => {};
	return new ReadableStream<string>({
		async start(controller) {
			const send = (changes: Change[]) => {
				for (const { topic, subject } of changes.filter((change) => mayKnow(actor, change)))
					controller.enqueue(`data: ${JSON.stringify({ topic, subject })}\n\n`);
			};
			const heart = setInterval(() => void beat(), HEARTBEAT);
			const beat = async () => {
				const still = await actorById(reader, actor.id, now()).catch(() => actor);
				if (still) controller.enqueue(': still here\n\n');
				else {
					close();
					controller.close();
				}
			};
			close = () => {
				clearInterval(heart);
				leave(send);
			};
			controller.enqueue('retry: 2000\n\n');
			await join(send);
		},
		cancel: () => close()
	});
}

/** A thing that belongs to a unit is known only to those who may see it. */
function mayKnow(actor: Actor, { unitId, sensitivity }: Change): boolean {
	return !unitId || maySee(actor, { unitId, sensitivity: sensitivity ?? 'normal' });
}

async function join(send: (changes: Change[]) => void) {
	if (!streams.size) last = await newestChange(reader);
	streams.add(send);
	timer ??= setInterval(() => void look(), POLL);
}

function leave(send: (changes: Change[]) => void) {
	streams.delete(send);
	if (streams.size) return;
	clearInterval(timer);
	timer = undefined;
}

onCommit(() => void look());

async function look() {
	if (looking || !streams.size) return;
	looking = true;
	try {
		const changes = await changesAfter(reader, last);
		last = changes.at(-1)?.sequence ?? last;
		if (changes.length) for (const send of streams) send(changes);
	} catch (error) {
		log('warn', 'changes.unread', { error });
	} finally {
		looking = false;
	}
}
