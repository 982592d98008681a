import type { Vocabulary } from './vocabulary';

export const health: Vocabulary = {
	area: 'helse og omsorg',
	decisive: `
		hjemmesykepleie, hjemmesykepleien, hjemmesjukepleie, heimesjukepleie, heimesjukepleia,
		heimesykepleie, hjemmetjeneste, hjemmetjenesten, hjemmetjenester, heimeteneste, heimetenesta,
		heimetenester, hjemmehjelp, heimehjelp, hjemmehjelpen, hjemmebaserte, heimebaserte, praktisk
		bistand, praktisk hjelp i hjemmet, vaskehjelp, sykehjem, sykehjemmet, sykehjemsplass, sjukeheim,
		sjukeheimen, sjukeheimsplass, sykeheim, aldershjem, aldersheim, eldresenter, eldresenteret,
		helsehus, helsehuset, helsetun, omsorgsbolig, omsorgsbustad, omsorgsbustader, omsorgsboliger,
		omsorgssenter, bo- og behandlingssenter, bokollektiv, bofellesskap for eldre, langtidsplass,
		langtidsopphold, langtidsopphald, korttidsplass, korttidsopphold, korttidsopphald, avlastning,
		avlasting, avlastningsopphold, avlastningsplass, avlastningstiltak, dagsenter, dagsenteret,
		dagtilbud, dagtilbod, dagaktivitet, dagaktivitetstilbud, trygghetsalarm, tryggleiksalarm,
		trygghetsalarmen, tryggingsalarm, velferdsteknologi, gps-sporing, medisindispenser, dørsensor,
		digitalt tilsyn, matombringing, middagsombringing, middag levert hjem, matlevering, mat på døra,
		mat til eldre, omsorg, omsorgslønn, omsorgsløn, omsorgsstønad, pårørende, pårørande,
		pårørendestøtte, pårørendeskole, støttekontakt, støttekontakten, fritidskontakt, bpa,
		brukerstyrt personlig assistanse, brukarstyrt personleg assistanse, personlig assistent,
		personleg assistent, avlaster, ledsagerbevis, leiarbevis, følgjebevis, ledsager, demens, dement,
		demente, demensteam, demenskoordinator, alzheimer, hukommelse, kreftkoordinator,
		kreftsykepleier, kreft, palliativ, lindrende, hospice, helsestasjon, helsestasjonen,
		helsestasjonsteneste, jordmor, jordmortjeneste, gravid, gravide, svangerskap,
		svangerskapskontroll, barselgruppe, barsel, fødsel, amming, ammehjelp, helsesykepleier,
		helsesjukepleiar, helsesøster, helsesyster, skolehelsetjeneste, skulehelseteneste, helsestasjon
		for ungdom, hfu, prevensjon, p-piller, spiral, kondomer, svangerskapstest, abort, 4-årskontroll,
		seksukerskontroll, barnekontroll, barnevaksinasjon, barnevaksine, vaksine, vaksinen, vaksiner,
		vaksinasjon, vaksinering, vaksinert, influensavaksine, koronavaksine, reisevaksine,
		reisevaksiner, hpv-vaksine, vaksinasjonskontor, koronasertifikat, smittevern, smittevernlege,
		smitte, tuberkulose, tuberkulinprøve, meslinger, kikhoste, korona, koronatest, covid, skabb,
		lus, lege, legen, leger, legar, legebesøk, legekonsultasjon, fastlege, fastlegen, fastlegar,
		fastleger, fastlegeordning, bytte fastlege, byte fastlege, fastlegekontor, legekontor,
		legekontoret, legesenter, legesenteret, legetime, legetimen, legevakt, legevakta, legevakten,
		legevaktsentral, kommunelege, kommunelegen, kommuneoverlege, kommuneoverlegen, henvisning,
		tilvisning, resept, e-resept, medisin, medisiner, medisinar, medisinliste, medikament,
		legemiddel, legemidler, multidose, sykmelding fra lege, blodprøve, blodprøver, ambulanse,
		sykehus, sjukehus, sykehuset, pasient, pasienten, pasientjournal, pasientreise, pasientreiser,
		pasient- og brukerombud, helsetjeneste, helseteneste, helsetenester, helsetjenester, helsehjelp,
		helsepersonell, helsesenter, helse, helse-, helsa, helse- og omsorgstjeneste, sykepleier,
		sjukepleiar, sykepleiere, helsefagarbeider, vernepleier, vernepleiar, fysioterapi,
		fysioterapeut, fysioterapien, ergoterapi, ergoterapeut, ergoterapeuten, hjelpemiddel,
		hjelpemidler, hjelpemiddellager, hjelpemiddelsentral, hjelpemiddelsentralen, rullestol,
		rullator, krykker, dusjstol, dostol, toalettforhøyer, sykeseng, sjukeseng, personløfter,
		trappeheis, høreapparat, høyreapparat, hørsel, hørselskontakt, synskontakt, syn og hørsel,
		synshemmet, hørselshemmet, tannlege, tannlegen, tannhelse, tannhelsetjeneste, rehabilitering,
		hverdagsrehabilitering, kvardagsrehabilitering, rehab, rehabiliteringsopphold, habilitering,
		opptrening, frisklivssentral, frisklivssentralen, friskliv, frisklivsresept, røykeslutt,
		snusslutt, slutte å røyke, livsstil, bra mat, kostholdsråd, ernæring, overvekt, fysak, psykisk
		helse, psykisk, psykiske, psykiske plager, psykolog, psykologen, psykologhjelp, kommunepsykolog,
		rask psykisk helsehjelp, psykiatri, psykiatrisk, psykiatrisk sykepleier, depresjon, deprimert,
		angst, angsten, selvmord, selvmordstanker, sjølvmord, sjølvmordstankar, selvskading, sliter
		psykisk, slit psykisk, samtaleterapi, samtaletilbud, kriseteam, kriseteamet, psykososialt
		kriseteam, krisehjelp, rus, rusmiddel, rusmidler, ruskonsulent, rusomsorg, rusavhengig,
		rusavhengighet, rustjeneste, rustjenesten, rusteneste, lar, alkoholproblem, alkoholproblemer,
		alkoholmisbruk, narkotika, overdose, feltsykepleier, rusbehandling, avrusning,
		spilleavhengighet, individuell plan, koordinator, koordinerende enhet, koordinerande eining,
		utviklingshemming, utviklingshemmet, utviklingshemma, funksjonsnedsettelse, funksjonshemmet,
		funksjonshemma, nedsatt funksjonsevne, autisme, adhd, cerebral parese, kols, diabetes, slag,
		hjerneslag, hjerteinfarkt, sår, sårstell, dusje, dusjhjelp, hjelp til å dusje, egenandel,
		eigendel, vederlag for opphold, vederlag sykehjem, egenbetaling sykehjem, egenbetaling,
		eldreomsorg, eldreomsorga, eldreomsorgen, eldre, gamle mor, gamle far, tildelingskontor,
		tildelingskontoret, tjenestekontor, bestillerkontor, forvaltningskontor helse, tildeling og
		koordinering, vedtak om hjemmetjenester, institusjon, syns- og hørselskontakt, matomsorg,
		fotpleie, fotterapeut, helseattest, førerkortattest, smittestopp, miljørettet helsevern,
		miljøretta helsevern, radon, radonmåling, inneklima, folkehelse, folkehelsa,
		folkehelsekoordinator, dødsattest fra lege, obduksjon, frisør på sykehjemmet, besøk på
		sykehjemmet, brukerutvalg, transport for funksjonshemmede, tt-kort, dagtur for eldre,
		seniorsenter, forebyggende hjemmebesøk, førebyggjande heimebesøk, hjemmebesøk, nedsatt hørsel,
		oppfølging i bolig, nattstell, påkledning, personlig hygiene, kosthold, kosthald, blodgiver,
		blodbank, kiropraktor, apotek, pandemi, epidemi, karantene, smittsom, syketransport,
		sjuketransport, komfyrvakt, elektronisk dørlås, sensor, bup, dps, trim for eldre, fysisk
		aktivitet, sykehusinnleggelse, utskriving fra sykehus, utskrivningsklar, lindring, medikamenter,
		allergier, pustevansker, sykepleiestudent, brystkreft, urinveisinfeksjon, tannpleier,
		tannregulering, sterilisering, helsekø, pasientrettigheter, heldøgns, heildøgns, samhandling,
		hjemmebesøk av jordmor, barselomsorg, fødested, falt hjemme, falt igjen, lå på gulvet, låg på
		golvet, ganghjelpemiddel, låne hjelpemidler, utlån av hjelpemidler, etter operasjon,
		hofteoperasjon, lårhalsbrudd, utskrevet fra sykehus, kommer hjem fra sykehuset, kortidsplass,
		heldøgns omsorg, heldøgns pleie, pårørandestøtte, utslitt av å passe, går seg vill, dagtilbud
		for eldre, aktivitetssenter for eldre, vask av bolig eldre, middag til eldre, middag hjem, kjøre
		ut middag, køyrer ut middag, helsefagarbeider hjem, tt-kort helse, vedtak om helsetjenester,
		egenandel sykehjem, eigendel på sjukeheim, fastlegeliste, 6-ukerskontroll, ukerskontroll,
		toårskontroll, ungdomshelsestasjon, psykisk helsehjelp, noen å snakke med, nokon å snakke med,
		noen å prate med, nokon eg kan prata med, søvnproblemer, sover dårlig, får ikke sove, livet er
		tungt, alkoholiker, drikker for mye, drikker seg, drikk for mykje, overvekt barn, barn med
		funksjonsnedsettelse, pasientombud, klage på sykehjem, inneklima helse, overgrepsmottak, vold i
		nære relasjoner, krisesenter
	`,
	likely: `
		syk, sjuk, sykdom, sjukdom, syke, sjuke, hjemme hos mor, mor er blitt gammel, moren min på, mora
		mi, faren min, far min, bestemor, bestefar, besta, oldemor, mann på 80, år gammel mor, 85 år, 90
		år, falt hjemme, trilleseng, pleie, pleier, pleiar, pleietrengende, omsorgs, tilsyn om natta,
		nattevakt, nattjeneste, natteneste, hjelp hjemme, hjelp heime, hjelp i hjemmet, bo hjemme, bu
		heime, bo hjemme lenger, alarm, tablett, tabletter, insulin, kateter, kompresjonsstrømper,
		stomi, bandasje, allergi, vondt, smerter, terapi, terapeut, diagnose, utredning, røyking, røyk,
		tobakk, snus, alkohol, journal fra lege, taushetsplikt helse, følelser, stress, utbrent, ensom,
		ensomhet, einsam, einsemd, sorggruppe, sorg, overgrep, vold i nære relasjoner, vald i nære
		relasjonar, krisesenter, krisesenteret, voldsutsatt, incest, livskrise, helsekort,
		helseopplysninger, kommunal ø-hjelp, øyeblikkelig hjelp, akutt syk, time hos, konsultasjon,
		e-konsultasjon, hud, øre, øye, stell, ramlet, fallalarm, rullator, rullestol, krykker,
		dusjkrakk, dusjstol, sykeseng, sjukeseng, ergoterapi, opptrening, hoftebrudd, sykehjem,
		sjukeheim, aldersheim, aldershjem, eldreheim, eldrehjem, pleiehjem, helsehus, heldøgns,
		avlastning, avlasting, pårørende, dement, demens, demente, alzheimer, glemsk, hukommelse,
		demensteam, dagsenter, heimehjelp, vaskehjelp, medisiner, medisinar, multidose, dosett,
		sårstell, sykepleier, bpa, følgebevis, legevakt, legevakta, legevakten, fastlege, fastlegen,
		fastlegar, legetime, legekontor, legesenter, legen, lege, vaksine, vaksiner, sprøyter, jordmor,
		gravid, ultralyd, amming, amme, nyfødt, babyen, spedbarn, prevensjon, abort, tannlege,
		tannhelse, psykolog, deprimert, nedfor, angst, lindrende, palliativ, rus, rusproblem, rusomsorg,
		narkotika, avrusning, friskliv, røykeslutt, autisme, smittevern, skabb, hodelus, lus, flåttbitt,
		voldtekt, kriseteam, mor, mamma, far, pappa, mormor, morfar, farmor, farfar, svigermor,
		svigerfar, gammel mor, gamle foreldre, gamle mor, eldre, pleie og omsorg, omsorg, bor alene, bur
		åleine, greier seg ikke, greier seg ikkje, klarer seg ikke alene, klarer seg ikke, flytte på,
		innleggelse, sykehus, sjukehus, kontroll, kontrollen, avtalt tid hjemme, nye folk hver gang,
		baby, helsevesen, sove, søvn, søvnløs, timeavtale, resept
	`,
	hint: `
		mor, far, besteforeldre, bistand, trenger hjelp, hjemme, heime, senger, ansatte, dusj, seng,
		eldre menneske, tilbud til eldre, koordinere, gammal, gammel, gulvet, golvet, hofte, utslitt,
		hjelp, tablett, alene
	`
};
