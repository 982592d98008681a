import { say, type Template } from '../template';
import { AREA, OWNERS } from './common';

export const planlagt_arbeid: Template = {
	name: say('Planlagt stans', 'Planlagd stans', 'Planned interruption'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid, minst to dager før. Påminnelsen går av seg selv, en time før.',
			'Alltid, minst to dagar før. Påminninga går av seg sjølv, ein time før.',
			'Always, at least two days before. The reminder goes by itself, an hour before.'
		)
	},
	interval: 1440,
	lifetime: 168,
	notifies: 'areas',
	night: 'morning',
	search: 'planlagt arbeid stenging stans vedlikehold planned',
	pictogram: 'Wrench',
	fields: {
		works: 'must',
		startsAt: 'must',
		endsAt: 'must',
		addresses: 'may',
		cause: 'may',
		worksAdvice: 'ask',
		helpPhone: 'may',
		deadline: 'may'
	},
	facts: [
		{
			key: 'time',
			label: say(
				'Dato og tid er avtalt med entreprenøren',
				'Dato og tid er avtalt med entreprenøren',
				'Date and time agreed with the contractor'
			),
			owner: OWNERS.water,
			fields: ['works', 'startsAt', 'endsAt', 'cause', 'worksAdvice']
		},
		{
			...AREA,
			label: say('Adressene er sjekket', 'Adressene er sjekka', 'The addresses are checked'),
			fields: ['addresses']
		},
		{
			key: 'vulnerable',
			label: say(
				'Sårbare abonnenter er kontaktet',
				'Sårbare abonnentar er kontakta',
				'Vulnerable subscribers are contacted'
			),
			owner: OWNERS.health,
			fields: ['helpPhone', 'deadline']
		},
		{
			key: 'done',
			label: say(
				'Vi vet hvem som melder «ferdig»',
				'Vi veit kven som melder «ferdig»',
				'We know who reports “done”'
			),
			owner: OWNERS.duty,
			fields: []
		}
	],
	sources: ['kommunens arbeidsplan'],
	cap: {
		category: 'Infra',
		event: 'OET-206',
		responseType: 'Prepare',
		urgency: 'Future',
		severity: 'Minor',
		certainty: 'Likely'
	},
	title: say(
		'Vi stenger {works} {area} fra {startsAt}',
		'Vi stengjer {works} {area} frå {startsAt}',
		'We shut off {works} {area} from {startsAt}'
	),
	push: [
		say(
			'Vi stenger {works} {area} fra {startsAt} til {endsAt}.',
			'Vi stengjer {works} {area} frå {startsAt} til {endsAt}.',
			'We shut off {works} {area} from {startsAt} until {endsAt}.'
		),
		{ known: say('{worksAdvice}', '{worksAdvice}', '{worksAdvice}') }
	],
	danger: [
		say(
			'Vi stenger {works} {area} fra {startsAt} til {endsAt}.',
			'Vi stengjer {works} {area} frå {startsAt} til {endsAt}.',
			'We shut off {works} {area} from {startsAt} until {endsAt}.'
		),
		{
			known: say(
				'Det gjelder {addresses}.',
				'Det gjeld {addresses}.',
				'This applies to {addresses}.'
			)
		}
	],
	advice: [
		{
			known: say('{worksAdvice}', '{worksAdvice}', '{worksAdvice}'),
			unknown: say(
				'Gjør klart det du trenger på forhånd.',
				'Gjer klart det du treng på førehand.',
				'Prepare what you need beforehand.'
			),
			omit: say(
				'Gjør klart det du trenger på forhånd.',
				'Gjer klart det du treng på førehand.',
				'Prepare what you need beforehand.'
			)
		}
	],
	status: [
		{ known: say('{cause}', '{cause}', '{cause}') },
		say(
			'Vi beklager ulempene. Blir vi forsinket, sier vi fra her.',
			'Vi seier oss leie for ulempene. Blir vi forseinka, seier vi frå her.',
			'We are sorry for the trouble. If we are delayed, we will tell you here.'
		)
	],
	help: [
		{
			known: say(
				'Er du avhengig av dette på grunn av helsen, ring {helpPhone} før {deadline}.',
				'Er du avhengig av dette på grunn av helsa, ring {helpPhone} før {deadline}.',
				'If you depend on this for your health, call {helpPhone} before {deadline}.'
			)
		}
	],
	allClear: {
		title: say(
			'Vi er ferdige med arbeidet {area}',
			'Vi er ferdige med arbeidet {area}',
			'We have finished the work {area}'
		),
		advice: [say('Alt er som vanlig igjen.', 'Alt er som vanleg igjen.', 'All is as usual again.')]
	}
};
