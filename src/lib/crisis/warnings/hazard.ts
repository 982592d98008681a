import type { Locale } from '$lib/i18n/locale';
import type { Kind } from '../templates';
import type { CapAlert, CapInfo } from './cap';

export const LEVELS = ['green', 'yellow', 'orange', 'red'] as const;
/** The colour that MET and NVE give a danger. */
export type Level = (typeof LEVELS)[number];

const BY_SEVERITY: Record<CapInfo['severity'], Level> = {
	Extreme: 'red',
	Severe: 'orange',
	Moderate: 'yellow',
	Minor: 'green',
	Unknown: 'yellow'
};

/** The colour of a warning: as it says itself (`awareness_level` «3; orange; Severe»), else by severity. */
export function levelOf({ parameters, severity }: CapInfo): Level {
	const said = [...(parameters.awareness_level ?? []), ...(parameters.riskmatrixcolor ?? [])].join(
		' '
	);
	const words = said.toLowerCase();
	return LEVELS.find((level) => new RegExp(`\\b${level}\\b`).test(words)) ?? BY_SEVERITY[severity];
}

/** What is told in the language that somebody reads, else in Norwegian, else in the first there is. */
export function infoFor({ infos }: Pick<CapAlert, 'infos'>, locale: Locale): CapInfo | undefined {
	const wanted = { nb: ['nb', 'no', 'nn'], nn: ['nn', 'no', 'nb'], en: ['en', 'no', 'nb'] }[locale];
	const spoken = (lang: string) =>
		infos.find(({ language }) => language.toLowerCase().split('-')[0] === lang);
	return wanted.map(spoken).find(Boolean) ?? infos[0];
}

/** Words in a warning's type and name that tell what it is, the more exact first. */
const HAZARDS: { words: RegExp; kind: Kind | null; weather?: string }[] = [
	{ words: /snøskred|avalanche/, kind: 'snoskred' },
	{ words: /\bjord|flomskred|sørpeskred|land-?slide|debris|mudslide/, kind: 'jordskred' },
	{ words: /storm-?surge|vannstand|coastal/, kind: 'ekstremvaer', weather: 'surge' },
	{ words: /rain-?flood|styrtregn|regn|rain/, kind: 'ekstremvaer', weather: 'rain' },
	{ words: /flom|flaum|flood/, kind: 'flom' },
	// A ban is the fire chief's decision, which the danger alone is not.
	{ words: /skogbrann|forest-?fire|wildfire/, kind: null },
	{ words: /blowing-?snow|snøfokk|snø|snow/, kind: 'ekstremvaer', weather: 'snow' },
	{ words: /lightning|lyn|thunder/, kind: 'ekstremvaer', weather: 'lightning' },
	{ words: /icing|ising|\bice\b|\bis\b/, kind: 'ekstremvaer', weather: 'ice' },
	{ words: /polar ?low|wind|vind|gale|kuling|storm/, kind: 'ekstremvaer', weather: 'wind' }
];

/** Which kind of message a warning makes, and which weather it tells of; null: none of ours. */
export function hazardOf(info: CapInfo): { kind: Kind; weather?: string } | null {
	// What the source coded says more than what it called it; awareness_type alone is coarse.
	const named = [info.eventCodes.eventtype ?? [], info.event, info.parameters.awareness_type ?? []];
	for (const words of named) {
		const said = [words].flat().join(' ').toLowerCase();
		const found = said && HAZARDS.find((hazard) => hazard.words.test(said));
		if (found) return found.kind && { kind: found.kind, weather: found.weather };
	}
	return null;
}
