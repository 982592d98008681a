import { say, type Template } from '../template';
import { cause, nextPush, OWNERS } from './common';

export const it_utfall: Template = {
	name: say(
		'Kommunens digitale tjenester er nede',
		'Dei digitale tenestene er nede',
		'Digital services are down'
	),
	severity: 'hverdag',
	approval: 1,
	trigger: {
		mode: 'threshold',
		threshold: say(
			'Mer enn 30 minutter, og alltid når telefon eller vakttelefon svikter.',
			'Meir enn 30 minutt, og alltid når telefon eller vakttelefon sviktar.',
			'More than 30 minutes, and always when the switchboard or duty phone fails.'
		)
	},
	interval: 120,
	lifetime: 24,
	notifies: 'nobody',
	night: 'morning',
	search: 'it data nettside telefon sentralbord dataangrep hacking nede systems',
	pictogram: 'LaptopTriangle',
	fields: {
		system: 'must',
		since: 'ask',
		cause: 'may',
		reachUs: 'ask',
		spareNumber: 'may',
		deadlines: 'may',
		expectedAt: 'may'
	},
	facts: [
		{
			key: 'services',
			label: say(
				'Hvilke tjenester som er nede',
				'Kva tenester som er nede',
				'Which services are down'
			),
			owner: OWNERS.it,
			fields: ['system', 'since', 'expectedAt', 'deadlines']
		},
		{
			key: 'numbers',
			label: say(
				'Operatøren eller 110 bekrefter at nødnumrene virker. Vakttelefon og reservenummer er prøvd',
				'Operatøren eller 110 stadfestar at naudnummera verkar. Vakttelefon og reservenummer er prøvde',
				'The operator or 110 confirms emergency numbers. Duty phone and reserve number are tried'
			),
			owner: OWNERS.it,
			fields: ['reachUs', 'spareNumber']
		},
		{
			key: 'cause',
			label: say(
				'IT-lederen har avklart hva vi kan si om årsak og persondata',
				'IT-leiaren har avklart kva vi kan seie om årsak og persondata',
				'The head of IT has settled what we may say of cause and personal data'
			),
			owner: OWNERS.it,
			fields: ['cause']
		}
	],
	sources: ['nettvett.no', 'datatilsynet.no'],
	cap: {
		category: 'Infra',
		event: 'OET-045',
		responseType: 'Monitor',
		urgency: 'Immediate',
		severity: 'Minor',
		certainty: 'Observed'
	},
	title: say('{system} er nede', '{system} er nede', '{system} is down'),
	push: [
		say('{system} er nede.', '{system} er nede.', '{system} is down.'),
		{ known: say('{reachUs}', '{reachUs}', '{reachUs}') },
		nextPush
	],
	danger: [
		{
			known: say(
				'{system} har ikke virket siden {since}.',
				'{system} har ikkje verka sidan {since}.',
				'{system} has not worked since {since}.'
			),
			unknown: say('{system} virker ikke.', '{system} verkar ikkje.', '{system} does not work.'),
			omit: say('{system} virker ikke.', '{system} verkar ikkje.', '{system} does not work.')
		},
		say('Vi beklager ulempene.', 'Vi seier oss leie for ulempene.', 'We are sorry for the trouble.')
	],
	advice: [
		{
			known: say('{reachUs}', '{reachUs}', '{reachUs}'),
			unknown: say(
				'Vi finner en annen måte du kan nå oss på, og sier fra her.',
				'Vi finn ein annan måte du kan nå oss på, og seier frå her.',
				'We are finding another way for you to reach us, and will tell you here.'
			)
		},
		{
			known: say(
				'Reservenummeret vårt er {spareNumber}.',
				'Reservenummeret vårt er {spareNumber}.',
				'Our reserve number is {spareNumber}.'
			)
		},
		{
			known: say(
				'Ring 110, 112 eller 113 som vanlig. Vakttelefonen er {dutyPhone}.',
				'Ring 110, 112 eller 113 som vanleg. Vakttelefonen er {dutyPhone}.',
				'Call 110, 112 or 113 as usual. Our duty phone is {dutyPhone}.'
			),
			omit: say(
				'Ring 110, 112 eller 113 som vanlig.',
				'Ring 110, 112 eller 113 som vanleg.',
				'Call 110, 112 or 113 as usual.'
			)
		},
		say(
			'Vi ber deg aldri om passord eller BankID på e-post eller SMS.',
			'Vi ber deg aldri om passord eller BankID på e-post eller SMS.',
			'We never ask for passwords or BankID by e-mail or text message.'
		)
	],
	status: [
		cause,
		{
			known: say(
				'Vi regner med at det virker igjen {expectedAt}.',
				'Vi reknar med at det verkar igjen {expectedAt}.',
				'We expect it to work again at {expectedAt}.'
			),
			unknown: say(
				'Vi vet ikke ennå når det virker igjen.',
				'Vi veit ikkje enno når det verkar igjen.',
				'We do not know yet when it will work again.'
			)
		},
		{ known: say('{deadlines}', '{deadlines}', '{deadlines}') }
	],
	help: [
		say(
			'Vi arbeider med å finne feilen, og vil ikke gjette.',
			'Vi arbeider med å finne feilen, og vil ikkje gjette.',
			'We are working to find the fault, and will not guess.'
		)
	],
	allClear: {
		title: say('{system} virker igjen', '{system} verkar igjen', '{system} works again'),
		advice: [
			say(
				'Sendte du noe til oss mens det var nede, og har ikke fått svar? Send det på nytt.',
				'Sende du noko til oss medan det var nede, og har ikkje fått svar? Send det på nytt.',
				'Did you send us something meanwhile without an answer? Please send it again.'
			)
		]
	}
};
