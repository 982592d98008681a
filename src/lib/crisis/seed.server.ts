import { setTimeout as pause } from 'node:timers/promises';
import { write } from '$lib/database/database.server';
import { storyOf, type Setting } from './story.server';

const HOUR = 3_600_000;

/** Adds `count` made-up incidents that are over, one a day backwards from `at`. For measuring. */
export async function seedIncidents(count: number, setting: Setting): Promise<void> {
	for (let day = count; day > 0; day--) {
		const began = setting.at - day * 24 * HOUR;
		await write(async (tx) => {
			const story = storyOf(tx, setting);
			const areas = [Object.values(setting.areas)[day % Object.keys(setting.areas).length]!];
			const gone = await story('vann_borte', began, null, { areas, values: { since: began } });
			const values = { endedAt: began + HOUR, confirmedBy: 'Vann og avløp' };
			await story('vann_borte', began + HOUR, gone, { step: 'allClear', areas, values });
		});
		// Others write too: let them in between.
		await pause(1);
	}
}
