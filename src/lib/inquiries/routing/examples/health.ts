/** Texts about helse og omsorg, written by us: what residents ask and report, and how services are described. */
export const health = `
Mor på 86 klarer seg ikke hjemme lenger, hvordan søker vi sykehjemsplass?
Hvor lang er ventetida på sykehjem?
Far ligger på korttidsplass og skal skrives ut, men kan ikke stelle seg selv
Hjemmesykepleien kom ikke i kveld, og mannen min fikk ikke medisinene sine
Det er nye folk fra hjemmetjenesten hver dag
Bestemor har trykket på alarmen, og ingen kom
Hvordan får vi trygghetsalarm?
Hva koster hjemmehjelp?
Vask av hus for eldre, kan vi søke om praktisk bistand?
Middag levert hjem til pensjonister
Jeg trenger rullestol etter operasjonen
Lån av krykker og dostol, hvor henter jeg?
Hjelpemidlene må hentes, mor er død
Ombygging av badet på grunn av sykdom, ergoterapeut
Fysioterapi etter slag, er det ventetid?
Jeg vil bytte fastlege
Fastlegen min har sluttet, hvem er min lege nå?
Får ikke time hos legen før om tre uker
Ingen svarer på telefonen på legekontoret
Hvor er legevakta på kveldstid?
Helsestasjonen: når er neste kontroll for babyen?
Vaksiner til barnet, hvor bestiller jeg time?
Influensavaksine for eldre
Reisevaksine til Thailand
Koronavaksine og hurtigtest
Jordmor, jeg er gravid og vil ha time
Svangerskapskontroll og fødselsforberedende kurs
Helsesykepleier på skolen
Prevensjon for ungdom, når er helsestasjonen åpen?
Sønnen min ruser seg, hvor kan vi få hjelp?
Jeg er deprimert og trenger noen å snakke med
Psykisk helse: tilbud om samtaler uten henvisning
Kommunepsykolog for barn og unge
Rask psykisk helsehjelp
Pårørende til en dement, får vi avlastning?
Dagsenter for eldre med demens
Hukommelsesteam
Støttekontakt til sønnen vår med Downs syndrom
Brukerstyrt personlig assistanse, BPA, vedtaket er for dårlig
Avlastning for foreldre til barn med stort omsorgsbehov
Omsorgsstønad, vi pleier datteren vår døgnet rundt
Omsorgsbolig, ledige leiligheter for eldre
Bofellesskap for utviklingshemmede
Klage på vedtak om hjemmetjenester
Maten på sykehjemmet er dårlig, og mor har gått ned ti kilo
Det er for lite folk på jobb på sykehjemmet i helgene
Far fikk liggesår på aldershjemmet
Besøkstid på sykehjemmet
Hva betaler vi for langtidsopphold?
Egenandel og vederlag for opphold på institusjon
TT-kort til gamle mor, hun kommer seg ikke på bussen
Ledsagerbevis til kino
Kreftkoordinator
Frisklivssentral og trening på resept
Slutte å røyke-kurs
Rehabilitering etter hofteoperasjon
Hørselskontakt, batterier til høreapparat
Synskontakt for svaksynte
Tannlege for eldre på institusjon
Innsyn i pasientjournalen min
Legeattest og helseattest
Overdose og rus i trappa, brukere trenger hjelp
Smitte i bofellesskapet, skabb
Munn- og halssykdom, smittevernlege
Lukt og mugg i leiligheten, kommuneoverlegen
Kommunelegen må se på radon og støy i leiligheten
Velferdsteknologi, medisindispenser og digitalt tilsyn
Sykepleier kan ikke norsk, og mor forstår ikke
Eldre ektepar får ikke bo sammen på sykehjemmet
Tvang og makt i demensomsorgen
Omsorg ved livets slutt, palliativ avdeling
Bekymring for en eldre nabo som ikke klarer seg
Hjemmetjenester. Du kan få hjelp hjemme når du på grunn av sykdom, funksjonsnedsettelse eller alder trenger det.
Sykehjem. Langtidsopphold gis til personer som ikke lenger kan bo hjemme på grunn av omfattende behov for pleie.
Trygghetsalarm. Alarmen gir trygghet for deg som bor alene, er syk eller har en funksjonsnedsettelse.
Helsestasjon og skolehelsetjeneste. Tilbud til gravide, barn og ungdom fra 0 til 20 år.
Fysio- og ergoterapi. Kommunen har tilbud om behandling, trening og tilrettelegging i hjemmet.
Støttekontakt. En støttekontakt hjelper deg med å ha en meningsfull fritid sammen med andre.
Psykisk helse og rus. Vi gir råd, oppfølging og behandling til voksne med psykiske vansker eller rusproblemer.
Koordinator og individuell plan for deg som trenger langvarige og sammensatte helsetjenester
Legevakt. Ring 116117 når du trenger hjelp raskt og fastlegen er stengt.
Dagaktivitetstilbud for personer som bor heime og har demens
Tildelingskontoret behandler søknader om helse- og omsorgstjenester
Heimesjukepleie. Du kan få heimesjukepleie når du er sjuk og treng pleie og omsorg heime.
Sjukeheimsplass til far, kor lang tid tek det?
Mor mi fell stadig og treng meir hjelp heime
Kven hjelper oss med medisinane til bestefar?
Korleis bytter eg fastlege?
Vaksinering av eldre, kvar og når?
Eg slit psykisk og veit ikkje kvar eg skal gå
Me treng avlasting for guten vår med autisme
Matombringing til heimebuande eldre
Pleie- og omsorgstenester skal gje tryggleik og meistring i kvardagen
Time hos helsesjukepleiar for toåringen
Hjelpemiddel på lån i kortare tid
Tryggleiksalarmen verkar ikkje etter straumbrotet
Egenbetaling for opphold og praktisk hjelp reguleres hvert år
Ambulerende team, aktivitet og sosialt nettverk for psykisk syke
Utskrivningsklar fra sykehuset, men kommunen har ikke plass
Elektronisk meldingsutveksling mellom lege og hjemmesykepleie
My mother needs help at home, and I want to change my doctor
Pappa faller og faller, og nå tør vi ikke la ham være alene om natta
Hun husker ikke lenger om hun har spist, og går ut om natta
Vi orker ikke mer hjemme, når kan hun få et rom?
De dusjer ham bare annenhver uke
Det kommer en ny person hver morgen, og hun blir så forvirret
Tablettene lå igjen på bordet, ingen hadde passet på at han tok dem
Mamma ringte på knappen i to timer uten at noen kom
Kan dere sette opp et håndtak i dusjen?
Jeg har brukket beinet og trenger noe å gå med
Hvor leverer jeg tilbake rullatoren?
Skal opereres i kneet, hvem hjelper meg etterpå?
Hvem ser til moren min når jeg er på ferie?
Kan kommunen kjøre middag hjem til bestefar?
Får ikke tak i legen min, telefonkøen er to timer
Jeg er nyinnflyttet, hvordan får jeg lege?
Vi venter barn og vil ha time hos jordmor
Babyen vår gråter mye, hvem kan vi snakke med?
Tenåringen min kutter seg
Jeg klarer ikke å stå opp om morgenen lenger, og vet ikke hvor jeg skal henvende meg
Broren min ruser seg og vil ha hjelp nå
Jeg drikker for mye
Mannen min har Parkinson, og jeg trenger fri en helg i måneden
Sønnen vår på 19 har autisme og skal flytte hjemmefra
Han har vedtak om timer med assistent, men får dem ikke
Trenger følge til legen
Hvor kan jeg ta vaksine før reisen?
Får alle over 65 gratis influensavaksine?
Fotpleie, frisør og hørsel for eldre
Hva trekkes av pensjonen når man bor der fast?
Maten smaker ingenting, og de legger seg klokka sju
Ho mor får ikkje nok hjelp, og eg bur langt unna
Kven skal me ringja når bestemor ikkje svarar?
Eg treng nokon å prata med, alt er mørkt
Far har fått slag og treng trening
Bestefar vil bu heime, men kjem ikkje opp trappa
Du kan få hjelp til personlig stell, måltider og medisiner hjemme
Hverdagsrehabilitering: hva er viktig for deg?
Vurdering av behov, vedtak og klage til Statsforvalteren
Fallfare, utrygghet og demenssykdom
Pårørendeskole, samtalegrupper og likepersoner
Institusjon, rehabiliteringsplass og lindrende seng
Svangerskap, barsel og hjemmebesøk av nyfødte
Skolehelsetjenesten, samtaler om kropp, seksualitet og følelser
Digital hjemmeoppfølging, kamera og GPS
Møteplass og aktivitet for eldre, trim og sang
Omsorg for mennesker med utviklingshemming
Avlastningsbolig og helgeopphold for barn
Miljørettet helsevern: støy, lukt, inneklima og legionella
Hun tør ikke bo alene etter at hun falt på badet
Hvem låser opp når han ikke får åpnet døra selv?
Vaktsentralen svarte ikke da alarmen gikk
Hvor lenge kan far bli på rehabilitering?
Jeg trenger hjelp til å dusje etter operasjonen
Fysioterapeuten har sluttet, og nå får jeg ingen timer
Søsteren min er psykotisk og vil ikke ha hjelp
Kan noen gå tur med bestemor?
Kva tid kjem dei og steller mor?
Får vi pårørende noen form for avlastning?
How do I find a doctor or a nurse?
My father needs a place in a nursing home
Vaccination for children at the health centre
I need mental health help and a wheelchair
Pappa har falt tre ganger på en uke og bør ikke bo alene
Mor får ikke dusjet mer enn hver fjortende dag
Hjemmesykepleien kom ikke i morges, og hun fikk ikke insulinen sin
Det er nye folk hver gang, og hun må forklare alt på nytt
Hvem gir tante medisin i helga?
Kan dere hjelpe ham med støttestrømpene?
Hun ringte på knappen rundt halsen, men ingen svarte
Batteriet i alarmen hans er flatt, den piper
Alarmboksen fungerer ikke uten fasttelefon
Far vandrer om natta, finnes det en sensor på døra?
Bestefar skal hjem fra sykehuset og trenger seng og rullator
Vi trenger en dusjkrakk og håndtak på badet
Hvor låner jeg rullestol og krykker?
Hvor leverer jeg tilbake sengen etter at mor døde?
Hvor lang kø er det på sykehjem?
Han ligger på dobbeltrom og har ikke privatliv
Hun får kald mat og må vente i timer på å komme på do
Klærne til mamma er borte fra vaskeriet på hjemmet
Hva trekkes fra pensjonen når ektefellen flytter inn?
Hvem bestemmer om hun får fast rom?
Når er besøkstiden?
Kan vi ha med hund på besøk til bestemor?
Vi er utslitte pårørende og trenger pusterom
Avlasting annenhver helg for barn med autisme
Datteren min på 19 med Downs trenger et sted å bo med hjelp
Vedtak om BPA ble kuttet
Jeg trenger noen å gå på kino med, har nedsatt syn
Støttekontakt har sluttet
Middag levert hjem, hva koster porsjonen?
Kjøkkenet sender mat mor ikke kan tygge
Fastlegen min slutter, hva nå?
Jeg får ikke time før om fem uker
Legen tar ikke telefonen
Vi har flyttet hit og vil ha lege her
Hvor ringer jeg på natta når barnet har høy feber?
Hva koster en time på legevakta?
Vaksine før tur til Afrika
Når kommer influensavaksinen?
Hvor tar jeg blodprøve og test?
Flått, meslinger og kikhoste
Prevensjon og p-piller for ungdom
Snakke med noen om angst
Jeg orker ikke stå opp lenger
Kjæresten drikker hver dag, og jeg vet ikke hva jeg skal gjøre
Sønnen min røyker hasj
Reine sprøyter og oppfølging etter avrusning
Vi har mistet barnet vårt og trenger noen å snakke med
Jordmor og time til ultralyd
Ettåringen skal veies og vaksineres
Hun vil ikke ta brystet, hvem kan vi ringe?
Fireåringen skal til kontroll
Tannverk, og jeg er over 80 på hjemmesykepleie
Fysioterapi etter hofteoperasjon
Ergoterapeut som ser på boligen
Frisklivssentral, kosthold og slutte å røyke
Hørselen er blitt dårlig, hvem skrur på apparatet?
Demensteam, dagsenter og pårørendeskole
Gravid og alene
Mugg og dårlig luft i leiligheten gjør oss syke
Det er veggdyr og kakerlakker i blokka
Høy støy fra ventilasjonen gjør oss syke
Badevannet på hotellet, legionella
Kommunen skal sørge for nødvendig hjelp til alle som oppholder seg her
Du beholder bostedet så lenge som mulig med hjelp i hjemmet
Praktisk bistand er hjelp til renhold, handling og matlaging
Korttidsopphold gis etter sykehus, ved sykdom eller som avlastning
Pasienten kartlegges, og vedtaket sier hvor mange timer du får
Tjenestene omfatter pleie, stell, medisinhåndtering og trening etter skade
Målet er at den som har nedsatt funksjon mestrer hverdagen og bor hjemme lengst mulig
Egenandelen beregnes av inntekten
Tildeling av tjenester, koordinator og individuell plan
Mor mi fell og kan ikkje vera åleine
Heimesjukepleia kom ikkje i dag
Ho treng hjelp til å kle seg og dusja
Kor søkjer me om rom på sjukeheimen?
Alarmen hennar verkar ikkje
Får han mat heimsendt?
Far gløymer alt
Eg slit med angst og får ikkje sova
Eg er uroa for drikkinga til bror min
Me treng lege på bygda
Når er det vaksinering?
Pleie og omsorg blir gitt heime eller på institusjon
`;
