import { say, type Template } from '../template';
import { hazardFacts, hazardHelp, hazardSources, hazardStatus, stayAway } from './common';

export const kvikkleire: Template = {
	name: say('Fare for kvikkleireskred', 'Fare for kvikkleireskred', 'Danger of quick clay slides'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police', 'fire'],
	breakGlassAfter: 5,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når NVE, politiet eller fagfolk på stedet ser faren.',
			'Alltid når NVE, politiet eller fagfolk på staden ser faren.',
			'Always when NVE, the police or experts on the site see the danger.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'kvikkleire leirskred ras skred quick clay',
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
		'Fare for kvikkleireskred {area}',
		'Fare for kvikkleireskred {area}',
		'Danger of quick clay slides {area}'
	),
	push: [
		say(
			'Fare for kvikkleireskred {area}. Ser du sprekker i bakken: Gå bort straks, og ring 112.',
			'Fare for kvikkleireskred {area}. Ser du sprekker i bakken: Gå bort straks, og ring 112.',
			'Danger of a quick clay slide {area}. If you see cracks in the ground: Leave at once and call 112.'
		),
		stayAway
	],
	danger: [
		say(
			'Det er fare for kvikkleireskred {area}. Et slikt skred kan komme uten varsel og gå langt.',
			'Det er fare for kvikkleireskred {area}. Eit slikt skred kan kome utan varsel og gå langt.',
			'There is danger of a quick clay slide {area}. Such a slide can come without warning and reach far.'
		)
	],
	advice: [
		say(
			'Ser du nye sprekker i bakken, eller hus og gjerder som siger: Gå bort straks. Ring 112 når du er trygg, og varsle naboene.',
			'Ser du nye sprekker i bakken, eller hus og gjerde som sig: Gå bort straks. Ring 112 når du er trygg, og varsle naboane.',
			'If you see new cracks in the ground, or houses and fences that sink: Leave at once. Call 112 when you are safe, and warn your neighbours.'
		),
		stayAway,
		say(
			'Ikke grav, fyll på masser eller kjør tungt i området.',
			'Ikkje grav, fyll på massar eller køyr tungt i området.',
			'Do not dig, dump soil or drive heavy vehicles in the area.'
		)
	],
	status: hazardStatus,
	help: hazardHelp,
	allClear: {
		title: say(
			'Faren for kvikkleireskred er over {area}',
			'Faren for kvikkleireskred er over {area}',
			'The danger of quick clay slides is over {area}'
		),
		advice: [
			say(
				'Si fra til oss om nye sprekker i bakken.',
				'Sei frå til oss om nye sprekker i bakken.',
				'Tell us about new cracks in the ground.'
			)
		]
	}
};
