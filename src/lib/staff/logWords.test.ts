import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { script, sources } from '../../../test/support/imports';
import { actionWords, detailWords, namesSubject } from './logWords';

const t = translator('nb');
const name = (id: string) => ({ skole: 'Skole' })[id] ?? id;

describe('the log in words', () => {
	test('has words in every language for every action that the code records', () => {
		// `log('warn', 'outbox.late')` is for the machine's own log, not for this one.
		const recorded = sources('src/lib')
			.filter((file) => file.endsWith('.server.ts') && !file.endsWith('demo.server.ts'))
			.flatMap((file) => [...script(file).matchAll(/(?<!log\('\w+', )'([a-z]+\.[a-z]\w+)'/g)])
			.map(([, action = '']) => action)
			.filter((action) => !/\.(js|json|key|eml|txt|xml|sok|invalid)$/.test(action));
		expect(recorded.length).toBeGreaterThan(10);
		for (const locale of LOCALES) {
			const say = translator(locale);
			expect(recorded.filter((action) => actionWords(say, action) === action)).toEqual([]);
		}
	});

	test('shows an action without words by its own name, not as an error', () => {
		expect(actionWords(t, 'future.act')).toBe('future.act');
	});

	test('says roles, units and dates as people do, and leaves out what is empty', () => {
		const details = {
			name: 'Kari',
			role: 'caseworker',
			unitId: 'skole',
			kinds: null,
			until: Date.UTC(2026, 10, 30, 23)
		};
		expect(detailWords(t, details, name)).toEqual([
			'rolle: Saksbehandler',
			'enhet: Skole',
			'til og med: 30. november 2026'
		]);
		expect(detailWords(t, { changed: ['phone', 'ukjent'] }, name)).toEqual([
			'endret: telefon, ukjent'
		]);
		expect(detailWords(t, null, name)).toEqual([]);
		expect(detailWords(t, ['x'], name)).toEqual([]);
	});
});

test.each([
	['satte mobilnummer for', 'staff.setPhone', 'Kari', true],
	['logget inn', 'staff.signIn', 'Kari', false],
	['inviterte', 'staff.invite', 'Per', true],
	['lagret oppsettet av SMS', 'sms.save', 'sms', false]
])('«Kari %s» (%s) of %s names whom or what: %s', (words, action, name, isNamed) => {
	const subject = { id: name, name };
	expect(namesSubject(words, { action, actorName: 'Kari' }, subject)).toBe(isNamed);
});
