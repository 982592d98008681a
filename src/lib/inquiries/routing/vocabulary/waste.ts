import type { Vocabulary } from './vocabulary';

export const waste: Vocabulary = {
	area: 'renovasjon',
	decisive: `
		søppel, søppla, søpla, søppelet, søppelkasse, søppelkassen, søppelbil, søppelbøtte, søppelbøtta,
		søppeldunk, søppelspann, søppelstativ, søppeltømming, søppelhenting, søppelsekk, søppelsekker,
		søppelpose, søppelposer, søppelkonteiner, søppelavgift, søppelrom, boss, bosset, bossdunk,
		bosspann, bosstømming, bossbil, bossrute, bossnett, bosstaxi, bosskasse, bossug, bosscontainer,
		rask, dunk, dunken, dunker, dunkar, *dunk, avfallsdunk, restavfallsdunk, papirdunk, spann,
		spannet, avfallsbeholder, avfallsbehaldar, avfallsstativ, avfall, avfallet, avfallshenting,
		avfallstømming, avfallsortering, avfallsplan, avfallsdeponi, avfallsmottak, avfallstaxi,
		avfallsgebyr, avfallsselskap, avfallssekk, restavfall, matavfall, bioavfall, våtorganisk,
		plastavfall, papiravfall, glassavfall, hageavfall, grovavfall, farlig avfall, farleg avfall,
		spesialavfall, elektronisk avfall, ee-avfall, elavfall, næringsavfall, husholdningsavfall,
		hushaldsavfall, bygningsavfall, byggavfall, medisinsk avfall, henting av avfall, renovasjon,
		renovasjonen, renovasjonsavgift, renovasjonsgebyr, renovasjonsbil, renovasjonsselskap,
		renovasjonsordning, renovatør, renovasjonsforskrift, hytterenovasjon, fritidsrenovasjon,
		renovasjonsabonnement, rennovasjon, resirkulering, resirkulere, gjenvinning, gjenvinne,
		gjenbruk, gjenbruksstasjon, gjenbrukstorg, gjenbruksbutikk, ombruk, ombrukstorg, attvinning,
		attvinningsstasjon, gjenvinningsstasjon, gjenvinningsstasjonen, gjenvinningspunkt, miljøstasjon,
		miljøstasjonen, miljøtorg, returpunkt, returpunktet, fyllplass, fyllplassen, søppelplass,
		søppelfylling, søppeldynge, avfallsplass, miljøpark, avfallsanlegg, minigjenbruk, farlig
		avfall-rød boks, rød boks, kildesortering, kjeldesortering, kildesortere, kjeldesortere,
		sortering, sortere, sorterer, sorteringsguide, sorteringsveileder, tømming, tømt, tømme dunken,
		tømmedag, tømmedager, tømmekalender, tømmeplan, tømmerute, tømmast, ikke tømt, ikkje tømt, ikkje
		tømd, ikke hentet, ikke blitt tømt, hentedag, hentekalender, henteplan, henterute, papir og
		papp, papirinnsamling, plastinnsamling, plastemballasje, plastsekker, plastsekk, plastsekkene,
		plastposer, matposer, matavfallsposer, bioposer, grønne poser, blå poser, sekker til plast,
		plastpose, glass og metall, glassemballasje, glassigloo, igloo, metallemballasje, drikkekartong,
		papp, pappen, pappesker, kartong, blåpapir, returpapir, kompostering, kompost, hjemmekompost,
		heimekompost, heimekompostering, kompostbinge, varmkompost, batterier, brukte batteri, maling,
		malingsspann, malingsrester, spillolje, kvitevarer, hvitevarer, hvitevare, gammelt kjøleskap,
		kaste, kastes, kasta, kvitte meg med, bli kvitt, levere sofa, sofa, gamle møbler, bildekk, dekk
		levere, elektrisk avfall, asbest levere, asbest, eternitt, impregnert trevirke, trevirke,
		hengelass, tilhengerlass, klesinnsamling, tekstilinnsamling, tekstilavfall, fretex, uff,
		innsamlingsaksjon, ryddeaksjon, strandrydding, container, konteiner, kontainer, konteinar,
		containere, containeren, nedgravd, nedgravde, nedgravd løsning, sekkestativ, gul sekk,
		papirkasse, papiret, overfylt, overfylte, overfulle, full dunk, fulle dunker, ekstra sekk,
		ekstrasekk, ekstra dunk, større dunk, mindre dunk, bytte dunk, ny dunk, knust dunk, ødelagt
		dunk, lokk på dunken, hjul på dunken, utsett tømming, bringeordning, henteordning, forsøpling,
		forsøplet, forsøpla, søple, henslengt søppel, dumping av avfall, dumpet, ulovlig dumping,
		villfylling, hundeposer, hundepose, avføringsposer, boss*, returordning, retursystem,
		pantemaskin, avfallspose, restavfallet, matavfallet, papiravfallet, plastavfallet, søppelrute,
		komposthaug, avfallsbil, sopplabil, søpplebil, avfallsbeholdere, beholderen, avfallsbehaldarar,
		søppelbilen, søpla ble ikke hentet, ikke hentet søppel, glemt å tømme, kjørte forbi oss, neste
		tømming, grønn dunk, blå dunk, brun dunk, svart dunk, grøn dunk, blå dunken, grøne dunken, den
		blå dunken, matavfallspose, avfallsposer, plastposer til kildesortering, sorteringsposer, gule
		sekker, glassbeholder, ombruksbutikk, levere avfall, kaste hageavfall på, hva gjør jeg av, hvor
		gjør man av, hvor kaster jeg, hvor kaster man, kor kastar eg, kor kastar ein, kvitte seg med,
		hvor leverer man, kor leverer eg, sorteres som, trykkimpregnert, rivingsavfall, vaskemaskin
		kaste, dekk uten felg, gamle dekk, sofa kaste, rydde ut, henger med avfall, hentes hjemme,
		sprøytespisser avfall, medisinavfall, greiner og kvister, komposterer, rabatt for kompostering,
		dele beholder, større beholder, mindre beholder, bytte beholder, lokket på dunken, fått feil
		dunk, nedgravd container, nedgravde containere, avfallsbrønn, avfallsbrønner, nøkkelbrikke til
		avfall, fellescontainer, hyttecontainer, rotter ved containeren, rotter i søpla, dumpet søppel,
		engangsgrill, søppelkasser, hundeposer søppel
	`,
	likely: `
		plast, plasten, papir, glass, metall, mat i, matrester, emballasje, flasker, pant, pante,
		bokser, hente, hentes, henta, hentet, henting, søppelet, tømmer, tømmes, tømmer dere, tømmer de,
		tøm, tømd, levere, leverast, leverer, innlevering, deponi, deponere, kapp, hageavfallet, kvist,
		kvister, greiner, løv, gras, plenklipp, bleier, bleie, kattesand, aske, isopor, lyspærer,
		lysrør, gass, gassflaske, propan, mobiltelefon kaste, stativ, bosspose, miljøbil, rute for
		tømming, tømmeruta, tømmekal, åpningstider gjenvinning, avfallsrute, sekker, sekk, pose, poser,
		hyttesøppel, fellesdunk, fellesløsning, felles containere, dele dunk, søppelkasser, tømmebil,
		bossbil, søppelbil, bosspann, bossdunk, bosset, boss, tømmedag, hentedag, tømmerute, plastsekk,
		papirdunk, plastdunk, glassigloo, glassboks, returpunkt, gjenbruk, ombruk, bruktbu, fyllinga,
		fyllplass, trevirke, impregnert, isolasjon, gips, asbest, eternitt, byggavfall, hvitevarer,
		kvitevarer, fryseboks, kjøleskap, bildekk, madrass, madrasser, møbler, dødsbo, tilhenger,
		hengerlass, grovavfall, spillolje, oljefat, batterier, hageavfall, kompost, kompostere,
		avfallsrom, avfallssug, bossnett, bossug, hyttebu, forsøpling, forsøpla, sneiper, søppelkorg,
		overfylt, overfull, overfulle, container, containere, containar, containerne, kontainer,
		konteiner, dunk, dunken, dunkene, dunkar, beholder, avfall, avfallet, avfallsgebyr, tømme,
		tømming, tømt, papp, papp og papir, restavfall, bio, sortere, sorterer, kaste, kaster, kastar,
		kasta, levere inn, skrot, rask, skrap, skrapmetall, vrakpant, bruktting, lukter søppel, måker i
		søpla, fluer, mark i dunken, returordning
	`,
	hint: `
		fullt, fulle, uke, veke, annenhver uke, kvar veke, bilen kom ikke, møbler, madrass, flytter,
		rot, skrot, vrak, skrap, abonnement, kompost, rydde, ryddet, fugler, måker, skjærer, lukter,
		tilhengar, poser, posar, full, lokk, lokkene, stinker, henger
	`
};
