import { say, type Template } from '../template';
import { AREA, cause, OWNERS } from './common';

export const renovasjon: Template = {
	name: say('Avfall blir ikke hentet', 'Avfall blir ikkje henta', 'Waste is not collected'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Når hentingen blir utsatt til en annen dag. Ellers: Vis til renovasjonen.',
			'Når hentinga blir utsett til ein annan dag. Elles: Vis til renovasjonen.',
			'When the collection moves to another day. Otherwise: point to the waste company.'
		)
	},
	interval: 1440,
	lifetime: 96,
	notifies: 'areas',
	night: 'morning',
	search: 'søppel avfall renovasjon bosspann dunk henting waste bins',
	pictogram: 'Trash',
	fields: { bins: 'must', closedOn: 'must', pickupOn: 'ask', cause: 'ask' },
	facts: [
		{
			key: 'crew',
			label: say(
				'Renovasjonen har meldt det',
				'Renovasjonen har meldt det',
				'Waste collection has reported it'
			),
			owner: OWNERS.waste,
			fields: ['bins', 'closedOn', 'pickupOn', 'cause']
		},
		AREA
	],
	sources: ['renovasjonsselskapets nettside'],
	cap: {
		category: 'Infra',
		event: 'OET-000',
		responseType: 'Monitor',
		urgency: 'Expected',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say(
		'{bins} blir ikke hentet {area} {closedOn}',
		'{bins} blir ikkje henta {area} {closedOn}',
		'{bins} not collected {area} {closedOn}'
	),
	push: [
		say(
			'{bins} blir ikke hentet {area} {closedOn}.',
			'{bins} blir ikkje henta {area} {closedOn}.',
			'{bins} will not be collected {area} {closedOn}.'
		),
		{
			known: say(
				'I stedet henter vi {pickupOn}.',
				'I staden hentar vi {pickupOn}.',
				'Instead we collect {pickupOn}.'
			)
		}
	],
	danger: [
		say(
			'{bins} blir ikke hentet {area} {closedOn}.',
			'{bins} blir ikkje henta {area} {closedOn}.',
			'{bins} will not be collected {area} {closedOn}.'
		)
	],
	advice: [
		{
			known: say(
				'Sett heller dunken fram {pickupOn}.',
				'Set heller dunken fram {pickupOn}.',
				'Instead put the bin out {pickupOn}.'
			),
			unknown: say(
				'La dunken stå. Vi vet ikke ennå når vi henter, og sier fra her.',
				'Lat dunken stå. Vi veit ikkje enno når vi hentar, og seier frå her.',
				'Leave the bin. We do not know yet when we collect, and will tell you here.'
			)
		},
		say(
			'Er dunken full, kan du sette en lukket sekk ved siden av.',
			'Er dunken full, kan du setje ein lukka sekk ved sida av.',
			'If the bin is full, you can put a closed bag beside it.'
		)
	],
	status: [cause],
	help: [
		say('Vi beklager ulempene.', 'Vi seier oss leie for ulempene.', 'We are sorry for the trouble.')
	],
	allClear: {
		title: say(
			'Avfallet blir hentet som vanlig {area}',
			'Avfallet blir henta som vanleg {area}',
			'Waste is collected as usual {area}'
		),
		advice: [
			say(
				'Sett dunken fram til vanlig tid.',
				'Set dunken fram til vanleg tid.',
				'Put the bin out at the usual time.'
			)
		]
	}
};
