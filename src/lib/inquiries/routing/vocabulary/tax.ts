import type { Vocabulary } from './vocabulary';

export const tax: Vocabulary = {
	area: 'skatt og avgift',
	decisive: `
		eiendomsskatt, eigedomsskatt, eiendomsskatten, eigedomsskatten, eiendomskatt, eigedomskatt,
		eiendomsskattetakst, eiendomsskattekontoret, eiendomsskatteliste, eiendomsskattesats,
		skattetakst, skattetakst på boligen, takst på eiendommen, takstnemnd, sakkyndig nemnd,
		taksering, taksere, retaksering, omtaksering, overtakst, bunnfradrag, botnfrådrag,
		reduksjonsfaktor, promille, promillesats, skattegrunnlag, boligverdi, formuesgrunnlag,
		ligningsverdi, likningsverdi, skattekontor, skattekontoret, skatteoppkrever, skatteoppkrevar,
		kemner, kemneren, kemnerkontoret, skatteetaten, skatt, skatten, skattar, skatter, skatteregning,
		skatterekning, restskatt, restskatten, skatt til gode, skatteoppgjør, skatteoppgjer, skattekort,
		skattekortet, skattetrekk, forskuddsskatt, skattemelding, skattemeldinga, skattemeldingen,
		selvangivelse, sjølvmelding, skatteseddel, skattlegging, skattelette, skattefritak, skattefri,
		skatteattest, skattekrav, kommuneskatt, formuesskatt, formue, merverdiavgift, moms,
		momskompensasjon, mva, arbeidsgiveravgift, arbeidsgjevaravgift, dokumentavgift, tollavgift,
		toll, kommunale avgifter, kommunale avgiftar, kommunal avgift, kommunale eiendomsavgifter,
		kommunale gebyrer, kommunale gebyr, kommunalavgift, kommunalavgifter, kommunale
		eigedomsavgifter, avgifter, avgiftar, avgifta, avgiften, avgiftene, avgift, eiendomsgebyr,
		eigedomsgebyr, eiendomsgebyrer, gebyrregulativ, gebyroversikt, gebyrsatser, betalingssatser,
		betalingssatsar, betalingsregulativ, prisliste, priser kommunale tjenester, årsgebyr, vann- og
		avløpsgebyr, feieavgift, feiegebyr, faktura, fakturaen, fakturaer, fakturaar, fakturering,
		fakturere, fakturert, fakturaadresse, fakturamottaker, fakturanummer, fakturagebyr, fakturakopi,
		kopi av faktura, feil på faktura, feil faktura, dobbel faktura, efaktura, e-faktura, avtalegiro,
		ehf, kid, kid-nummer, kidnummer, kontonummer kommunen, kommunens kontonummer, giro, giroen,
		kommunekasse, kommunekassa, kommunekassen, kasserer, økonomiavdelingen, økonomikontor, regnskap,
		rekneskap, regnskapsavdeling, innfordring, innkreving, innkrevjing, inkassovarsel, inkassokrav,
		inkassosak, betalingsutsettelse, betalingsutsetting, utsette betaling, utsetje betalinga,
		betalingsutsettjing, nedbetalingsavtale, nedbetalingsplan, delbetaling, betalingsavtale,
		betalingsfrist, betalingsfristen, forfall, forfallsdato, forfallsdatoen, purregebyr, purring,
		purringa, purringen, forsinkelsesrente, forseinkingsrente, terminer, terminbeløp, kvartalsvis,
		månedlig faktura, månedsfaktura, halvårlig faktura, betale månedlig, refusjon av,
		tilbakebetaling, tilbakebetalt, for mye betalt, betalt for mye, betalt for mykje, betalt
		dobbelt, betalt to ganger, overskytende, restanse, utestående, uteståande, krav fra kommunen,
		skyldig beløp, skuldig beløp, skyldige avgifter, fritak for avgift, fritak for eiendomsskatt,
		fritak fra eiendomsskatt, fritak frå eigedomsskatt, klage på eiendomsskatt, klage på
		eigedomsskatt, klage på taksten, eierskifte faktura, ny eier faktura, skifte av eier,
		eierskifte, eigarskifte, oppgjør ved salg av bolig, årsoppgave, årsoppgåve, avregning,
		avrekning, avregningen, gebyrfritak, tvangssalg, utlegg, utleggstrekk, lønnstrekk, namsmann,
		pant i eiendom, legalpant, toll*, fortolling, eiendomsskattekontor, utskriving av eiendomsskatt,
		utsending av faktura, betale faktura, betale fakturaen, kreditere, a-konto, akonto, månedlige
		avdrag, kommunefaktura, gebyrvedtak, husleiefaktura, kommunal faktura, de kommunale, dei
		kommunale, gebyrøkning, økte gebyrer, øker gebyrene, mer i gebyr, betaler mer i, skattelista,
		klage på takst, skatt for hytte, skatt på hytte, svare skatt, papirfaktura, kontonummer å betale
		til, betalingsutsetjing, utsettelse med å betale, utsettelse av betaling, utsetjing med å
		betala, utsetjing med betaling, betale senere, betale seinere, betalingsordning, nedbetaling,
		dele opp betalingen, dele opp regningen, dele opp det jeg skylder, avdragsordning, purring på
		faktura, inkassoselskap, betalt feil, dobbeltbetalt, pengene tilbake, pengane tilbake, få igjen
		pengene, refusjon av gebyr, feil i fakturaen, feil regning, feil beløp, faktura for hus jeg har
		solgt, solgte huset, solgt huset, seld huset, fordele kommunale avgifter, hvem skal betale
		kommunale avgifter, fakturamottakar, prisliste kommunale tjenester, betalingssats,
		leverandørfaktura, faktura til kommunen, betalingspåminnelse, kommunekasserer, økonomiavdeling,
		festeavgift
	`,
	likely: `
		betale, betaler, betalar, betalt, betaling, betalinga, regning, regninga, regningen, rekning,
		rekninga, rekningen, regninger, rekningar, gebyr, gebyret, gebyrer, gebyra, pris, prisen,
		prisar, priser, kostnad, kostnader, takst, taksten, takstar, satser, satsar, beløp, beløpet,
		sum, kroner, krone, kr, beregning, utrekning, beregnet, økt, auka, økning, auke, dyrere, dyrt,
		dyrare, fritak, fradrag, frådrag, konto, kontonummer, overføre, innbetaling, innbetalt,
		nettbank, vipps, kreditt, kreditnota, kredittnota, termin, renter, gjeld til kommunen,
		utleggstrekk, økonomi, selvkost, sjølvkost, fond, bokføring, leverandørfaktura, faktura,
		fakturaen, fakturaer, fakturaar, årsgebyr, årsgebyret, avgiftene, gebyrene, gebyrauke,
		taksering, taksert, skattekort, restskatt, avtalegiro, efaktura, kid, kidnummer, forfall,
		forfaller, forfell, avdrag, rate, rater, ratar, purregebyr, inkasso, eierskifte, ehf,
		innkreving, kemner, feieavgift, feiegebyr, betala, prosent, terminer, terminar, kvartal,
		skylder, skuldar, skatt, avgift, avgifter, avgiftar, avregning, fritak for gebyr, rente, solgte,
		solgt, selge, klage på faktura
	`,
	hint: `
		bolig, bustad, hytte, eiendom, eigedom, verdi, verdien, fjor, fjoråret, månedlig, feil, eier,
		eigar, skylder, skuldar, pengar, penger, for dyrt, dyrt, dyr, tilbake, papir
	`
};
