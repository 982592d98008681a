import { expect, test } from 'vitest';
import { wholeNumber } from './forms';

test.each([
	['12', 12],
	[' 3 ', 3],
	['', 0],
	['abc', -1],
	['1.5', -1],
	['-4', -1],
	['1e999', -1],
	['Infinity', -1],
	['9'.repeat(16), -1]
])('«%s» is the whole number %i', (said, number) => {
	const form = new FormData();
	form.set('version', said);
	expect(wholeNumber(form, 'version')).toBe(number);
});

test('a field that is not there is 0', () => {
	expect(wholeNumber(new FormData(), 'version')).toBe(0);
});
