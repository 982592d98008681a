import { say, type Template } from '../template';
import { hazardFacts, hazardHelp, hazardSources, hazardStatus, stayAway } from './common';

export const flom: Template = {
	name: say('Fare for flom', 'Fare for flaum', 'Danger of flooding'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police', 'fire'],
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når NVE varsler oransje eller rødt nivå, eller fagfolk på stedet ser faren.',
			'Alltid når NVE varslar oransje eller raudt nivå, eller fagfolk på staden ser faren.',
			'Always when NVE warns at orange or red level, or experts on the site see the danger.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'flom flaum elv vann kjeller flood',
	pictogram: 'Waves',
	fields: { level: 'ask', endsAt: 'ask', avoidPlace: 'may', measures: 'may', partners: 'may' },
	facts: hazardFacts,
	sources: hazardSources,
	cap: {
		category: 'Geo',
		event: 'OET-000',
		responseType: 'Avoid',
		urgency: 'Expected',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say('Fare for flom {area}', 'Fare for flaum {area}', 'Danger of flooding {area}'),
	push: [
		say(
			'Fare for flom {area}. Hold deg unna elver og bekker.',
			'Fare for flaum {area}. Hald deg unna elvar og bekkar.',
			'Danger of flooding {area}. Keep away from rivers and streams.'
		),
		stayAway
	],
	danger: [
		say(
			'Det er fare for flom {area}. Vannet kan stige fort.',
			'Det er fare for flaum {area}. Vatnet kan stige fort.',
			'There is danger of flooding {area}. The water can rise fast.'
		)
	],
	advice: [
		say(
			'Hold deg unna elver, bekker og oversvømte veier. Ikke gå eller kjør gjennom vann som renner.',
			'Hald deg unna elvar, bekkar og oversvømde vegar. Ikkje gå eller køyr gjennom vatn som renn.',
			'Keep away from rivers, streams and flooded roads. Do not walk or drive through running water.'
		),
		stayAway,
		say(
			'Flytt ting fra kjelleren bare før vannet kommer. Gå aldri ned i en kjeller med vann.',
			'Flytt ting frå kjellaren berre før vatnet kjem. Gå aldri ned i ein kjellar med vatn.',
			'Move things from the basement only before the water comes. Never go down into a flooded basement.'
		),
		say(
			'Er noen i fare, ring 112.',
			'Er nokon i fare, ring 112.',
			'If somebody is in danger, call 112.'
		)
	],
	status: hazardStatus,
	help: hazardHelp,
	allClear: {
		title: say(
			'Faren for flom er over {area}',
			'Faren for flaum er over {area}',
			'The danger of flooding is over {area}'
		),
		advice: [
			say(
				'Ta bilder av skader før du rydder. Slå ikke på strømmen der det har vært vann, før en elektriker har sett på det.',
				'Ta bilete av skadar før du ryddar. Slå ikkje på straumen der det har vore vatn, før ein elektrikar har sett på det.',
				'Photograph damage before you clean up. Do not switch on power where there has been water before an electrician has seen it.'
			)
		]
	}
};
