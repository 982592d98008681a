import type { Signs } from '$lib/i18n/sign';

/** Somebody may die or be hurt now: 113, or 112 when another person does it. */
export const life: Signs = {
	always: [
		'(livsfare|livsfarleg|livstruende|livstrugande|fare for liv)',
		'(puster|pustar|puste) (ikke|ikkje|nesten ikke|dårlig)',
		'(får|klarer|klarar) (ikke|ikkje) (å puste|puste|luft)',
		'(livløs*|bevisstløs*|bevistløs*|medvitslaus*|medvitslause)',
		'(hjertestans|hjertestopp|hjartestans|hjerteinfarkt|hjarteinfarkt|hjerneslag)',
		'(drukner|drukna|druknet|drukning)',
		'(falt|fall|falle|ramla|datt|dotte|gått|gjekk) _ (i|gjennom|uti) (elva|elven|vannet|vatnet|sjøen|fossen|isen|fjorden|brønnen)',
		'(tatt|teke) av (ras|skred|snøskred|flom|flaum|elva)',
		'(ligger|ligg|sitter|sit) (under|fastklemt|fanget|fanga)',
		'(fastklemt|innesperret|innestengt|innesperra)',
		'blør (mye|mykje|kraftig|voldsomt|i hjel|ihjel|sterkt)',
		'(knivstukket|knivstukken|nedstukket|skutt på|blitt skutt)',
		'(trafikkulykke|bilulykke|trafikkulukke|bilulukke|alvorlig ulykke|alvorleg ulukke)',
		'(blitt|vart|ble|er) påkjørt',
		'(overdose|tatt for mange tabletter|teke for mange tablettar|tatt en overdose)',
		'(drukket|drakk|svelget|svelga|spist) _ (gift|giftig|lut|plumbo|batteri|klor)',
		'(forgiftet|forgiftning|forgifta)',
		'(han|ho|hun|mannen|mannen min|kona|kjæresten|sønnen|naboen) (slår|banker|mishandler|sparker|kveler) (meg|oss|henne|ho|han)',
		'(slår|banker|mishandler|kveler) (meg|henne|kona|mor)',
		'(vold|vald) i (hjemmet|heimen|familien)',
		'(redd|redde) for (livet|liv)',
		'(voldtatt|voldteken|voldtekt|valdtekt|valdteken)',
		'(har|med|truer med) (kniv|våpen|pistol|gevær|hagle|øks)',
		'(kvelningstak|kveler)',
		'(livredd|tør ikke være hjemme|tør ikkje vere heime)',
		'(savnet|sakna|forsvunnet|forsvunne) (siden|sidan|person|fra|frå|i natt|i går)',
		'(dement|dementa|demente|bestemor|bestefar|mor|far|mamma|pappa|sønn|datter|mannen|kona) _ (savnet|sakna|forsvunnet|forsvunne)',
		'(kommer|kjem) seg (ikke|ikkje) (opp|ut)',
		'(ligger|ligg) på (gulvet|golvet|bakken)',
		'(høyspent|høgspent|strømledning*|straumleidning*) _ (nede|bakken|veien|vegen|falt)',
		'(jordskred|snøskred|leirskred|jordras|steinras) _ (nå|no|gått|gikk|gjekk|hus|huset|folk|bil)',
		'(ring|ringe|ringt|kontakt|trenger|treng|bestill|send) (113|ambulanse|ambulansen|lege nå)',
		'(trenger|treng) (hjelp|akutt hjelp) (nå|no|straks|med en gang|med ein gong|fort)',
		'hjelp (meg|oss) (nå|no)',
		'(not|stopped|isnt|cant|cannot|can not) (breathing|breathe)',
		'(unconscious|dying|drowning|drowned|overdose|overdosed)',
		'bleeding (heavily|a lot|badly|out)',
		'(heart attack|cardiac arrest|having a stroke)',
		'(been|got|was) (stabbed|shot|raped|hit by a car)',
		'(has|have|with) a (knife|gun|weapon)',
		'(beats|beating|hits|hitting|strangling|hurting) (me|her|him|us|my)',
		'(life is in danger|in danger of|life in danger|my life)',
		'(need|call|send) (an ambulance|ambulance|help now|urgent help)',
		'(fell|fallen) (into|through) the (river|water|sea|ice|lake)',
		'(trapped (in|under|inside)|missing person|seriously injured)',
		'(afraid|scared|fear) for (my|her|his|our) life'
	],
	unless: {
		signs: [
			'(ambulanse|ambulansen|nødnummer)',
			'(skudd|skyting|skyter|skyt)',
			'(påkjørt|påkøyrd)',
			'(brystsmerter|brystsmerte|pusteproblemer|kramper|anfall)',
			'(emergency|chest pain)'
		],
		about: [
			'(kurs|førstehjelpskurs|foredrag|øvelse|øving|hjertestarter*|hjartestartar*)',
			'(elg|elgen|hjort|hjorten|rådyr|rådyret|rev|hund|hunden|katt|katten|sau|sauen|dyr|dyret|jakt*|skytebane*|skytterlag*)',
			'(ambulansestasjon*|ambulansetjeneste*|budsjett*|politisk*|saksframlegg|høring|nedlegg*|parkering*)',
			'(filme|film|fotball|skolelag|ny|nye|skuddår|selge|kjøpe|fyrverkeri)',
			'(hvilket|kva) nødnummer',
			'(exercise|course|plan|school|management)'
		]
	}
};
