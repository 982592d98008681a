import { say, type Template } from '../template';
import { hazardFacts, hazardHelp, hazardSources, hazardStatus, stayAway } from './common';

export const snoskred: Template = {
	name: say('Fare for snøskred', 'Fare for snøskred', 'Danger of avalanches'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police', 'fire'],
	breakGlassAfter: 5,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når bebyggelse eller vei er utsatt, etter NVE eller fagfolk på stedet.',
			'Alltid når busetnad eller veg er utsett, etter NVE eller fagfolk på staden.',
			'Always when homes or roads are exposed, according to NVE or experts on the site.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'snøskred snø ras skred avalanche',
	pictogram: 'Snow',
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
	title: say('Fare for snøskred {area}', 'Fare for snøskred {area}', 'Danger of avalanches {area}'),
	push: [
		say(
			'Fare for snøskred {area}. Hold deg unna bratte fjellsider.',
			'Fare for snøskred {area}. Hald deg unna bratte fjellsider.',
			'Danger of avalanches {area}. Keep away from steep mountainsides.'
		),
		stayAway
	],
	danger: [
		say(
			'Det er fare for snøskred {area}.',
			'Det er fare for snøskred {area}.',
			'There is danger of avalanches {area}.'
		)
	],
	advice: [
		say(
			'Hold deg unna bratte fjellsider og området under dem.',
			'Hald deg unna bratte fjellsider og området under dei.',
			'Keep away from steep mountainsides and the ground below them.'
		),
		stayAway,
		say(
			'Bor du nær en bratt fjellside, hold deg i den delen av huset som vender bort fra fjellet.',
			'Bur du nær ei bratt fjellside, hald deg i den delen av huset som vender bort frå fjellet.',
			'If you live close to a steep mountainside, stay in the part of the house that faces away from it.'
		),
		say(
			'Er noen tatt av skred, ring 112.',
			'Er nokon tatt av skred, ring 112.',
			'If somebody is caught in an avalanche, call 112.'
		)
	],
	status: hazardStatus,
	help: hazardHelp,
	allClear: {
		title: say(
			'Faren for snøskred er over {area}',
			'Faren for snøskred er over {area}',
			'The danger of avalanches is over {area}'
		),
		advice: [
			say(
				'Sjekk varsom.no før du går på tur.',
				'Sjekk varsom.no før du går på tur.',
				'Check varsom.no before you go hiking.'
			)
		]
	}
};
