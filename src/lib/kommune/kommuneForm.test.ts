import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { KOMMUNE_FORM } from './kommuneForm';

const settings = {
	name: 'Lillevik kommune',
	number: '9999',
	mainLanguage: 'nb',
	phone: '55 50 00 00',
	dutyPhone: '+47 55 50 00 99',
	email: 'servicetorg@lillevik.test',
	website: '',
	nightFrom: '22:00',
	nightUntil: '06:00',
	seen: '1'
};
const faults = (form: object) =>
	v.safeParse(KOMMUNE_FORM, { ...settings, ...form }).issues?.map(({ message }) => message) ?? [];

describe('the number that residents are told to call', () => {
	test.each(['55 50 00 00', '+4755500099', '02345', '110'])('may be %s', (phone) => {
		expect(faults({ phone, dutyPhone: phone })).toEqual([]);
	});

	test.each(['x', 'ring oss', '55 50 00 0O', '5', '+', '<b>110</b>'])('may not be %s', (phone) => {
		expect(faults({ dutyPhone: phone })).toEqual(['staff_phone_wrong']);
	});

	test('is always there', () => {
		expect(faults({ phone: ' ' })).toContain('staff_phone_missing');
	});
});

describe('the colour of buttons', () => {
	const colour = (accent: string) => v.safeParse(KOMMUNE_FORM, { ...settings, accent });

	test('may be left to Varde, or written as people write colours', () => {
		expect(colour('').output).toMatchObject({ accent: '' });
		expect(colour(' 8A1538').output).toMatchObject({ accent: '#8a1538' });
	});

	test.each([
		['mørkeblå', 'kommune_accent_wrong'],
		['#fff;}', 'kommune_accent_wrong'],
		['#ffd500', 'kommune_accent_weak']
	])('may not be %s', (accent, message) => {
		expect(faults({ accent })).toEqual([message]);
	});
});

test.each(['24:00', '7:00', 'natt', ''])('the night does not begin at %j', (nightFrom) => {
	expect(faults({ nightFrom })).toEqual(['kommune_night_wrong']);
});

test('a statement that is too long is refused, not cut', () => {
	expect(faults({ privacyStatement: 'å'.repeat(20_001) })).toEqual(['kommune_statement_long']);
});
