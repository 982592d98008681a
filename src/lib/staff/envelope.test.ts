import { expect, test } from 'vitest';
import { envelope } from './envelope';

const letter = {
	id: '1',
	delivery: 'email',
	state: 'refused',
	key: 'answer:H-2026-00421@3',
	note: null,
	attempts: 1,
	createdAt: 0,
	dueAt: 0
} as const;

test('an administrator sees the outside of a letter, never what it says', () => {
	const payload = { to: 'kari@eksempel.no', subject: 'Om barnevernet', text: 'hemmelig' };
	const seen = envelope({ ...letter, payload });
	expect(seen.to).toBe('kari@eksempel.no');
	expect(JSON.stringify(seen)).not.toMatch(/barnevernet|hemmelig/);
});

test('a letter to many is known by what it is about', () => {
	const push = { ...letter, delivery: 'push', key: 'push:K-2026-0007@1', payload: { areas: [] } };
	expect(envelope(push).to).toBe('K-2026-0007');
	expect(envelope({ ...push, key: 'x', payload: null }).to).toBe('');
});

test('a phone number is hidden but for its end', () => {
	const payload = { to: '+4791234567', text: 'Koden er 123456' };
	const seen = envelope({ ...letter, delivery: 'sms', key: 'code:1', payload });
	expect(seen.to).toBe('+47 *** ** 567');
	expect(JSON.stringify(seen)).not.toMatch(/91234567|123456/);
});
