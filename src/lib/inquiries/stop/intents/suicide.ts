import type { Signs } from '$lib/i18n/sign';

/** Somebody may want to die or hurt themselves: the writer, or one they worry about. */
export const suicide: Signs = {
	always: [
		'(ta|tar|tek|tatt|teke|tok) (livet sitt|livet mitt|mitt eget liv|sitt eget liv|mitt eige liv|sitt eige liv)',
		'(ta|tar|tek|tatt|teke|tok) (livet av) (meg|seg|oss|sjølv)',
		'(avslutte|avslutta|ende|enda) (livet|alt|det hele|det heile)',
		'(vil|ønsker å|ynskjer å|lyst til å|lyst å|håper jeg|skulle ønske jeg|bare) (dø|døy)',
		'(vil|ønsker|orker|orkar|greier|klarer|gidder) (ikke|ikkje) (å leve|leve|leva)',
		'(vil|ønsker|orker|orkar) (ikke|ikkje) å leve',
		'(ikke|ikkje|ingenting|ingen ting|noko|grunn til) (noe å|noko å|å|) leve for',
		'ingenting å leve for',
		'(bedre|betre) (uten|utan|om jeg ikke|om eg ikkje) (meg|fantes|var|er)',
		'(vil|ønsker) (ikke|ikkje) (være|vere) her (mer|meir|lenger)',
		'(skyte|drukne) (meg|seg)',
		'(henge|hengt) (meg|seg)',
		'hoppe (fra|frå|utfor|ut av|av|i) (brua|broa|bruen|broen|taket|vinduet|vindauget|fossen|fjellet)',
		'(skade|skader|skadar|skada) (meg|seg) (selv|sjølv)',
		'(kutter|kuttar|kutte) meg',
		'(sjølv|selv|sjøl) (skading|skadar|skader|mord)',
		'(avskjedsbrev|avskilsbrev)',
		'(ser|har) (ingen|inga|ikke noen|ikkje nokon) (utvei|utveg|håp lenger)',
		'livet (er ikke|er ikkje|har ikke) (verdt|verd|mening)',
		'(kill|killing|hang|shoot) (myself|himself|herself|themselves)',
		'(end|take|ending|taking) (my|his|her) (own life|life)',
		'(want|wants|wanted|wanna|wish|like) to die',
		'wanna die',
		'(dont|do not|doesnt|does not) want to (live|be here|be alive)',
		'no (reason|point) (to live|in living)',
		'better off (without me|dead)',
		'(hurt|harm|cut|cutting|hurting|harming) myself',
		'(suicide|suicidal|self harm|selfharm)'
	],
	unless: {
		signs: [
			'(*selvmord*|*selmord*|*sjølvmord*|*sjølmord*|*selvmor|selvmord|suicid*|suisid*)',
			'(*selvskad*|*sjølvskad*|*selvskading)',
			'(orker|orkar|klarer|greier|maktar) (ikke|ikkje) (mer|meir|lenger|lengre)'
		],
		about: [
			'(forebygg*|førebygg*|handlingsplan*|foredrag|kurs|kurset|verdensdagen|verdsdagen|statistikk)',
			'(støy|støyen|bråk|bråket|nabo|naboen|naboene|snø|snøen|byråkrati*|skjema*|kø|køen|møkk|søppel|rot|hundebæsj|brøyt*|vente|ventetid*)'
		]
	}
};
