import { expect, test } from 'vitest';
import { maskedPhone, phoneKind, phoneNumber, phoneWords } from './phone';

test.each([
	['91234567', '+4791234567'],
	['912 34 567', '+4791234567'],
	['  912\u00a034\u00a0567 ', '+4791234567'],
	['4791234567', '+4791234567'],
	['47 91 23 45', '+4747912345'],
	['+47 912 34 567', '+4791234567'],
	['0047 91234567', '+4791234567'],
	['(+47) 912-34-567', '+4791234567'],
	['９１２３４５６７', '+4791234567'],
	['22 33 44 55', '+4722334455'],
	['+46 70 123 45 67', '+46701234567'],
	['0046701234567', '+46701234567']
])('«%s» is %s', (input, number) => expect(phoneNumber(input)).toBe(number));

test.each([
	['', 'nothing'],
	['9123456', 'seven digits'],
	['912345678', 'nine digits'],
	['82012345', 'a premium number'],
	['829 00 123', 'a premium number'],
	['+47 815 00 000', 'a service number'],
	['02800', 'a short number'],
	['110', 'an emergency number'],
	['+47 01234567', 'no Norwegian series'],
	['+0123456789', 'no country'],
	['+1234567890123456', 'longer than E.164 allows'],
	['ring meg', 'words'],
	['91234567; DROP', 'something else']
])('«%s» is refused: %s', (input) => expect(phoneNumber(input)).toBeNull());

test.each([
	['+4791234567', 'mobile'],
	['+4741234567', 'mobile'],
	['+4759123456', 'mobile'],
	['+4722334455', 'landline'],
	['+4752334455', 'landline'],
	['+46701234567', 'foreign']
])('%s is %s', (number, kind) => expect(phoneKind(number)).toBe(kind));

test('a number is written as people read it, and masked where it is nobody’s business', () => {
	expect(phoneWords('+4791234567')).toBe('+47 912 34 567');
	expect(phoneWords('+46701234567')).toBe('+46701234567');
	expect(maskedPhone('+4791234567')).toBe('+47 *** ** 567');
	expect(maskedPhone('+46701234123')).toBe('+46 *** ** 123');
});
