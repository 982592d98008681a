import { say, type Template } from '../template';
import { AREA, busSentence, careSentence, nextPush, OWNERS } from './common';

export const glatte_veier: Template = {
	name: say('Brøyting og glatte veier', 'Brøyting og glatte vegar', 'Snow and slippery roads'),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Når skoleskyss, hjemmetjeneste eller utrykning blir hindret. Ellers: Svar dem som spør.',
			'Når skuleskyss, heimeteneste eller utrykking blir hindra. Elles: Svar dei som spør.',
			'When school transport, home care or emergency services are hindered. Otherwise: answer those who ask.'
		)
	},
	interval: 240,
	lifetime: 24,
	notifies: 'areas',
	night: 'morning',
	search: 'brøyting snø glatt is strøing vinter veg vei',
	pictogram: 'Snow',
	fields: { slippery: 'must', bus: 'may', care: 'may', measures: 'ask', expectedAt: 'may' },
	facts: [
		{
			key: 'roads',
			label: say(
				'Veivakta har meldt om forholdene',
				'Vegvakta har meldt om forholda',
				'The road crew has reported the conditions'
			),
			owner: OWNERS.roads,
			fields: ['slippery', 'measures', 'expectedAt']
		},
		AREA,
		{
			key: 'bus',
			label: say('Skoleskyss og buss', 'Skuleskyss og buss', 'School transport and buses'),
			owner: OWNERS.transport,
			fields: ['bus', 'care']
		}
	],
	sources: ['vegvesen.no/trafikk', '175', 'yr.no'],
	cap: {
		category: 'Transport',
		event: 'OET-000',
		responseType: 'Prepare',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say('{slippery} {area}', '{slippery} {area}', '{slippery} {area}'),
	push: [
		say('{slippery} {area}.', '{slippery} {area}.', '{slippery} {area}.'),
		say('La bilen stå hvis du kan.', 'Lat bilen stå om du kan.', 'Leave the car if you can.'),
		nextPush
	],
	danger: [say('{slippery} {area}.', '{slippery} {area}.', '{slippery} {area}.')],
	advice: [
		say(
			'La bilen stå hvis du kan. Må du kjøre, så beregn god tid og hold avstand.',
			'Lat bilen stå om du kan. Må du køyre, så rekn god tid og hald avstand.',
			'Leave the car if you can. If you must drive, allow plenty of time and keep your distance.'
		),
		say(
			'Bruk brodder når du går ute.',
			'Bruk broddar når du går ute.',
			'Use ice grips when you walk.'
		),
		say(
			'Flytt biler som står i veien for brøytebilen.',
			'Flytt bilar som står i vegen for brøytebilen.',
			'Move cars that are in the way of the snow plough.'
		)
	],
	status: [
		{
			known: say('{measures}', '{measures}', '{measures}'),
			unknown: say(
				'Mannskapet vårt er ute og brøyter og strør.',
				'Mannskapet vårt er ute og brøytar og strør.',
				'Our crew is out ploughing and gritting.'
			)
		},
		{
			known: say(
				'Vi regner med at hovedveiene er farbare {expectedAt}.',
				'Vi reknar med at hovudvegane er farbare {expectedAt}.',
				'We expect the main roads to be passable at {expectedAt}.'
			)
		},
		busSentence,
		careSentence
	],
	help: [
		say(
			'Takk for tålmodigheten. Se gjerne til naboer som ikke kommer seg ut.',
			'Takk for tolmodet. Sjå gjerne til naboar som ikkje kjem seg ut.',
			'Thank you for your patience. Please check on neighbours who cannot get out.'
		)
	],
	allClear: {
		title: say(
			'Veiene er brøytet og strødd {area}',
			'Vegane er brøytte og strødde {area}',
			'The roads are ploughed and gritted {area}'
		),
		advice: [
			say(
				'Det kan fortsatt være glatt der det er skygge.',
				'Det kan framleis vere glatt der det er skugge.',
				'It can still be slippery in the shade.'
			)
		]
	}
};
