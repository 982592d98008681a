import { say, type Template } from '../template';
import { AREA, cause, measures, nextPush, OWNERS } from './common';

export const vann_borte: Template = {
	name: say('Vannet er borte', 'Vatnet er borte', 'No water'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Mer enn 20 husstander, mer enn én time, eller sårbare abonnenter.',
			'Meir enn 20 husstandar, meir enn éin time, eller sårbare abonnentar.',
			'More than 20 households, more than one hour, or vulnerable subscribers.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'vann vatn vannledning ledningsbrudd lekkasje trykk kran water',
	pictogram: 'TapWater',
	fields: {
		since: 'ask',
		households: 'may',
		cause: 'ask',
		measures: 'may',
		expectedAt: 'ask',
		pickup: 'ask',
		pickupFrom: 'may',
		boilAfter: 'ask'
	},
	facts: [
		{
			key: 'cause',
			label: say('Årsak og sted', 'Årsak og stad', 'Cause and place'),
			owner: OWNERS.water,
			fields: ['cause', 'since', 'measures', 'expectedAt']
		},
		{
			...AREA,
			label: say(
				'Området er sjekket mot ledningskartet, ikke postnummer',
				'Området er sjekka mot leidningskartet, ikkje postnummer',
				'The area is checked against the pipe map, not postcode'
			),
			owner: OWNERS.water,
			fields: ['households']
		},
		{
			key: 'boil',
			label: say(
				'Om vannet må kokes når det er tilbake',
				'Om vatnet må kokast når det er tilbake',
				'Whether the water must be boiled when it is back'
			),
			owner: OWNERS.water,
			fields: ['boilAfter']
		},
		{
			key: 'vulnerable',
			label: say(
				'Sårbare abonnenter har fått beskjed',
				'Sårbare abonnentar har fått beskjed',
				'Vulnerable subscribers have been told'
			),
			owner: OWNERS.health,
			fields: []
		},
		{
			key: 'pickup',
			label: say('Hentestedet er åpent', 'Hentestaden er open', 'The place to fetch water is open'),
			owner: OWNERS.water,
			fields: ['pickup', 'pickupFrom']
		}
	],
	sources: ['fhi.no'],
	cap: {
		category: 'Infra',
		event: 'OET-214',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say('Vannet er borte {area}', 'Vatnet er borte {area}', 'No water {area}'),
	push: [
		{
			known: say(
				'Vannet er borte {area} siden {since}.',
				'Vatnet er borte {area} sidan {since}.',
				'There has been no water {area} since {since}.'
			),
			unknown: say(
				'Vannet er borte {area}.',
				'Vatnet er borte {area}.',
				'There is no water {area}.'
			),
			omit: say('Vannet er borte {area}.', 'Vatnet er borte {area}.', 'There is no water {area}.')
		},
		{
			known: say('Hent vann ved {pickup}.', 'Hent vatn ved {pickup}.', 'Fetch water at {pickup}.'),
			unknown: say('Hold kranene stengt.', 'Hald kranane stengde.', 'Keep taps closed.')
		},
		nextPush
	],
	danger: [
		{
			known: say(
				'Vannet er borte {area} siden {since}.',
				'Vatnet er borte {area} sidan {since}.',
				'There has been no water {area} since {since}.'
			),
			unknown: say(
				'Vannet er borte {area}.',
				'Vatnet er borte {area}.',
				'There is no water {area}.'
			),
			omit: say('Vannet er borte {area}.', 'Vatnet er borte {area}.', 'There is no water {area}.')
		},
		{
			known: say(
				'Det gjelder omtrent {households}.',
				'Det gjeld omtrent {households}.',
				'About {households} are affected.'
			),
			unknown: say(
				'Vi vet ikke ennå hvor mange det gjelder.',
				'Vi veit ikkje enno kor mange det gjeld.',
				'We do not know yet how many are affected.'
			)
		},
		say(
			'Vi forstår at dette er krevende, særlig for deg som har små barn eller trenger hjelp i hverdagen.',
			'Vi forstår at dette er krevjande, særleg for deg som har små barn eller treng hjelp i kvardagen.',
			'We understand that this is hard, above all if you have small children or need help in daily life.'
		)
	],
	advice: [
		{
			known: say(
				'Hent vann ved {pickup}, og ta med rene kanner.',
				'Hent vatn ved {pickup}, og ta med reine kanner.',
				'Fetch water at {pickup}, and bring clean cans.'
			),
			unknown: say(
				'Vi setter ut vann og sier fra her.',
				'Vi set ut vatn og seier frå her.',
				'We will provide water and tell you here.'
			)
		},
		{
			known: say(
				'Vannet kan hentes fra {pickupFrom}.',
				'Vatnet kan hentast frå {pickupFrom}.',
				'The water is available from {pickupFrom}.'
			)
		},
		say('Hold kranene stengt.', 'Hald kranane stengde.', 'Keep your taps closed.'),
		say(
			'Når vannet er tilbake: La kaldt vann renne til det er klart, og vent med vaskemaskin og oppvaskmaskin til da.',
			'Når vatnet er tilbake: Lat kaldt vatn renne til det er klart, og vent med vaskemaskin og oppvaskmaskin til då.',
			'When the water is back: Run cold water until it is clear, and do not use the washing machine or dishwasher before that.'
		),
		{
			known: say('{boilAfter}', '{boilAfter}', '{boilAfter}'),
			unknown: say(
				'Vi vet ikke ennå om du må koke vannet når det er tilbake.',
				'Vi veit ikkje enno om du må koke vatnet når det er tilbake.',
				'We do not know yet whether you must boil the water when it is back.'
			)
		}
	],
	status: [
		cause,
		measures,
		{
			known: say(
				'Vi regner med at vannet er tilbake {expectedAt}.',
				'Vi reknar med at vatnet er tilbake {expectedAt}.',
				'We expect the water to be back at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når vannet er tilbake.',
				'Vi veit ikkje enno når vatnet er tilbake.',
				'We do not know yet when the water will be back.'
			)
		}
	],
	help: [
		{
			known: say(
				'Klarer du ikke å hente vann selv, ring {dutyPhone}.',
				'Klarer du ikkje å hente vatn sjølv, ring {dutyPhone}.',
				'If you cannot fetch water yourself, call {dutyPhone}.'
			)
		}
	],
	allClear: {
		title: say('Vannet er tilbake {area}', 'Vatnet er tilbake {area}', 'The water is back {area}'),
		advice: [
			say(
				'La kaldt vann renne til det er klart før du drikker det eller vasker klær.',
				'Lat kaldt vatn renne til det er klart før du drikk det eller vaskar klede.',
				'Run cold water until it is clear before you drink it or wash clothes.'
			),
			{ known: say('{boilAfter}', '{boilAfter}', '{boilAfter}') }
		]
	}
};
