import { text } from '../database/text';
import { refuse, type MessageKey, type Refusal } from '../i18n/refusal';
import { AREA_KINDS, type AreaContent, type Outline, type Phrases } from './area';
import { MOST_TYPED, outlineFrom } from './outlineText';
import { PHRASE_MAX, phraseFault } from './phrases';
import { pointsIn } from './simplified';
import { streetEntries, type StreetEntry } from './streets';

/** What is wrong in a form of an area: the sentence for each field, which may name a line. */
export type AreaFaults = Record<string, Refusal>;

/** What a sent form says of an area; what it does not say is as `before`. Or what is wrong, by field. */
export function areaFrom(
	form: FormData,
	languages: string[],
	before: AreaContent | null
): { content: AreaContent } | { faults: AreaFaults } {
	const faults: AreaFaults = {};
	const kept = <V>(field: string, value: V | Refusal, otherwise: V): V => {
		if (typeof value !== 'object' || value === null || !('refused' in value)) return value as V;
		faults[field] = value;
		return otherwise;
	};
	const name = line(form.get('name'), 100);
	if (!name) faults.name = refuse('areas_form_name_missing');
	const content: AreaContent = {
		name,
		kind: AREA_KINDS.find((kind) => kind === form.get('kind')) ?? before?.kind ?? 'place',
		phrases: phrasesFrom(form, languages, faults),
		geometry: kept('outline', geometryFrom(form, before), null),
		streets: kept('streets', streetsFrom(form), null),
		households: kept('households', countFrom(form.get('households')), null),
		residents: kept('residents', countFrom(form.get('residents')), null),
		active: before?.active ?? true,
		sourceId: before?.sourceId ?? null
	};
	return Object.keys(faults).length ? { faults } : { content };
}

/** The phrases that a form says, by `field-<language>`; those of both Norwegians or of neither. */
export function phrasesFrom(
	form: FormData,
	languages: string[],
	faults: AreaFaults,
	field = 'phrase'
): Phrases {
	const phrases: Phrases = { nb: '', nn: '', en: '' };
	for (const language of languages) {
		const phrase = line(form.get(`${field}-${language}`), PHRASE_MAX);
		const fault = phraseFault(phrase, language);
		if (fault) faults[`${field}-${language}`] = refuse(fault);
		phrases[language] = phrase;
	}
	if (phrases.nb && !phrases.nn) faults[`${field}-nn`] = refuse('areas_phrase_missing');
	if (phrases.nn && !phrases.nb) faults[`${field}-nb`] = refuse('areas_phrase_missing');
	return phrases;
}

/** An outline too large to be typed is not in the form, and stays, unless it is drawn anew. */
function geometryFrom(form: FormData, before: AreaContent | null): Outline | null | Refusal {
	const lines = form.get('outline');
	const isLarge = before?.geometry && isTooLarge(before.geometry);
	if (typeof lines !== 'string' || (isLarge && !lines.trim())) return before?.geometry ?? null;
	return outlineFrom(text(lines, 40 * MOST_TYPED * 4));
}

/** Whether an outline has too many corners to be shown as lines in a form. */
export function isTooLarge(outline: Outline): boolean {
	return pointsIn([outline]) > MOST_TYPED;
}

function streetsFrom(form: FormData): StreetEntry[] | null | Refusal {
	const lines = text(form.get('streets'), 100_000).split('\n');
	const all: StreetEntry[] = [];
	for (const [i, words] of lines.entries()) {
		if (!words.trim()) continue;
		const entries = streetEntries(words);
		if ('refused' in entries) return inLine(entries, i + 1);
		all.push(...entries);
	}
	return all.length ? all : null;
}

function inLine({ refused }: Refusal, number: number): Refusal {
	const why: Partial<Record<MessageKey, MessageKey>> = {
		areas_street_name: 'areas_form_street_name',
		areas_street_range: 'areas_form_street_range'
	};
	return refuse(why[refused] ?? 'areas_form_street_unclear', { line: number });
}

function countFrom(input: FormDataEntryValue | null): number | null | Refusal {
	const digits = text(input, 20).replace(/[\s.]/g, '');
	if (!digits) return null;
	return /^\d{1,7}$/.test(digits) ? Number(digits) : refuse('areas_form_count');
}

function line(input: unknown, max: number): string {
	return text(input, max).replace(/\s+/g, ' ');
}
