import { expect, test } from 'vitest';
import { authenticity, type Authenticity } from './authenticity';

const MX = 'mx.lillevik.test';

test.each<[string, string[], Authenticity]>([
	['nothing is said', [], 'unknown'],
	['DMARC passes', [`${MX}; dmarc=pass header.from=example.org`], 'confirmed'],
	['DMARC fails', [`${MX}; spf=pass smtp.mailfrom=evil.test; dmarc=fail (p=none)`], 'failed'],
	[
		'DMARC fails though a signature of the domain holds',
		[`${MX}; dkim=pass header.d=example.org; dmarc=fail`],
		'failed'
	],
	['Microsoft guesses', [`${MX}; dmarc=bestguesspass action=none`], 'confirmed'],
	[
		'SPF passes for the same domain',
		[`${MX}; spf=pass smtp.mailfrom=kari@example.org`],
		'confirmed'
	],
	[
		'SPF passes for one beneath',
		[`${MX}; spf=pass smtp.mailfrom=bounce.example.org; dmarc=none`],
		'confirmed'
	],
	['SPF passes for another domain', [`${MX}; spf=pass smtp.mailfrom=x@evil.test`], 'unknown'],
	['SPF passes for a whole top domain', [`${MX}; spf=pass smtp.mailfrom=org`], 'unknown'],
	['SPF fails', [`${MX}; spf=fail smtp.mailfrom=kari@example.org; dmarc=none`], 'failed'],
	[
		'SPF fails after forwarding, and the signature holds',
		[`${MX}; spf=softfail smtp.mailfrom=example.org; dkim=pass header.d=example.org`],
		'confirmed'
	],
	['a signature of another’s holds', [`${MX}; dkim=pass header.d=evil.test`], 'unknown'],
	['it is in trouble', [`${MX}; dmarc=temperror; spf=temperror`], 'unknown'],
	['another server says so', ['mx.evil.test; dmarc=pass'], 'unknown'],
	[
		'the sender wrote one beneath',
		[`${MX}; dmarc=fail header.from=example.org`, `${MX}; dmarc=pass`],
		'failed'
	],
	[
		'another server stands above',
		['mx.other.test; dmarc=pass', `${MX} 1; dmarc=fail header.from=example.org`],
		'failed'
	],
	['none is written', [`${MX}; none`], 'unknown'],
	['a comment says that it passes', [`${MX}; (dmarc=pass; (dmarc=pass)) dmarc = fail`], 'failed'],
	[
		'a quoted name says that it passes',
		[`${MX}; spf=fail smtp.mailfrom="a; dmarc=pass ("@evil.test`],
		'failed'
	],
	['letters are large', [`MX.Lillevik.test; DMARC=Pass`], 'confirmed'],
	['it is folded', [`${MX};\r\n\tdmarc=pass\r\n\theader.from=example.org`], 'confirmed'],
	['it is no such header', ['!!!', ';;;=;', `${MX}; ===`], 'unknown']
])('when %s', (_when, headers, says) => {
	expect(authenticity(headers, MX, 'kari@example.org')).toBe(says);
});

test('nothing is believed where no server is trusted', () => {
	expect(authenticity(['; dmarc=fail', 'x; dmarc=fail'], '', 'kari@example.org')).toBe('unknown');
});
