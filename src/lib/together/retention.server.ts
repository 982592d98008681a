import { eq } from 'drizzle-orm';
import { liveIncident } from '../crisis/live.server';
import { now } from '../database/clock.server';
import { reader, type Reader } from '../database/database.server';
import { log } from '../database/log.server';
import { civilTime } from '../i18n/dates';
import { runRetention, tryRule, type Trial } from '../inquiries/retention/run.server';
import type { StoredRule } from '../inquiries/retention/rules.server';
import { prune } from '../mail/prune.server';
import type { Actor } from '../staff/actor';

/** When nobody is at work: local times. */
const NIGHT = { from: '01:00', until: '05:00' };

/** Deletes what is due, at night; by day it does nothing. The files of what is gone go with it. */
export async function keepNoLonger(): Promise<void> {
	const time = civilTime(now());
	if (time < NIGHT.from || time >= NIGHT.until) return;
	const done = await runRetention(await living(reader));
	if (!done.anonymise && !done.purge) return;
	await prune();
	log('info', 'retention.done', done);
}

/** What a rule would do now. */
export async function tried(actor: Actor, rule: StoredRule): Promise<Trial> {
	return tryRule(reader, actor, rule, await living(reader));
}

/** Incidents that go on: what was written about them is needed still. */
export async function living(db: Reader): Promise<string[]> {
	const rows = await db
		.select({ ref: liveIncident.ref })
		.from(liveIncident)
		.where(eq(liveIncident.status, 'aktiv'));
	return rows.map(({ ref }) => ref);
}
