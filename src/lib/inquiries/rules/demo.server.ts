import type { Tx } from '$lib/database/database.server';
import { demoUser } from '$lib/staff/demo.server';
import { EMPTY } from './form';
import type { Rule } from './rule';
import { routingRule } from './tables.server';

const DAY = 86_400_000;

/** id, what it says, how often it has been of use and how many days ago; null: not switched on yet */
const RULES: [id: string, rule: Partial<Rule>, hits: [number, number] | null][] = [
	[
		'gatelys',
		{ words: ['gatelys', 'gatelykt', 'veilys'], without: ['fylkesvei', 'e18'], unitId: 'teknisk' },
		[14, 2]
	],
	[
		'vann-kveld',
		{
			words: ['vannlekkasje', 'uten vann', 'vannet er borte'],
			...{ from: '15:30', until: '07:00', unitId: 'vann', hastens: true },
			templateId: 'vannlekkasje'
		},
		[6, 5]
	],
	['startlan', { words: ['startlån', 'bostøtte'], unitId: 'nav', sensitivity: 'personal' }, [9, 1]],
	['sentrum', { words: ['parkering'], placeIds: ['sentrum'], unitId: 'teknisk' }, null]
];

/** The rules of Lillevik: three that have been of use, and one that nobody has dared switch on. */
export async function fillRules(tx: Tx, { at }: { at: number }): Promise<void> {
	await tx.insert(routingRule).values(
		RULES.map(([id, rule, use], i) => ({
			...{ id, position: i + 1, enabled: use !== null, content: { ...EMPTY, ...rule } },
			...{ hits: use?.[0] ?? 0, lastHitAt: use && at - use[1] * DAY },
			...{ changedAt: at - 40 * DAY, changedBy: demoUser('amina.warsame') }
		}))
	);
}
