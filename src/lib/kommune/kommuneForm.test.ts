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
	website: ''
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
