import { say, type Template } from '../template';
import { AREA, cause, measures, OWNERS } from './common';

export const avlop_bading: Template = {
	name: say('Kloakkutslipp, ikke bad', 'Kloakkutslepp, ikkje bad', 'Sewage spill, no bathing'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'I badesesongen, eller ved en badeplass eller en drikkevannskilde. Ellers: Svar dem som spør.',
			'I badesesongen, eller ved ein badeplass eller ei drikkevasskjelde. Elles: Svar dei som spør.',
			'In the bathing season, or at a bathing place or a source of drinking water. Otherwise: answer those who ask.'
		)
	},
	interval: 1440,
	lifetime: 168,
	notifies: 'nobody',
	night: 'morning',
	search: 'kloakk avløp utslipp bading badevann sjø forurensning sewage',
	pictogram: 'Waves',
	fields: {
		since: 'may',
		fromPlace: 'ask',
		toPlace: 'ask',
		cause: 'ask',
		measures: 'may',
		resultOn: 'ask',
		drinkingWater: 'ask'
	},
	facts: [
		{
			key: 'spill',
			label: say('Hvor utslippet er', 'Kvar utsleppet er', 'Where the spill is'),
			owner: OWNERS.water,
			fields: ['since', 'cause', 'measures', 'fromPlace', 'toPlace']
		},
		AREA,
		{
			key: 'drinkingWater',
			label: say(
				'Om en drikkevannskilde kan være rammet',
				'Om ei drikkevasskjelde kan vere råka',
				'Whether a source of drinking water may be affected'
			),
			owner: OWNERS.water,
			fields: ['drinkingWater']
		},
		{
			key: 'signs',
			label: say('Skilt er satt opp', 'Skilt er sette opp', 'Signs are up'),
			owner: OWNERS.water,
			fields: []
		},
		{
			key: 'notified',
			label: say(
				'110 er varslet hvis det er akutt, og Statsforvalteren',
				'110 er varsla om det er akutt, og Statsforvaltaren',
				'110 is told if acute, and the County Governor'
			),
			owner: OWNERS.duty,
			fields: []
		},
		{
			key: 'sampling',
			label: say('Prøveplanen er klar', 'Prøveplanen er klar', 'The sampling plan is ready'),
			owner: OWNERS.water,
			fields: ['resultOn']
		}
	],
	sources: ['fhi.no'],
	cap: {
		category: 'Health',
		event: 'OET-048',
		responseType: 'Avoid',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Likely'
	},
	title: say('Ikke bad {area}', 'Ikkje bad {area}', 'Do not bathe {area}'),
	push: [
		say(
			'Ikke bad {area}. Kloakk har rent ut.',
			'Ikkje bad {area}. Kloakk har runne ut.',
			'Do not bathe {area}. Sewage has leaked out.'
		),
		{
			known: say(
				'Svar på vannprøver kommer tidligst {resultOn}.',
				'Svar på vassprøver kjem tidlegast {resultOn}.',
				'Test results come at the earliest {resultOn}.'
			)
		}
	],
	danger: [
		{
			known: say(
				'Kloakk har rent ut {area} siden {since}.',
				'Kloakk har runne ut {area} sidan {since}.',
				'Sewage has leaked out {area} since {since}.'
			),
			unknown: say(
				'Kloakk har rent ut {area}.',
				'Kloakk har runne ut {area}.',
				'Sewage has leaked out {area}.'
			),
			omit: say(
				'Kloakk har rent ut {area}.',
				'Kloakk har runne ut {area}.',
				'Sewage has leaked out {area}.'
			)
		}
	],
	advice: [
		{
			known: say(
				'Ikke bad, fisk eller la dyr drikke mellom {fromPlace} og {toPlace} til vi melder at vannet er rent.',
				'Ikkje bad, fisk eller lat dyr drikke mellom {fromPlace} og {toPlace} til vi melder at vatnet er reint.',
				'Do not bathe, fish or let animals drink between {fromPlace} and {toPlace} until we say that the water is clean.'
			),
			unknown: say(
				'Ikke bad, fisk eller la dyr drikke der til vi melder at vannet er rent.',
				'Ikkje bad, fisk eller lat dyr drikke der til vi melder at vatnet er reint.',
				'Do not bathe, fish or let animals drink there until we say that the water is clean.'
			),
			omit: say(
				'Ikke bad, fisk eller la dyr drikke der til vi melder at vannet er rent.',
				'Ikkje bad, fisk eller lat dyr drikke der til vi melder at vatnet er reint.',
				'Do not bathe, fish or let animals drink there until we say that the water is clean.'
			)
		},
		{
			known: say('{drinkingWater}', '{drinkingWater}', '{drinkingWater}'),
			unknown: say(
				'Vi undersøker om drikkevannet kan være rammet.',
				'Vi undersøkjer om drikkevatnet kan vere råka.',
				'We are checking whether the drinking water may be affected.'
			)
		}
	],
	status: [
		cause,
		measures,
		{
			known: say(
				'Vi tar vannprøver. Svaret kommer tidligst {resultOn}, og vi legger det ut her.',
				'Vi tek vassprøver. Svaret kjem tidlegast {resultOn}, og vi legg det ut her.',
				'We are testing the water. The result comes at the earliest {resultOn}, and we publish it here.'
			),
			unknown: say(
				'Vi vet ikke ennå når vi har svar på vannprøver.',
				'Vi veit ikkje enno når vi har svar på vassprøver.',
				'We do not know yet when we will have test results.'
			)
		}
	],
	help: [
		{
			known: say(
				'Vi beklager ulempene. Har du fått kloakk inn i huset, ring {dutyPhone}.',
				'Vi seier oss leie for ulempene. Har du fått kloakk inn i huset, ring {dutyPhone}.',
				'We are sorry for the trouble. If sewage has come into your house, call {dutyPhone}.'
			)
		}
	],
	allClear: {
		title: say(
			'Du kan bade igjen {area}',
			'Du kan bade igjen {area}',
			'You can bathe again {area}'
		),
		advice: [
			say(
				'Vannprøvene viser at vannet er rent.',
				'Vassprøvene viser at vatnet er reint.',
				'Tests show that the water is clean.'
			)
		]
	}
};
