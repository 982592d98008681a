import type { Vocabulary } from './vocabulary';

/** What no service area owns: the switchboard, the church, the state, the police, private matters. */
export const other: Vocabulary = {
	area: 'annet',
	decisive: `
		vielse, vielsen, vigsel, vigsla, borgerlig vielse, borgerleg vigsel, borgerlig vigsel, gifte,
		gifter, bryllup, bryllupet, brudepar, forlovere, prøving av ekteskapsvilkår, prøvingsattest,
		ekteskap, ekteskapet, skilsmisse, separasjon, separasjonsbevilling, gravplass, gravplassen,
		gravplassar, gravplasser, gravlund, gravlunden, kirkegård, kirkegården, kyrkjegard,
		kyrkjegarden, gravfeste, gravsted, gravstad, festeavgift, gravstein, gravsteinen, gravferd,
		gravferda, gravferden, gravferdsstønad, begravelse, begravelsen, begravelsesbyrå, urne,
		urnelund, urnegrav, kremasjon, kremering, bisettelse, bårerom, seremonirom, livssynsnøytralt,
		livssynsnøytral, dødsfall, dødsfallet, dødsattest, dødsbo, dødsboet, skifteattest, uskifte, arv,
		arven, arveoppgjør, testament, testamente, testamentet, kirke, kirka, kirken, kyrkje, kyrkja,
		kyrkjeleg, kirkelig, kirkekontor, kyrkjekontor, kirkelig fellesråd, kyrkjeleg fellesråd, prest,
		presten, dåp, døpe, konfirmasjon, konfirmant, konfirmanter, kirkeverge, kyrkjeverje,
		kirkeklokker, menighet, menigheten, humanetisk, borgerlig konfirmasjon, notarius, notarius
		publicus, notarialforretning, notarial, apostille, bekreftet kopi, rett kopi, stadfeste kopi,
		bekrefte underskrift, leveattest, underskriftsbekreftelse, attestere, attestasjon,
		bostedsattest, bustadattest, folkeregister, folkeregisteret, folkeregistrert, flyttemelding,
		melde flytting, adresseendring, endre adresse, adresseforandring, postkasse, posten,
		postlevering, postnummer, fødselsattest, fødselsnummer, personnummer, d-nummer, navneendring,
		namneendring, endre navn, bytte navn, pass, passet, passkontor, passtime, nasjonalt id-kort,
		visum, statsborgerskap, statsborgarskap, statsborgerseremoni, udi, oppholdskort,
		oppholdstillatelse, arbeidstillatelse, førerkort, førarkort, førerkortet, fornye førerkort,
		trafikkstasjon, eu-kontroll, registrere bil, omregistrering, bilskilt, vrakpant, båtførerbevis,
		båtførarprøve, øvelseskjøring, våpentillatelse, våpenkort, våpenløyve, vandelsattest, politi,
		politiet, lensmann, lensmannen, politikammer, lensmannskontor, anmelde, anmeldelse, anmelding,
		tyveri, tjuveri, stjålet, stole, stolen sykkel, innbrudd, innbrot, hærverk, herverk, tagging,
		svindel, svindla, bedrageri, hittegods, hittegodskontor, tapt, mistet nøkler, mistet lommebok,
		mista lommeboka, funnet nøkkel, funnet telefon, glemt, gløymd, gjenglemt, forliksråd,
		forliksrådet, konfliktråd, konfliktrådet, domstol, tingrett, tingretten, domstolen, meddommer,
		meddommar, lagrettemedlem, skjønnsmedlem, namsfogd, advokat, fri rettshjelp, rettshjelp, jurist,
		verge, verje, vergemål, verjemål, fremtidsfullmakt, framtidsfullmakt, fullmakt, verneplikt,
		sesjon, militæret, førstegangstjeneste, farskap, farskapserklæring, adopsjon, adoptere,
		nabokrangel, nabokonflikt, nabotvist, naboloven, grannelova, grannelov, forsikring,
		forsikringsselskap, erstatning, erstatningskrav, erstatningssak, erstatningssøksmål,
		erstatningsansvar, skadeerstatning, krav om erstatning, naturskadeerstatning, ansvar for skade,
		ekspedisjonstid, innbyggertorg, innbyggertorget, innbyggjartorg, kundetorg, nå tak i, få tak i,
		komme i kontakt, kome i kontakt, få kontakt, snakke med, saksbehandleren min, svarer ikke på
		telefonen, svarar ikkje på telefonen, ingen svarer, ingen svarar, ingen tar telefonen, ikke fått
		svar, ikkje fått svar, ikke svart, ikkje svara, mangler svar, purrer på svar, mailadresse,
		bestille time, timebestilling, møterom på rådhuset, nettsidene, nettsidene deres, død lenke,
		virker ikke på nettsiden, innlogging, innlogginga, logge inn, logger inn, logge på, id-porten,
		minid, bankid, bank-id, digipost, eboks, e-boks, digital postkasse, feilmelding, feilmelding på
		skjema, skjemaet fungerer ikke, skjemaet verkar ikkje, finner ikke skjema, finn ikkje skjema,
		app, appen, kommuneappen, innbyggerportal, chatbot, facebook, facebooksiden, facebookside,
		sosiale medier, sosiale medium, nyhetsbrev, nyheitsbrev, abonnere på nyheter, avmelding av
		nyhetsbrev, personvernerklæring, informasjonskapsler, cookies, tilgjengelighetserklæring, spam,
		reklame i posten, takk for, tusen takk, takk til, mange takk, ros, skryt, skryt til, bra jobba,
		flott jobb, hyggelig betjening, god jul, gratulerer, fornøyd, fornøgd, wifi, wi-fi, bredbånd,
		breiband, breiband*, fiber, fiberutbygging, fibernett, internett, internettet, mobildekning,
		mobilnett, dårlig dekning, dårleg dekning, telenor, telia, ice, mobilmast dekning,
		strømleverandør, straumleverandør, strømavtale, strømpris, strømprisen, nettleie, nettleige,
		strømmåler, kommunevåpen kopi, logo, bruke logoen, kommunevåpenet, suvenir, gave, intervju til
		oppgave, skoleoppgave, skuleoppgåve, masteroppgave, masteroppgåve, bacheloroppgave,
		spørreundersøkelse, spørjeundersøking, forskningsprosjekt, statistikk, innbyggertall,
		innbyggjartal, folketall, folketal, hvor mange innbyggere, historie om kommunen, nabokommune,
		nabokommunen, feil kommune, fylkeskommune, fylkeskommunen, fylkeskommunal, statens vegvesen,
		vegvesenet, helseforetaket, staten, ambassade, ambassaden, flybillett, lufthavn, flyplass,
		flyplassen, tog, togstasjon, jernbane, bane nor, vy, hyttetur, bilverksted, likestilling,
		diskriminering, menneskerettigheter, menneskerettar, dronesertifikat, sende faks, faks, besøk av
		skoleklasse, omvisning, omvising, møte med noen, ris og ros, tilbakemelding, tilbakemelding på
		tjenesten, generell henvendelse, generell førespurnad, diverse, hvem kontakter jeg, kven
		kontaktar eg, hvor henvender jeg meg, kven vender eg meg til, riktig avdeling, rette avdeling,
		rett avdeling, viderebefordre, send videre, senda vidare, kopiering, skanning, printe, kirke*,
		kriminalitet, dom*, anke, sertifikat, elbil, vinterdekk, etternavn, etternamn, fornavn,
		førenamn, personnavn, taushetsplikt, teieplikt, minnelund, gravlegging, bisetting, kremert,
		megling, mekling, overvåking, helikopter, flyging, flysertifikat, tvangsauksjon, straffesak,
		bot, forelegg, asyl, samlivsbrudd, separere oss, lovbrudd, kirkebok, kirketjener, stell av grav,
		bukett på grav, gravlegat, privat skifte, feil på siden, feil på nettsiden, får ikke sendt, får
		ikkje sendt, skjemaet feiler, siden virker ikke, sida verkar ikkje, takk for hjelpen, takk for
		hjelpa, tusen takk for, ros til, hyggelig dame, hyggelig mann, god service, dårlig service,
		flinke folk, i skranken, servicetorg, servicetorget, sentralbord, sentralbordet, sette meg over,
		setja meg over, sette meg i kontakt, ringte meg i går, noen ringte meg, nokon ringde meg, ring
		meg opp, ring meg tilbake, få tak i noen, kontakte dere, hvem skal jeg snakke med, kven skal eg
		snakke med, snakke med noen, telefonnummer til kommunen, telefonnummeret, telefonnummeret deres,
		telefonnummeret dykkar, feil nummer, åpningstid rådhuset, opningstid rådhuset, rådhuset åpent,
		rådhuset ope, åpningstider rådhus, kommunehuset, kommunehuset åpent, adressen til kommunen,
		besøksadresse, postadresse, e-postadresse til kommunen, nettsiden deres, hjemmesiden, finne fram
		på nettsiden, finna fram på, lenke virker ikke, lenka verkar ikkje, feilmeldingen, får ikke
		logget inn, kommer ikke inn på, kjem ikkje inn på, loggar inn, innloggingen, glemt passord, min
		side, min side kommune, skjema virker ikke, skjemaet virker ikke, elektronisk skjema, fylle ut
		et skjema, fylle ut skjema, fylla ut eit skjema, fylle ut skjemaet, hjelp til skjema, ikke så
		flink med data, ikkje så flink med data, flink med data, hjelp med data, digital hjelp, appen
		virker ikke, borgarleg vigsel, gifte oss, gifte seg, gifta oss, bryllup på rådhuset, vie oss,
		navneseremoni, humanistisk konfirmasjon, askespredning, spre asken, spreia oska, spreie oske,
		hittegodset, mistet nøklene, fant en, fant nøkler, funnet en sykkel, funnet sykkel, glemte
		igjen, gløymde att, passet mitt, politiattest privat, id-kort, attestering, stadfesta kopi,
		bostadsattest, tv-signal, kommunevåpen, kommuneflagg, bruk av logo, gave fra kommunen, 100 år
		gave, 100-åring, ønsker informasjon om kommunen, flytte til kommunen, vennskapsby,
		medieforespørsel, student masteroppgave, intervjue noen i kommunen, reklame fra dere, generelt
		spørsmål, jeg vet ikke hvor, veit ikkje kvar, forsikringssak, meld skade
	`,
	likely: `
		grav, grava, graven, ringe, ringer, ringt, ringte, nummer, nummeret, mail, hvem, kven,
		elektronisk skjema, nettet, lenka til, fungerer ikke, fungerer ikkje, virker ikke, verkar ikkje,
		åpent, ope, open, åpen, stengt, stengd, jul, romjul, påske, skranke, skranken, oppmøte, besøke,
		attest, attester, bekreftelse, stadfesting, legitimasjon, id, underskrift, signatur, stempel,
		dokument på engelsk, oversettelse, omsetjing, oversette, engelsk, arving, avdøde, avdød, død,
		døde, døydde, gift, gifte, samboer, sambuar, samboere, flytte, flytter, flyttet, flytte til
		kommunen, flytte til, innflytter, ny i kommunen, ny i bygda, takk, fint, bra, flinke, hyggelig,
		triveleg, hyggeleg, ønsker informasjon, ønskjer informasjon, generelt spørsmål, spørsmål, avis,
		bilde, bilete, foto, rådhus, rådhuset, kommunehus, kommunehuset, sentralbord, sentralbordet,
		e-postadresse, epostadresse, e-postadressen, hjemmeside, heimeside, hjemmesiden, hjemmesida,
		heimesida, nettside, nettsida, nettsiden, nettstad, nettstaden, ekspedisjon, resepsjon,
		resepsjonen, utskrift, telefontid, innbyggerservice, innbyggjarservice, skjemaet virker ikke,
		altinn, min side, minside, fant, funnet, mistet, mista, tålmodig, telefonkø, nettsidene,
		innlogging, passord, bankid, minid, digipost, skjemaet, datahjelp, vielse, vielsen, vigsel,
		vigsle, brudepar, gravferd, begravelse, bisettelse, urne, urnegrav, aske, oska, asken,
		gravplass, gravlund, kirkegård, kyrkjegard, gravstell, gravstein, festegrav, kirke, kirken,
		kirka, kyrkje, kyrkja, prest, presten, dåp, døpe, hittegods, funne, pass, passet, førerkort,
		førarkort, attestere, skilsmisse, fiber, bredbånd, breiband, internett, postkasse, posten, wifi,
		logo, julekort, tilflytter, journalist, tusen takk, takker, hjelpsom, hjelpsomme, hilsen,
		informasjon, kontakt, kontaktinfo, telefon, e-post, åpningstid, opningstid, åpningstider, jula,
		påska, logget, side, system, klager, tilbakemelding, ris og ros, gjester, seremoni, bryllup
	`,
	hint: `
		info, informasjon, hvor, kvar, hjelpe meg, hva gjør jeg, kva gjer eg, finne, finner, finn,
		åpner, stenger, opnar, stengjer, kontakte, lenke, lenka, lenken, lenker, lenkene, avtale time,
		servicetorg, servicetorget, telefonnummer, telefonnummeret, postadresse, postadressen,
		besøksadresse, besøksadressen, åpningstid, åpningstider, åpningstidene, opningstid,
		opningstider, opningstidene, kontaktinformasjon, kontaktinfo, kontaktskjema, kontaktperson,
		telefon, telefonen, e-post, epost, skjema, skjemaet, svare, svarer, svarar, kontor, kontoret,
		flink, flinke, dame, damen, dama, navnet, namnet, forandret
	`
};
