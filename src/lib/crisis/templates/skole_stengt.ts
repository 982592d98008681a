import { say, type Template } from '../template';
import { AREA, busSentence, cause, OWNERS } from './common';

export const skole_stengt: Template = {
	name: say(
		'Skole eller barnehage stengt',
		'Skule eller barnehage stengd',
		'School or kindergarten closed'
	),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid. Foresatte får beskjed i sin egen kanal først.',
			'Alltid. Føresette får beskjed i sin eigen kanal først.',
			'Always. Parents are told in their own channel first.'
		)
	},
	interval: 240,
	lifetime: 24,
	notifies: 'areas',
	night: 'morning',
	search: 'skole skule barnehage sfo stengt school',
	pictogram: 'HatSchool',
	fields: {
		school: 'must',
		closedOn: 'must',
		cause: 'ask',
		children: 'may',
		afterSchool: 'ask',
		bus: 'ask',
		channel: 'ask',
		helpPhone: 'may'
	},
	facts: [
		{
			key: 'decision',
			label: say(
				'Rektor eller styrer har bestemt det (tid)',
				'Rektor eller styrar har avgjort det (tid)',
				'The head has decided it (time)'
			),
			owner: OWNERS.school,
			fields: ['school', 'closedOn', 'afterSchool']
		},
		AREA,
		{
			key: 'cause',
			label: say(
				'Hva som kan sies om årsaken',
				'Kva som kan seiast om årsaka',
				'What can be said about the cause'
			),
			owner: OWNERS.school,
			fields: ['cause']
		},
		{
			key: 'parents',
			label: say(
				'Foresatte har fått beskjed først',
				'Føresette har fått beskjed først',
				'Parents were told first'
			),
			owner: OWNERS.school,
			fields: ['channel', 'helpPhone']
		},
		{
			key: 'children',
			label: say(
				'Politiet har klarert det vi sier om barna',
				'Politiet har klarert det vi seier om barna',
				'The police have cleared what we say about the children'
			),
			owner: OWNERS.police,
			fields: ['children']
		},
		{
			key: 'bus',
			label: say('Skoleskyss er avklart', 'Skuleskyss er avklart', 'School transport is settled'),
			owner: OWNERS.transport,
			fields: ['bus']
		}
	],
	sources: ['skolens nettside', 'skyssansvarlig i fylkeskommunen'],
	cap: {
		category: 'Infra',
		event: 'OET-174',
		responseType: 'Monitor',
		urgency: 'Expected',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say(
		'{school} er stengt {closedOn}',
		'{school} er stengd {closedOn}',
		'{school} is closed {closedOn}'
	),
	push: [
		say(
			'{school} er stengt {closedOn}.',
			'{school} er stengd {closedOn}.',
			'{school} is closed {closedOn}.'
		),
		{
			known: say(
				'Foresatte får melding i {channel}.',
				'Føresette får melding i {channel}.',
				'Parents are told in {channel}.'
			)
		}
	],
	danger: [
		say(
			'{school} er stengt {closedOn}.',
			'{school} er stengd {closedOn}.',
			'{school} is closed {closedOn}.'
		),
		{ known: say('{children}', '{children}', '{children}') },
		say(
			'Vi forstår at dette gir mange en vanskelig dag.',
			'Vi forstår at dette gir mange ein vanskeleg dag.',
			'We understand that this makes the day difficult for many.'
		)
	],
	advice: [
		{
			known: say(
				'Foresatte får mer informasjon i {channel}. Følg med der.',
				'Føresette får meir informasjon i {channel}. Følg med der.',
				'Parents get more information in {channel}. Watch for messages there.'
			),
			unknown: say(
				'Foresatte får mer informasjon direkte fra oss.',
				'Føresette får meir informasjon direkte frå oss.',
				'Parents get more information directly from us.'
			)
		},
		{
			known: say(
				'Har du spørsmål, ring {helpPhone}.',
				'Har du spørsmål, ring {helpPhone}.',
				'If you have questions, call {helpPhone}.'
			)
		}
	],
	status: [
		cause,
		{
			known: say('{afterSchool}', '{afterSchool}', '{afterSchool}'),
			unknown: say(
				'Vi sier fra om SFO.',
				'Vi seier frå om SFO.',
				'We will tell you about the after-school club.'
			)
		},
		busSentence
	],
	help: [
		say(
			'Vi sier fra her om hva som gjelder videre.',
			'Vi seier frå her om kva som gjeld vidare.',
			'We will tell you here what happens next.'
		)
	],
	allClear: {
		title: say('{school} er åpen igjen', '{school} er open igjen', '{school} is open again'),
		advice: [say('Møt opp til vanlig tid.', 'Møt opp til vanleg tid.', 'Come at the usual time.')]
	}
};
