import { beforeAll, describe, expect, test } from 'vitest';
import { schoolHoliday } from '$lib/calendar/tables.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { activitiesIn, activityById } from '../activities.server';
import type { ActivityDraft } from '../activity';
import { coveragesOf } from '../coverage/coverages.server';
import {
	addActivity,
	deleteActivity,
	moveActivity,
	restoreActivity,
	saveActivity
} from '../editActivity.server';
import { ACTIVITY_KINDS } from '../kinds';
import { rollForward, rollView } from './roll.server';
import { ruleFrom, type Rule } from './rule';
import { repeatActivity } from './series.server';

await useTemporaryDatabase();

const kari: Actor = {
	id: 'Kari',
	name: 'Kari',
	email: 'k@lillevik.test',
	locale: 'nb',
	grants: []
};

beforeAll(() =>
	write(async (tx) => {
		await tx.insert(user).values({ id: 'Kari', name: 'Kari', email: kari.email, createdAt: 0 });
		for (const year of [2062, 2063])
			await tx.insert(schoolHoliday).values({
				...{ id: `sommer-${year}`, name: 'Sommerferie' },
				...{ startDate: `${year}-06-20`, endDate: `${year}-08-${year === 2062 ? 20 : 17}` }
			});
	})
);

const meeting: ActivityDraft = {
	title: 'Kommunestyret',
	shortTitle: null,
	startDate: '2061-01-27',
	endDate: '2061-01-27',
	kind: 'politics',
	state: 'confirmed',
	unitId: null,
	responsibleId: 'Kari',
	goal: null,
	description: null
};
const lastThursday = ruleFrom('FREQ=MONTHLY;BYDAY=-1TH') as Rule;
const DATES = ['2061-01-27', '2061-02-24', '2061-03-31', '2061-04-28', '2061-05-26'];

async function done<T>(result: Promise<T>): Promise<Exclude<T, { refused: unknown }>> {
	const value = await result;
	if (isRefused(value)) throw new Error(value.refused);
	return value as Exclude<T, { refused: unknown }>;
}

const all = async (title: string) =>
	(
		await activitiesIn(reader, {
			...{ start: '2061-01-01', end: '2064-01-01', words: title },
			kinds: ACTIVITY_KINDS
		})
	).filter((one) => one.title === title);
const days = async (title: string) => (await all(title)).map(({ startDate }) => startDate);

/** A series by that name, on the last Thursday of January to May 2061. */
async function series(title: string) {
	const { id } = await done(addActivity(kari, { ...meeting, title }, null, true));
	const repeat = { version: 1, rule: lastThursday, until: '2061-05-31', leftOut: [] };
	expect(await repeatActivity(kari, id, repeat)).toEqual({ count: 5 });
	return all(title);
}

describe('what comes again', () => {
	test('lies on every day of its rule, with its coverage, and without what was left out', async () => {
		const { id } = await done(addActivity(kari, { ...meeting, title: 'Uten mars' }, null, true));
		const repeat = { version: 1, rule: lastThursday, until: '2061-05-31', leftOut: ['2061-03-31'] };
		await repeatActivity(kari, id, repeat);
		expect(await days('Uten mars')).toEqual(DATES.filter((date) => date !== '2061-03-31'));
		const [, second] = await all('Uten mars');
		expect((await coveragesOf(reader, second!.id)).map(({ date }) => date)).toEqual([
			'2061-02-10',
			'2061-02-23'
		]);
	});

	test('is refused when it would never come, or when a colleague has saved meanwhile', async () => {
		const { id } = await done(addActivity(kari, { ...meeting, title: 'Aldri' }, null));
		const repeat = { version: 1, rule: lastThursday, until: '2061-02-01', leftOut: [] };
		expect(await repeatActivity(kari, id, repeat)).toEqual({ refused: 'planning_repeats_never' });
		expect(await repeatActivity(kari, id, { ...repeat, version: 0 })).toMatchObject({
			refused: 'planning_changed_by_other'
		});
	});

	test('moves and changes one by one, with those after it, or all', async () => {
		const [, second, third] = await series('Omfang');
		await moveActivity(kari, second!.id, { by: 1 });
		expect((await days('Omfang'))[1]).toBe('2061-02-25');
		await moveActivity(kari, third!.id, { by: -2 }, 'following');
		expect(await days('Omfang')).toEqual([
			'2061-01-27',
			'2061-02-25',
			'2061-03-29',
			'2061-04-26',
			'2061-05-24'
		]);
		const shown = (await activityById(reader, second!.id))!;
		const draft = {
			...meeting,
			title: 'Omfang',
			startDate: shown.startDate,
			endDate: shown.endDate
		};
		await saveActivity(kari, second!.id, shown.version, { ...draft, goal: 'Møt opp' }, 'all');
		expect((await all('Omfang')).map(({ goal }) => goal)).toEqual(Array(5).fill('Møt opp'));
	});

	test('keeps what was changed on its own when all are changed', async () => {
		const [first, second] = await series('Egen');
		const own = { ...meeting, title: 'Egen', goal: 'Eget mål' };
		const dates = { startDate: second!.startDate, endDate: second!.endDate };
		await saveActivity(kari, second!.id, second!.version, { ...own, ...dates });
		await saveActivity(kari, first!.id, first!.version, { ...own, goal: 'Felles' }, 'all');
		expect((await all('Egen')).map(({ goal }) => goal)).toEqual([
			'Felles',
			'Eget mål',
			'Felles',
			'Felles',
			'Felles'
		]);
	});

	test('that is deleted from one on comes back with one undo, and not what was gone before', async () => {
		const [, second, third] = await series('Slettes');
		await deleteActivity(kari, second!.id);
		await deleteActivity(kari, third!.id, 'following');
		expect(await days('Slettes')).toEqual(['2061-01-27']);
		await restoreActivity(kari, third!.id);
		expect(await days('Slettes')).toEqual(DATES.filter((date) => date !== '2061-02-24'));
	});

	test('moves to a new rule from one on, in order; what is too many goes, what is missing comes', async () => {
		const [, , third] = await series('Ny regel');
		const rule = ruleFrom('FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TH') as Rule;
		const repeat = { version: third!.version, rule, until: '2061-08-01', leftOut: [] };
		expect(await repeatActivity(kari, third!.id, repeat)).toEqual({ count: 3 });
		expect(await days('Ny regel')).toEqual([
			'2061-01-27',
			'2061-02-24',
			'2061-03-31',
			'2061-05-26',
			'2061-07-28'
		]);
	});
});

describe('next year', () => {
	test('is this year with each day where its rule puts it, once, with its coverage', async () => {
		const add = (title: string, startDate: string, endDate = startDate) =>
			done(addActivity(kari, { ...meeting, kind: 'event', title, startDate, endDate }, null, true));
		await add('Nasjonaldagen', '2062-05-17');
		await add('Høstuka', '2062-10-09', '2062-10-15');
		await add('Trygg påske', '2062-03-19');
		await add('Første skoledag', '2062-08-21');
		const view = await rollView(reader, 2062);
		const wanted = new Map([
			['Nasjonaldagen', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17'],
			['Høstuka', 'FREQ=YEARLY;BYWEEKNO=41;BYDAY=MO'],
			['Trygg påske', 'FREQ=YEARLY;X-FROM=EASTER;X-OFFSET=-7'],
			['Første skoledag', 'FREQ=YEARLY;X-FROM=SCHOOL;X-OFFSET=0']
		]);
		const choices = view.activities.map(({ id, title, rules }) => {
			expect(rules).toContain(wanted.get(title));
			return { id, rule: wanted.get(title)!, date: '' };
		});
		expect(view.activities[1]?.rules[0]).toBe(wanted.get('Nasjonaldagen'));
		const roll = { year: 2062, choices, series: {} };
		expect(await rollForward(kari, roll)).toEqual({ count: 4 });
		expect(await rollForward(kari, roll)).toEqual({ refused: 'planning_roll_nothing' });
		const next = (await rollView(reader, 2063)).activities;
		expect(next.map(({ title, startDate, endDate }) => [title, startDate, endDate])).toEqual([
			['Trygg påske', '2063-04-08', '2063-04-08'],
			['Nasjonaldagen', '2063-05-17', '2063-05-17'],
			['Første skoledag', '2063-08-20', '2063-08-20'],
			['Høstuka', '2063-10-08', '2063-10-14']
		]);
		expect(next[0]?.rules[0]).toBe(wanted.get('Trygg påske'));
		expect(await coveragesOf(reader, next[1]!.id)).toMatchObject([
			{ moment: 'notice', date: '2063-05-03' },
			{ moment: 'reminder', date: '2063-05-16' },
			{ moment: 'thanks', date: '2063-05-18' }
		]);
	});

	test('goes on with a series, and refuses a day in another year without adding anything', async () => {
		const { id } = await done(
			addActivity(
				kari,
				{ ...meeting, title: 'Rulles', startDate: '2061-11-24', endDate: '2061-11-24' },
				null
			)
		);
		const repeat = { version: 1, rule: lastThursday, until: '2061-12-31', leftOut: [] };
		await repeatActivity(kari, id, repeat);
		const view = await rollView(reader, 2061);
		const mine = view.series.find(({ title }) => title === 'Rulles')!;
		expect(mine.dates.slice(0, 2)).toEqual(['2062-01-26', '2062-02-23']);
		expect(mine.likely).toEqual(['2062-11-30', '2062-12-28']);
		const other = view.activities[0]!;
		const wrong = [{ id: other.id, rule: '', date: '2070-01-01' }];
		expect(
			await rollForward(kari, { year: 2061, choices: wrong, series: { [mine.id]: mine.dates } })
		).toMatchObject({ refused: 'planning_roll_no_date' });
		expect(await days('Rulles')).toHaveLength(2);
		const roll = { year: 2061, choices: [], series: { [mine.id]: mine.dates } };
		expect(await rollForward(kari, roll)).toEqual({ count: 12 });
		expect(await days('Rulles')).toHaveLength(14);
		expect(await rollForward(kari, roll)).toEqual({ refused: 'planning_roll_nothing' });
	});
});
