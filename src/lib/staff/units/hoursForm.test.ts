import { describe, expect, test } from 'vitest';
import { demoUnit } from './demo';
import { fieldsFor, fieldsOf, readHours, withRows } from './hoursForm';

const sent = (fields: Record<string, string>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return fieldsOf(form);
};
const errorsOf = (fields: Record<string, string>) => {
	const read = readHours(sent(fields));
	return 'errors' in read ? read.errors : {};
};
const hoursOf = (fields: Record<string, string>) => {
	const read = readHours(sent(fields));
	if ('errors' in read) throw new Error(JSON.stringify(read.errors));
	return read.hours;
};

describe('the form of opening hours', () => {
	test.each(['servicetorget', 'barnehage', 'vann'])(
		'shows what %s has, and reads it back',
		(id) => {
			const { hours } = demoUnit(id, (mailbox) => mailbox);
			expect(readHours(fieldsFor(hours, 2026))).toEqual({ hours });
		}
	);

	test('reads a summer of each year, an early day and a closed one', () => {
		const hours = hoursOf({
			'week-0': '9-11.30 og 12-15',
			'season-0-name': ' Sommer ',
			'season-0-from': '2026-06-15',
			'season-0-to': '2026-08-15',
			'season-0-yearly': 'on',
			'season-0-0': '9–14',
			'half-0-day': 'easter-4',
			'half-0-closes': '12',
			'half-1-day': 'yearly',
			'half-1-date': '2026-12-23',
			'half-1-closes': 'kl. 13.30',
			'closed-0-from': '2027-01-04',
			'closed-0-to': '',
			'closed-0-reason': 'planleggingsdag'
		});
		expect(hours.week[0]).toHaveLength(2);
		expect(hours.seasons).toMatchObject([{ name: 'Sommer', from: '06-15', to: '08-15' }]);
		expect(hours.halfDays).toEqual([
			{ day: 'easter-4', closes: '12:00' },
			{ day: '12-23', closes: '13:30' }
		]);
		expect(hours.closedDays).toMatchObject([{ from: '2027-01-04', to: '2027-01-04' }]);
	});

	test('lets go of rows that nobody has written in', () => {
		const hours = hoursOf({ 'season-0-name': '', 'closed-0-from': '' });
		expect(hours).toMatchObject({ seasons: [], halfDays: [], closedDays: [] });
	});

	test('puts each fault at its field', () => {
		expect(
			errorsOf({
				'week-0': '15-9',
				'week-1': 'etter avtale',
				'season-0-from': '2026-08-15',
				'season-0-to': '2026-06-15',
				'season-1-name': 'Vinter',
				'season-1-from': '2026-02-30',
				'season-1-to': '2026-03-01',
				'half-0-day': 'once',
				'half-0-closes': 'sent',
				'closed-0-from': '2027-01-04'
			})
		).toEqual({
			'week-0': 'calendar_hours_reversed',
			'week-1': 'calendar_hours_unreadable',
			'season-0-name': 'units_hours_name_missing',
			'season-0-to': 'units_hours_dates_reversed',
			'season-1-from': 'units_date_wrong',
			'half-0-closes': 'units_hours_closes_wrong',
			'half-0-date': 'units_date_wrong',
			'closed-0-reason': 'units_hours_reason_missing'
		});
	});

	test('says when two seasons are over each other, also over New Year', () => {
		const season = (i: number, from: string, to: string, yearly = true) => ({
			[`season-${i}-name`]: 'x',
			[`season-${i}-from`]: from,
			[`season-${i}-to`]: to,
			...(yearly && { [`season-${i}-yearly`]: 'on' })
		});
		const twice = { 'season-1-from': 'units_hours_seasons_overlap' };
		const winter = season(0, '2026-12-01', '2026-01-31');
		expect(errorsOf({ ...winter, ...season(1, '2026-01-15', '2026-02-15') })).toEqual(twice);
		expect(errorsOf({ ...winter, ...season(1, '2026-02-01', '2026-02-15') })).toEqual({});
		expect(errorsOf({ ...winter, ...season(1, '2027-01-01', '2027-01-08', false) })).toEqual({});
	});

	test('takes another ordinary week from a date on, once for each date', () => {
		const next = { 'change-0-from': '2027-02-01', 'change-0-0': '10–14' };
		expect(readHours(sent(next))).toMatchObject({
			hours: {
				changes: [
					{ from: '2027-02-01', week: [[{ from: '10:00', to: '14:00' }], [], [], [], [], [], []] }
				]
			}
		});
		expect(errorsOf({ ...next, 'change-1-from': '2027-02-01', 'change-1-1': '9–15' })).toEqual({
			'change-1-from': 'units_hours_day_twice'
		});
	});

	test('says when a day is there twice', () => {
		const early = (i: number) => ({ [`half-${i}-day`]: '12-24', [`half-${i}-closes`]: '12' });
		expect(errorsOf({ ...early(0), ...early(1) })).toEqual({
			'half-1-day': 'units_hours_day_twice'
		});
	});

	test('gets a row more and a row less, and keeps what is written', () => {
		const fields = sent({ 'week-0': 'halvferdig', 'half-0-closes': '12', 'half-1-closes': '13' });
		const more = withRows(fields, 'add-season');
		expect(more).toMatchObject({ week: { 0: 'halvferdig' }, season: [{}] });
		expect(withRows(more, 'remove-half-0').half).toEqual([{ closes: '13' }]);
		expect(withRows(fields, 'remove-everything')).toEqual(fields);
	});

	test('takes nothing from a machine that sends what no person would', () => {
		const odd = sent({ 'half-99999999-closes': '12', 'half--1-closes': '1', 'half-x-closes': '1' });
		expect(odd.half).toEqual([]);
		expect(errorsOf({ 'half-0-day': 'toString', 'half-0-closes': '12' })).toEqual({
			'half-0-day': 'units_date_wrong'
		});
	});
});
