import { say, type Template } from '../template';
import { AREA, careSentence, neighbours, nextPush, OWNERS } from './common';

export const alarm_nede: Template = {
	name: say(
		'Trygghetsalarm eller legevakttelefon nede',
		'Tryggleiksalarm eller legevakttelefon nede',
		'Safety alarms or doctor’s phone down'
	),
	severity: 'alvorlig',
	approval: 1,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid: Den som stoler på en alarm, må få vite at den ikke virker.',
			'Alltid: Den som stolar på ein alarm, må få vite at han ikkje verkar.',
			'Always: whoever trusts an alarm must know that it does not work.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'trygghetsalarm legevakt telefon alarm hjemmetjeneste',
	pictogram: 'Phone',
	fields: { helpline: 'must', since: 'ask', spareNumber: 'ask', expectedAt: 'may', care: 'may' },
	facts: [
		{
			key: 'fault',
			label: say(
				'Leverandøren bekrefter feilen',
				'Leverandøren stadfestar feilen',
				'The provider confirms the fault'
			),
			owner: OWNERS.operator,
			fields: ['helpline', 'since', 'expectedAt']
		},
		AREA,
		{
			key: 'spare',
			label: say(
				'Reservenummeret er prøvd',
				'Reservenummeret er prøvd',
				'The reserve number has been tried'
			),
			owner: OWNERS.health,
			fields: ['spareNumber']
		},
		{
			key: 'visits',
			label: say(
				'Hjemmetjenesten har tatt kontakt med brukerne',
				'Heimetenesta har teke kontakt med brukarane',
				'Home care has contacted the users'
			),
			owner: OWNERS.health,
			fields: ['care']
		}
	],
	sources: ['113', '116 117'],
	cap: {
		category: 'Health',
		event: 'OET-045',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Severe',
		certainty: 'Observed'
	},
	title: say('{helpline} {area}', '{helpline} {area}', '{helpline} {area}'),
	push: [
		say(
			'{helpline} {area}. Er det fare for livet, ring 113.',
			'{helpline} {area}. Er det fare for livet, ring 113.',
			'{helpline} {area}. If a life is in danger, call 113.'
		),
		{
			known: say(
				'Ring {spareNumber} for annen hjelp.',
				'Ring {spareNumber} for anna hjelp.',
				'Call {spareNumber} for other help.'
			)
		},
		nextPush
	],
	danger: [
		{
			known: say(
				'{helpline} {area}. Feilen har vart siden {since}.',
				'{helpline} {area}. Feilen har vart sidan {since}.',
				'{helpline} {area}. The fault has lasted since {since}.'
			),
			unknown: say('{helpline} {area}.', '{helpline} {area}.', '{helpline} {area}.'),
			omit: say('{helpline} {area}.', '{helpline} {area}.', '{helpline} {area}.')
		},
		say(
			'Vi forstår at dette kjennes utrygt.',
			'Vi forstår at dette kjennest utrygt.',
			'We understand that this feels unsafe.'
		)
	],
	advice: [
		say(
			'Er det fare for livet, ring 113.',
			'Er det fare for livet, ring 113.',
			'If a life is in danger, call 113.'
		),
		{
			known: say(
				'Trenger du annen hjelp, ring {spareNumber}.',
				'Treng du anna hjelp, ring {spareNumber}.',
				'If you need other help, call {spareNumber}.'
			),
			unknown: say(
				'Trenger du annen hjelp, ring {dutyPhone}.',
				'Treng du anna hjelp, ring {dutyPhone}.',
				'If you need other help, call {dutyPhone}.'
			)
		},
		say(
			'Kjenner du noen som har trygghetsalarm, ta kontakt og hør hvordan det går.',
			'Kjenner du nokon som har tryggleiksalarm, ta kontakt og høyr korleis det går.',
			'If you know somebody with a safety alarm, contact them and ask how they are.'
		)
	],
	status: [
		{
			known: say(
				'Vi regner med at det virker igjen {expectedAt}.',
				'Vi reknar med at det verkar igjen {expectedAt}.',
				'We expect it to work again at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når det virker igjen.',
				'Vi veit ikkje enno når det verkar igjen.',
				'We do not know yet when it will work again.'
			)
		},
		careSentence
	],
	help: [neighbours],
	allClear: {
		title: say(
			'Trygghetsalarm og legevakttelefon virker igjen {area}',
			'Tryggleiksalarm og legevakttelefon verkar igjen {area}',
			'Safety alarms and the doctor’s phone work again {area}'
		),
		advice: [
			say(
				'Prøv alarmen din. Virker den ikke, ring oss.',
				'Prøv alarmen din. Verkar han ikkje, ring oss.',
				'Test your alarm. If it does not work, call us.'
			)
		]
	}
};
