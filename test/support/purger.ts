import { openDatabase } from '$lib/database/database.server';
import { runRetention } from '$lib/inquiries/retention/run.server';
import { prune } from '$lib/mail/prune.server';

// A process that deletes what is due, as one does at night, until it is done or killed.
await openDatabase();
process.stdout.write('begins\n');
await runRetention([]);
await prune();
process.exit(0);
