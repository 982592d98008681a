import { say, type Template } from '../template';
import { AREA, busSentence, careSentence, cause, nextPush, OWNERS } from './common';

export const veg_stengt: Template = {
	name: say('Stengt vei', 'Stengd veg', 'Road closed'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Kommunal vei, ingen omkjøring, eller skoleskyss som er rammet. Ellers: Vis til veieieren.',
			'Kommunal veg, inga omkøyring, eller skuleskyss som er råka. Elles: Vis til vegeigaren.',
			'A municipal road, no detour, or school transport affected. Otherwise: point to the road owner.'
		)
	},
	interval: 120,
	lifetime: 24,
	notifies: 'areas',
	night: 'morning',
	search: 'vei veg stengt ras omkjøring bru trafikk road',
	pictogram: 'Roadblock',
	fields: {
		road: 'must',
		fromPlace: 'ask',
		toPlace: 'ask',
		since: 'may',
		cause: 'ask',
		roadOwner: 'must',
		detour: 'ask',
		bus: 'may',
		care: 'may',
		expectedAt: 'may'
	},
	facts: [
		{
			key: 'closure',
			label: say('Hvor veien er stengt', 'Kvar vegen er stengd', 'Where the road is closed'),
			owner: OWNERS.roads,
			fields: ['road', 'fromPlace', 'toPlace', 'since', 'cause', 'roadOwner', 'expectedAt']
		},
		AREA,
		{
			key: 'detour',
			label: say(
				'Omkjøringen er åpen, også for utrykning og tunge kjøretøy',
				'Omkøyringa er open, òg for utrykking og tunge køyretøy',
				'The detour is open, also for emergency and heavy vehicles'
			),
			owner: OWNERS.roads,
			fields: ['detour']
		},
		{
			key: 'bus',
			label: say('Skoleskyss og buss', 'Skuleskyss og buss', 'School transport and buses'),
			owner: OWNERS.transport,
			fields: ['bus', 'care']
		}
	],
	sources: ['vegvesen.no/trafikk', '175'],
	cap: {
		category: 'Transport',
		event: 'OET-165',
		responseType: 'Avoid',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say('{road} er stengt {area}', '{road} er stengd {area}', '{road} is closed {area}'),
	push: [
		say('{road} er stengt {area}.', '{road} er stengd {area}.', '{road} is closed {area}.'),
		{
			known: say('Omkjøring: {detour}.', 'Omkøyring: {detour}.', 'Detour: {detour}.')
		},
		nextPush
	],
	danger: [
		{
			known: say(
				'{road} er stengt {area}, mellom {fromPlace} og {toPlace}.',
				'{road} er stengd {area}, mellom {fromPlace} og {toPlace}.',
				'{road} is closed {area}, between {fromPlace} and {toPlace}.'
			),
			unknown: say(
				'{road} er stengt {area}.',
				'{road} er stengd {area}.',
				'{road} is closed {area}.'
			),
			omit: say('{road} er stengt {area}.', '{road} er stengd {area}.', '{road} is closed {area}.')
		},
		{
			known: say(
				'Den har vært stengt siden {since}.',
				'Han har vore stengd sidan {since}.',
				'It has been closed since {since}.'
			)
		}
	],
	advice: [
		say(
			'Ikke gå eller kjør inn i området.',
			'Ikkje gå eller køyr inn i området.',
			'Do not walk or drive into the area.'
		),
		{
			known: say('Omkjøring: {detour}.', 'Omkøyring: {detour}.', 'Detour: {detour}.'),
			unknown: say(
				'Vi vet ikke ennå om det finnes omkjøring.',
				'Vi veit ikkje enno om det finst omkøyring.',
				'We do not know yet whether there is a detour.'
			)
		},
		say(
			'Ser du fare på veien, ring Vegtrafikksentralen på 175.',
			'Ser du fare på vegen, ring Vegtrafikksentralen på 175.',
			'If you see danger on the road, call the road traffic centre on 175.'
		)
	],
	status: [
		cause,
		say(
			'{roadOwner} har ansvaret og avgjør når veien åpner.',
			'{roadOwner} har ansvaret og avgjer når vegen opnar.',
			'{roadOwner} is responsible and decides when the road opens.'
		),
		{
			known: say(
				'Vi regner med at veien åpner {expectedAt}.',
				'Vi reknar med at vegen opnar {expectedAt}.',
				'We expect the road to open at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når veien åpner.',
				'Vi veit ikkje enno når vegen opnar.',
				'We do not know yet when the road opens.'
			)
		},
		busSentence,
		careSentence
	],
	help: [
		say(
			'Takk for at du tar hensyn til dem som arbeider på stedet.',
			'Takk for at du tek omsyn til dei som arbeider på staden.',
			'Thank you for taking care around those who work there.'
		)
	],
	allClear: {
		title: say(
			'{road} er åpen igjen {area}',
			'{road} er open igjen {area}',
			'{road} is open again {area}'
		),
		advice: [
			say(
				'Kjør forsiktig forbi stedet.',
				'Køyr varsamt forbi staden.',
				'Drive carefully past the place.'
			)
		]
	}
};
