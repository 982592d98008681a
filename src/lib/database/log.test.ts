import { expect, test } from 'vitest';
import { loggedPath } from './log.server';

test.each([
	['/henvendelse/hemmelig', '/henvendelse/…'],
	['/nn/henvendelse/hemmelig', '/nn/henvendelse/…'],
	['/henvendelse/hemmelig/__data.json', '/henvendelse/…/__data.json'],
	['/invitasjon/hemmelig', '/invitasjon/…'],
	['/sms/status/hemmelig', '/sms/status/…'],
	['/en/s/hemmelig', '/en/s/…'],
	['/intern/henvendelser/H-2026-00001', '/intern/henvendelser/H-2026-00001']
])('%s is logged as %s', (path, logged) => expect(loggedPath(path)).toBe(logged));
