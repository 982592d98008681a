import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS } from './common';

export const evakuering: Template = {
	name: say('Evakuering', 'Evakuering', 'Evacuation'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police', 'fire'],
	breakGlassAfter: 3,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Bare etter beslutning fra politiet eller innsatsleder. Da alltid, og med en gang.',
			'Berre etter avgjerd frå politiet eller innsatsleiar. Då alltid, og med ein gong.',
			'Only by decision of the police or the incident commander. Then always, and at once.'
		)
	},
	interval: 30,
	lifetime: 12,
	notifies: 'areas',
	night: 'now',
	search: 'evakuere forlate rømme politi evacuate leave',
	pictogram: 'Leave',
	fields: {
		decider: 'must',
		threat: 'ask',
		route: 'must',
		meetingPoint: 'must',
		helpPhone: 'must',
		animals: 'ask',
		relativesPhone: 'may'
	},
	facts: [
		{
			key: 'decision',
			label: say(
				'Politiet eller innsatsleder har bestemt det (navn, tid)',
				'Politiet eller innsatsleiar har avgjort det (namn, tid)',
				'The police or incident commander has decided it (name, time)'
			),
			owner: OWNERS.police,
			fields: ['decider', 'threat']
		},
		{
			...AREA,
			label: say(
				'Grensen er satt på kart og i gateliste',
				'Grensa er sett på kart og i gateliste',
				'The border is set on a map and in a street list'
			),
			owner: OWNERS.police
		},
		{
			key: 'route',
			label: say('Ruten er trygg', 'Ruta er trygg', 'The route is safe'),
			owner: OWNERS.police,
			fields: ['route']
		},
		{
			key: 'reception',
			label: say(
				'Det er folk på møteplassen',
				'Det er folk på møteplassen',
				'There are staff at the meeting point'
			),
			owner: OWNERS.venue,
			fields: ['meetingPoint', 'animals']
		},
		{
			key: 'transport',
			label: say(
				'Hjemmeboende som trenger hjelp, blir hentet',
				'Heimebuande som treng hjelp, blir henta',
				'People at home who need help are fetched'
			),
			owner: OWNERS.health,
			fields: ['helpPhone']
		},
		{
			key: 'relatives',
			label: say(
				'Pårørendetelefonen er åpen',
				'Pårørandetelefonen er open',
				'The phone for relatives is open'
			),
			owner: OWNERS.police,
			fields: ['relativesPhone']
		}
	],
	sources: ['politiet.no', '112', 'sikkerhverdag.no', 'NRK P1'],
	cap: {
		category: 'Rescue',
		event: 'OET-000',
		responseType: 'Evacuate',
		urgency: 'Immediate',
		severity: 'Extreme',
		certainty: 'Observed'
	},
	title: say('Alle {area} må gå nå', 'Alle {area} må gå no', 'Everybody {area} must leave now'),
	push: [
		say(
			'{decider} ber alle {area} gå nå. Gå eller kjør {route} til {meetingPoint}.',
			'{decider} ber alle {area} gå no. Gå eller køyr {route} til {meetingPoint}.',
			'{decider} asks everybody {area} to leave now. Walk or drive {route} to {meetingPoint}.'
		),
		say(
			'Trenger du hjelp, ring {helpPhone}.',
			'Treng du hjelp, ring {helpPhone}.',
			'If you need help, call {helpPhone}.'
		),
		nextPush
	],
	danger: [
		say(
			'{decider} ber alle {area} gå nå.',
			'{decider} ber alle {area} gå no.',
			'{decider} asks everybody {area} to leave now.'
		),
		{
			known: say(
				'Det er fare for {threat}.',
				'Det er fare for {threat}.',
				'There is danger of {threat}.'
			),
			unknown: say('Det er fare for liv.', 'Det er fare for liv.', 'Lives are in danger.')
		}
	],
	advice: [
		say(
			'Gå eller kjør {route} til {meetingPoint} nå. Ta bare med det du har for hånden: medisiner, telefon, varme klær.',
			'Gå eller køyr {route} til {meetingPoint} no. Ta berre med det du har for handa: medisinar, telefon, varme klede.',
			'Walk or drive {route} to {meetingPoint} now. Bring only what is at hand: medicine, phone, warm clothes.'
		),
		say(
			'Kommer du deg ikke ut selv, ring {helpPhone}. Er det fare for livet, ring 112.',
			'Kjem du deg ikkje ut sjølv, ring {helpPhone}. Er det fare for livet, ring 112.',
			'If you cannot get out by yourself, call {helpPhone}. If your life is in danger, call 112.'
		),
		{
			known: say('{animals}', '{animals}', '{animals}')
		},
		say(
			'Hjelp naboene hvis du trygt kan.',
			'Hjelp naboane om du trygt kan.',
			'Help your neighbours if it is safe.'
		)
	],
	status: [
		say(
			'Vi tar imot alle på {meetingPoint}, og skriver opp hvem som er trygge.',
			'Vi tek imot alle på {meetingPoint}, og skriv opp kven som er trygge.',
			'We receive everybody at {meetingPoint} and note who is safe.'
		),
		say(
			'Ikke dra tilbake før politiet sier at det er trygt.',
			'Ikkje dra tilbake før politiet seier at det er trygt.',
			'Do not go back before the police say that it is safe.'
		)
	],
	help: [
		say(
			'Vi forstår at dette er skremmende.',
			'Vi forstår at dette er skremmande.',
			'We understand that this is frightening.'
		),
		{
			known: say(
				'Pårørende kan ringe {relativesPhone}.',
				'Pårørande kan ringe {relativesPhone}.',
				'Relatives can call {relativesPhone}.'
			)
		}
	],
	allClear: {
		title: say(
			'Du kan dra hjem: Det er trygt {area}',
			'Du kan dra heim: Det er trygt {area}',
			'You can go home: It is safe {area}'
		),
		advice: [
			say(
				'Følg rådene fra dem som står på stedet. Ring 112 hvis du ser noe farlig.',
				'Følg råda frå dei som står på staden. Ring 112 om du ser noko farleg.',
				'Follow the advice of those on the site. Call 112 if you see anything dangerous.'
			)
		]
	}
};
