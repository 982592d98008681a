import type { OpeningHours, Period, Week } from '$lib/calendar/openingHours';
import type { Role } from '../rights';

/** What Lillevik has written of a unit besides what it is called. */
interface DemoUnit {
	hours: OpeningHours;
	outsideHours?: string;
	dutyRole?: Role;
	targetHours?: number;
	/** mailboxes of colleagues, the leader first and then the deputies in their order */
	lead?: string[];
}

const weekdays = (...periods: [string, string][]): Week => {
	const day = periods.map(([from, to]): Period => ({ from, to }));
	return [day, day, day, day, day, [], []];
};
/** Days that end early in all of the kommune. */
const halfDays = [
	{ day: 'easter-4', closes: '12:00' },
	{ day: '12-24', closes: '12:00' },
	{ day: '12-31', closes: '12:00' }
];
const office: OpeningHours = {
	week: weekdays(['08:00', '15:30']),
	seasons: [{ name: 'Sommer', from: '06-15', to: '08-15', week: weekdays(['08:00', '15:00']) }],
	halfDays,
	closedDays: [],
	openOnHolidays: false
};
const servicetorget: OpeningHours = {
	...office,
	week: weekdays(['09:00', '15:00']),
	seasons: [{ name: 'Sommer', from: '06-15', to: '08-15', week: weekdays(['09:00', '14:00']) }]
};
const planleggingsdag = { from: '2027-01-04', to: '2027-01-04', reason: 'planleggingsdag' };

/** Those that are not here keep the office hours of the town hall. */
const UNITS: Record<string, DemoUnit> = {
	servicetorget: {
		hours: servicetorget,
		lead: ['per.kristian.dahl', 'amina.warsame'],
		outsideHours: 'Ring vakttelefonen 55 50 00 99 når det haster.',
		dutyRole: 'dutyOfficer'
	},
	teknisk: {
		hours: { ...office, week: weekdays(['07:00', '11:00'], ['11:30', '15:00']) },
		lead: ['tomasz.kowalski', 'teknisk'],
		outsideHours: 'Ring vakttelefonen 55 50 00 99 om trær over veien og glatte veier.',
		dutyRole: 'technicalDuty'
	},
	vann: {
		targetHours: 8,
		hours: { ...office, week: weekdays(['07:00', '11:00'], ['11:30', '15:00']) },
		lead: ['teknisk', 'saksbehandler'],
		outsideHours: 'Ring vakttelefonen 55 50 00 99 om lekkasjer og vann som er borte.',
		dutyRole: 'technicalDuty'
	},
	skole: { hours: { ...office, closedDays: [planleggingsdag] }, lead: ['kari.strand', 'gro.lie'] },
	barneskolen: {
		hours: { ...office, week: weekdays(['07:45', '15:00']), closedDays: [planleggingsdag] },
		lead: ['randi.vik']
	},
	barnehage: {
		hours: { ...office, week: weekdays(['06:45', '16:30']), closedDays: [planleggingsdag] },
		lead: ['gro.lie', 'kari.strand']
	},
	barnevern: {
		hours: office,
		lead: ['barnevern'],
		outsideHours: 'Alarmtelefonen for barn og unge: 116 111. Er det fare for liv, ring 112.'
	},
	nav: { hours: { ...office, week: weekdays(['10:00', '14:00']) }, lead: ['eli.sunde'] },
	helse: {
		hours: office,
		lead: ['marit.hagen'],
		outsideHours: 'Legevakta har telefon 116 117 hele døgnet.'
	},
	plan: {
		targetHours: 12,
		hours: { ...office, week: weekdays(['09:00', '11:30'], ['12:00', '15:00']) },
		lead: ['sondre.moe']
	},
	kultur: { hours: office, lead: ['liv.berntsen', 'redaktor'] },
	skatt: { hours: office, lead: ['arne.tveit'] },
	politisk: { hours: office, lead: ['nina.holm', 'arkiv'] },
	beredskap: {
		hours: office,
		lead: ['geir.rognli', 'vakt'],
		outsideHours: 'Beredskapsvakta kan nås hele døgnet på 55 50 00 99.',
		dutyRole: 'dutyOfficer'
	},
	landbruk: { hours: office, lead: ['astrid.lunde'] }
};

/** The columns that Lillevik has written of a unit. @param userId the id of a mailbox's owner */
export function demoUnit(id: string, userId: (mailbox: string) => string) {
	const { lead = [], ...written } = UNITS[id] ?? { hours: office };
	const [leaderId = null, ...deputyIds] = lead.map(userId);
	return { ...written, leaderId, deputyIds };
}
