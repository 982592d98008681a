import type { Vocabulary } from './vocabulary';

export const building: Vocabulary = {
	area: 'plan og bygg',
	decisive: `
		byggesak, byggesaken, byggesaka, byggesaksavdeling, byggesaksavdelingen, byggesakskontor,
		byggesaksbehandler, byggjesak, byggjesaka, bygesak, byggesøknad, byggjesøknad, byggsøknad,
		byggetillatelse, byggeløyve, byggjeløyve, byggemelding, byggjemelding, byggemeldt, byggemelde,
		byggeplan, byggeplaner, byggegrense, byggjegrense, byggelinje, byggehøyde, byggeskikk,
		byggeforbud, byggeforbod, byggeprosjekt, byggeplass, byggestart, byggetegning, byggetegninger,
		byggteikningar, bygningstegninger, tegninger av huset, teikningar av huset, gamle tegninger,
		plantegning, plantegninger, fasadetegning, fasadeendring, snittegning, situasjonsplan,
		situasjonskart, situasjonskartet, kartutsnitt, nabovarsel, nabovarsle, nabovarsling,
		nabomerknad, nabomerknader, naboliste, nabomerknaden, nabosamtykke, nabogrense, nabogrensa,
		nabogrensen, 4 meter fra nabogrense, fire meter, avstand til nabogrense, søknadsplikt,
		søknadspliktig, søknadspliktige, søknadsfritt, unntatt søknadsplikt, unntatt fra søknadsplikt,
		søke om å bygge, søkje om å byggje, lov å bygge, lov å byggje, bygge uten å søke, byggje utan å
		søkje, må jeg søke for å bygge, rammetillatelse, igangsettingstillatelse, igangsettingsløyve,
		ferdigattest, ferdigattesten, midlertidig brukstillatelse, mellombels bruksløyve,
		brukstillatelse, bruksløyve, ansvarsrett, ansvarlig søker, ansvarleg søkjar, selvbygger,
		sjølvbyggjar, kontrollerklæring, tiltakshaver, tiltakshavar, forhåndskonferanse,
		førehandskonferanse, ett-trinnssøknad, totrinnssøknad, tek17, tek10, plan- og bygningsloven,
		plan- og bygningslova, pbl, dispensasjon, dispensasjonen, dispensasjonssøknad, dispensasjon fra
		reguleringsplan, ulovlig bygd, ulovleg bygg, ulovlig bygging, ulovlighetsoppfølging, ulovlige
		tiltak, byggetilsyn, ulovlig brygge, ulovlig garasje, garasje, garasjen, carport, bod, anneks,
		uthus, uthuset, naust, naustet, brygge, brygga, flytebrygge, kaianlegg, hyttefelt, hyttetomt,
		fritidsbolig, fritidsbustad, tilbygg, tilbygget, påbygg, veranda, verandaen, terrasse,
		terrassen, platting, balkong, vinterhage, drivhus, levegg, levegger, støttemur, støttemuren,
		mur, muren, gjerde, gjerdet, levegg mot nabo, forstøtningsmur, takvindu, takarker, arker, kvist
		på taket, takoppløft, solceller, solcelleanlegg, solcellepanel, solpanel, varmepumpe fasade,
		pipe, skorstein bygge, kjellerleilighet, kjellarleilegheit, utleiedel, utleigedel,
		hybelleilighet, sokkelleilighet, bruksendring, bruksendre, loft til soverom, bod til soverom,
		innrede loft, innrede kjeller, oppdeling av boenhet, ny boenhet, boenhet, enebolig, einebustad,
		tomannsbolig, rekkehus, leilighetsbygg, boligblokk, boligfelt, bustadfelt, boligprosjekt,
		boligområde, bustadområde, boligtomt, bustadtomt, boligtomter, bustadtomter, tomt, tomta,
		tomten, tomter, *tomt, rive, rive hus, riving, rivingssøknad, rivesøknad, rivetillatelse,
		rivning, svømmebasseng i hagen, boblebad, lekehytte, badstue, badstu, sauna, masseuttak,
		terrenginngrep, planering, oppfylling, fylle ut, heve terrenget, sprenging, sprengning,
		sprengingsarbeid, universell utforming, reguleringsplan, reguleringsplanen, reguleringsplanar,
		reguleringsplaner, detaljregulering, områderegulering, områdeplan, regulering, regulert,
		regulerte, regulert til, omregulere, omregulering, reguleringsendring, reguleringsbestemmelser,
		reguleringsføresegner, planforslag, planforslaget, planinitiativ, planarbeid, planarbeidet,
		planbeskrivelse, planprogram, planprosess, plankart, plankartet, planinnsyn, planregister,
		arealplan, arealplanen, arealplaner, arealformål, arealbruk, kommuneplan, kommuneplanen,
		kommunedelplan, kommunedelplanen, kommuneplanens arealdel, arealdelen, samfunnsdelen,
		samfunnsplan, bebyggelsesplan, utbygging, utbygginga, utbygger, utbyggjar, utbyggingsavtale,
		fortetting, utnyttelsesgrad, utnytting, utnyttingsgrad, bya, %-bya, gesims, gesimshøyde,
		mønehøyde, etasje, etasjer, høyhus, sentrumsplan, byplan, byutvikling, stedsutvikling, arkitekt,
		arkitektur, lnf, lnf-område, lnfr, strandsone, strandsona, strandsonen, 100-metersbeltet,
		byggeområde, boplikt, buplikt, konsekvensutredning, merknad til plan, innspill til plan, innspel
		til plan, innspill til reguleringsplan, offentlig ettersyn, offentleg ettersyn, varsel om
		oppstart, oppstart av planarbeid, planavdelingen, planavdelinga, planlegger, planleggar,
		grunneier, grunneigar, rekkefølgekrav, hensynssone, omsynssone, grunnforhold, kvikkleire,
		skredfare byggesak, geoteknisk, oppmåling, oppmålinga, oppmålingsforretning,
		oppmålingsavdelingen, oppmålingskontoret, kartforretning, kart og oppmåling, kommunekart,
		eiendomskart, eigedomskart, grunnkart, kartdata, eiendomsgrense, eiendomsgrenser,
		eigedomsgrense, eigedomsgrenser, tomtegrense, tomtegrenser, tomtegrensa, grensepåvisning,
		grensepåvising, grensejustering, grensemerke, grensemerker, grensestein, grense mot nabo,
		delingssak, fradeling, fradele, frådele, frådeling, dele eiendom, deling av eiendom, deling av
		eigedom, delesøknad, arealoverføring, makeskifte, matrikkel, matrikkelen, matrikkelbrev,
		matrikkelføring, matrikkelrapport, matrikulering, gårdsnummer, gardsnummer, bruksnummer, gnr,
		bnr, gnr/bnr, gårds- og bruksnummer, gnr., bnr., seksjonering, seksjonere, reseksjonering,
		eierseksjon, eigarseksjon, seksjonsnummer, bruksenhetsnummer, bruksenhet, adressetildeling,
		adressering, husnummer, husnummerskilt, ny adresse, vegadresse, gateadresse, vegnavn, veinavn,
		vegnamn, stedsnavn, stadnamn, eiendomsinformasjon, eigedomsinformasjon, eiendomsopplysninger,
		meglerpakke, meklarpakke, ambita, infoland, servitutt, heftelser, tinglyst, tinglysing,
		grunnbok, festetomt, tomtefeste, innløsning av festetomt, sefrak, verneverdig, verneverdige,
		bevaringsverdig, fredet, freda, kulturminne på tomta, antikvarisk, byantikvar, eiendom, eigedom,
		eiendommen, eigedommen, byggekostnad, byggesaksgebyr, skilt på fasade, reklameskilt,
		midlertidige konstruksjoner, byggeår, tilsyn med byggesak, avstandserklæring, byggsak,
		hyttebygging, hyttebygg, gatenavn, grunnundersøkelse, grunnundersøking, delingsforretning, dele
		eiendommen, dele eigedomen, målebrev, flyfoto, kartverk, bygge ut, byggemodning, byggefelt,
		fasade, utomhusplan, takterrasse, heis, brannskille, soverom i kjeller, husleilighet, gjerde mot
		naboen, mur mot naboen, nabovarslet, varsle naboen, ikke fått varsel, ikkje fått varsel, merknad
		til nabovarsel, protestere på bygging, naboen bygger, naboen byggjer, bygger ulovlig, ulovleg
		bygd, ulovlig tiltak, bygge uten lov, lov til å bygge, sette opp, setja opp, føre opp,
		dobbelgarasje, kai bygge, hytte bygge, bygge hytte, byggja hytte, nytt tak, bytte vinduer,
		vernet bygning, hybelleilegheit, leie ut kjelleren, gjøre om kjelleren, gjere om kjellaren,
		innreie loft, rive huset, rive garasjen, rivingstillatelse, byggesøknaden, søke byggetillatelse,
		igangsetting, meldepliktig, ett-trinn, planteikning, tegningene av huset, godkjente tegninger,
		byggesaksarkiv, byggesaksarkivet, eiendomsarkiv, eigedomsarkiv, fra grensa, frå grensa, meter
		fra grensa, meter frå grensa, grense mot naboen, grensen mot naboen, grensepunkt, grensesteiner,
		grensesteinane, påvise grense, måle opp tomta, måle tomta, dele tomta, dele tomt, skille ut
		tomt, skilje ut tomt, skille ut en tomt, kjøpe tomt av kommunen, kommunal tomt, kommunale
		tomter, tilleggstomt, festenummer, adresse på huset, områdeplanen, planoppstart, høring av plan,
		høyring av plan, merknad til planen, merknader til plan, tilsyn på byggeplass, gravemaskin på
		tomta, massedeponi, vedovn montere, piperehabilitering, radonmåling, klage på byggesak, klage på
		vedtak i byggesak, klagefrist byggesak, godkjenning
	`,
	likely: `
		bygge, byggje, bygger, byggjer, bygd, bygget, bygging, bygg, bygget på, bygning, bygningen,
		bygningar, bygninger, oppføre, oppføring, sette opp, setje opp, hus, huset, hus*, fasade, tak,
		taket, vindu, vindauge, dør, kvadratmeter, kvm, m2, areal, arealet, søknadsskjema bygg, søke om
		tillatelse, søkje løyve, tillatelse, tillating, løyve, naboen bygger, naboen har bygd, naboen
		har satt opp, nabo, naboen, grense, grensa, grensen, utsikt, sol og utsikt, innsyn fra nabo,
		takhøyde, rom, soverom, kjøkken, bad, arker, leilighet utleie, energikrav, brannkrav, tegning,
		tegninger, teikning, teikningar, målestokk, kommunal tomt, kjøpe tomt, leie tomt, tomtekjøp,
		tomtepris, tomtesalg, ekspropriasjon, hytteområde, båthus, brakke, brakkerigg, spikertelt, telt,
		container på tomta, antenne, mobilmast, vindmølle, vindkraft, vindturbin, kraftlinje, hensyn,
		eldre hus, våningshus, driftsbygning, krav til avstand, 3 uker, 12 uker, parsell, plan, planen,
		planar, planer, hytte, hytter, kart, kartet, gjerde, gjerdet, levegg, støttemur, mur, hekkhøyde,
		nabovarsel, nabovarsle, garasje, garasjen, carport, bod, uthus, anneks, drivhus, veksthus,
		naust, brygge, terrasse, veranda, balkong, platting, platt, svalgang, vinterhage, badestamp,
		boblebad, tilbygg, tilbygget, påbygg, påbygging, takløft, ark, hybel, utleiedel, loftet, riving,
		byggesak, byggjesak, byggeløyve, tiltaket, byggemappe, bya, bra, etasje, mønehøyde, nabogrense,
		nabogrensa, oppmåling, landmåler, landmålar, matrikkel, seksjonere, fradeling, frådeling,
		utskilling, tomt, tomta, tomter, boligtomt, bustadtomt, teig, teigen, hjemmel, gnr, bnr,
		gnr/bnr, husnummer, nabokart, områdeplan, arealdel, arealplan, planområde, strandsone,
		strandsona, lnf, utbygging, utbygger, boligfelt, bustadfelt, hyttefelt, byggefelt, byggestøy,
		byggeplass, sprenging, fyllmasser, utfylling, ildsted, eldstad, skorstein, pipe, heis,
		byggforsk, tek17, pbl, godkjent, godkjenne, løe, løa, låve, eiendom, eiendommen, eigedom,
		eigedomen, naboens, kvadrat, høring, høyring, vinduer, målte, måler tomta, sol, skygge, innsyn
		fra naboen, hytta, kjeller, kjelleren, leie ut, søke, søkes, må det søkes, søknad
	`,
	hint: `
		lovlig, lovleg, saksnummer, status i saken, meter, høyde, høgd, støy fra bygg, høyt, stort,
		svært, stor, lov
	`
};
