import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS, radio } from './common';

export const atomhendelse: Template = {
	name: say('Atomhendelse', 'Atomhending', 'Nuclear incident'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['radiation', 'police'],
	breakGlassAfter: 5,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når Kriseutvalget for atomberedskap eller Statsforvalteren gir råd.',
			'Alltid når Kriseutvalet for atomberedskap eller Statsforvaltaren gir råd.',
			'Always when the Crisis Committee for Nuclear Preparedness or the County Governor gives advice.'
		)
	},
	interval: 60,
	lifetime: 24,
	notifies: 'everyone',
	night: 'now',
	search: 'atom stråling radioaktiv jod jodtabletter nuclear radiation',
	pictogram: 'ExclamationmarkTriangle',
	fields: { decider: 'must', localAdvice: 'may', pickup: 'may', endsAt: 'may' },
	facts: [
		{
			key: 'authority',
			label: say(
				'Rådet kommer fra Kriseutvalget for atomberedskap (navn, tid)',
				'Rådet kjem frå Kriseutvalet for atomberedskap (namn, tid)',
				'The advice comes from the national nuclear crisis committee (name, time)'
			),
			owner: OWNERS.radiation,
			fields: ['decider', 'localAdvice', 'endsAt']
		},
		AREA,
		{
			key: 'iodine',
			label: say(
				'Myndighetene har gitt råd om jodtabletter',
				'Styresmaktene har gitt råd om jodtablettar',
				'The authorities have advised on iodine'
			),
			owner: OWNERS.radiation,
			fields: ['pickup']
		}
	],
	sources: ['dsa.no', 'helsenorge.no', 'NRK P1'],
	cap: {
		category: 'CBRNE',
		event: 'OET-000',
		responseType: 'Shelter',
		urgency: 'Immediate',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say(
		'Atomhendelse: gå inn og bli inne {area}',
		'Atomhending: gå inn og ver inne {area}',
		'Nuclear incident: go inside and stay inside {area}'
	),
	push: [
		say(
			'Atomhendelse. Gå inn og bli inne {area}. Lukk vinduer, dører og ventiler.',
			'Atomhending. Gå inn og ver inne {area}. Lukk vindauge, dører og ventilar.',
			'Nuclear incident. Go inside and stay inside {area}. Close windows, doors and vents.'
		),
		say(
			'Ta jodtablett bare når myndighetene sier det.',
			'Ta jodtablett berre når styresmaktene seier det.',
			'Take iodine only when the authorities say so.'
		),
		nextPush
	],
	danger: [
		say(
			'Det har skjedd en atomhendelse som kan gi stråling {area}.',
			'Det har skjedd ei atomhending som kan gi stråling {area}.',
			'A nuclear incident has happened that may cause radiation {area}.'
		)
	],
	advice: [
		say(
			'Gå inn og bli inne. Lukk vinduer, dører og ventiler, og slå av ventilasjonen.',
			'Gå inn og ver inne. Lukk vindauge, dører og ventilar, og slå av ventilasjonen.',
			'Go inside and stay inside. Close windows, doors and vents, and switch off ventilation.'
		),
		say(
			'Ta jodtablett bare når myndighetene sier det. Tablettene er viktigst for barn og unge under 18 år, gravide og ammende.',
			'Ta jodtablett berre når styresmaktene seier det. Tablettane er viktigast for barn og unge under 18 år, gravide og ammande.',
			'Take iodine only when the authorities say so. It matters most for people under 18 and for those who are pregnant or breastfeeding.'
		),
		{
			known: say(
				'Har du ikke jodtabletter, får du dem på {pickup}.',
				'Har du ikkje jodtablettar, får du dei på {pickup}.',
				'If you have no iodine tablets, you get them at {pickup}.'
			)
		},
		{ known: say('{localAdvice}', '{localAdvice}', '{localAdvice}') },
		say(
			'Skoler og barnehager tar vare på barna. Ikke hent dem nå.',
			'Skular og barnehagar tek vare på barna. Ikkje hent dei no.',
			'Schools and kindergartens take care of the children. Do not fetch them now.'
		)
	],
	status: [
		say(
			'{decider} har gitt rådet. Direktoratet for strålevern og atomsikkerhet måler og varsler.',
			'{decider} har gitt rådet. Direktoratet for strålevern og atomtryggleik måler og varslar.',
			'{decider} gave the advice. The Norwegian Radiation and Nuclear Safety Authority measures and warns.'
		),
		{
			known: say(
				'Rådet gjelder foreløpig til {endsAt}.',
				'Rådet gjeld førebels til {endsAt}.',
				'For now the advice applies until {endsAt}.'
			),
			omit: say(
				'Rådet gjelder til vi sier noe annet.',
				'Rådet gjeld til vi seier noko anna.',
				'The advice applies until we say otherwise.'
			),
			unknown: say(
				'Vi vet ikke ennå hvor lenge rådet gjelder.',
				'Vi veit ikkje enno kor lenge rådet gjeld.',
				'We do not know yet how long the advice applies.'
			)
		}
	],
	help: [
		say(
			'Vi forstår at dette er skremmende. Hold kontakt med dem du er glad i.',
			'Vi forstår at dette er skremmande. Hald kontakt med dei du er glad i.',
			'We understand that this is frightening. Keep in touch with those you love.'
		),
		radio
	],
	allClear: {
		title: say(
			'Du kan gå ut igjen {area}',
			'Du kan gå ut igjen {area}',
			'You can go outside again {area}'
		),
		advice: [
			say(
				'Skyll grønnsaker og frukt fra egen hage godt, og følg rådene fra dsa.no.',
				'Skyl grønsaker og frukt frå eigen hage godt, og følg råda frå dsa.no.',
				'Rinse vegetables and fruit from your garden well, and follow the advice at dsa.no.'
			)
		]
	}
};
