import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS } from './common';

export const brann: Template = {
	name: say('Brann', 'Brann', 'Fire'),
	severity: 'alvorlig',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Når røyken eller sperringene berører naboer, og brannvesenet sier at vi kan melde det.',
			'Når røyken eller sperringane råkar naboar, og brannvesenet seier at vi kan melde det.',
			'When smoke or cordons affect neighbours, and the fire service says that we may tell.'
		)
	},
	interval: 30,
	lifetime: 12,
	notifies: 'areas',
	night: 'now',
	search: 'brann ild skogbrann bygning fire',
	pictogram: 'ExclamationmarkTriangle',
	fields: { place: 'must', since: 'may', avoidPlace: 'may', meetingPoint: 'may', helpPhone: 'may' },
	facts: [
		{
			key: 'fire',
			label: say(
				'Brannvesenet bekrefter brannen og sier at vi kan melde den',
				'Brannvesenet stadfestar brannen og seier at vi kan melde han',
				'The fire service confirms the fire and lets us say so'
			),
			owner: OWNERS.fire,
			fields: ['place', 'since', 'avoidPlace']
		},
		AREA,
		{
			key: 'persons',
			label: say(
				'Ingen opplysninger om skadde: bare politiet omtaler det',
				'Ingen opplysningar om skadde: berre politiet omtaler det',
				'Nothing about injuries: only the police speak of them'
			),
			owner: OWNERS.police,
			fields: []
		},
		{
			key: 'help',
			label: say(
				'Det er folk på møteplassen',
				'Det er folk på møteplassen',
				'There are staff at the meeting point'
			),
			owner: OWNERS.venue,
			fields: ['meetingPoint', 'helpPhone']
		}
	],
	sources: ['110', '113', 'politiet.no'],
	cap: {
		category: 'Fire',
		event: 'OET-000',
		responseType: 'Avoid',
		urgency: 'Immediate',
		severity: 'Moderate',
		certainty: 'Observed'
	},
	title: say('Brann ved {place}', 'Brann ved {place}', 'Fire at {place}'),
	push: [
		say(
			'Det brenner ved {place} {area}. Hold deg unna, og lukk vinduer og dører.',
			'Det brenn ved {place} {area}. Hald deg unna, og lukk vindauge og dører.',
			'There is a fire at {place} {area}. Stay away, and close windows and doors.'
		),
		nextPush
	],
	danger: [
		{
			known: say(
				'Det har brent ved {place} {area} siden {since}.',
				'Det har brunne ved {place} {area} sidan {since}.',
				'There has been a fire at {place} {area} since {since}.'
			),
			unknown: say(
				'Det brenner ved {place} {area}.',
				'Det brenn ved {place} {area}.',
				'There is a fire at {place} {area}.'
			),
			omit: say(
				'Det brenner ved {place} {area}.',
				'Det brenn ved {place} {area}.',
				'There is a fire at {place} {area}.'
			)
		}
	],
	advice: [
		say(
			'Hold deg unna, så brannvesenet får arbeide. Lukk vinduer og dører hvis du ser eller lukter røyk.',
			'Hald deg unna, så brannvesenet får arbeide. Lukk vindauge og dører om du ser eller luktar røyk.',
			'Stay away, so that the fire service can work. Close windows and doors if you see or smell smoke.'
		),
		{
			known: say(
				'Hold deg særlig unna {avoidPlace}.',
				'Hald deg særleg unna {avoidPlace}.',
				'Above all stay away from {avoidPlace}.'
			)
		},
		say(
			'Får du problemer med å puste, ring 113. Ser du at brannen sprer seg, ring 110.',
			'Får du problem med å puste, ring 113. Ser du at brannen spreier seg, ring 110.',
			'If you have trouble breathing, call 113. If you see the fire spread, call 110.'
		)
	],
	status: [
		say(
			'Brannvesenet leder arbeidet. Politiet svarer på spørsmål om personer.',
			'Brannvesenet leier arbeidet. Politiet svarer på spørsmål om personar.',
			'The fire service leads the work. The police answer questions about persons.'
		),
		{
			known: say(
				'Du som ikke kan være hjemme, er velkommen på {meetingPoint}.',
				'Du som ikkje kan vere heime, er velkomen på {meetingPoint}.',
				'If you cannot stay at home, you are welcome at {meetingPoint}.'
			)
		}
	],
	help: [
		say(
			'Tankene våre går til dem det gjelder.',
			'Tankane våre går til dei det gjeld.',
			'Our thoughts are with those affected.'
		),
		{
			known: say(
				'Trenger du hjelp fra kommunen, ring {helpPhone}.',
				'Treng du hjelp frå kommunen, ring {helpPhone}.',
				'If you need help from us, call {helpPhone}.'
			)
		}
	],
	allClear: {
		title: say(
			'Brannen ved {place} er slokket',
			'Brannen ved {place} er sløkt',
			'The fire at {place} is out'
		),
		advice: [
			say(
				'Luft godt ut. Gå ikke inn på brannstedet.',
				'Luft godt ut. Gå ikkje inn på brannstaden.',
				'Air your rooms well. Do not enter the site.'
			)
		]
	}
};
