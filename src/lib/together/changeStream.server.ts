import {
	changesAfter,
	changesSince,
	KEPT,
	newestChange,
	type Change
} from '../database/changes.server';
import { now } from '../database/clock.server';
import { onCommit, reader } from '../database/database.server';
import { log } from '../database/log.server';
import { actorById } from '../staff/actors.server';
import type { Actor } from '../staff/actor';
import { maySee } from '../staff/visibility';

const POLL = 500;
const HEARTBEAT = 20_000;
/** A change is dated before its transaction ends: this long, at the most, it is not yet seen by others. */
const UNSEEN = 2_000;
const streams = new Set<(changes: Change[]) => void>();
let timer: NodeJS.Timeout | undefined;
let last = 0;
let looking = false;

/**
 * The changes that a colleague may know of, as server-sent events (HTML §9.2), until the reader
 * goes away, the session ends or the colleague is switched off. Who the colleague is, and so what may
 * be known, is asked again at each heartbeat and whenever somebody changes it.
 * @param isStanding whether the session still is
 */
export function changeStream(
	actor: Actor,
	isStanding: () => Promise<boolean>
): ReadableStream<string> {
	let known: Actor | null = actor;
	let close = () => {};
	return new ReadableStream<string>({
		async start(controller) {
			const say = (line: string) => known && controller.enqueue(`${line}\n\n`);
			const beat = async () => {
				const found = await still(known ?? actor, isStanding);
				if (!known) return; // the reader went away meanwhile
				known = found;
				if (found) return say(': still here');
				close();
				controller.close();
			};
			const send = (changes: Change[]) => {
				for (const { topic, subject } of changes.filter((change) => mayKnow(known, change)))
					say(`data: ${JSON.stringify({ topic, subject })}`);
				if (changes.some((change) => change.topic === 'staff' && change.subject === actor.id))
					void beat();
			};
			const heart = setInterval(() => void beat(), HEARTBEAT);
			close = () => {
				known = null;
				clearInterval(heart);
				leave(send);
			};
			say('retry: 2000');
			await join(send);
		},
		cancel: () => close()
	});
}

/**
 * What a colleague may know of the changes of the last `ms` milliseconds, for a page that was asked for
 * then and begins to listen now; «look at everything» when that is longer than changes are remembered.
 */
export async function recentChanges(actor: Actor, ms: number) {
	if (!(ms + UNSEEN < KEPT)) return [{ topic: '*', subject: '' }];
	const changes = await changesSince(reader, now() - ms - UNSEEN);
	return changes
		.filter((change) => mayKnow(actor, change))
		.map(({ topic, subject }) => ({ topic, subject }));
}

/** The colleague with the grants of now, null when signed out; as before while the database cannot say. */
async function still(actor: Actor, isStanding: () => Promise<boolean>): Promise<Actor | null> {
	try {
		return (await isStanding()) ? await actorById(reader, actor.id, now()) : null;
	} catch {
		return actor;
	}
}

/** A thing that belongs to a unit is known only to those who may see it. */
function mayKnow(actor: Actor | null, { unitId, sensitivity }: Change): boolean {
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
