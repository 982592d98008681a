import type { Signs } from '$lib/i18n/sign';

/** A child may be hurt or neglected: barnevernet and barnevernvakta, or 112 (barnevernsloven § 13-2). */
export const child: Signs = {
	always: [
		'(bekymringsmelding*|bekymringsmeld*|uromelding*|melde bekymring|melde uro)',
		'(bekymret|bekymra|uroa|urolig|redd|engstelig) for (et barn|eit barn|barnet|barna|borna|ungen|ungane|ungene|jenta|gutten|guten|en elev|ein elev|naboungen*|nabobarna|naboens barn|nevøen|niesen|babyen|en gutt|ei jente|en jente|to barn|noen barn)',
		'(omsorgssvikt*|barnemishandling|barnemisbruk|vanskjøtt*|vanskjøtsel|vanstell*)',
		'(slår|slo|slått|banker|sparker|lugger|rister|dasker) (barn|barnet|barna|borna|ungen|ungene|ungane|sønnen|sonen|datteren|dottera|jenta|gutten|guten|babyen|søsknene|søstera mi|søsteren min|broren min|lillebror|lillesøster|sine barn)',
		'(mamma|pappa|mor|far|faren min|moren min|stefar|stefaren min|stemor|foreldrene mine|fosterfar) _ (slår|slo|banker|sparker|drikker|drikk|er full|rusa|ruset|truer|låser)',
		'(redd for|tør ikke|tør ikkje|torer ikkje) (pappa|mamma|far|mor|stefar|foreldrene|å gå hjem|å gå heim|gå hjem|gå heim|dra hjem)',
		'(barn|barnet|barna|borna|ungen|ungane|ungene|småbarn|baby|babyen|treåring|femåring) _ (alene|åleine|aleine) _ (hjemme|heime|ute|i bilen|i natt|hele natta|om natta)',
		'(hjemme|heime) (alene|åleine) _ (barn|unger|ungar|småbarn)',
		'(barn|barnet|barna|borna|ungen|ungene|babyen|jenta|gutten) _ (skriker|skrik|gråter|græt|grin) _ (natta|natten|dagen|kveld|hver|kvar|hele|hele tiden)',
		'(barn|barnet|barna|borna|ungen|ungene|jenta|gutten|eleven) _ (blåmerke*|sulten|svolten|får ikke mat|får ikkje mat|skitne|skitten)',
		'(vold|vald) mot (barn|barna|borna|ungane)',
		'(overgrep|misbruk|misbrukt|misbruka|seksuelle overgrep) _ (barn|jente|gutt|jenta|gutten|meg|onkel|stefar|trener|lærer)',
		'(seksuelle overgrep|seksuelt misbruk*|blitt misbrukt|beføl*|grooming)',
		'(tar|tok|tatt|tek) på meg (der|nede|når jeg)',
		'(tvangsgift*|tvangsekteskap|kjønnslemlest*|omskjær* jente*|omskjære* jente*)',
		'(foreldre|foreldrene|mora|faren|moren|far|mor) _ (ruser seg|rusar seg|ruset|rusa|drikker seg full*|full hver)',
		'(child abuse|abused child|neglected child|child neglect|child is being)',
		'(worried|concerned|scared) (about|for) (a|the|my neighbours|this) (child|kid|boy|girl|baby|children)',
		'(hits|hit|beats|beating|hitting|hurts|hurting) (his|her|their|the|a) (child|children|kid|kids|son|daughter|baby)',
		'(my|his|her) (dad|father|mum|mom|mother|stepdad|stepfather) (hits|beats|hurts|drinks|touches)',
		'(child|children|kids|baby) _ (alone|left alone)',
		'(afraid|scared) to go home'
	],
	unless: {
		signs: [
			'(overgrep|mishandl*|misbruk|misbrukt)',
			'(akutt|haster|straks) _ barnevern*',
			'barnevern* _ (akutt|haster|straks|med en gang|nå)',
			'barnevernvakt*',
			'child (protection|welfare)'
		],
		about: [
			'(dyr|dyret|hund|hunden|hest|katt|alkohol*|makt|tillit|ord|ordet|stilling*|faktura*|timeavtale|midler)',
			'(jobb|søknad|søker|fosterhjem|besøkshjem|tilsynsfører|kurs|foredrag|handlingsplan*|statistikk|åpningstid*|opningstid*)'
		]
	}
};
