import { say, type Template } from '../template';
import { AREA, emergency, nextPush, OWNERS } from './common';

/** The first message, within 15 minutes, when the cause is not known. */
export const undersoker: Template = {
	name: say(
		'Vi undersøker (første melding)',
		'Vi undersøkjer (første melding)',
		'We are investigating (first message)'
	),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'To meldinger uavhengig av hverandre, eller noe du har sett selv. Send innen 15 minutter.',
			'To meldingar uavhengig av kvarandre, eller noko du har sett sjølv. Send innan 15 minutt.',
			'Two independent reports, or something you have seen yourself. Send within 15 minutes.'
		)
	},
	interval: 30,
	lifetime: 6,
	notifies: 'areas',
	night: 'now',
	search: 'første førstemelding uklart ukjent meldinger undersøkelse',
	pictogram: 'MagnifyingGlass',
	fields: { matter: 'must', since: 'may', team: 'ask', measures: 'may' },
	facts: [
		{
			key: 'reports',
			label: say(
				'Egen observasjon, eller to meldinger uavhengig av hverandre',
				'Eigen observasjon, eller to meldingar uavhengig av kvarandre',
				'Own observation, or two independent reports'
			),
			owner: OWNERS.duty,
			fields: ['matter', 'since']
		},
		AREA,
		{
			key: 'team',
			label: say(
				'Noen er i gang med å undersøke',
				'Nokon er i gang med å undersøkje',
				'Somebody is investigating'
			),
			owner: OWNERS.duty,
			fields: ['team', 'measures']
		},
		{
			key: 'clear',
			label: say(
				'Ingen nødetat har bedt oss vente',
				'Ingen naudetat har bede oss vente',
				'No emergency service has asked us to wait'
			),
			owner: OWNERS.police,
			fields: []
		}
	],
	sources: ['110', '112', '113'],
	cap: {
		category: 'Safety',
		event: 'OET-000',
		responseType: 'Monitor',
		urgency: 'Expected',
		severity: 'Unknown',
		certainty: 'Possible'
	},
	title: say(
		'Vi undersøker meldinger om {matter} {area}',
		'Vi undersøkjer meldingar om {matter} {area}',
		'We are looking into reports about {matter} {area}'
	),
	push: [
		say(
			'Vi har fått meldinger om {matter} {area} og undersøker.',
			'Vi har fått meldingar om {matter} {area} og undersøkjer.',
			'We have reports about {matter} {area} and are investigating.'
		),
		nextPush
	],
	danger: [
		{
			known: say(
				'Siden {since} har vi fått meldinger om {matter} {area}.',
				'Sidan {since} har vi fått meldingar om {matter} {area}.',
				'Since {since} we have received reports about {matter} {area}.'
			),
			unknown: say(
				'Vi har fått meldinger om {matter} {area}.',
				'Vi har fått meldingar om {matter} {area}.',
				'We have received reports about {matter} {area}.'
			),
			omit: say(
				'Vi har fått meldinger om {matter} {area}.',
				'Vi har fått meldingar om {matter} {area}.',
				'We have received reports about {matter} {area}.'
			)
		}
	],
	advice: [
		emergency,
		{
			known: say(
				'Du trenger ikke melde fra om det samme. Ser du skade eller fare, ring {dutyPhone}.',
				'Du treng ikkje melde frå om det same. Ser du skade eller fare, ring {dutyPhone}.',
				'You need not report the same thing. If you see damage or danger, call {dutyPhone}.'
			),
			omit: say(
				'Du trenger ikke melde fra om det samme.',
				'Du treng ikkje melde frå om det same.',
				'You need not report the same thing.'
			)
		}
	],
	status: [
		say(
			'Vi vet ikke årsaken ennå, og heller ikke hvor mange det gjelder.',
			'Vi veit ikkje årsaka enno, og heller ikkje kor mange det gjeld.',
			'We do not know the cause yet, nor how many are affected.'
		),
		{
			known: say(
				'{team} er i gang med å finne det ut.',
				'{team} er i gang med å finne det ut.',
				'{team} is finding out.'
			),
			unknown: say(
				'Vi er i gang med å finne det ut.',
				'Vi er i gang med å finne det ut.',
				'We are finding out.'
			)
		},
		{ known: say('{measures}', '{measures}', '{measures}') }
	],
	help: [
		say(
			'Vi forstår at det er urolig å vente. Vi sier fra her så snart vi vet mer.',
			'Vi forstår at det er uroleg å vente. Vi seier frå her så snart vi veit meir.',
			'We understand that waiting is worrying. We will tell you here as soon as we know more.'
		)
	],
	allClear: {
		title: say(
			'Ingen fare: Vi har undersøkt meldingene om {matter} {area}',
			'Ingen fare: Vi har undersøkt meldingane om {matter} {area}',
			'No danger: We have looked into the reports about {matter} {area}'
		),
		advice: [
			say('Du trenger ikke gjøre noe.', 'Du treng ikkje gjere noko.', 'You need not do anything.')
		]
	}
};
