import type { StopIntent } from './stop';

/** Telephones of the kommune's own; '' where it has none. */
export interface OwnNumbers {
	/** the barnevernvakt, also one that is shared with neighbours */
	childDuty: string;
	/** where somebody can tell that personal data is astray */
	privacy: string;
	/** somebody to talk to in a crisis: kriseteam, psykiatrisk legevakt */
	crisis: string;
}

export const NO_NUMBERS: OwnNumbers = { childDuty: '', privacy: '', crisis: '' };

/** A telephone to call, and the end of the key of the words that say who answers. */
export interface UrgentNumber {
	who:
		| 'fire'
		| 'police'
		| 'ambulance'
		| 'doctor'
		| 'child'
		| 'mental'
		| 'child_duty'
		| 'crisis'
		| 'privacy';
	number: string;
}

const CALL: Record<StopIntent, (own: OwnNumbers) => UrgentNumber[]> = {
	fire: () => [{ who: 'fire', number: '110' }],
	life: () => [
		{ who: 'ambulance', number: '113' },
		{ who: 'police', number: '112' },
		{ who: 'doctor', number: '116 117' }
	],
	suicide: (own) => [
		{ who: 'ambulance', number: '113' },
		{ who: 'crisis', number: own.crisis },
		{ who: 'mental', number: '116 123' },
		{ who: 'child', number: '116 111' }
	],
	child: (own) => [
		{ who: 'police', number: '112' },
		{ who: 'child_duty', number: own.childDuty },
		{ who: 'child', number: '116 111' }
	],
	threat: () => [{ who: 'police', number: '112' }],
	breach: (own) => [{ who: 'privacy', number: own.privacy }]
};

/**
 * Whom to call for what was heard, the most pressing first and each once: 110, 112 and 113, 116 117
 * (legevakt), 116 111 (Alarmtelefonen for barn og unge), 116 123 (Mental Helse) and the kommune's own.
 */
export function numbersFor(intents: readonly StopIntent[], own: OwnNumbers): UrgentNumber[] {
	const all = intents.flatMap((intent) => CALL[intent](own)).filter(({ number }) => number);
	return all.filter(({ who }, place) => all.findIndex((one) => one.who === who) === place);
}
