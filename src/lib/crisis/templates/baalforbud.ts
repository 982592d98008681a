import { say, type Template } from '../template';
import { AREA, OWNERS } from './common';

export const baalforbud: Template = {
	name: say('Bålforbud', 'Bålforbod', 'Fire ban'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Når brannsjefen har gjort vedtak. Ellers: Vis til yr.no.',
			'Når brannsjefen har gjort vedtak. Elles: Vis til yr.no.',
			'When the fire chief has decided it. Otherwise: point to yr.no.'
		)
	},
	interval: 10080,
	lifetime: 336,
	notifies: 'everyone',
	night: 'morning',
	search: 'bål grill tørke skogbrann åpen ild bonfire',
	pictogram: 'ExclamationmarkTriangle',
	fields: { fromDate: 'must', untilDate: 'may', exceptions: 'may' },
	facts: [
		{
			key: 'decision',
			label: say(
				'Vedtaket er gjort etter lokal forskrift (nummer, tid)',
				'Vedtaket er gjort etter lokal forskrift (nummer, tid)',
				'The decision follows the local regulation (number, time)'
			),
			owner: OWNERS.fire,
			fields: ['fromDate', 'untilDate', 'exceptions']
		},
		AREA,
		{
			key: 'lifting',
			label: say(
				'Vi vet hvem som opphever det',
				'Vi veit kven som opphevar det',
				'We know who lifts it'
			),
			owner: OWNERS.fire,
			fields: []
		}
	],
	sources: ['yr.no', '110', 'sikkerhverdag.no'],
	cap: {
		category: 'Fire',
		event: 'OET-086',
		responseType: 'Avoid',
		urgency: 'Expected',
		severity: 'Moderate',
		certainty: 'Likely'
	},
	title: say(
		'Bålforbud {area} fra {fromDate}',
		'Bålforbod {area} frå {fromDate}',
		'No open fires {area} from {fromDate}'
	),
	push: [
		say(
			'All åpen ild ute er forbudt {area} fra {fromDate}.',
			'All open eld ute er forboden {area} frå {fromDate}.',
			'All open fires outdoors are banned {area} from {fromDate}.'
		),
		say(
			'Ser du røyk i terrenget, ring 110.',
			'Ser du røyk i terrenget, ring 110.',
			'If you see smoke outdoors, call 110.'
		)
	],
	danger: [
		say(
			'Kommunen har innført bålforbud {area} fra {fromDate}, fordi det er stor fare for skogbrann.',
			'Kommunen har innført bålforbod {area} frå {fromDate}, fordi det er stor fare for skogbrann.',
			'The municipality bans open fires {area} from {fromDate}, because the danger of forest fire is high.'
		)
	],
	advice: [
		say(
			'Ikke tenn bål, grill eller annen åpen ild ute, heller ikke på steder som ellers er godkjent.',
			'Ikkje tenn bål, grill eller annan open eld ute, heller ikkje på stader som elles er godkjende.',
			'Do not light fires or grills outdoors, not even in places that are otherwise approved.'
		),
		say(
			'Ser du røyk eller brann som du ikke klarer å slokke med en gang, ring 110.',
			'Ser du røyk eller brann som du ikkje klarer å sløkkje med ein gong, ring 110.',
			'If you see smoke, or fire that you cannot put out at once, call 110.'
		)
	],
	status: [
		{ known: say('{exceptions}', '{exceptions}', '{exceptions}') },
		{
			known: say(
				'Forbudet varer til og med {untilDate}.',
				'Forbodet varer til og med {untilDate}.',
				'The ban lasts through {untilDate}.'
			),
			unknown: say(
				'Forbudet varer til vi opphever det her.',
				'Forbodet varer til vi opphevar det her.',
				'The ban lasts until we lift it here.'
			),
			omit: say(
				'Forbudet varer til vi opphever det her.',
				'Forbodet varer til vi opphevar det her.',
				'The ban lasts until we lift it here.'
			)
		}
	],
	help: [
		say('Takk for at du passer på.', 'Takk for at du passar på.', 'Thank you for taking care.')
	],
	allClear: {
		title: say(
			'Bålforbudet er opphevet {area}',
			'Bålforbodet er oppheva {area}',
			'The ban on open fires is lifted {area}'
		),
		advice: [
			say(
				'Fra 15. april til 15. september er det likevel forbudt å tenne bål i eller nær skog.',
				'Frå 15. april til 15. september er det likevel forbode å tenne bål i eller nær skog.',
				'From 15 April to 15 September fires in or near forest are still banned.'
			)
		]
	}
};
