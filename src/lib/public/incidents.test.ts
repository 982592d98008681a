import { expect, test } from 'vitest';
import { incident, MINUTE, NIGHT, version } from '../../../test/support/published';
import { listed, messageIn, nextRefreshAt, ongoing, promised, recentlyEnded } from './incidents';

const day = 24 * 60 * MINUTE;
const refs = (found: { ref: string }[]) => found.map(({ ref }) => ref);

test('a serious incident stands above one that has newer news', () => {
	const bridge = incident({ ref: 'K-2', severity: 'alvorlig', updatedAt: NIGHT });
	const water = incident({ ref: 'K-1', updatedAt: NIGHT + 1 });
	const road = incident({ ref: 'K-3', updatedAt: NIGHT + 2 });
	expect(refs(ongoing([water, bridge, road]))).toEqual(['K-2', 'K-3', 'K-1']);
});

test('what is over leaves the front page after a week and the feeds after ninety days', () => {
	const over = incident({ status: 'avsluttet', updatedAt: NIGHT });
	expect(ongoing([over])).toEqual([]);
	expect(recentlyEnded([over], NIGHT + 6 * day)).toEqual([over]);
	expect(recentlyEnded([over], NIGHT + 7 * day)).toEqual([]);
	expect(listed([over], NIGHT + 89 * day)).toEqual([over]);
	expect(listed([over], NIGHT + 90 * day)).toEqual([]);
});

test.each([
	['before the promised time the page promises', {}, 59, 'due'],
	['when it passes the page says that the update is late', {}, 60, 'late'],
	['without a promise the page says nothing of it', { nextUpdateAt: null }, 0, undefined],
	['a message that ran out is not called over', { nextUpdateAt: null }, 13 * 60, 'outlived'],
	['a message that ran out says so, whatever it promised', {}, 13 * 60, 'outlived'],
	['what is over promises nothing', { status: 'avsluttet' as const }, 0, undefined]
])('%s', (_claim, change, minutes, kind) =>
	expect(promised(incident(change), NIGHT + minutes * MINUTE)?.kind).toBe(kind)
);

test('pages are made again when the first promise passes, and when nothing is left to change never', () => {
	const soon = incident({ nextUpdateAt: NIGHT + 5, expiresAt: NIGHT + 20 });
	const later = incident({ nextUpdateAt: NIGHT + 9, expiresAt: NIGHT + 30 });
	expect(nextRefreshAt({ incidents: [later, soon], cap: [] }, NIGHT)).toBe(NIGHT + 5);
	expect(nextRefreshAt({ incidents: [later, soon], cap: [] }, NIGHT + 5)).toBe(NIGHT + 9);
	expect(nextRefreshAt({ incidents: [later, soon], cap: [] }, NIGHT + 9)).toBe(NIGHT + 20);
	expect(nextRefreshAt({ incidents: [later, soon], cap: [] }, NIGHT + 30)).toBeNull();
});

test('a message is shown in the language of the reader, or else, and said so, in the main one', () => {
	const { texts } = version();
	expect(messageIn(texts, 'en', 'nb')).toMatchObject({ lang: 'en', fallback: false });
	expect(messageIn(texts, 'nn', 'nb')).toMatchObject({ lang: 'nb', fallback: true });
	const { en } = texts;
	expect(messageIn(en ? { en } : {}, 'nn', 'nb')).toMatchObject({ lang: 'en', fallback: true });
});
