import { say, type Template } from '../template';
import { AREA, nextPush, OWNERS } from './common';

export const smitte: Template = {
	name: say('Smitteutbrudd', 'Smitteutbrot', 'Outbreak of disease'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['doctor'],
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Når kommuneoverlegen har bestemt at innbyggerne skal få råd.',
			'Når kommuneoverlegen har avgjort at innbyggjarane skal få råd.',
			'When the chief municipal doctor has decided that residents are to be advised.'
		)
	},
	interval: 1440,
	lifetime: 168,
	notifies: 'areas',
	night: 'morning',
	search: 'smitte sykdom sjukdom utbrudd virus bakterie outbreak',
	pictogram: 'Virus',
	fields: { disease: 'must', cases: 'ask', localAdvice: 'may', untilDate: 'may' },
	facts: [
		{
			key: 'assessment',
			label: say(
				'Kommuneoverlegen har vurdert det (tid)',
				'Kommuneoverlegen har vurdert det (tid)',
				'The chief doctor has assessed it (time)'
			),
			owner: OWNERS.doctor,
			fields: ['disease', 'cases']
		},
		AREA,
		{
			key: 'advice',
			label: say(
				'Rådene er avklart med FHI',
				'Råda er avklarte med FHI',
				'The advice is cleared with FHI'
			),
			owner: OWNERS.doctor,
			fields: ['localAdvice', 'untilDate']
		},
		{
			key: 'privacy',
			label: say('Ingen kan kjennes igjen', 'Ingen kan kjennast igjen', 'Nobody can be recognised'),
			owner: OWNERS.doctor,
			fields: []
		}
	],
	sources: ['fhi.no', 'helsenorge.no', '116 117'],
	cap: {
		category: 'Health',
		event: 'OET-062',
		responseType: 'Monitor',
		urgency: 'Expected',
		severity: 'Moderate',
		certainty: 'Likely'
	},
	title: say('Råd om {disease} {area}', 'Råd om {disease} {area}', 'Advice on {disease} {area}'),
	push: [
		{
			known: say(
				'Kommuneoverlegen har bekreftet {cases} av {disease} {area}.',
				'Kommuneoverlegen har stadfesta {cases} av {disease} {area}.',
				'The chief doctor has confirmed {cases} of {disease} {area}.'
			),
			unknown: say(
				'Kommuneoverlegen har bekreftet {disease} {area}.',
				'Kommuneoverlegen har stadfesta {disease} {area}.',
				'The chief doctor has confirmed {disease} {area}.'
			)
		},
		say('Les rådene på siden vår.', 'Les råda på sida vår.', 'Read the advice on our page.'),
		nextPush
	],
	danger: [
		{
			known: say(
				'Kommuneoverlegen har bekreftet {cases} av {disease} {area}.',
				'Kommuneoverlegen har stadfesta {cases} av {disease} {area}.',
				'The chief doctor has confirmed {cases} of {disease} {area}.'
			),
			unknown: say(
				'Kommuneoverlegen har bekreftet {disease} {area}.',
				'Kommuneoverlegen har stadfesta {disease} {area}.',
				'The chief doctor has confirmed {disease} {area}.'
			)
		},
		say(
			'Vi forstår at mange blir urolige.',
			'Vi forstår at mange blir urolege.',
			'We understand that many are worried.'
		)
	],
	advice: [
		{ known: say('{localAdvice}', '{localAdvice}', '{localAdvice}') },
		say(
			'Vask hendene ofte, og hold deg hjemme hvis du er syk.',
			'Vask hendene ofte, og hald deg heime om du er sjuk.',
			'Wash your hands often, and stay at home if you are ill.'
		),
		say(
			'Blir du syk eller er usikker, ring fastlegen eller 116 117 før du møter opp.',
			'Blir du sjuk eller er usikker, ring fastlegen eller 116 117 før du møter opp.',
			'If you fall ill or are unsure, call your doctor or 116 117 before you come.'
		)
	],
	status: [
		{
			known: say(
				'Rådene gjelder til og med {untilDate}.',
				'Råda gjeld til og med {untilDate}.',
				'The advice applies through {untilDate}.'
			),
			unknown: say(
				'Rådene gjelder til vi sier noe annet.',
				'Råda gjeld til vi seier noko anna.',
				'The advice applies until we say otherwise.'
			),
			omit: say(
				'Rådene gjelder til vi sier noe annet.',
				'Råda gjeld til vi seier noko anna.',
				'The advice applies until we say otherwise.'
			)
		},
		say(
			'Vi vet ikke ennå hvor mange flere som kan bli syke.',
			'Vi veit ikkje enno kor mange fleire som kan bli sjuke.',
			'We do not know yet how many more may fall ill.'
		)
	],
	help: [
		say(
			'Vi omtaler aldri enkeltpersoner.',
			'Vi omtaler aldri enkeltpersonar.',
			'We never mention individuals.'
		)
	],
	allClear: {
		title: say(
			'Utbruddet av {disease} er over {area}',
			'Utbrotet av {disease} er over {area}',
			'The outbreak of {disease} is over {area}'
		),
		advice: [
			say(
				'Du trenger ikke lenger ta særlige hensyn.',
				'Du treng ikkje lenger ta særlege omsyn.',
				'You no longer need to take special care.'
			)
		]
	}
};
