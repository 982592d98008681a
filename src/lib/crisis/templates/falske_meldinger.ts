import { say, type Template } from '../template';
import { OWNERS } from './common';

export const falske_meldinger: Template = {
	name: say(
		'Falske meldinger i kommunens navn',
		'Falske meldingar i namnet til kommunen',
		'False messages in our name'
	),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid når noen skriver i kommunens navn og ber om penger, passord eller BankID.',
			'Alltid når nokon skriv i namnet til kommunen og bed om pengar, passord eller BankID.',
			'Always when somebody writes in the municipality’s name and asks for money, passwords or BankID.'
		)
	},
	interval: 240,
	lifetime: 72,
	notifies: 'everyone',
	night: 'morning',
	search: 'svindel falsk phishing sms epost bankid fraud',
	pictogram: 'Shield',
	fields: { fraud: 'must', since: 'may', localAdvice: 'may' },
	facts: [
		{
			key: 'sample',
			label: say(
				'Vi har selv sett en falsk melding',
				'Vi har sjølve sett ei falsk melding',
				'We have seen a false message ourselves'
			),
			owner: OWNERS.it,
			fields: ['fraud', 'since']
		},
		{
			key: 'police',
			label: say('Politiet er varslet', 'Politiet er varsla', 'The police have been told'),
			owner: OWNERS.police,
			fields: ['localAdvice']
		}
	],
	sources: ['nettvett.no', 'politiet.no'],
	cap: {
		category: 'Security',
		event: 'OET-000',
		responseType: 'Avoid',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say(
		'Noen sender falske meldinger i vårt navn',
		'Nokon sender falske meldingar i vårt namn',
		'Somebody sends false messages in our name'
	),
	push: [
		say(
			'Noen sender falske meldinger i vårt navn: {fraud}. Ikke trykk på lenker, og gi aldri fra deg BankID.',
			'Nokon sender falske meldingar i vårt namn: {fraud}. Ikkje trykk på lenkjer, og gi aldri frå deg BankID.',
			'Somebody sends false messages in our name: {fraud}. Do not follow links, and never give away your BankID.'
		)
	],
	danger: [
		{
			known: say(
				'Siden {since} har noen sendt falske meldinger i vårt navn: {fraud}.',
				'Sidan {since} har nokon sendt falske meldingar i vårt namn: {fraud}.',
				'Since {since} somebody has sent false messages in our name: {fraud}.'
			),
			unknown: say(
				'Noen sender falske meldinger i vårt navn: {fraud}.',
				'Nokon sender falske meldingar i vårt namn: {fraud}.',
				'Somebody sends false messages in our name: {fraud}.'
			),
			omit: say(
				'Noen sender falske meldinger i vårt navn: {fraud}.',
				'Nokon sender falske meldingar i vårt namn: {fraud}.',
				'Somebody sends false messages in our name: {fraud}.'
			)
		}
	],
	advice: [
		say(
			'Ikke trykk på lenker, og gi aldri fra deg passord eller BankID. Vi ber deg aldri om det.',
			'Ikkje trykk på lenkjer, og gi aldri frå deg passord eller BankID. Vi ber deg aldri om det.',
			'Do not follow links, and never give away passwords or your BankID. We never ask for them.'
		),
		say(
			'Har du gitt fra deg opplysninger, ring banken din med en gang, og anmeld det til politiet.',
			'Har du gitt frå deg opplysningar, ring banken din med ein gong, og meld det til politiet.',
			'If you have given anything away, call your bank at once and report it to the police.'
		),
		{ known: say('{localAdvice}', '{localAdvice}', '{localAdvice}') }
	],
	status: [
		say(
			'På siden «Er meldingen ekte?» ser du hvem som skriver i vårt navn.',
			'På sida «Er meldinga ekte?» ser du kven som skriv i vårt namn.',
			'Our page “Is the message genuine?” lists who writes in our name.'
		)
	],
	help: [
		say(
			'Det er ikke din feil om du ble lurt. Si fra, så hjelper du andre.',
			'Det er ikkje din feil om du vart lurt. Sei frå, så hjelper du andre.',
			'It is not your fault if you were deceived. Tell us, and you help others.'
		)
	],
	allClear: {
		title: say(
			'De falske meldingene ser ut til å ha stoppet',
			'Dei falske meldingane ser ut til å ha stoppa',
			'The false messages seem to have stopped'
		),
		advice: [
			say(
				'Vær likevel på vakt mot lenker i meldinger.',
				'Ver likevel på vakt mot lenkjer i meldingar.',
				'Still be wary of links in messages.'
			)
		]
	}
};
