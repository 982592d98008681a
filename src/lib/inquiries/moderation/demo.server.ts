import { addDays, osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { demoUser } from '$lib/staff/demo.server';
import { demandingEpisode } from '../episodes/tables.server';
import { STARTING } from '../guidelines/guidelines';
import { evidenceHash, type Moderated } from './moderation';
import { moderation } from './tables.server';

const DAY = 86_400_000;

/** What Lillevik has hidden in its comments, and what was hard on a colleague. @param at epoch milliseconds */
export async function fillModeration(tx: Tx, at: number): Promise<void> {
	const hidden: Moderated = {
		measure: 'hidden',
		url: 'https://www.facebook.com/lillevik.test/posts/4711',
		author: 'Lillevikingen',
		evidence: 'Rektor på Nes er udugelig og burde sparkes ut av bygda. Alle vet hvor hun bor.',
		rule: STARTING.nb[1] ?? '',
		note: 'Skrev til avsenderen og viste til regelen. Innlegget om skolen står.'
	};
	await tx.insert(moderation).values({
		...{ id: 'demo-moderering', ...hidden, sha256: evidenceHash(hidden), guidelineVersion: 0 },
		...{ by: demoUser('liv.berntsen'), at: at - 4 * DAY }
	});
	await tx.insert(demandingEpisode).values({
		id: 'demo-episode',
		unitId: 'servicetorget',
		text: 'En mann ropte og slo i skranken da han ikke fikk svar om byggesaken sin. Han gikk da vekteren kom.',
		followUp: 'To i skranken når han har time. Sondre fra Plan og bygg ringer ham på mandag.',
		endDate: addDays(osloDate(at), 60),
		writtenBy: demoUser('amina.warsame'),
		at: at - 2 * DAY
	});
}
