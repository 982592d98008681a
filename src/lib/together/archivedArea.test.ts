import { beforeEach, expect, test } from 'vitest';
import { messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { area } from '../areas/tables.server';
import { reader, write } from '../database/database.server';
import { wants } from '../public/audience';
import { smsReach } from '../public/sms/subscribers.server';
import { pushSubscription, smsSubscriber } from '../public/tables.server';
import { reachOf } from './reach.server';

await useTemporaryDatabase();
const phrases = { nb: 'på Nes', nn: 'på Nes', en: 'at Nes' };
await write((tx) =>
	tx.insert(area).values(
		['nes', 'elvemo', 'archived'].map((id, position) => ({
			...{ id, name: id, kind: 'place' as const, phrases, position },
			active: id !== 'archived'
		}))
	)
);
beforeEach(() =>
	write(async (tx) => {
		await tx.delete(pushSubscription);
		await tx.delete(smsSubscriber);
	})
);

test.each([
	['the whole kommune', [], true],
	['that area', ['nes'], true],
	['another', ['elvemo'], false],
	['only one that is archived', ['archived'], true],
	['only one that nobody knows any more', ['gone', 'archived'], true],
	['one that is archived, and that area', ['archived', 'nes'], true],
	['one that is archived, and another', ['archived', 'elvemo'], false]
])(
	'of those who chose %s, a message for Nes reaches the right ones by every way',
	async (_who, areaIds, told) => {
		const audience = { areaIds: ['nes'], kind: 'evakuering', severity: 'alvorlig' as const };
		const message = messageOf('evakuering', 'first', 'known');
		const at = { createdAt: 1, renewedAt: 1 };
		await write(async (tx) => {
			const keys = {
				endpoint: 'https://push.test/1',
				origin: 'https://push.test',
				p256dh: '',
				auth: ''
			};
			const one = { id: 'x', locale: 'nb' as const, areaIds };
			await tx.insert(pushSubscription).values({ ...one, ...keys, topics: [], ...at });
			const times = { confirmedAt: 1, askAt: 9, endsAt: 9, createdAt: 1 };
			await tx
				.insert(smsSubscriber)
				.values({ ...one, phone: '+4791234567', leaveToken: 't', ...times });
		});
		const inUse = new Set(['nes', 'elvemo']);
		expect(wants({ areaIds, topics: [], createdAt: 1 }, [audience], inUse)).toBe(told);
		const coming = { kind: 'evakuering' as const, message, incidentId: null };
		expect(await reachOf(reader, coming)).toBe(told ? 1 : 0);
		expect(await smsReach(reader, [audience])).toEqual(told ? { nb: 1 } : {});
	}
);
