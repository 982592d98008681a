import { say } from '../template';
import type { Field } from './field';

/** When, and how many. */
export const WHEN = {
	since: { type: 'time', past: true, label: say('Siden når', 'Sidan når', 'Since') },
	startsAt: { type: 'time', label: say('Fra', 'Frå', 'From') },
	endsAt: { type: 'time', label: say('Til', 'Til', 'Until') },
	expectedAt: {
		type: 'time',
		label: say('Regner med at det er over', 'Reknar med at det er over', 'Expected to be over')
	},
	endedAt: { type: 'time', past: true, label: say('Over fra', 'Over frå', 'Over from') },
	pickupFrom: {
		type: 'time',
		label: say('Vann kan hentes fra', 'Vatn kan hentast frå', 'Water available from')
	},
	openFrom: { type: 'time', label: say('Åpent fra', 'Ope frå', 'Open from') },
	deadline: { type: 'time', label: say('Ring før', 'Ring før', 'Call before') },
	closedOn: { type: 'date', label: say('Hvilken dag', 'Kva dag', 'Which day') },
	fromDate: { type: 'date', label: say('Fra og med', 'Frå og med', 'From') },
	untilDate: { type: 'date', label: say('Til og med', 'Til og med', 'Until') },
	resultOn: {
		type: 'date',
		label: say('Prøvesvar tidligst', 'Prøvesvar tidlegast', 'Test results at the earliest')
	},
	pickupOn: {
		type: 'date',
		label: say('Hentes i stedet', 'Blir henta i staden', 'Collected instead')
	},
	households: {
		type: 'count',
		label: say('Antall husstander', 'Talet på husstandar', 'Number of households'),
		one: say('1 husstand', '1 husstand', '1 household'),
		other: say('{n} husstander', '{n} husstandar', '{n} households')
	},
	customers: {
		type: 'count',
		label: say('Antall uten strøm', 'Talet på kundar utan straum', 'Customers without power'),
		one: say('1 kunde', '1 kunde', '1 customer'),
		other: say('{n} kunder', '{n} kundar', '{n} customers')
	},
	/** Few persons could be recognised by their neighbours. */
	cases: {
		type: 'count',
		label: say('Antall tilfeller', 'Talet på tilfelle', 'Number of cases'),
		one: say('noen få tilfeller', 'nokre få tilfelle', 'a few cases'),
		other: say('{n} tilfeller', '{n} tilfelle', '{n} cases'),
		few: { below: 5, text: say('noen få tilfeller', 'nokre få tilfelle', 'a few cases') }
	},
	/** The instant of the message that was wrong. */
	wrongAt: {
		type: 'time',
		past: true,
		label: say('Meldingen som var feil', 'Meldinga som var feil', 'The message that was wrong')
	}
} satisfies Record<string, Field>;
