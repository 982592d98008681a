import type { Vocabulary } from './vocabulary';

export const business: Vocabulary = {
	area: 'næring',
	decisive: `
		skjenkebevilling, skjenkebevillingen, skjenkeløyve, skjenkjeløyve, skjenkje, skjenke, skjenking,
		skjenkekontroll, skjenkekontrollen, skjenketid, skjenketider, skjenketida, skjenkested,
		skjenkestad, skjenkesteder, skjenkegebyr, skjenkeregler, skjenkeareal, overskjenking,
		prikktildeling, prikker, ambulerende bevilling, ambulerande løyve, ambulerende skjenkebevilling,
		enkeltbevilling, skjenkebevilling for enkelt anledning, bevilling, bevillinga, bevillingen,
		bevillinger, alkohollov, alkoholloven, alkohollova, alkoholpolitisk, alkoholservering, servere
		alkohol, servere øl, servere vin, øl og vin, ølsalg, ølsal, salgsbevilling, salsløyve,
		salsbevilling, salgstid for øl, salgstider øl, brennevin, styrer og stedfortreder,
		stedfortreder, stedfortredar, kunnskapsprøve, kunnskapsprøven, kunnskapsprøva, kunnskapsprøve
		alkohol, etablererprøve, etablererprøven, etablerarprøve, etablererprøva, serveringsbevilling,
		serveringsløyve, serveringssted, serveringsstad, serveringssteder, servering, serveringsloven,
		uteservering, uteserveringa, restaurant, restauranten, kafé, kafe, pub, puben, bar, baren,
		utested, utestedet, nattklubb, gatekjøkken, matvogn, foodtruck, food truck, pølsebod, isbil,
		catering, selskapslokale skjenking, omsetningsoppgave, tobakkssalg, tobakksal, tobakksalg, salg
		av tobakk, sal av tobakk, tobakksregister, salg av reseptfrie legemidler, røykeforbud
		uteservering, næring, næringa, næringen, næring*, næringsliv, næringslivet, næringssjef,
		næringssjefen, næringsrådgiver, næringsrådgivar, næringsavdeling, næringskontor,
		næringsutvikling, næringsutviklinga, næringsfond, næringsfondet, næringsstøtte, næringsareal,
		næringstomt, næringstomter, næringsområde, næringsområdet, næringspark, næringsbygg,
		næringseiendom, næringseigedom, næringshage, næringsdrivende, næringsdrivande, næringsforening,
		næringslag, næringsmiddel, næringsplan, næringslokale, næringslokaler, bedrift, bedrifta,
		bedriften, bedrifter, bedriftene, bedriftsetablering, bedriftsrådgivning, småbedrift, firma,
		firmaet, foretak, føretak, føretaket, enkeltpersonforetak, enkeltpersonføretak, aksjeselskap,
		selskap, selskapet, organisasjonsnummer, brønnøysund, brønnøysundregistrene, etablerer,
		etablerar, etablering, etableringshjelp, etableringsstøtte, etableringstilskudd,
		etableringstilskot, etablererkurs, etablerarkurs, etablerertilskudd, etablererveiledning,
		etablerertjeneste, starte bedrift, starte egen bedrift, starte eiga bedrift, starte firma,
		starte eget firma, starte opp egen, starte for seg selv, starte butikk, starte kafé, opne
		butikk, åpne butikk, gründer, gründerhus, gründersenter, oppstart av bedrift, oppstartsbedrift,
		startup, innovasjon, innovasjon norge, forretningsplan, forretningsidé, forretningside,
		inkubator, kontorfellesskap, coworking, vekstbedrift, regionalt næringsfond, kommunalt
		næringsfond, tilskudd til næring, tilskot til næringsutvikling, bedriftsstøtte, omstilling,
		omstillingsprosjekt, arbeidsplasser, arbeidsplassar, handelsstand, handelsstanden, handel,
		handelen, handelspark, sentrumshandel, varehandel, butikk, butikken, butikkar, butikker,
		kjøpesenter, søndagsåpent, søndagsåpen, søndagsope, åpningstider butikk, torghandel,
		torghandelen, torgplass, torgplassen, torgsalg, torgbod, salgsbod, salsbod, salgsplass,
		salsplass, leie torgplass, bondens marked, marked, marknad, marken, julemarked, julemarknad,
		loppemarked, markedsplass, salgstillatelse, tilfeldig salg, ambulerende salg, gatesalg, stå på
		torget, turisme, turist, turistar, turister, turistkontor, turistinformasjon, turistnæring,
		reiseliv, reiselivet, reiselivsnæring, reiselivsbedrift, reisemål, besøksnæring, hotell,
		hotellet, overnattingssted, overnattingsbedrift, airbnb, korttidsutleie, cruise, cruiseskip,
		cruisebåt, besøksgård, inn på tunet, gardsturisme, gårdsturisme, markedsføring, anbud, anbod,
		anbudet, anbudskonkurranse, anbudsdokumenter, konkurransegrunnlag, konkurransegrunnlaget,
		doffin, innkjøp, innkjøpet, innkjøpsavdeling, innkjøpsavdelingen, innkjøpssjef,
		innkjøpsreglement, anskaffelse, anskaffelser, anskaffelsen, innkjøpar, offentlig anskaffelse,
		offentlige anskaffelser, offentlege innkjøp, rammeavtale, rammeavtaler, rammeavtalen,
		leverandør, leverandører, leverandørar, leverandøren, leverandør til kommunen, selge til
		kommunen, tilbudsfrist, tilbyder, tilbydar, kvalifikasjonskrav, egenerklæring anbud, kgv,
		mercell, tildeling av kontrakt, kontraktstildeling, klage på tildeling, innovative anskaffelser,
		elektronisk faktura til kommunen leverandør, drosje, drosjeløyve, taxi, taxiløyve, løyve drosje,
		løyvehaver, transportløyve, kjøreseddel, lotteri, lotteritillatelse, lotteriløyve, utlodning,
		basar, bingo, bingohall, spilleautomat, automat, brukthandel, brukthandelbevilling, bruktbutikk,
		handelsbevilling, hygieneforskrift, frisørsalong, frisør, hudpleie, tatovering,
		tatoveringsstudio, solarium, solstudio, hulltaking, melding om frisørvirksomhet, melde
		frisørsalong, godkjenning av lokaler, kommersiell, reklame, reklameplakat, salg, sal, skilting
		for bedrift, bransje, bransjar, industri, industriområde, industriområdet, industritomt,
		industribygg, verksted, verkstad, fabrikk, fabrikken, datasenter, batterifabrikk, lokaler til
		bedrift, lokale til bedrift, ledige lokaler, ledige lokale, kontorlokaler, kontorlokale,
		kontorplass, ledig næringstomt, sysselsetting, bolyst, tilflytting, rekruttering til
		næringslivet, kompetansemegling, verdiskaping, eksport, fiskeri, fiskeindustri, havbruk næring,
		mineral, bergverk, gruve, permitteringer i næringslivet, koronastøtte bedrift,
		kompensasjonsordning, konkurs, omsetning, omsetjing, ansatte i bedriften, franchise, nettbutikk,
		alkoholholdig, alkoholhaldig, utsalg, kiosk, vandel, selge øl, selje øl, selge alkohol, selje
		alkohol, servering av alkohol, skjenkerett, oppfinnelse, patent, sertifisering, varemerke,
		forretningslokale, kommunal tomt til næring, bedriftsbesøk, bedriftsnettverk, gründertilskudd,
		markedsleie, selge mat, selje mat, salg av mat, ha salgsbod, selge varer, etablere firma,
		etablerarstipend, etablererstipend, etablererhjelp, gründerhjelp, starte for meg selv, starte
		for meg sjølv, starte opp, start eget, eget firma, eige firma, firmaet mitt, virksomheten vår,
		industritomter, industrikai, ledig lokale, lagerlokale, flytte bedrifta, flytte bedriften,
		etablere seg i kommunen, støtteordning, støtteordninger for bedrifter, støtteordningar, tilskudd
		til bedrift, tilskot til bedrift, bygdeutviklingsmidler, bu-midler, idé om å, lage ost,
		gårdsutsalg, selge egne produkter, selje eigne produkt, åpningstid butikk, søndagsopent,
		helligdagsåpent, skjenkestue, salg av øl, tobakksbevilling, åpne restaurant, åpne kafé, open
		kafé til, opne kafé, overnatting, campingplass, campingplassen, hytteutleie, turistbrosjyre,
		opplevelse turist, anbudsdokument, innkjøpsavtale, levere til kommunen, bli leverandør, oppdrag
		for kommunen, melde interesse, fiskemottak, kai til leie, havneavgift, nye arbeidsplasser, tolv
		tilsette
	`,
	likely: `
		kunde, kunder, kundar, alkohol, øl, vin, sprit, lukket selskap, bryllup skjenking, festtelt,
		arrangement med alkohol, servere, serverer, serverast, selge, selger, selje, sel, solgt,
		gjester, gjestar, stengetid, stengjetid, åpningstid utested, nattåpent, musikk fra utested, bråk
		fra pub, bråk fra utested, produksjon, produsere, produkt, idé, konsept, kontrakt, tilbud,
		konkurranse, pris tilbud, regnskap bedrift, styre, daglig leder, dagleg leiar, eier av bedrift,
		vår bedrift, bedrifta vår, bedrifta mi, virksomhet, verksemd, virksomheten, verksemda, lokaler,
		avtale, leverer, samarbeid, vekst, arbeidsgiver, arbeidsgivar, tomt til, areal til, tillatelse
		til salg, regler for salg, tilskuddsmidler, investering, investere, utvikle, prosjekt,
		prosjektet, etablere, etablerer, etablerar, gründer, grunder, firmaet, as, bedrift, bedriften,
		bedrifta, bedrifter, bedriftene, næringsliv, gardsost, gårdsost, gårdsmat, gardsmat, gardsutsal,
		lokalmat, torgplass, torghandel, torgsalg, matvogn, foodtruck, salgsvogn, salgsbod, gatesalg,
		handel, julemarked, skjenking, skjenke, skjenketid, salsløyve, ølsalg, vinbar, bar, pub,
		servering, bevilling, bevillinga, prikker, restaurant, kafé, kafeen, kafe, kiosk, hotell,
		bobilplass, airbnb, turist, turister, turistar, turistene, turistane, turistinfo, brosjyre,
		brosjyrer, reiseliv, reiselivet, cruiseskip, cruise, guide, anbud, anbudet, anbod, doffin,
		innkjøp, taxiløyve, oppdrett, havbruk, akvakultur, industri, bransje, investor, rekruttere,
		sommarope, lotteri, bingo, butikk, butikken, butikkar, salg, sal, marked, marknad, loppemarked,
		omsetning, mva, firma, foretak, utleie, startup, prosjektstøtte, støtte til, stipend, løyve,
		åpne, opne, tillatelse til å selge, helgene, helgane, papirer på plass, tilbud på, produkter,
		eier av
	`,
	hint: `
		fest, selskap, festival, arrangement, fredag, kveld, sentrum, torget, godkjenne, prøve, kurs,
		marknadsføre, idé, ide, interesse, kai
	`
};
