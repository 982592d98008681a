import { say, type Template } from '../template';
import { alarmsSentence, AREA, careSentence, nextPush, OWNERS, radio } from './common';

export const strombrudd: Template = {
	name: say('Strømbrudd', 'Straumbrot', 'Power cut'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Mer enn én time, eller når helse, telefon eller kulde gjør det alvorlig. Ellers: Vis til netteieren.',
			'Meir enn éin time, eller når helse, telefon eller kulde gjer det alvorleg. Elles: Vis til netteigaren.',
			'More than one hour, or when health, phones or cold make it serious. Otherwise: point to the grid company.'
		)
	},
	interval: 120,
	lifetime: 24,
	notifies: 'areas',
	night: 'now',
	search: 'strøm straum elektrisitet mørkt strømløs power outage',
	pictogram: 'Lightning',
	fields: {
		gridOwner: 'must',
		since: 'ask',
		customers: 'may',
		gridLink: 'may',
		expectedAt: 'may',
		care: 'may',
		alarms: 'ask'
	},
	facts: [
		{
			key: 'grid',
			label: say(
				'Netteieren bekrefter bruddet (navn, tid)',
				'Netteigaren stadfestar brotet (namn, tid)',
				'The grid company confirms it (name, time)'
			),
			owner: OWNERS.grid,
			fields: ['gridOwner', 'since', 'customers', 'gridLink', 'expectedAt']
		},
		AREA,
		{
			key: 'alarms',
			label: say(
				'Trygghetsalarmer og nødstrøm er sjekket',
				'Tryggleiksalarmar og naudstraum er sjekka',
				'Safety alarms and emergency power are checked'
			),
			owner: OWNERS.health,
			fields: ['alarms', 'care']
		}
	],
	sources: ['nve.no', 'sikkerhverdag.no', 'NRK P1'],
	cap: {
		category: 'Infra',
		event: 'OET-145',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say('Strømbrudd {area}', 'Straumbrot {area}', 'Power cut {area}'),
	push: [
		say('Strømmen er borte {area}.', 'Straumen er borte {area}.', 'The power is out {area}.'),
		say(
			'{gridOwner} har ansvaret for å rette feilen.',
			'{gridOwner} har ansvaret for å rette feilen.',
			'{gridOwner} is responsible for the repair.'
		),
		nextPush
	],
	danger: [
		{
			known: say(
				'{gridOwner} melder at strømmen er borte {area} siden {since}.',
				'{gridOwner} melder at straumen er borte {area} sidan {since}.',
				'{gridOwner} reports that the power has been out {area} since {since}.'
			),
			unknown: say(
				'{gridOwner} melder at strømmen er borte {area}.',
				'{gridOwner} melder at straumen er borte {area}.',
				'{gridOwner} reports that the power is out {area}.'
			),
			omit: say(
				'{gridOwner} melder at strømmen er borte {area}.',
				'{gridOwner} melder at straumen er borte {area}.',
				'{gridOwner} reports that the power is out {area}.'
			)
		},
		{
			known: say(
				'Det gjelder omtrent {customers}.',
				'Det gjeld omtrent {customers}.',
				'About {customers} are affected.'
			)
		},
		say(
			'Vi forstår at det er krevende, særlig når det er kaldt.',
			'Vi forstår at det er krevjande, særleg når det er kaldt.',
			'We understand that this is hard, above all in the cold.'
		)
	],
	advice: [
		say(
			'Slå av komfyr og ovner. Bruk aldri grill innendørs.',
			'Slå av komfyr og omnar. Bruk aldri grill innandørs.',
			'Switch off cookers and heaters. Never use a grill indoors.'
		),
		say(
			'Er du avhengig av strøm til medisinsk utstyr, følg planen fra behandlingsstedet ditt. Haster det, ring 113.',
			'Er du avhengig av straum til medisinsk utstyr, følg planen frå behandlingsstaden din. Hastar det, ring 113.',
			'If you depend on power for medical equipment, follow the plan from your clinic. If it is urgent, call 113.'
		),
		say('Se til naboen din.', 'Sjå til naboen din.', 'Check on your neighbour.')
	],
	status: [
		say(
			'{gridOwner} har ansvaret for å rette feilen.',
			'{gridOwner} har ansvaret for å rette feilen.',
			'{gridOwner} is responsible for the repair.'
		),
		{
			known: say(
				'Du kan følge med på {gridLink}.',
				'Du kan følgje med på {gridLink}.',
				'You can follow it at {gridLink}.'
			)
		},
		{
			known: say(
				'{gridOwner} regner med at strømmen er tilbake {expectedAt}.',
				'{gridOwner} reknar med at straumen er tilbake {expectedAt}.',
				'{gridOwner} expects the power to be back at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når strømmen er tilbake.',
				'Vi veit ikkje enno når straumen er tilbake.',
				'We do not know yet when the power will be back.'
			)
		}
	],
	help: [alarmsSentence, careSentence, radio],
	allClear: {
		title: say(
			'Strømmen er tilbake {area}',
			'Straumen er tilbake {area}',
			'The power is back {area}'
		),
		advice: [
			say(
				'Sjekk at komfyr og ovner er av. Kast mat som har tint.',
				'Sjekk at komfyr og omnar er av. Kast mat som har tint.',
				'Check that cookers and heaters are off. Throw away food that has thawed.'
			)
		]
	}
};
