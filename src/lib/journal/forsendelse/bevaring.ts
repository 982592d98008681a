/** What is archived by itself, by kind. */
export const SLAG = ['krisemelding', 'kriselogg', 'innlegg'] as const;
export type Slag = (typeof SLAG)[number];

/** What becomes of something in the archive, by the plan in force on a day. */
export interface Bevaring {
	/** The day this plan is from. */
	gjelderFra: string;
	/** M450 kassasjonsvedtak: B bevares, K kasseres */
	kassasjonsvedtak: 'B' | 'K';
	/** M451 bevaringstid in years; null when it is kept for good */
	bevaringstid: number | null;
	/** M453 kassasjonshjemmel, or why it is kept */
	hjemmel: string;
}

/**
 * Newest first. A kommune's own bevarings- og kassasjonsplan decides (riksarkivarens forskrift § 7-21 ff.,
 * carried on under the arkivlov of 2026; paragraphs not verified): what documents how a crisis was handled is kept for good,
 * an ordinary post on the kommune's pages for five years.
 */
const PLAN: Record<Slag, Bevaring>[] = [
	{
		krisemelding: kept('Dokumenterer hvordan en uønsket hendelse ble håndtert.'),
		kriselogg: kept('Dokumenterer hvordan en uønsket hendelse ble håndtert.'),
		innlegg: {
			gjelderFra: '2026-01-01',
			kassasjonsvedtak: 'K',
			bevaringstid: 5,
			hjemmel: 'Kortvarig informasjon til innbyggerne.'
		}
	}
];

function kept(hjemmel: string): Bevaring {
	return { gjelderFra: '2026-01-01', kassasjonsvedtak: 'B', bevaringstid: null, hjemmel };
}

/** What becomes of a kind, by the plan in force on a civil date; the oldest plan before any. */
export function bevaringPaa(slag: Slag, dato: string): Bevaring {
	const plan = PLAN.find((one) => one[slag].gjelderFra <= dato) ?? PLAN.at(-1)!;
	return plan[slag];
}
