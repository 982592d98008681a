import { describe, expect, test } from 'vitest';
import { browser } from '../../../../test/support/pushService';
import { HOSTILE, incident, NIGHT, version } from '../../../../test/support/published';
import { isRefused } from '../../i18n/refusal';
import { pushEndpoint } from '../../outbox/push/endpoint';
import { wants } from '../audience';
import { payload, pushLetter, pushMessage } from './message';
import { retryAfter, verdict } from '../../outbox/push/verdict';
import { afterBatch, MOST_AGAIN, newRun, nextAt, resumed } from './run';
import { subscriptionFrom } from './subscription';

describe('an endpoint is a stranger’s word', () => {
	test.each([
		'https://fcm.googleapis.com/fcm/send/abc',
		'https://web.push.apple.com/QABC',
		'https://wns2-am3p.notify.windows.com/w/?token=x',
		'https://updates.push.services.mozilla.com/wpush/v2/gAAA'
	])('%s is a push service', (endpoint) => expect(pushEndpoint(endpoint, [])?.href).toBe(endpoint));

	test.each([
		'http://fcm.googleapis.com/fcm/send/abc',
		'https://fcm.googleapis.com:8443/x',
		'https://fcm.googleapis.com.evil.test/x',
		'https://evilpush.apple.com/x',
		'https://user:secret@fcm.googleapis.com/x',
		'https://127.0.0.1/x',
		'https://localhost/x',
		'https://[::1]/x',
		'https://169.254.169.254/latest/meta-data',
		'file:///etc/passwd',
		'fcm.googleapis.com',
		'',
		null,
		42,
		`https://fcm.googleapis.com/${'a'.repeat(2000)}`
	])('%s is none', (endpoint) => expect(pushEndpoint(endpoint, [])).toBeNull());

	test('a test may name a host of its own, with its port', () => {
		expect(pushEndpoint('http://localhost:4150/x', ['localhost:4150'])).not.toBeNull();
		expect(pushEndpoint('http://localhost:4151/x', ['localhost:4150'])).toBeNull();
	});
});

describe('a subscription', () => {
	const { subscription } = browser('https://fcm.googleapis.com', 'a');

	test('is kept with its areas, each once', () => {
		expect(subscriptionFrom({ subscription, areas: ['nes', 'nes'] }, [])).toMatchObject({
			endpoint: subscription.endpoint,
			origin: 'https://fcm.googleapis.com',
			areaIds: ['nes'],
			topics: [],
			locale: 'nb'
		});
	});

	const keys = (change: object) => ({ ...subscription, keys: { ...subscription.keys, ...change } });
	const offCurve = Buffer.alloc(65, 1).fill(4, 0, 1).toString('base64url');
	test.each([
		['nothing', undefined],
		['a list', []],
		['without keys', { subscription: { endpoint: subscription.endpoint } }],
		['a key that is no point on the curve', { subscription: keys({ p256dh: offCurve }) }],
		['a key that is too short', { subscription: keys({ p256dh: 'BAAA' }) }],
		['a secret of 15 bytes', { subscription: keys({ auth: 'a'.repeat(20) }) }],
		['a thousand areas', { subscription, areas: Array(1000).fill('x') }],
		['areas that are no names', { subscription, areas: [{}] }],
		['what is no language', { subscription, locale: 'norsk <b>' }]
	])('with %s is refused', (_what, input) =>
		expect(isRefused(subscriptionFrom(input, []))).toBe(true)
	);
});

describe('a message', () => {
	const nes = { areaIds: ['nes'], kind: 'vann_borte', severity: 'hverdag' as const };
	const letter = pushLetter(incident(), 'nb', [nes]);

	test('waits for its page, and is written once for each version', () => {
		expect(letter).toMatchObject({ key: 'push:K-2026-0007@1', waitsFor: 'K-2026-0007@1' });
		expect(pushMessage(letter.payload)).toEqual(letter.payload);
	});

	test('is in the reader’s language where it exists, and opens the page in that language', () => {
		const told = (locale: string) =>
			JSON.parse(payload(letter.payload, locale, 'https://varde.test')).notification;
		expect(told('en')).toMatchObject({
			title: 'No water at Nes',
			lang: 'en',
			tag: 'K-2026-0007',
			navigate: 'https://varde.test/en/hendelse/K-2026-0007'
		});
		expect(told('nn')).toMatchObject({
			lang: 'nb',
			navigate: 'https://varde.test/hendelse/K-2026-0007'
		});
	});

	test('always fits in what a push service carries', () => {
		const long = { title: HOSTILE, push: 'æ🚱'.repeat(3000), paragraphs: [], advice: '' };
		const { payload: message } = pushLetter(
			incident({ versions: [version({ texts: { nb: long } })] }),
			'nb',
			[nes]
		);
		const text = payload(message, 'nb', 'https://varde.test');
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3993);
		expect(JSON.parse(text).notification.title).toBe(HOSTILE);
	});

	test('written before there were several audiences still reaches its own', () => {
		const { ref, version, expiresAt, texts } = letter.payload;
		const before = { ref, version, expiresAt, texts, ...nes };
		expect(pushMessage(before).audiences).toEqual([nes]);
	});

	test.each([
		['who asked for everything', { areaIds: [], topics: [] }, nes, true],
		['who asked for that area', { areaIds: ['nes', 'vik'], topics: [] }, nes, true],
		['who asked for another area', { areaIds: ['vik'], topics: [] }, nes, false],
		['of the whole kommune', { areaIds: ['vik'], topics: [] }, { ...nes, areaIds: null }, true],
		['who asked for another kind', { areaIds: [], topics: ['veg_stengt'] }, nes, false],
		[
			'who asked for another kind, when it is serious',
			{ areaIds: [], topics: ['veg_stengt'] },
			{ ...nes, severity: 'alvorlig' as const },
			true
		]
	])('reaches or spares those %s', (_who, wish, audience, reached) => {
		const inUse = new Set(['nes', 'sentrum', 'elvemo', 'vik']);
		expect(wants({ ...wish, createdAt: 1 }, [audience], inUse)).toBe(reached);
	});
});

describe('a run over many subscribers', () => {
	test.each([
		[201, 'accepted'],
		[404, 'gone'],
		[410, 'gone'],
		[429, 'again'],
		[503, 'again'],
		[0, 'again'],
		[301, 'rejected'],
		[400, 'rejected'],
		[403, 'rejected'],
		[413, 'rejected']
	])('%i means %s', (status, meaning) => expect(verdict(status)).toBe(meaning));

	test.each([
		['120', 120_000],
		['Fri, 20 Nov 2026 02:10:30 GMT', 30_000],
		['Fri, 20 Nov 2026 01:00:00 GMT', 0],
		['999999', 3_600_000],
		['soon', undefined],
		[undefined, undefined]
	])('Retry-After: %s is a wait of %s ms', (header, ms) =>
		expect(retryAfter(header, NIGHT)).toBe(ms)
	);

	const start = { after: '', again: [], notBefore: 0, troubles: 0, done: false };
	const batch = { after: '9', retried: [], last: false, stopped: false };
	const putOff = (id: string, waitMs?: number) => ({ id, verdict: 'again' as const, waitMs });
	const took = (id: string) => ({ id, verdict: 'accepted' as const });

	test('a service in trouble waits longer each time, and as long as it asks for', () => {
		const stopped = { ...batch, stopped: true };
		const first = afterBatch(start, [putOff('1')], stopped, NIGHT);
		expect(first).toMatchObject({ after: '9', notBefore: NIGHT + 2000, done: false });
		const second = afterBatch(first, [putOff('2')], stopped, NIGHT);
		expect(second.notBefore).toBe(NIGHT + 4000);
		expect(second.again.map(({ id }) => id)).toEqual(['1', '2']);
		const asked = afterBatch(second, [putOff('3', 90_000), putOff('4', 3_600_000)], stopped, NIGHT);
		expect(asked.notBefore).toBe(NIGHT + 90_000);
		expect(afterBatch(asked, [took('5')], batch, NIGHT)).toMatchObject({
			notBefore: 0,
			troubles: 0
		});
	});

	test('one who must wait holds up nobody else, and is tried again in time', () => {
		const first = afterBatch(start, [took('1'), putOff('2', 60_000)], batch, NIGHT);
		expect(first).toMatchObject({ notBefore: 0, again: [{ id: '2', at: NIGHT + 60_000 }] });
		const last = afterBatch(first, [took('3')], { ...batch, last: true }, NIGHT + 1000);
		expect(last).toMatchObject({ notBefore: NIGHT + 60_000, done: false });
		const end = { ...batch, last: true, retried: last.again };
		expect(afterBatch(last, [took('2')], end, NIGHT + 60_000)).toMatchObject({
			again: [],
			notBefore: 0,
			done: true
		});
	});

	test('who is gone when it is their turn again is not waited for', () => {
		const before = { ...start, again: [{ id: '1', at: NIGHT }] };
		const none = { ...batch, last: true, retried: before.again };
		expect(afterBatch(before, [], none, NIGHT)).toMatchObject({ again: [], done: true });
	});

	test('with too many waiting, they come before anybody new', () => {
		const many = Array.from({ length: MOST_AGAIN }, (_, n) => putOff(String(n), 5000));
		expect(afterBatch(start, many, batch, NIGHT).notBefore).toBe(NIGHT + 5000);
	});

	test('that was written down as ids alone is carried on', () => {
		const [service] = Object.values(
			resumed({ accepted: 1, total: 2, services: { a: { ...start, again: ['7'] as never } } })
				.services
		);
		expect(service?.again).toEqual([{ id: '7', at: 0 }]);
	});

	test('is over when every service is done', () => {
		const run = newRun(['https://a.test', 'https://b.test']);
		expect(nextAt(run)).toBe(0);
		for (const progress of Object.values(run.services)) progress.done = true;
		expect(nextAt(run)).toBeNull();
		expect(nextAt(newRun([]))).toBeNull();
	});
});
