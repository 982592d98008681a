import { refreshLane, stopLane } from '../public/lane.server';
import { startWorker } from '../outbox/worker.server';
import { config } from '../database/config.server';
import { closeDatabase, openDatabase } from '../database/database.server';
import { log } from '../database/log.server';
import { migrateDatabase } from '../database/migrate.server';
import { deliveries } from './deliveries.server';
import { fillDemo } from './demo.server';

/** How long letters in hand get when the process is told to stop. */
const GRACE = 4_000;

/** Everything that must be there before the first request: database, demo, public lane, worker. */
export async function start(): Promise<void> {
	await migrateDatabase();
	await openDatabase();
	if (config().demo) await fillDemo();
	await refreshLane();
	const stopWorker = startWorker(deliveries);
	process.once('sveltekit:shutdown', () => void stop(stopWorker));
	log('info', 'app.ready');
}

async function stop(stopWorker: (graceMs: number) => Promise<void>) {
	stopLane();
	await stopWorker(GRACE);
	await closeDatabase();
}
