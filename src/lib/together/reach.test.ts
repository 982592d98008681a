import { beforeAll, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import type { Audience } from '../crisis/audience';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { reader, write } from '../database/database.server';
import { wants } from '../public/audience';
import { askedFor } from '../public/audience.server';
import { pushReach } from '../public/push/subscriptions.server';
import { pushSubscription } from '../public/tables.server';

await useTemporaryDatabase();
const WISHES = [[], ['nes'], ['havna'], ['nes', 'havna'], ['gone'], ['gone', 'havna']].flatMap(
	(areaIds) =>
		[[], ['water'], ['roads']].flatMap((topics) =>
			[1, 5, 9].map((createdAt) => ({ areaIds, topics, createdAt }))
		)
);
const idOf = (wish: (typeof WISHES)[number]) => JSON.stringify(wish);

beforeAll(() =>
	write(async (tx) => {
		await fillAreas(tx);
		const rest = { origin: 'https://push.test', p256dh: '', auth: '', renewedAt: 0 };
		const rows = WISHES.map((wish) => ({
			...{ id: idOf(wish), endpoint: `https://push.test/${idOf(wish)}`, locale: 'nb' as const },
			...wish,
			...rest
		}));
		await tx.insert(pushSubscription).values(rows);
	})
);

const nes: Audience = { areaIds: ['nes'], kind: 'vann_borte', severity: 'hverdag' };
const cases: [string, Audience[]][] = [
	['nobody', []],
	['an area', [nes]],
	['an area, those of old', [{ ...nes, by: 5 }]],
	['everybody', [{ ...nes, areaIds: null }]],
	['everybody but an area', [{ ...nes, areaIds: null, except: ['havna'] }]],
	['what is serious', [{ ...nes, severity: 'alvorlig' }]],
	['two groups', [nes, { ...nes, areaIds: ['havna'], by: 1 }]],
	['two kinds', [{ ...nes, kind: 'veg_stengt' }, nes]]
];
test.each(cases)('a message to %s finds the same people one by one and in SQL', async (_, to) => {
	const inUse = new Set(['nes', 'havna']);
	const one = WISHES.filter((wish) => wants(wish, to, inUse)).map(idOf);
	const rows = await reader
		.select({ id: pushSubscription.id })
		.from(pushSubscription)
		.where(askedFor(pushSubscription, to));
	expect(rows.map(({ id }) => id).sort()).toEqual(one.sort());
	expect(await pushReach(reader, to)).toBe(one.length);
});
