import type { Sensitivity } from '$lib/staff/actor';

/** Why something is for fewer eyes; the end of the key of the sentence that says so. */
export type SensitiveMatter = 'health' | 'child' | 'social' | 'work' | 'violence';

/** Words that tell of somebody's life when they are about a person, as signs (i18n/sign.ts), in nb, nn and en. */
export const SENSITIVE_WORDS: {
	level: Exclude<Sensitivity, 'normal'>;
	because: SensitiveMatter;
	signs: readonly string[];
}[] = [
	{
		level: 'special',
		because: 'child',
		signs: [
			'(barnevernet|barnevernssak*|barnevernsak*|omsorgsovertakelse|omsorgsovertaking|samvær med tilsyn)',
			'(omsorgssvikt|mishandl*|bekymringsmelding*|foreldretvist|barnefordeling*)',
			'(child protection|custody)'
		]
	},
	{
		level: 'special',
		because: 'health',
		signs: [
			'(diagnose|diagnosen|diagnosar|sykdom|sykdommen|sjukdom*|kreft|svulst|diabetes|epilepsi*|demens|dement|alzheimer*|parkinson*|kols|ms sykdom|hiv|hjerneslag|hjertesyk*|leddgikt|cellegift)',
			'(depresjon*|deprimert|angst|angsten|psykisk*|psykose*|psykolog*|bipolar*|schizofreni*|ptsd|adhd|autis*|asperger*|spiseforstyrrels*|anoreksi*|utviklingshem*|funksjonshem*|funksjonsnedset*)',
			'(rusavheng*|rusproblem*|rusmiddel*|avruse*|lar behandling|alkoholiker|alkoholproblem*)',
			'(gravid|abort|spontanabort|ufrivillig barnløs*)',
			'(er|ble|vart|blitt|vorte) innlagt',
			'(operert|operasjonen|sykehuset|sjukehuset|epikrise|journalen|legeerklæring*|sykemeld*|sjukmeld*|blodprøve*|medisinen|medisiner|medisinar|resept*)',
			'(inkontinen*|kateter|hjemmesykepleie*|heimesjukepleie*|støttekontakt*|bpa)',
			'(depression|depressed|anxiety|cancer|diagnosis|diagnosed|autism|disability|dementia|pregnant|addicted)'
		]
	},
	{
		level: 'special',
		because: 'violence',
		signs: [
			'(voldtatt|voldtekt|valdtekt|overgrep|seksuelt misbrukt|voldelig|valdeleg|besøksforbud|krisesenter*|kode 6|sperret adresse|asylsøk*)',
			'(raped|abused|violent)'
		]
	},
	{
		level: 'personal',
		because: 'social',
		signs: [
			'(sosialhjelp*|økonomisk sosialhjelp|økonomisk hjelp|nødhjelp|gjelda|gjelden|i gjeld|gjeldsrådgiv*|inkasso|namsmann*|utkastels*|utkasting*|bostøtte*|uføretrygd*|ufør|arbeidsledig|arbeidslaus|aap|dagpenger|skilsmisse|skilt|separert|bostedsløs|bustadlaus|kan ikke betale|råd til mat|fattig*)',
			'(benefits|in debt|evicted|homeless|divorce)'
		]
	},
	{
		level: 'personal',
		because: 'work',
		signs: [
			'(oppsagt|oppsigelse*|oppsigingi*|advarsel|varsle om|varslingssak|personalsak|lønnskonto|trekk i lønn|mobbes|mobbet|mobba|trakasser*)'
		]
	}
];
