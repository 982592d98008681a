import { say, type Template } from '../template';
import { AREA, emergency, measures, OWNERS } from './common';

export const ekstremvaer: Template = {
	name: say('Farevarsel om vær', 'Farevarsel om vêr', 'Severe weather'),
	severity: 'alvorlig',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Oransje og rødt farevarsel fra MET. Gult: Bare på siden.',
			'Oransje og raudt farevarsel frå MET. Gult: Berre på sida.',
			'Orange and red warnings from MET. Yellow: on the page only.'
		)
	},
	interval: 360,
	lifetime: 48,
	notifies: 'areas',
	night: 'now',
	search: 'vær vêr uvær storm vind regn snø stormflo ekstremvær weather',
	pictogram: 'Cloud',
	fields: {
		level: 'must',
		weather: 'must',
		startsAt: 'must',
		endsAt: 'must',
		measures: 'may',
		avoidPlace: 'may',
		helpPhone: 'may'
	},
	facts: [
		{
			key: 'warning',
			label: say(
				'Varselet fra MET (id, nivå, gyldig til)',
				'Varselet frå MET (id, nivå, gyldig til)',
				'The warning from MET (id, level, valid until)'
			),
			owner: OWNERS.met,
			fields: ['level', 'weather', 'startsAt', 'endsAt']
		},
		AREA,
		{
			key: 'measures',
			label: say(
				'Tiltakene våre er satt i verk',
				'Tiltaka våre er sette i verk',
				'Our measures are in place'
			),
			owner: OWNERS.duty,
			fields: ['measures', 'helpPhone']
		},
		{
			key: 'exposed',
			label: say('Utsatte steder', 'Utsette stader', 'Exposed places'),
			owner: OWNERS.nve,
			fields: ['avoidPlace']
		}
	],
	sources: ['yr.no', 'varsom.no', 'vegvesen.no/trafikk', 'sikkerhverdag.no'],
	cap: {
		category: 'Met',
		event: 'OET-187',
		responseType: 'Prepare',
		urgency: 'Future',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say(
		'{weather}: {level} farevarsel {area}',
		'{weather}: {level} farevarsel {area}',
		'{weather}: {level} warning {area}'
	),
	push: [
		say(
			'{weather} {area} fra {startsAt} til {endsAt}: {level} farevarsel.',
			'{weather} {area} frå {startsAt} til {endsAt}: {level} farevarsel.',
			'{weather} {area} from {startsAt} until {endsAt}: {level} warning.'
		),
		say('Gjør klart nå.', 'Gjer klart no.', 'Get ready now.')
	],
	danger: [
		say(
			'Meteorologisk institutt har sendt {level} farevarsel om {weather} {area}. Det gjelder fra {startsAt} til {endsAt}.',
			'Meteorologisk institutt har sendt {level} farevarsel om {weather} {area}. Det gjeld frå {startsAt} til {endsAt}.',
			'The Meteorological Institute has issued a {level} warning of {weather} {area}, from {startsAt} until {endsAt}.'
		)
	],
	advice: [
		say(
			'Gjør dette før uværet kommer, ikke mens det står på: Fest løse ting, rens sluk og stikkrenner, lad telefonen og flytt bilen fra utsatte steder.',
			'Gjer dette før uvêret kjem, ikkje medan det står på: Fest lause ting, reins sluk og stikkrenner, lad telefonen og flytt bilen frå utsette stader.',
			'Do this before the weather comes, not while it lasts: Secure loose things, clear drains and culverts, charge your phone and move your car from exposed places.'
		),
		{
			known: say(
				'Hold deg unna {avoidPlace}.',
				'Hald deg unna {avoidPlace}.',
				'Stay away from {avoidPlace}.'
			),
			unknown: say(
				'Hold deg unna elver, bratte skråninger og sjøkanten.',
				'Hald deg unna elvar, bratte skråningar og sjøkanten.',
				'Stay away from rivers, steep slopes and the sea front.'
			),
			omit: say(
				'Hold deg unna elver, bratte skråninger og sjøkanten.',
				'Hald deg unna elvar, bratte skråningar og sjøkanten.',
				'Stay away from rivers, steep slopes and the sea front.'
			)
		}
	],
	status: [
		measures,
		say(
			'Følg varslene på yr.no og varsom.no.',
			'Følg varsla på yr.no og varsom.no.',
			'Follow the warnings at yr.no and varsom.no.'
		)
	],
	help: [
		say(
			'Vi forstår at et slikt varsel kan gjøre deg urolig.',
			'Vi forstår at eit slikt varsel kan gjere deg uroleg.',
			'We understand that such a warning can be worrying.'
		),
		{
			known: say(
				'Bor du alene eller trenger hjelp, snakk med en nabo eller ring {helpPhone}.',
				'Bur du åleine eller treng hjelp, snakk med ein nabo eller ring {helpPhone}.',
				'If you live alone or need help, talk to a neighbour or call {helpPhone}.'
			),
			omit: say(
				'Bor du alene eller trenger hjelp, snakk med en nabo.',
				'Bur du åleine eller treng hjelp, snakk med ein nabo.',
				'If you live alone or need help, talk to a neighbour.'
			)
		},
		emergency
	],
	allClear: {
		title: say(
			'Farevarselet om {weather} er over {area}',
			'Farevarselet om {weather} er over {area}',
			'The warning of {weather} is over {area}'
		),
		advice: [
			say(
				'Se etter skader, og meld fra til forsikringsselskapet. Hold deg unna trær og ledninger som har falt.',
				'Sjå etter skadar, og meld frå til forsikringsselskapet. Hald deg unna tre og leidningar som har falle.',
				'Look for damage and tell your insurance company. Keep away from fallen trees and power lines.'
			)
		]
	}
};
