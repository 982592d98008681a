import { say, type Template } from '../template';
import { hazardFacts, hazardHelp, hazardSources, hazardStatus, stayAway } from './common';

export const jordskred: Template = {
	name: say('Fare for jordskred', 'Fare for jordskred', 'Danger of landslides'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police', 'fire'],
	breakGlassAfter: 5,
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
	search: 'jordskred ras skred skråning landslide',
	pictogram: 'Mountain',
	fields: { level: 'ask', endsAt: 'ask', avoidPlace: 'may', measures: 'may', partners: 'may' },
	facts: hazardFacts,
	sources: hazardSources,
	cap: {
		category: 'Geo',
		event: 'OET-119',
		responseType: 'Avoid',
		urgency: 'Expected',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say(
		'Fare for jordskred {area}',
		'Fare for jordskred {area}',
		'Danger of landslides {area}'
	),
	push: [
		say(
			'Fare for jordskred {area}. Hold deg unna bratte skråninger, bekker og elver.',
			'Fare for jordskred {area}. Hald deg unna bratte skråningar, bekkar og elvar.',
			'Danger of landslides {area}. Keep away from steep slopes, streams and rivers.'
		),
		stayAway
	],
	danger: [
		say(
			'Det er fare for jordskred {area}.',
			'Det er fare for jordskred {area}.',
			'There is danger of landslides {area}.'
		)
	],
	advice: [
		say(
			'Hold deg unna bratte skråninger, bekker og elver.',
			'Hald deg unna bratte skråningar, bekkar og elvar.',
			'Keep away from steep slopes, streams and rivers.'
		),
		stayAway,
		say(
			'Ser du sprekker i bakken eller vann som plutselig blir grumset, eller hører du buldring: Gå bort straks, og ring 112.',
			'Ser du sprekker i bakken eller vatn som brått blir grumsete, eller høyrer du buldring: Gå bort straks, og ring 112.',
			'If you see cracks in the ground or water that suddenly turns muddy, or hear rumbling: Leave at once and call 112.'
		)
	],
	status: hazardStatus,
	help: hazardHelp,
	allClear: {
		title: say(
			'Faren for jordskred er over {area}',
			'Faren for jordskred er over {area}',
			'The danger of landslides is over {area}'
		),
		advice: [
			say(
				'Hold deg likevel unna skredmasser og ferske sår i bakken.',
				'Hald deg likevel unna skredmassar og ferske sår i bakken.',
				'Still keep away from slide debris and fresh scars in the ground.'
			)
		]
	}
};
