import { say, type Template } from '../template';
import { AREA, OWNERS } from './common';

export const savnet: Template = {
	name: say('Savnet person', 'Sakna person', 'Missing person'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['police'],
	trigger: {
		mode: 'reactive',
		threshold: say(
			'Bare når politiet ber oss om det, med politiets ord.',
			'Berre når politiet bed oss om det, med orda til politiet.',
			'Only when the police ask us to, in the words of the police.'
		)
	},
	interval: 60,
	lifetime: 12,
	notifies: 'nobody',
	night: 'now',
	search: 'savnet leting leteaksjon person sakna missing',
	pictogram: 'MagnifyingGlass',
	fields: { description: 'must', since: 'ask', place: 'ask', meetingPoint: 'may' },
	facts: [
		{
			key: 'police',
			label: say(
				'Politiet har bedt oss dele dette, med denne ordlyden (navn, tid)',
				'Politiet har bede oss dele dette, med denne ordlyden (namn, tid)',
				'The police have asked us to share this, in these words (name, time)'
			),
			owner: OWNERS.police,
			fields: ['description', 'since', 'place']
		},
		AREA,
		{
			key: 'search',
			label: say(
				'Politiet vil ha hjelp på oppmøtestedet',
				'Politiet vil ha hjelp på oppmøtestaden',
				'The police want help at the meeting point'
			),
			owner: OWNERS.police,
			fields: ['meetingPoint']
		}
	],
	sources: ['politiet.no', '112', '02800'],
	cap: {
		category: 'Rescue',
		event: 'OET-000',
		responseType: 'Monitor',
		urgency: 'Immediate',
		severity: 'Unknown',
		certainty: 'Observed'
	},
	title: say(
		'Politiet leter etter en savnet person {area}',
		'Politiet leitar etter ein sakna person {area}',
		'The police are looking for a missing person {area}'
	),
	push: [
		say(
			'Politiet leter etter en savnet person {area}. Har du sett noe, ring 112.',
			'Politiet leitar etter ein sakna person {area}. Har du sett noko, ring 112.',
			'The police are looking for a missing person {area}. If you have seen anything, call 112.'
		)
	],
	danger: [
		say(
			'Politiet leter etter en person {area}: {description}.',
			'Politiet leitar etter ein person {area}: {description}.',
			'The police are looking for a person {area}: {description}.'
		),
		{
			known: say(
				'Personen ble sist sett ved {place} {since}.',
				'Personen vart sist sett ved {place} {since}.',
				'The person was last seen at {place}, {since}.'
			),
			unknown: say(
				'Politiet vet ikke sikkert når og hvor personen sist ble sett.',
				'Politiet veit ikkje sikkert når og kvar personen sist vart sett.',
				'The police are not sure when and where the person was last seen.'
			)
		}
	],
	advice: [
		say(
			'Har du sett personen, ring 112. Se etter i uthus, garasjer og hager.',
			'Har du sett personen, ring 112. Sjå etter i uthus, garasjar og hagar.',
			'If you have seen the person, call 112. Look in sheds, garages and gardens.'
		),
		{
			known: say(
				'Vil du lete, møt opp på {meetingPoint} først.',
				'Vil du leite, møt opp på {meetingPoint} først.',
				'If you want to search, come to {meetingPoint} first.'
			),
			omit: say(
				'Ikke let på egen hånd uten å ha snakket med politiet.',
				'Ikkje leit på eiga hand utan å ha snakka med politiet.',
				'Do not search on your own without talking to the police.'
			)
		}
	],
	status: [
		say(
			'Politiet leder letingen og svarer på spørsmål.',
			'Politiet leier leitinga og svarer på spørsmål.',
			'The police lead the search and answer questions.'
		)
	],
	help: [
		say(
			'Tankene våre går til de nærmeste. Ikke del navn eller bilder utover det politiet deler.',
			'Tankane våre går til dei næraste. Ikkje del namn eller bilete utover det politiet deler.',
			'Our thoughts are with the family. Do not share names or pictures beyond what the police share.'
		)
	],
	allClear: {
		title: say(
			'Letingen {area} er avsluttet',
			'Leitinga {area} er avslutta',
			'The search {area} has ended'
		),
		advice: [
			say(
				'Politiet svarer på spørsmål.',
				'Politiet svarer på spørsmål.',
				'The police answer questions.'
			)
		]
	}
};
