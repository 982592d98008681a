import { expect, test } from 'vitest';
import { iphone } from './iphone';

const IPHONE = (os: string, more = 'Version/17.0 Mobile/15E148 Safari/604.1') =>
	`Mozilla/5.0 (iPhone; CPU iPhone OS ${os} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${more}`;
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';

test.each([
	['an iPhone that is new enough', IPHONE('16_4'), 5, { isNewEnough: true, isInsideApp: false }],
	['one that is too old', IPHONE('16_3_1'), 5, { isNewEnough: false, isInsideApp: false }],
	['iOS 26', IPHONE('26_0'), 5, { isNewEnough: true, isInsideApp: false }],
	[
		'a page inside Facebook',
		IPHONE('17_1', 'Mobile/15E148 [FBAN/FBIOS;FBAV/440]'),
		5,
		{ isNewEnough: true, isInsideApp: true }
	],
	['an iPad, which says it is a Mac', MAC, 5, { isNewEnough: true, isInsideApp: false }],
	['a Mac', MAC, 0, null],
	['an Android phone', 'Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile', 5, null]
])('%s', (_claim, userAgent, maxTouchPoints, told) => {
	expect(iphone({ userAgent, maxTouchPoints })).toEqual(told);
});
