import type { Signs } from '$lib/i18n/sign';

/** Somebody threatens, or tells of a threat: 112 when it is now. */
export const threat: Signs = {
	always: [
		'(drepe|drep|myrde|ta livet av|skyte|skyt) (deg|dere|dykk|han|henne|ho|noen|nokon|alle|ordføreren|rektor|læreren|saksbehandler*|dykkar|folk)',
		'(skal|kommer til å|kjem til å|vil) (drepe|myrde|skyte|sprenge|knivstikke|banke)',
		'(skal|vil|kommer til å) (ta|tar) (dere|deg|dykk|rotta på)',
		'(slå|slår|banke|banker) (deg|dere|dykk|han|henne|noen|nokon) (i hjel|ihjel|ned|opp|helseløs)',
		'slå (i hjel|ihjel)',
		'(drapstru*|dødstru*|drapstrus*|dødstrus*|trua på livet|truet på livet)',
		'(bombetru*|bombetrus*|bombe (i|på|under|mot)|lagt en bombe|plassert ein bombe|plassert en bombe)',
		'(sprenge|sprenger|tenne på|brenne ned) (rådhuset|kommunehuset|skolen|skulen|huset|dere|dykk|kontoret|nav|bygget|hele)',
		'(vet|veit) (hvor|kor) (du|dere|de|han|hun|ho|saksbehandleren) (bor|bur|bor hen)',
		'(dere|du|de|dykk) (skal|kommer til å|vil) (angre|få svi|få igjen|få som fortjent|dø|døy|få betale)',
		'(ta|tar|tek|kommer) med meg (hagle|hagla|våpen|øks|øksa|kniv|pistol|gevær)',
		'(masseskyting|massakre|skoleskyting|skuleskyting|terrorangrep|terrortrus*)',
		'(blir|ble|vart|er blitt|har blitt|vorte) (truet|trua|truga|trakassert)',
		'(truer|trugar|truet|trua|truga) (meg|oss|med å|med vold|med vald|ansatte|tilsette|familien|livet)',
		'(kill|shoot|stab|hurt|murder) (you|them|him|her|someone|somebody|everyone|people|all)',
		'(going to|will|gonna|want to) (kill|shoot|bomb|stab|blow up|burn down)',
		'(bomb threat|death threat*|blow up|burn down|school shooting)',
		'(know|knows) where (you|he|she|they) live*',
		'you (will|are going to) (pay|regret|die)',
		'(threatens|threatened|threatening) (me|us|to|my|him|her|with|by)'
	],
	unless: {
		signs: [
			'(trussel|trusler|trugsel|trugslar|trusselen|trua|truet)',
			'(bombe|bomba|bomben)',
			'(threat|threats)'
		],
		about: [
			'(art|arter|artar|artene|rødlist*|utrydning*|natur*|flom*|flaum*|ras*|skred*|klima*|dyr|fugl*|plante*|utryddet|brann)',
			'(nedlegg*|nedlagt|konkurs|streik*|skolen|skulen|badebombe*|bombefly*|verdenskrig*|krigen|økonomi*|budsjett*|tidsinnstilt|kjøkken*)',
			'(species|climate|bird*|flood*)'
		]
	}
};
