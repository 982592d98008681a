import { describe, expect, test } from 'vitest';
import { browser } from '../../../../test/support/pushService';
import { HOSTILE, incident, NIGHT, version } from '../../../../test/support/published';
import { isRefused } from '../../i18n/refusal';
import { pushEndpoint } from '../../outbox/push/endpoint';
import { wants } from '../audience';
import { payload, pushLetter, pushMessage } from './message';
import { retryAfter, verdict } from '../../outbox/push/verdict';
import { afterBatch, newRun, nextAt } from './run';
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

	test('a service in trouble waits longer each time, and as long as it asks for', () => {
		const start = newRun(['https://a.test']).services['https://a.test'];
		if (!start) throw new Error('no service');
		const again = [{ id: '1', verdict: 'again' as const }];
		const first = afterBatch(start, again, { after: '9', more: true }, NIGHT);
		expect(first).toMatchObject({ after: '9', again: ['1'], notBefore: NIGHT + 2000 });
		const second = afterBatch(first, again, { after: '9', more: true }, NIGHT);
		expect(second.notBefore).toBe(NIGHT + 4000);
		const asked = [{ id: '1', verdict: 'again' as const, waitMs: 90_000 }];
		expect(afterBatch(second, asked, { after: '9', more: true }, NIGHT).notBefore).toBe(
			NIGHT + 90_000
		);
		const well = [{ id: '1', verdict: 'accepted' as const }];
		expect(afterBatch(second, well, { after: '9', more: true }, NIGHT)).toMatchObject({
			again: [],
			notBefore: 0,
			troubles: 0,
			done: false
		});
	});

	test('is over when every service is done', () => {
		const run = newRun(['https://a.test', 'https://b.test']);
		expect(nextAt(run)).toBe(0);
		for (const progress of Object.values(run.services)) progress.done = true;
		expect(nextAt(run)).toBeNull();
		expect(nextAt(newRun([]))).toBeNull();
	});
});
