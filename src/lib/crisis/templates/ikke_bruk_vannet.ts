import { say, type Template } from '../template';
import { AREA, callDuty, cause, nextPush, OWNERS } from './common';

export const ikke_bruk_vannet: Template = {
	name: say('Ikke bruk vannet', 'Ikkje bruk vatnet', 'Do not use the water'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['doctor', 'foodSafety'],
	breakGlassAfter: 3,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid, så snart kommuneoverlegen eller vannverket har bestemt det.',
			'Alltid, så snart kommuneoverlegen eller vassverket har avgjort det.',
			'Always, as soon as the chief municipal doctor or the waterworks has decided it.'
		)
	},
	interval: 120,
	lifetime: 48,
	notifies: 'areas',
	night: 'now',
	search: 'vann forgiftet kjemikalie drikkevann vatn bruk ikke',
	pictogram: 'TapWater',
	fields: { cause: 'ask', pickup: 'ask', pickupFrom: 'may', notAffected: 'may', resultOn: 'ask' },
	facts: [
		{
			key: 'decision',
			label: say(
				'Kommuneoverlegen har bestemt det (navn, tid)',
				'Kommuneoverlegen har avgjort det (namn, tid)',
				'The chief municipal doctor has decided it (name, time)'
			),
			owner: OWNERS.doctor,
			fields: ['cause']
		},
		AREA,
		{
			key: 'pickup',
			label: say('Hentestedet er åpent', 'Hentestaden er open', 'The place to fetch water is open'),
			owner: OWNERS.water,
			fields: ['pickup', 'pickupFrom']
		},
		{
			key: 'sampling',
			label: say('Prøvetaking er i gang', 'Prøvetaking er i gang', 'Sampling has started'),
			owner: OWNERS.water,
			fields: ['resultOn']
		},
		{
			key: 'institutions',
			label: say(
				'Institusjoner og sårbare abonnenter har fått beskjed',
				'Institusjonar og sårbare abonnentar har fått beskjed',
				'Institutions and vulnerable subscribers have been told'
			),
			owner: OWNERS.health,
			fields: ['notAffected']
		}
	],
	sources: ['fhi.no', 'mattilsynet.no', '22 59 13 00'],
	cap: {
		category: 'Health',
		event: 'OET-047',
		responseType: 'Avoid',
		urgency: 'Immediate',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say('Ikke bruk vannet {area}', 'Ikkje bruk vatnet {area}', 'Do not use the water {area}'),
	push: [
		say(
			'Ikke bruk vannet {area}. Koking hjelper ikke.',
			'Ikkje bruk vatnet {area}. Koking hjelper ikkje.',
			'Do not use the water {area}. Boiling does not help.'
		),
		{
			known: say('Hent vann ved {pickup}.', 'Hent vatn ved {pickup}.', 'Fetch water at {pickup}.')
		},
		nextPush
	],
	danger: [
		say(
			'Vannet {area} kan være farlig.',
			'Vatnet {area} kan vere farleg.',
			'The water {area} may be dangerous.'
		)
	],
	advice: [
		say(
			'Ikke drikk vannet, og ikke bruk det til mat, tannpuss, dusj eller vask. Koking hjelper ikke.',
			'Ikkje drikk vatnet, og ikkje bruk det til mat, tannpuss, dusj eller vask. Koking hjelper ikkje.',
			'Do not drink the water, and do not use it for cooking, brushing teeth, showering or washing. Boiling does not help.'
		),
		say(
			'Du kan skylle ned i toalettet.',
			'Du kan skylje ned i toalettet.',
			'You can flush the toilet.'
		),
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
		}
	],
	status: [
		cause,
		{
			known: say(
				'Dette gjelder ikke {notAffected}.',
				'Dette gjeld ikkje {notAffected}.',
				'This does not apply to {notAffected}.'
			)
		},
		{
			known: say(
				'Vi tar prøver av vannet. Svaret kommer tidligst {resultOn}.',
				'Vi tek prøver av vatnet. Svaret kjem tidlegast {resultOn}.',
				'We are testing the water. The result comes at the earliest {resultOn}.'
			),
			unknown: say(
				'Vi vet ikke ennå når vi har svar på vannprøver.',
				'Vi veit ikkje enno når vi har svar på vassprøver.',
				'We do not know yet when we will have test results.'
			)
		}
	],
	help: [
		say(
			'Vi forstår at dette er skremmende. Har du drukket vannet og føler deg syk, ring Giftinformasjonen på 22 59 13 00 eller legevakten på 116 117.',
			'Vi forstår at dette er skremmande. Har du drukke vatnet og kjenner deg sjuk, ring Giftinformasjonen på 22 59 13 00 eller legevakta på 116 117.',
			'We understand that this is frightening. If you drank the water and feel ill, call the Poison Centre on 22 59 13 00, or 116 117.'
		),
		callDuty
	],
	allClear: {
		title: say(
			'Du kan bruke vannet igjen {area}',
			'Du kan bruke vatnet igjen {area}',
			'You can use the water again {area}'
		),
		advice: [
			say(
				'La kaldt og varmt vann renne i ti minutter før du bruker det.',
				'Lat kaldt og varmt vatn renne i ti minutt før du bruker det.',
				'Run cold and hot water for ten minutes before you use it.'
			)
		]
	}
};
