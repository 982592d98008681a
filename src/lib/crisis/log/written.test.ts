import { expect, test } from 'vitest';
import { osloInstant } from '$lib/staff/duty/osloInstant';
import { parse } from '$lib/ui/forms';
import { composed, type Written } from './written';
import { WRITTEN_FORM } from './writtenForm';

const NOW = osloInstant('2026-11-20', '03:10');
const written = (change: Partial<Written>): Written => ({
	...{
		kind: 'note',
		text: 'Graver på Nes',
		who: '',
		count: null,
		date: '',
		time: '',
		corrects: null
	},
	...change
});

test.each([
	['nothing said', {}, NOW],
	['a clock alone, earlier tonight', { time: '02:55' }, osloInstant('2026-11-20', '02:55')],
	['a clock alone that has not come yet', { time: '23:50' }, osloInstant('2026-11-19', '23:50')],
	['a date and a clock', { date: '2026-11-18', time: '12:00' }, osloInstant('2026-11-18', '12:00')],
	['a date that lies ahead', { date: '2026-11-21' }, null]
])('when it happened: %s', (_claim, change, at) => {
	const entry = composed(written(change), NOW);
	if (at === null) expect(entry).toEqual({ refused: 'log_time_future' });
	else expect(entry).toMatchObject({ at });
});

test.each([
	['a note without text', { text: '' }, 'log_text_missing'],
	['a decision that nobody took', { kind: 'decision' }, 'log_who_missing'],
	['a quote of nobody', { kind: 'spokesperson' }, 'log_who_missing'],
	['the switchboard without a number', { kind: 'load' }, 'log_count_missing'],
	['the switchboard with an absurd number', { kind: 'load', count: 999_999 }, 'log_count_missing']
] as const)('an entry that says too little: %s', (_claim, change, refused) => {
	expect(composed(written(change), NOW)).toEqual({ refused });
});

test('an entry keeps what its kind asks for, and what it puts right', () => {
	const entry = (change: Partial<Written>) => composed(written(change), NOW);
	expect(entry({ kind: 'load', count: 42, text: '' })).toMatchObject({ details: { count: 42 } });
	expect(entry({ kind: 'decision', who: 'Kommunedirektøren', corrects: 7 })).toMatchObject({
		details: { text: 'Graver på Nes', who: 'Kommunedirektøren', corrects: 7 }
	});
	expect(entry({ who: 'Left over from another kind' })).toEqual({
		at: NOW,
		details: { text: 'Graver på Nes' }
	});
});

test.each([
	['date', '2026-13-45'],
	['date', '2026-02-30'],
	['date', '9999-12-31'],
	['time', '99:99'],
	['time', '24:00']
])('a %s that does not exist, %s, is a fault in the form', (name, value) => {
	const form = new FormData();
	for (const [field, said] of [
		['kind', 'note'],
		['text', 'x'],
		[name, value]
	] as const)
		form.set(field, said);
	expect(parse(WRITTEN_FORM, form)).toMatchObject({ errors: { [name]: 'ui_field_invalid' } });
});
