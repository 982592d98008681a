import { openDatabase } from '$lib/database/database.server';
import type { Seen } from '$lib/crisis/drafts.server';
import { startWorker } from '$lib/outbox/worker.server';
import { refreshLane } from '$lib/public/lane.server';
import { push } from '$lib/public/push.server';
import type { Actor } from '$lib/staff/actor';
import { publishDraft } from '$lib/together/publishIncident.server';

// A process that publishes what it is told, five times each, and carries the letters until it is killed.
interface Intent {
	seen: Seen;
	key: string;
}
const { actor, intents } = JSON.parse(process.argv[2] ?? '') as { actor: Actor; intents: Intent[] };
await openDatabase();
process.send?.('ready');
await refreshLane();
startWorker([push]);
for (const { seen, key } of intents) {
	const five = Array.from({ length: 5 }, () => publishDraft(actor, seen, key));
	process.send?.(await Promise.all(five));
}
