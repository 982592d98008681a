import { announce } from '$lib/database/changes.server';
import { write, type Reader } from '$lib/database/database.server';
import { record } from '$lib/audit/audit.server';
import type { Actor } from '$lib/staff/actor';
import { NO_NUMBERS, type OwnNumbers } from './numbers';
import type { StopIntent } from './stop';
import { stopSettings } from './tables.server';
import { NO_WATCH, type Watch } from './watch';

export interface StopSettings {
	numbers: OwnNumbers;
	watches: Partial<Record<StopIntent, Watch>>;
}

/** The kommune's own telephones, and whom it wants told of what. */
export async function settingsOf(db: Reader): Promise<StopSettings> {
	const [row] = await db.select().from(stopSettings);
	return {
		numbers: { ...NO_NUMBERS, ...row?.numbers },
		watches: row?.watches ?? {}
	};
}

/** Who is told of an intent. */
export function watchOf({ watches }: StopSettings, intent: StopIntent): Watch {
	return watches[intent] ?? NO_WATCH;
}

/** Writes the settings down. */
export async function saveSettings(actor: Actor, settings: StopSettings): Promise<void> {
	await write(async (tx) => {
		await tx
			.insert(stopSettings)
			.values({ id: 1, ...settings })
			.onConflictDoUpdate({ target: stopSettings.id, set: settings });
		await record(tx, { actor, action: 'stop.settings', subject: 'stop' });
		await announce(tx, { topic: 'inquiry', subject: 'stop' });
	});
}
