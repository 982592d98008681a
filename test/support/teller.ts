import { openDatabase } from '$lib/database/database.server';
import { startWorker } from '$lib/outbox/worker.server';
import { mailAlerts } from '$lib/public/mail/tell.server';
import { smsAlerts } from '$lib/public/sms/tell.server';

// A process that carries warnings by SMS and e-mail until it is killed.
await openDatabase();
startWorker([smsAlerts, mailAlerts]);
