import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS } from './common';

export const politiledet: Template = {
	name: say(
		'Alvorlig hendelse ledet av politiet',
		'Alvorleg hending leidd av politiet',
		'Serious incident led by the police'
	),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police'],
	trigger: {
		mode: 'reactive',
		threshold: say(
			'Politiet svarer på årsaken. Hjelp og praktisk informasjon sier vi fra om uten å bli spurt.',
			'Politiet svarer på årsaka. Hjelp og praktisk informasjon seier vi frå om utan å bli spurde.',
			'The police answer about the cause. Help and practical information we tell unasked.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'nobody',
	night: 'now',
	search: 'politi ulykke dødsfall vold trussel sorg police',
	pictogram: 'Shield',
	fields: { meetingPoint: 'ask', helpPhone: 'ask', schools: 'may' },
	facts: [
		{
			key: 'police',
			label: say(
				'Teksten er avklart med politiet (navn, tid)',
				'Teksten er avklart med politiet (namn, tid)',
				'The text is cleared with the police (name, time)'
			),
			owner: OWNERS.police,
			fields: []
		},
		AREA,
		{
			key: 'persons',
			label: say(
				'Ingen opplysninger om skadde eller døde',
				'Ingen opplysningar om skadde eller døde',
				'Nothing about injured or dead'
			),
			owner: OWNERS.police,
			fields: []
		},
		{
			key: 'helpCentre',
			label: say(
				'Det er folk på hjelpestedet',
				'Det er folk på hjelpestaden',
				'There are staff at the help centre'
			),
			owner: OWNERS.health,
			fields: ['meetingPoint', 'helpPhone']
		},
		{
			key: 'spokesperson',
			label: say('Talsperson er oppnevnt', 'Talsperson er oppnemnd', 'A spokesperson is appointed'),
			owner: OWNERS.duty,
			fields: ['schools']
		}
	],
	sources: ['politiet.no', '112', '116 117', 'helsenorge.no'],
	cap: {
		category: 'Security',
		event: 'OET-120',
		responseType: 'Monitor',
		urgency: 'Immediate',
		severity: 'Unknown',
		certainty: 'Observed'
	},
	title: say('Alvorlig hendelse {area}', 'Alvorleg hending {area}', 'Serious incident {area}'),
	push: [
		say(
			'Alvorlig hendelse {area}. Følg rådene fra politiet.',
			'Alvorleg hending {area}. Følg råda frå politiet.',
			'Serious incident {area}. Follow the advice of the police.'
		),
		{
			known: say(
				'Noen å snakke med: {meetingPoint}.',
				'Nokon å snakke med: {meetingPoint}.',
				'Somebody to talk to: {meetingPoint}.'
			)
		},
		nextPush
	],
	danger: [
		say(
			'Det har skjedd en alvorlig hendelse {area}. Tankene våre går til alle som er berørt.',
			'Det har hendt noko alvorleg {area}. Tankane våre går til alle som er råka.',
			'A serious incident has happened {area}. Our thoughts are with everybody affected.'
		)
	],
	advice: [
		say(
			'Hold deg unna stedet, og ikke del bilder eller navn. Er det akutt, ring 112 eller 113.',
			'Hald deg unna staden, og ikkje del bilete eller namn. Er det akutt, ring 112 eller 113.',
			'Stay away from the place, and do not share pictures or names. In an emergency, call 112 or 113.'
		),
		{
			known: say(
				'Trenger du noen å snakke med, kom til {meetingPoint}.',
				'Treng du nokon å snakke med, kom til {meetingPoint}.',
				'If you need somebody to talk to, come to {meetingPoint}.'
			),
			unknown: say(
				'Trenger du noen å snakke med, ring 116 117.',
				'Treng du nokon å snakke med, ring 116 117.',
				'If you need somebody to talk to, call 116 117.'
			)
		},
		{
			known: say(
				'Du kan ringe kriseteamet på {helpPhone}.',
				'Du kan ringe kriseteamet på {helpPhone}.',
				'You can call the crisis team on {helpPhone}.'
			)
		}
	],
	status: [
		say(
			'Politiet leder arbeidet og svarer på spørsmål om hva som har skjedd. Kommunen har satt kriseledelse.',
			'Politiet leier arbeidet og svarer på spørsmål om kva som har hendt. Kommunen har sett kriseleiing.',
			'The police lead the work and answer questions about what has happened. The municipality has set up its crisis management.'
		),
		{ known: say('{schools}', '{schools}', '{schools}') }
	],
	help: [say('Ta vare på hverandre.', 'Ta vare på kvarandre.', 'Take care of each other.')],
	allClear: {
		title: say(
			'Politiet er ferdig {area}',
			'Politiet er ferdig {area}',
			'The police have finished {area}'
		),
		advice: [
			{
				known: say(
					'Du kan fortsatt ringe kriseteamet på {helpPhone}.',
					'Du kan framleis ringe kriseteamet på {helpPhone}.',
					'You can still call the crisis team on {helpPhone}.'
				)
			},
			say(
				'Trenger du noen å snakke med, ring 116 117.',
				'Treng du nokon å snakke med, ring 116 117.',
				'If you need somebody to talk to, call 116 117.'
			)
		]
	}
};
