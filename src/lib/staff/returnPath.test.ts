import { expect, test } from 'vitest';
import { returnPath } from './returnPath';

test.each([
	['/intern/krise', '/intern/krise'],
	['/intern/henvendelser?enhet=skole', '/intern/henvendelser?enhet=skole'],
	[null, '/intern'],
	['', '/intern'],
	['intern', '/intern'],
	['https://evil.no/intern', '/intern'],
	['//evil.no', '/intern'],
	['/\\evil.no', '/intern'],
	['/\t/evil.no', '/intern'],
	['/x/..//evil.no', '/intern'],
	['javascript:alert(1)', '/intern'],
	['/logg-inn?til=/logg-inn', '/intern'],
	['/logg-ut', '/intern'],
	['/%', '/%']
])('after signing in, %s leads to %s', (asked, path) => {
	expect(returnPath(asked)).toBe(path);
});
