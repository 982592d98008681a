import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS } from './common';

export const royk_utslipp: Template = {
	name: say(
		'Farlig røyk eller utslipp, gå inn',
		'Farleg røyk eller utslepp, gå inn',
		'Dangerous smoke or release, go inside'
	),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['fire', 'police'],
	breakGlassAfter: 3,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når 110 eller innsatsleder gir råd.',
			'Alltid når 110 eller innsatsleiar gir råd.',
			'Always when 110 or the incident commander gives advice.'
		)
	},
	interval: 30,
	lifetime: 12,
	notifies: 'areas',
	night: 'now',
	search: 'røyk gass utslipp kjemikalier ventilasjon inne brann smoke',
	pictogram: 'ExclamationmarkTriangle',
	fields: { release: 'ask', place: 'ask', substance: 'may' },
	facts: [
		{
			key: 'advice',
			label: say(
				'Rådet og sonen kommer fra innsatsleder eller 110, etter vindretningen',
				'Rådet og sona kjem frå innsatsleiar eller 110, etter vindretninga',
				'The advice and zone come from the commander or 110, by wind direction'
			),
			owner: OWNERS.fire,
			fields: ['release', 'place']
		},
		AREA,
		{
			key: 'substance',
			label: say(
				'Brannvesenet har bekreftet stoffet',
				'Brannvesenet har stadfesta stoffet',
				'The fire service has confirmed the substance'
			),
			owner: OWNERS.fire,
			fields: ['substance']
		},
		{
			key: 'institutions',
			label: say(
				'Skoler og institusjoner har fått beskjed',
				'Skular og institusjonar har fått beskjed',
				'Schools and institutions have been told'
			),
			owner: OWNERS.duty,
			fields: []
		}
	],
	sources: ['110', '113', '22 59 13 00', 'helsenorge.no'],
	cap: {
		category: 'CBRNE',
		event: 'OET-037',
		responseType: 'Shelter',
		urgency: 'Immediate',
		severity: 'Severe',
		certainty: 'Observed'
	},
	title: say(
		'Farlig røyk {area}: gå inn',
		'Farleg røyk {area}: gå inn',
		'Dangerous smoke {area}: go inside'
	),
	push: [
		say(
			'Farlig røyk {area}. Gå inn, lukk vinduer og dører, slå av ventilasjonen.',
			'Farleg røyk {area}. Gå inn, lukk vindauge og dører, slå av ventilasjonen.',
			'Dangerous smoke {area}. Go inside, close windows and doors, switch off ventilation.'
		),
		nextPush
	],
	danger: [
		{
			known: say(
				'{release} ved {place}, og røyken er farlig {area}.',
				'{release} ved {place}, og røyken er farleg {area}.',
				'{release} at {place}, and the smoke is dangerous {area}.'
			),
			unknown: say(
				'Det er farlig røyk {area}.',
				'Det er farleg røyk {area}.',
				'There is dangerous smoke {area}.'
			),
			omit: say(
				'Det er farlig røyk {area}.',
				'Det er farleg røyk {area}.',
				'There is dangerous smoke {area}.'
			)
		}
	],
	advice: [
		say(
			'Brannvesenet ber deg gå inn, lukke vinduer og dører og slå av ventilasjonen.',
			'Brannvesenet ber deg gå inn, lukke vindauge og dører og slå av ventilasjonen.',
			'The fire service asks you to go inside, close windows and doors and switch off ventilation.'
		),
		say(
			'Er du ute, gå på tvers av vinden og bort fra røyken. Kjør ikke til stedet.',
			'Er du ute, gå på tvers av vinden og bort frå røyken. Køyr ikkje til staden.',
			'If you are outside, walk across the wind and away from the smoke. Do not drive there.'
		),
		say(
			'Får du problemer med å puste, ring 113.',
			'Får du problem med å puste, ring 113.',
			'If you have trouble breathing, call 113.'
		)
	],
	status: [
		{
			known: say(
				'Brannvesenet har bekreftet at stoffet er {substance}.',
				'Brannvesenet har stadfesta at stoffet er {substance}.',
				'The fire service has confirmed that the substance is {substance}.'
			),
			unknown: say(
				'Vi vet ikke ennå hva slags stoff det er.',
				'Vi veit ikkje enno kva slags stoff det er.',
				'We do not know yet what the substance is.'
			)
		},
		say(
			'Rådet gjelder til vi sier at faren er over.',
			'Rådet gjeld til vi seier at faren er over.',
			'Stay inside until we say that the danger is over.'
		)
	],
	help: [
		say(
			'Vi forstår at dette er skremmende. Tror du at du er forgiftet, ring Giftinformasjonen på 22 59 13 00.',
			'Vi forstår at dette er skremmande. Trur du at du er forgifta, ring Giftinformasjonen på 22 59 13 00.',
			'We understand that this is frightening. If you think you are poisoned, call the Poison Centre on 22 59 13 00.'
		)
	],
	allClear: {
		title: say(
			'Du kan gå ut igjen {area}',
			'Du kan gå ut igjen {area}',
			'You can go outside again {area}'
		),
		advice: [
			say(
				'Åpne vinduene, og slå på ventilasjonen igjen.',
				'Opne vindauga, og slå på ventilasjonen igjen.',
				'Open the windows and switch ventilation on again.'
			)
		]
	}
};
