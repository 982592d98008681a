import { expect, test } from 'vitest';
import { loggedPath } from './log.server';

test.each([
	['/henvendelse/hemmelig', '/henvendelse/…'],
	['/nn/henvendelse/hemmelig', '/nn/henvendelse/…'],
	['/henvendelse/hemmelig/__data.json', '/henvendelse/…/__data.json'],
	['/invitasjon/hemmelig', '/invitasjon/…'],
	['/sms/status/hemmelig', '/sms/status/…'],
	['/en/s/hemmelig', '/en/s/…'],
	['/ovelse/hemmelig', '/ovelse/…'],
	['/varsling/bekreft/hemmelig', '/varsling/bekreft/…'],
	['/nn/varsling/e-post/hemmelig/slutt', '/nn/varsling/e-post/…/slutt'],
	['/intern/krise/ovelse/demo', '/intern/krise/ovelse/demo'],
	['/intern/henvendelser/H-2026-00001', '/intern/henvendelser/H-2026-00001'],
	['/intern/personer/17912099997', '/intern/personer/…'],
	[
		'/intern/x/0193a4c2-7b1e-7000-8000-123456789012',
		'/intern/x/0193a4c2-7b1e-7000-8000-123456789012'
	]
])('%s is logged as %s', (path, logged) => expect(loggedPath(path)).toBe(logged));
