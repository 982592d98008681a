import { addDays, dateOf, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { fromEaster } from '$lib/calendar/easter';
import { elections } from '$lib/calendar/elections';
import { weekStart } from '$lib/calendar/isoWeek';
import type { ActivityState } from '../activity';
import type { ActivityKind } from '../kinds';
import { NEWS, type News } from './news';

export interface DemoActivity {
	title: string;
	shortTitle?: string;
	startDate: CivilDate;
	endDate: CivilDate;
	kind: ActivityKind;
	unitId: string;
	state?: ActivityState;
	goal?: string;
	news?: News;
}

type Row = [
	title: string,
	shortTitle: string,
	kind: ActivityKind,
	unitId: string,
	from: string,
	to?: string,
	state?: ActivityState
];

/** Dates as month-day; what begins with «+» is in the next year. */
const EVERY_YEAR: Row[] = [
	['Søk barnehageplass – hovedopptak', 'Barnehageopptak', 'service', 'barnehage', '01-12', '03-01'],
	['Høring: kommuneplanens arealdel', 'Arealplan', 'politics', 'plan', '01-26', '03-20'],
	['Samefolkets dag', '', 'event', 'kultur', '02-06'],
	['Søk læreplass i kommunen', 'Læreplass', 'recruitment', 'hr', '01-19', '02-20'],
	['Sommerjobb for ungdom', 'Sommerjobb', 'recruitment', 'hr', '02-25', '03-25'],
	['Eiendomsskatten er lagt ut', 'Eiendomsskatt', 'service', 'skatt', '03-02', '03-23'],
	['Beredskapsøvelse i kriseledelsen', 'Øvelse', 'preparedness', 'beredskap', '03-11'],
	['Innbyggerundersøkelsen', '', 'campaign', 'servicetorget', '04-08', '05-02'],
	['Nominer årets frivillige', 'Årets frivillige', 'campaign', 'kultur', '10-01', '10-31'],
	['Søk plass i kulturskolen', 'Kulturskolen', 'service', 'kultur', '04-15', '05-20'],
	['Husk bålforbudet i skog og mark', 'Bålforbud', 'preparedness', 'beredskap', '04-15', '09-15'],
	['Vårrydding i Lillevik', 'Vårrydding', 'campaign', 'teknisk', '04-20', '05-15'],
	['Sykle til jobben', '', 'campaign', 'hr', '04-27', '06-14'],
	['Program for 17. mai', '17. mai', 'event', 'kultur', '05-04', '05-17'],
	['Prøver av badevannet', 'Badevann', 'service', 'teknisk', '06-08', '08-28'],
	['Sommeraktiviteter for barn og unge', 'Sommeraktiviteter', 'event', 'kultur', '06-22', '08-14'],
	['Lillevikdagene', '', 'event', 'kultur', '07-29', '08-01'],
	['Skolestart og trygg skolevei', 'Skolestart', 'campaign', 'skole', '08-10', '09-04'],
	['Valg til ungdomsrådet', 'Ungdomsrådet', 'politics', 'politisk', '09-01', '09-18'],
	['Åpen dag på rådhuset', 'Åpen dag', 'event', 'servicetorget', '09-05', undefined, 'confirmed'],
	['Aksjon for farlig avfall', 'Farlig avfall', 'service', 'teknisk', '09-07', '09-19'],
	['Kulturuka i Lillevik', 'Kulturuka', 'event', 'kultur', '09-21', '09-27'],
	['Verdensdagen for psykisk helse', 'Psykisk helse', 'campaign', 'helse', '09-28', '10-16'],
	['Influensavaksine', '', 'service', 'helse', '10-05', '11-27'],
	['Klar for vinter: brøyting og strøing', 'Vinterdrift', 'service', 'teknisk', '10-19', '11-13'],
	['Yrkesmessa i Lillevik', 'Yrkesmessa', 'recruitment', 'naring', '10-22', undefined, 'postponed'],
	['Budsjett og økonomiplan', 'Budsjett', 'politics', 'politisk', '10-27', '12-17'],
	['Søk julehjelp', 'Julehjelp', 'service', 'nav', '11-09', '12-04'],
	['Les av vannmåleren', 'Vannmåler', 'service', 'vann', '12-01', '+01-10'],
	[
		'Nyttårskonsert i kulturhuset',
		'Nyttårskonsert',
		'event',
		'kultur',
		'01-04',
		undefined,
		'cancelled'
	]
];

/** What Lillevik does in a year: about forty activities, each where its rule puts it. */
export function demoYear(year: number): DemoActivity[] {
	return [...EVERY_YEAR.map((row) => fixed(year, row)), ...movable(year), ...voting(year)].map(
		(activity) => ({ ...activity, news: NEWS[activity.title] })
	);
}

function fixed(year: number, [title, short, kind, unitId, from, to, state]: Row): DemoActivity {
	const date = (text: string) =>
		text.startsWith('+') ? `${year + 1}-${text.slice(1)}` : `${year}-${text}`;
	return {
		title,
		shortTitle: short || undefined,
		kind,
		unitId,
		startDate: date(from),
		endDate: date(to ?? from),
		state
	};
}

function movable(year: number): DemoActivity[] {
	const event = (title: string, startDate: CivilDate, endDate = startDate) => ({
		title,
		startDate,
		endDate,
		kind: 'event' as const,
		unitId: 'kultur'
	});
	const preparedness = { kind: 'preparedness' as const, unitId: 'beredskap' };
	const week = (number: number) => weekStart(year, number);
	const appeal = sunday(year, 10, 18);
	return [
		...meetings(year),
		{ ...event('Vinterferie i Lillevik', week(9), addDays(week(9), 4)), shortTitle: 'Vinterferie' },
		{
			...event('Trygg påske', fromEaster(year, -9), fromEaster(year, 1)),
			...preparedness
		},
		{ ...event('Brannvernuka', week(38), addDays(week(38), 6)), ...preparedness },
		{
			...event('Egenberedskapsuka: klar i sju døgn', week(45), addDays(week(45), 6)),
			...preparedness,
			shortTitle: 'Beredskapsuka'
		},
		{
			...event('Bli bøssebærer for TV-aksjonen', addDays(appeal, -20), appeal),
			kind: 'campaign',
			shortTitle: 'TV-aksjonen'
		},
		{ ...event('Julegrana tennes', sunday(year, 11, 27)), shortTitle: 'Julegrana' }
	];
}

export const MEETING = 'Møte i kommunestyret';

/** The meetings of the municipal council of a year. */
export function meetings(year: number): DemoActivity[] {
	return [1, 3, 4, 6, 9, 10, 12].map((month) => meeting(year, month));
}

/** The last Thursday of a month; in December the one before Christmas week. */
function meeting(year: number, month: number): DemoActivity {
	const last = month === 12 ? dateOf(year, 12, 17) : dateOf(year, month + 1, 0);
	const date = addDays(last, -((weekday(last) + 3) % 7));
	return {
		title: MEETING,
		shortTitle: 'Kommunestyret',
		kind: 'politics',
		unitId: 'politisk',
		startDate: date,
		endDate: date
	};
}

function voting(year: number): DemoActivity[] {
	return elections(year).flatMap(({ date, of }) => [
		{
			title: `Forhåndsstemming til ${of === 'local' ? 'kommunevalget' : 'stortingsvalget'}`,
			shortTitle: 'Forhåndsstemming',
			kind: 'politics' as const,
			unitId: 'politisk',
			startDate: `${year}-08-10`,
			endDate: addDays(date, -3)
		},
		{
			title: `Valg ${year}`,
			kind: 'politics' as const,
			unitId: 'politisk',
			startDate: date,
			endDate: date
		}
	]);
}

/** The first Sunday on or after a day. */
function sunday(year: number, month: number, day: number): CivilDate {
	const date = dateOf(year, month, day);
	return addDays(date, 7 - weekday(date));
}
