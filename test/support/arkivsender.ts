import { openDatabase } from '$lib/database/database.server';
import { hentSvar } from '$lib/journal/forsendelse/motta.server';
import { arkivlevering } from '$lib/journal/forsendelse/send.server';
import { startWorker } from '$lib/outbox/worker.server';

// A process that carries messages to the archive and takes its answers, until it is killed.
await openDatabase();
startWorker([arkivlevering]);
for (;;) {
	await hentSvar(new AbortController().signal);
	await new Promise((moment) => setTimeout(moment, 5));
}
