import { layWhole } from '../areas/whole.server';
import { startWarnings } from '../crisis/warnings/poll.server';
import { refreshLane, stopLane } from '../public/lane.server';
import { watchPublished } from '../public/watch.server';
import { learnAhead } from '../inquiries/routing/trained';
import { startReminders } from '../inquiries/clocks/remind.server';
import { startCopies } from '../journal/arkivkopi/copies.server';
import { startArkiv } from '../journal/forsendelse/poll.server';
import { startIntake } from '../mail/intake.server';
import { keepPostliste } from '../journal/postliste/publish.server';
import { startWorker } from '../outbox/worker.server';
import { config, publicOrigin } from '../database/config.server';
import { closeDatabase, openDatabase, reader } from '../database/database.server';
import { log } from '../database/log.server';
import { StartRefused } from '../database/startRefused';
import { migrateDatabase } from '../database/migrate.server';
import { hasDemoUsers } from '../staff/demo.server';
import { offerFirstRun } from '../staff/firstRun.server';
import { anchorToday } from './anchors.server';
import { deliveries } from './deliveries.server';
import { answerWaiting } from './answerWaiting.server';
import { archivePublished } from './archivePublished.server';
import { startDutyWatch } from './dutyWatch.server';
import { takeCareOf } from './mailIn.server';
import { fillDemo } from './demo.server';
import { followShare } from './followShare.server';
import { keepSchedule } from './publishScheduled.server';
import { tidy } from './tidy.server';

/** How long letters in hand get when the process is told to stop. */
const GRACE = 4_000;
const HOUR = 3_600_000;
const SOON = 60_000;

/** Everything that must be there before the first request: database, demo, public lane, worker. */
export async function start(): Promise<void> {
	await migrateDatabase();
	await openDatabase();
	if (config().demo) await fillDemo();
	else await openHouse();
	await refreshLane();
	await answerWaiting();
	const stopPostliste = keepPostliste((error) => log('error', 'postliste.stale', { error }));
	const stopWatching = await watchPublished();
	const stopWorker = startWorker(deliveries);
	const stopIntake = startIntake(takeCareOf);
	const tidying = setInterval(hourly, HOUR).unref();
	const tidyingSoon = setTimeout(hourly, SOON).unref();
	const stopSchedule = keepSchedule((error) => log('error', 'schedule.failed', { error }));
	const stopDutyWatch = startDutyWatch();
	const stopCopies = startCopies();
	const stopReminders = startReminders((error) => log('error', 'reminders.failed', { error }));
	const stopArchiving = startArkiv(archivePublished);
	// The demo asks nobody: its warnings are its own.
	const stopWarnings = config().demo ? undefined : startWarnings();
	process.once('sveltekit:shutdown', () => {
		clearInterval(tidying);
		clearTimeout(tidyingSoon);
		stopWatching();
		stopPostliste();
		stopDutyWatch();
		stopCopies();
		stopSchedule();
		stopReminders();
		stopArchiving();
		stopWarnings?.();
		void stop(stopWorker, stopIntake);
	});
	void learnAhead();
	log('info', 'app.ready');
}

/** A real kommune: never with people everybody knows the password of; the first one gets a link. */
async function openHouse(): Promise<void> {
	if (await hasDemoUsers(reader))
		throw new StartRefused(
			'This data folder holds the demo. Set DATA_DIR to another one for `npm run serve`.'
		);
	await layWhole();
	const path = await offerFirstRun(reader);
	if (path) process.stdout.write(`\nMake the first administrator: ${publicOrigin()}${path}\n\n`);
}

/** What is done every hour, and soon after the start: a house that restarts each night forgets as well. */
function hourly(): void {
	void tidy();
	anchorToday().catch((error: unknown) => log('error', 'start.anchor', { error }));
	followShare().catch((error: unknown) => log('error', 'start.share', { error }));
}

async function stop(
	stopWorker: (graceMs: number) => Promise<void>,
	stopIntake: () => Promise<void>
) {
	stopLane();
	await Promise.all([stopWorker(GRACE), stopIntake()]);
	await closeDatabase();
}
