import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS, radio } from './common';

export const moteplass: Template = {
	name: say(
		'Møteplass åpen (langvarig bortfall)',
		'Møteplass open (langvarig bortfall)',
		'Meeting place open (long outage)'
	),
	severity: 'alvorlig',
	approval: 1,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når noe kan være borte lenge, og lokalet er åpent og bemannet.',
			'Alltid når noko kan vere borte lenge, og lokalet er ope og bemanna.',
			'Always when something may be gone for long, and the venue is open and staffed.'
		)
	},
	interval: 180,
	lifetime: 48,
	notifies: 'everyone',
	night: 'now',
	search: 'møteplass varme lading oppmøte langvarig shelter',
	pictogram: 'HouseHeart',
	fields: {
		lost: 'must',
		meetingPoint: 'must',
		openFrom: 'ask',
		openingHours: 'may',
		operator: 'may',
		expectedAt: 'ask',
		noticeboards: 'may',
		care: 'may'
	},
	facts: [
		{
			key: 'duration',
			label: say(
				'Varigheten kommer fra den som eier feilen',
				'Varigheita kjem frå den som eig feilen',
				'The duration comes from whoever owns the fault'
			),
			owner: OWNERS.grid,
			fields: ['lost', 'operator', 'expectedAt']
		},
		AREA,
		{
			key: 'venue',
			label: say(
				'Lokalet er åpent og varmt, og det er folk der',
				'Lokalet er ope og varmt, og det er folk der',
				'The venue is open and warm, with staff'
			),
			owner: OWNERS.venue,
			fields: ['meetingPoint', 'openFrom', 'openingHours', 'noticeboards']
		},
		{
			key: 'visits',
			label: say(
				'Hvem hjemmetjenesten oppsøker',
				'Kven heimetenesta oppsøkjer',
				'Whom home care visits'
			),
			owner: OWNERS.health,
			fields: ['care']
		}
	],
	sources: ['sikkerhverdag.no', 'NRK P1'],
	cap: {
		category: 'Infra',
		event: 'OET-145',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Moderate',
		certainty: 'Observed'
	},
	title: say(
		'Møteplass åpen: {meetingPoint}',
		'Møteplass open: {meetingPoint}',
		'Meeting place open: {meetingPoint}'
	),
	push: [
		say(
			'{lost} kan være borte lenge {area}. Varme, lading og hjelp: {meetingPoint}.',
			'{lost} kan vere borte lenge {area}. Varme, lading og hjelp: {meetingPoint}.',
			'{lost} may be out for long {area}. Warmth, charging and help: {meetingPoint}.'
		),
		{ known: say('Åpent fra {openFrom}.', 'Ope frå {openFrom}.', 'Open from {openFrom}.') },
		nextPush
	],
	danger: [
		say(
			'{lost} er borte {area}, og det kan vare lenge.',
			'{lost} er borte {area}, og det kan vare lenge.',
			'{lost} is out {area}, and it may last.'
		),
		say(
			'Vi forstår at det er tungt.',
			'Vi forstår at det er tungt.',
			'We understand that this is hard.'
		)
	],
	advice: [
		say(
			'Kom til {meetingPoint}. Der finner du varme, drikke, lading og folk som kan hjelpe.',
			'Kom til {meetingPoint}. Der finn du varme, drikke, lading og folk som kan hjelpe.',
			'Come to {meetingPoint}. There you find warmth, drinks, charging and people who can help.'
		),
		{
			known: say(
				'Det er åpent fra {openFrom}.',
				'Det er ope frå {openFrom}.',
				'It is open from {openFrom}.'
			),
			unknown: say(
				'Vi sier fra her når det åpner.',
				'Vi seier frå her når det opnar.',
				'We will tell you here when it opens.'
			)
		},
		{
			known: say(
				'Åpningstid: {openingHours}.',
				'Opningstid: {openingHours}.',
				'Opening hours: {openingHours}.'
			)
		},
		say(
			'Bruk maten, vannet og de varme klærne du har hjemme, og del med naboen.',
			'Bruk maten, vatnet og dei varme kleda du har heime, og del med naboen.',
			'Use the food, water and warm clothes that you have at home, and share with your neighbour.'
		),
		say(
			'Er liv eller helse i fare, ring 113 eller 112.',
			'Er liv eller helse i fare, ring 113 eller 112.',
			'If life or health is in danger, call 113 or 112.'
		)
	],
	status: [
		{
			known: say(
				'{operator} regner med at feilen er rettet {expectedAt}.',
				'{operator} reknar med at feilen er retta {expectedAt}.',
				'{operator} expects the repair to be done at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå hvor lenge det varer.',
				'Vi veit ikkje enno kor lenge det varer.',
				'We do not know yet how long it will last.'
			),
			omit: say(
				'Vi sier fra når det er over.',
				'Vi seier frå når det er over.',
				'We will tell you when it is over.'
			)
		},
		{
			known: say(
				'Siste nytt henger også på {noticeboards}.',
				'Siste nytt heng òg på {noticeboards}.',
				'The latest news is also posted at {noticeboards}.'
			)
		}
	],
	help: [{ known: say('{care}', '{care}', '{care}') }, radio],
	allClear: {
		title: say('{lost} er tilbake {area}', '{lost} er tilbake {area}', '{lost} is back {area}'),
		advice: [
			say(
				'Møteplassen stenger når alle har fått hjelp.',
				'Møteplassen stengjer når alle har fått hjelp.',
				'The meeting place closes when everybody has been helped.'
			)
		]
	}
};
