import type { Signs } from '$lib/i18n/sign';

/** Something burns, smokes or leaks so that 110 is to be called: also acute pollution. */
export const fire: Signs = {
	always: [
		'det (brenner|brenn|brente nettopp)',
		'(tatt|tar|tok|tek|teke) fyr',
		'(i|full) (flammer|fyr)',
		'(flammer|flammar) (fra|frå|ut|i|opp)',
		'overtent',
		'(brannen|ilden|elden|bålet) _ (ute av kontroll|sprer seg|spreier seg)',
		'(røyk|røyken) (fra|frå|ut|siver|kommer|kjem|velter|inne|fyller)',
		'(full|fullt|fylt) av røyk',
		'(lukter|luktar|lukt av|stinker) (røyk|gass|gas|svidd|brent|brann|brann)',
		'(røyklukt|gasslukt|brannlukt|gasslekkasje*|gassutslipp|kullos)',
		'gass* (lekker|lek|siver)',
		'(pipebrann|bilbrann|grasbrann|gressbrann|lyngbrann|husbrann|leilighetsbrann|kjellerbrann)',
		'(skogbrann|skogsbrann|terrengbrann) _ (nå|no|her|ved|i)',
		'brann (nå|no|her)',
		'(eksplosjon|eksploderte|eksplodert)',
		'(olje|diesel|bensin|kjemikalier|kloakk) _ (renner|lekker|renn|lek) _ (elva|elven|bekken|sjøen|fjorden|grøfta|havna)',
		'(renner|lekker|renn|lek|rant|lakk) _ (olje|diesel|bensin|kjemikalier) _ (elva|elven|bekken|sjøen|fjorden|grøfta|havna)',
		'(oljesøl|dieselsøl|oljeutslipp|kjemikalieutslipp|ammoniakk*|klorgass)',
		'(tankbil|tankbilen) _ (veltet|velta)',
		'on fire',
		'(is|are|house|building) burning',
		'there is a fire',
		'smoke (coming|from|in|everywhere)',
		'smell* (of|like) (smoke|gas|burning)',
		'smell (smoke|gas)',
		'gas leak',
		'(house fire|forest fire|wildfire|oil spill|explosion)'
	],
	unless: {
		signs: [
			'brann',
			'brann (i|på|hos|ved)',
			'*brann (i|på|hos|ved)',
			'(brenner|brenn) (i|på|hos|nå|no|her|ute|nede|oppe)',
			'(brannvarsler*|brannvarsel*|røykvarsler*|røykvarslar*|brannalarm*|brannvarslar*) _ (piper|pip|pip*|hyler|uler|ul*|går|bråker|utløst)',
			'(går|piper|utløst|hyler) _ (brannalarm*|brannvarsler*|røykvarsler*)',
			'brannalarmen',
			'(flammer|flammar)',
			'(ryker|røyk|røyken|det ryk)',
			'gass i (huset|kjelleren|leiligheten)',
			'(smoke|fire) alarm',
			'(a|big|huge) fire'
		],
		about: [
			'*øvelse*',
			'*øving*',
			'(bål|bålet|bålbrenning|bålforbud|forbud|bålplass)',
			'(hageavfall|kvist|kvister|lauv|søppel|avfall|sankthansbål|grill*|fyrverkeri)',
			'(branntilsyn|brannsyn|brannstasjon*|brannforebygg*|brannvern*|brannteppe*|brannkrav*|brannkonsept*|brannvesenet|brannskille*|brannhydrant*)',
			'(feier*|feiar*|feiing*)',
			'(søke|søker|søknad|søkje|tillatelse|løyve|regler|krav|forskrift|lov å)',
			'(batteri*|bytte|tester|teste|kjøpe|montere|gamle|ny)',
			'(lommebok*|engasjement|brenner for|brenn for|brenner inne)',
			'(røykfri*|røykeslutt*|røyking|røyke|røykeplass*|nikotin|vape*|smoking)',
			'(forsikring*|i fjor|for * år siden|etter brannen|den gang)'
		]
	}
};
