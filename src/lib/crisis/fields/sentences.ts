import { say } from '../template';
import type { Field } from './field';

/** Free sentences; the suggestions come in every language. */
export const SENTENCES = {
	cause: {
		type: 'sentence',
		label: say('Årsak', 'Årsak', 'Cause'),
		suggestions: [
			say(
				'Det er brudd på en ledning.',
				'Det er brot på ei leidning.',
				'A pipe or cable has broken.'
			),
			say(
				'Det er en feil på et anlegg.',
				'Det er ein feil på eit anlegg.',
				'There is a fault in an installation.'
			),
			say('Det skyldes uværet.', 'Det kjem av uvêret.', 'The bad weather is the cause.')
		]
	},
	measures: {
		type: 'sentence',
		label: say('Hva vi gjør', 'Kva vi gjer', 'What we are doing'),
		suggestions: [
			say('Vi leter etter feilen.', 'Vi leitar etter feilen.', 'We are looking for the fault.'),
			say(
				'Vi er i gang med å rette feilen.',
				'Vi er i gang med å rette feilen.',
				'We are repairing the fault.'
			),
			say(
				'Mannskapet vårt er på stedet.',
				'Mannskapet vårt er på staden.',
				'Our crew is on the site.'
			)
		]
	},
	localAdvice: { type: 'sentence', label: say('Råd', 'Råd', 'Advice') },
	exceptions: { type: 'sentence', label: say('Unntak', 'Unntak', 'Exceptions') },
	reachUs: {
		type: 'sentence',
		label: say('Slik når folk oss nå', 'Slik når folk oss no', 'How people reach us now'),
		suggestions: [
			say('Møt opp på rådhuset.', 'Møt opp på rådhuset.', 'Come to the town hall.'),
			say('Ring sentralbordet.', 'Ring sentralbordet.', 'Call the switchboard.')
		]
	},
	/** What is new since the last message; the first thing that an update says. */
	news: {
		type: 'sentence',
		label: say('Nytt siden sist', 'Nytt sidan sist', 'New since last time')
	},
	/** What is right; the first thing that a correction says. */
	right: { type: 'sentence', label: say('Hva er riktig?', 'Kva er rett?', 'What is right?') }
} satisfies Record<string, Field>;
