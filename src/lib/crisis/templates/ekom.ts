import { say, type Template } from '../template';
import { alarmsSentence, AREA, nextPush, OWNERS, radio } from './common';

export const ekom: Template = {
	name: say(
		'Mobil eller internett virker ikke',
		'Mobil eller internett verkar ikkje',
		'Mobile or internet not working'
	),
	severity: 'alvorlig',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Alltid når nødnummer eller trygghetsalarm er rammet. Ellers: Vis til leverandøren.',
			'Alltid når naudnummer eller tryggleiksalarm er råka. Elles: Vis til leverandøren.',
			'Always when emergency numbers or safety alarms are affected. Otherwise: point to the provider.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'mobil telefon internett nett dekning telenor nødnummer fiber phone',
	pictogram: 'MobileTriangle',
	fields: {
		telecom: 'must',
		operator: 'must',
		since: 'ask',
		meetingPoint: 'ask',
		openFrom: 'may',
		alarms: 'ask',
		expectedAt: 'may'
	},
	facts: [
		{
			key: 'operator',
			label: say(
				'Leverandøren bekrefter feilen, og hvilke nett det gjelder',
				'Leverandøren stadfestar feilen, og kva nett det gjeld',
				'The provider confirms the fault and which networks'
			),
			owner: OWNERS.operator,
			fields: ['telecom', 'operator', 'since', 'expectedAt']
		},
		AREA,
		{
			key: 'emergencyNumbers',
			label: say(
				'Operatøren eller 110 har svart på om nødnumrene virker',
				'Operatøren eller 110 har svart på om naudnummera verkar',
				'The operator or 110 has said whether emergency numbers work'
			),
			owner: OWNERS.fire,
			fields: []
		},
		{
			key: 'alarms',
			label: say(
				'Trygghetsalarmer er sjekket',
				'Tryggleiksalarmar er sjekka',
				'Safety alarms are checked'
			),
			owner: OWNERS.health,
			fields: ['alarms']
		},
		{
			key: 'meetingPoint',
			label: say(
				'Det er folk på oppmøtestedet',
				'Det er folk på oppmøtestaden',
				'There are staff at the meeting point'
			),
			owner: OWNERS.venue,
			fields: ['meetingPoint', 'openFrom']
		}
	],
	sources: ['nkom.no', 'NRK P1'],
	cap: {
		category: 'Infra',
		event: 'OET-045',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Moderate',
		certainty: 'Observed'
	},
	title: say(
		'{telecom} virker ikke {area}',
		'{telecom} verkar ikkje {area}',
		'Fault in {telecom} {area}'
	),
	push: [
		say(
			'{telecom} virker ikke {area}.',
			'{telecom} verkar ikkje {area}.',
			'There is a fault in {telecom} {area}.'
		),
		{
			known: say(
				'Kommer du ikke fram på nødnummer: ring 112 fra en annen telefon, eller gå til {meetingPoint}.',
				'Kjem du ikkje fram på naudnummer: ring 112 frå ein annan telefon, eller gå til {meetingPoint}.',
				'If emergency numbers fail: call 112 from another phone, or go to {meetingPoint}.'
			),
			unknown: say(
				'Kommer du ikke fram på nødnummer: ring 112 fra en annen telefon.',
				'Kjem du ikkje fram på naudnummer: ring 112 frå ein annan telefon.',
				'If emergency numbers fail: call 112 from another phone.'
			)
		},
		nextPush
	],
	danger: [
		{
			known: say(
				'{operator} bekrefter at {telecom} ikke har virket {area} siden {since}.',
				'{operator} stadfestar at {telecom} ikkje har verka {area} sidan {since}.',
				'{operator} confirms a fault in {telecom} {area} since {since}.'
			),
			unknown: say(
				'{operator} bekrefter at {telecom} ikke virker {area}.',
				'{operator} stadfestar at {telecom} ikkje verkar {area}.',
				'{operator} confirms a fault in {telecom} {area}.'
			),
			omit: say(
				'{operator} bekrefter at {telecom} ikke virker {area}.',
				'{operator} stadfestar at {telecom} ikkje verkar {area}.',
				'{operator} confirms a fault in {telecom} {area}.'
			)
		},
		say(
			'Vi forstår at det kan kjennes utrygt.',
			'Vi forstår at det kan kjennast utrygt.',
			'We understand that this can feel unsafe.'
		)
	],
	advice: [
		say(
			'Haster det og du ikke kommer fram: Ring 112. Den samtalen kan gå over et annet mobilnett enn ditt. Prøv også en annen telefon, eller ring over wifi.',
			'Hastar det og du ikkje kjem fram: Ring 112. Den samtalen kan gå over eit anna mobilnett enn ditt. Prøv også ein annan telefon, eller ring over wifi.',
			'If it is urgent and you cannot get through: Call 112, which can use another network than yours. Also try another phone, or call over wifi.'
		),
		{
			known: say(
				'På {meetingPoint} får du hjelp til å nå nødetatene.',
				'På {meetingPoint} får du hjelp til å nå naudetatane.',
				'At {meetingPoint} you get help to reach the emergency services.'
			),
			unknown: say(
				'Vi finner et sted der du kan få hjelp, og sier fra her.',
				'Vi finn ein stad der du kan få hjelp, og seier frå her.',
				'We are finding a place where you can get help, and will tell you here.'
			)
		},
		{
			known: say(
				'Der er det folk fra {openFrom}.',
				'Der er det folk frå {openFrom}.',
				'Staff are there from {openFrom}.'
			)
		},
		say(
			'Fortell dette videre til naboer som ikke har nett.',
			'Fortel dette vidare til naboar som ikkje har nett.',
			'Pass this on to neighbours who have no network.'
		)
	],
	status: [
		say(
			'{operator} har ansvaret for å rette feilen.',
			'{operator} har ansvaret for å rette feilen.',
			'{operator} is responsible for the repair.'
		),
		{
			known: say(
				'{operator} regner med at feilen er rettet {expectedAt}.',
				'{operator} reknar med at feilen er retta {expectedAt}.',
				'{operator} expects the repair to be done at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når feilen er rettet.',
				'Vi veit ikkje enno når feilen er retta.',
				'We do not know yet when the fault will be repaired.'
			)
		}
	],
	help: [alarmsSentence, radio],
	allClear: {
		title: say(
			'{telecom} virker igjen {area}',
			'{telecom} verkar igjen {area}',
			'The fault in {telecom} is repaired {area}'
		),
		advice: [
			say(
				'Start telefonen på nytt om den ikke finner nettet.',
				'Start telefonen på nytt om han ikkje finn nettet.',
				'Restart your phone if it does not find the network.'
			)
		]
	}
};
