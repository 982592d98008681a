import { osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { demoUser } from '$lib/staff/demo.server';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Intake } from '../inquiry';
import { PROPOSED } from './rule';
import { retentionRecord, retentionRule } from './tables.server';

const DAY = 86_400_000;

/** What went last year, as it is remembered: number, area, unit, intake, days since it came in. */
const WENT: [number: number, ServiceArea, unitId: string, Intake, ago: number][] = [
	[311, 'renovasjon', 'teknisk', 'email', 402],
	[318, 'kultur og fritid', 'kultur', 'form', 398],
	[322, 'vei og trafikk', 'teknisk', 'social', 396],
	[327, 'annet', 'servicetorget', 'phone', 391],
	[333, 'plan og bygg', 'plan', 'form', 388],
	[340, 'renovasjon', 'teknisk', 'form', 385]
];

/** The rules of Lillevik, one on and one off, and what has gone by them. @param at epoch milliseconds */
export async function fillRetention(tx: Tx, at: number): Promise<void> {
	const createdAt = at - 200 * DAY;
	for (const [i, rule] of PROPOSED.entries())
		await tx.insert(retentionRule).values({
			...{ ...rule, id: `oppbevaring-${i + 1}`, from: osloDate(createdAt) },
			...{ createdAt: createdAt + i, createdBy: demoUser('arkiv') },
			...(i === 0 && {
				...{ triedAt: createdAt, triedCount: 0 },
				...{ switchedOnAt: createdAt, switchedOnBy: demoUser('admin') }
			})
		});
	for (const [number, area, unitId, intake, ago] of WENT) {
		const receivedAt = at - ago * DAY;
		const closedAt = receivedAt + 3 * DAY;
		await tx.insert(retentionRecord).values({
			...{ ref: `H-${osloDate(receivedAt).slice(0, 4)}-${String(number).padStart(5, '0')}` },
			...{ what: 'purged', at: closedAt + 366 * DAY, unitId, sensitivity: 'normal', area, intake },
			...{ ruleId: 'oppbevaring-1', ruleName: PROPOSED[0]!.name, language: 'nb' },
			...{ receivedAt, firstAnsweredAt: receivedAt + DAY / 4, closedAt }
		});
	}
}
