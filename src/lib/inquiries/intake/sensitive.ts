import { finnFodselsnummer } from '$lib/journal/fodselsnummer';
import type { Sensitivity } from '$lib/staff/actor';
import { compiled, found, sentences } from '../stop/sign';
import type { StopIntent } from '../stop/stop';

/** Why something is for fewer eyes; the end of the key of the sentence that says so. */
export type Because = 'number' | 'health' | 'child' | 'social' | 'work' | 'violence';

/** How few should read it, and why: the words that decided, never a number. */
export interface Sensitive {
	level: Exclude<Sensitivity, 'normal'>;
	because: Because;
	words: string[];
}

/** Whom a sentence is about. Without one it is a question about the service, not about a person. */
const PERSON = compiled([
	'(jeg|eg|meg|min|mi|mitt|mine|vi|me|oss|vår|vårt|våre|sin|sitt|sine)',
	'(han|ham|hun|ho|henne|hans|hennes|hennar)',
	'(mor|mora|moren|far|faren|mamma|pappa|sønn|sønnen|son|sonen|datter|datteren|dotter|dottera|barnet|barnebarnet|mannen|kona|samboeren|bror|broren|søster|søsteren|bestemor|bestefar|besta|naboen|eleven)',
	'(i|my|me|mine|our|his|her|he|she|son|daughter|mother|father|husband|wife)'
]);

const RULES: { level: Sensitive['level']; because: Because; signs: RegExp }[] = [
	{
		level: 'special',
		because: 'child',
		signs: compiled([
			'(barnevernet|barnevernssak*|barnevernsak*|omsorgsovertakelse|omsorgsovertaking|samvær med tilsyn)',
			'(omsorgssvikt|mishandl*|bekymringsmelding*|foreldretvist|barnefordeling*)',
			'(child protection|custody)'
		])
	},
	{
		level: 'special',
		because: 'health',
		signs: compiled([
			'(diagnose|diagnosen|diagnosar|sykdom|sykdommen|sjukdom*|kreft|svulst|diabetes|epilepsi*|demens|dement|alzheimer*|parkinson*|kols|ms sykdom|hiv|hjerneslag|hjertesyk*|leddgikt|cellegift)',
			'(depresjon*|deprimert|angst|angsten|psykisk*|psykose*|psykolog*|bipolar*|schizofreni*|ptsd|adhd|autis*|asperger*|spiseforstyrrels*|anoreksi*|utviklingshem*|funksjonshem*|funksjonsnedset*)',
			'(rusavheng*|rusproblem*|rusmiddel*|avruse*|lar behandling|alkoholiker|alkoholproblem*)',
			'(gravid|abort|spontanabort|ufrivillig barnløs*)',
			'(er|ble|vart|blitt|vorte) innlagt',
			'(operert|operasjonen|sykehuset|sjukehuset|epikrise|journalen|legeerklæring*|sykemeld*|sjukmeld*|blodprøve*|medisinen|medisiner|medisinar|resept*)',
			'(inkontinen*|kateter|hjemmesykepleie*|heimesjukepleie*|støttekontakt*|bpa)',
			'(depression|depressed|anxiety|cancer|diagnosis|diagnosed|autism|disability|dementia|pregnant|addicted)'
		])
	},
	{
		level: 'special',
		because: 'violence',
		signs: compiled([
			'(voldtatt|voldtekt|valdtekt|overgrep|seksuelt misbrukt|voldelig|valdeleg|besøksforbud|krisesenter*|kode 6|sperret adresse|asylsøk*)',
			'(raped|abused|violent)'
		])
	},
	{
		level: 'personal',
		because: 'social',
		signs: compiled([
			'(sosialhjelp*|økonomisk sosialhjelp|økonomisk hjelp|nødhjelp|gjelda|gjelden|i gjeld|gjeldsrådgiv*|inkasso|namsmann*|utkast*|bostøtte*|uføretrygd*|ufør|arbeidsledig|arbeidslaus|aap|dagpenger|skilsmisse|skilt|separert|bostedsløs|bustadlaus|kan ikke betale|råd til mat|fattig*)',
			'(benefits|in debt|evicted|homeless|divorce)'
		])
	},
	{
		level: 'personal',
		because: 'work',
		signs: compiled([
			'(oppsagt|oppsigelse*|oppsigingi*|advarsel|varsle om|varslingssak|personalsak|lønnskonto|trekk i lønn|mobbes|mobbet|mobba|trakasser*)'
		])
	}
];

/**
 * How few should read what somebody has written: health, children, violence and what else belongs to the
 * special categories (personvernforordningen art. 9) when it is about a person; money, work and
 * fødselsnummer are personal. Null: ordinary. It guesses; people raise it, and the owning unit lowers it.
 */
export function sensitiveIn(text: string, stops: readonly StopIntent[] = []): Sensitive | null {
	const all = sentences(text.slice(0, 12_000));
	const told = RULES.flatMap(({ level, because, signs }) => {
		const words = all.flatMap((one) => (PERSON.test(one.folded) ? (found(one, signs) ?? []) : []));
		return words.length ? [{ level, because, words: [...new Set(words)].slice(0, 4) }] : [];
	});
	const special = told.find(({ level }) => level === 'special') ?? fromStop(stops);
	if (special) return special;
	if (finnFodselsnummer(text).length) return { level: 'personal', because: 'number', words: [] };
	return told[0] ?? null;
}

/** A child, or somebody who wants to die, is never for the whole house. */
function fromStop(stops: readonly StopIntent[]): Sensitive | null {
	if (stops.includes('suicide')) return { level: 'special', because: 'health', words: [] };
	if (stops.includes('child')) return { level: 'special', because: 'child', words: [] };
	return null;
}
