import { describe, expect, test } from 'vitest';
import { passwordRefusal } from './password';

const personal = ['Kari Nordmann', 'kari.nordmann@lillevik.kommune.no'];

describe('choosing a password', () => {
	test.each([
		'fjorden ligger stille i natt',
		'blå hest kaffe torden',
		'7Rk!pQ2w#Lm9z',
		'Ærlig øks åpner dører',
		'пароль очень длинный'
	])('welcomes %s', (password) => {
		expect(passwordRefusal(password, personal)).toBeNull();
	});

	test.each([
		['elleve tegn', 'staff_password_short'],
		['', 'staff_password_short'],
		['x'.repeat(201), 'staff_password_long'],
		['passord123456', 'staff_password_common'],
		['Sommer2026!!!', 'staff_password_common'],
		['aaaaaaaaaaaaaaa', 'staff_password_common'],
		['KariNordmann2', 'staff_password_common'],
		['lillevik-kommune', 'staff_password_common'],
		['qwertyuiop123', 'staff_password_common']
	])('refuses %s', (password, key) => {
		expect(passwordRefusal(password, personal)?.refused).toBe(key);
	});

	test('counts what people see as characters, not bytes', () => {
		expect(passwordRefusal('😀😃😄😁😆😅', personal)?.refused).toBe('staff_password_short');
	});
});
