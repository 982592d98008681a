/** Texts about plan og bygg, written by us: what residents ask and report, and how services are described. */
export const building = `
Kan jeg bygge garasje uten å søke?
Hvor stort uthus kan jeg sette opp?
Må jeg søke om terrasse på fem kvadratmeter høyde 1 meter?
Hvor nær nabogrensa kan jeg bygge?
Hva er gebyret for en byggesøknad?
Hvor lang saksbehandlingstid har dere på byggesaker?
Når får vi svar på søknaden om tilbygg?
Nabovarsel: hvem må jeg varsle?
Jeg har fått nabovarsel og vil protestere
Naboen bygger uten tillatelse
De har satt opp et digert uthus rett ved tomtegrensa vår, er det lov?
Ulovlig bygging i strandsona
Naboen fyller opp tomta med masse, og murene raser
Støttemur på to meter, er det søknadspliktig?
Gjerde mot vei, hvor høyt kan det være?
Levegg og gjerde mellom naboer
Kan jeg bruksendre kjelleren til hybel?
Utleie av kjellerleilighet, krav til godkjenning
Loft som skal bli soverom
Ferdigattest mangler på huset vi skal kjøpe
Midlertidig brukstillatelse
Riving av gammel låve
Rive pipe og sette inn ny peis
Tegninger av huset vårt fra 1972
Byggesaksarkivet, hvordan finner jeg tegninger?
Situasjonskart og reguleringsbestemmelser for eiendommen
Kan tomta mi deles?
Fradeling av hyttetomt
Oppmålingsforretning, hvor lang tid tar det?
Hvor går grensa mellom oss og naboen?
Grensemerket er borte etter gravingen
Seksjonering av tomannsbolig
Sammenslåing av to bruksnummer
Adressen vår er feil på kartet, hvordan endres den?
Nytt bruksenhetsnummer til leilighet
Hytta: kan vi bygge på anneks?
Dispensasjon fra reguleringsplanen
Dispensasjon fra byggeforbudet langs sjøen, brygge og naust
Flytebrygge og båthus
Solceller på taket, må det søkes?
Bytte vinduer i verneverdig hus
Skilt på fasaden, er det søknadspliktig?
Varmepumpe på veggen støyer, er den lovlig plassert?
Bod, drivhus og hagestue
Svømmebasseng i hagen
Planeringsarbeid og sprengning på tomta
Reguleringsplan på høring, hvordan uttaler jeg meg?
Merknad til detaljreguleringen for sentrumskvartalet
Vi protesterer mot blokkene som er planlagt
Hva er tomta regulert til?
Kommuneplanens arealdel og innspill til ny boligbygging
Kommunedelplan og planprogram
Oppstart av planarbeid og varsel om regulering
Utbyggingsavtale
Boplikt og konsesjon ved kjøp av eiendom
Ledige kommunale tomter
Når blir de nye boligtomtene lagt ut for salg?
Ansvarlig søker og foretak uten sentral godkjenning
Selvbygger: kan jeg stå ansvarlig selv?
Igangsettingstillatelse
Byggeplassen har ikke gjerde, og det støver
Klage på byggetillatelsen til naboen, utsikten vår forsvinner
Byggesaken har ligget i fire måneder uten svar
Tilsyn med byggearbeid
Gammelt hus faller ned og er farlig for folk
Falleferdig bygning, tak som flyr
Eiendommen til naboen er full av skrot og ser forferdelig ut
Kart over eiendommen min, matrikkel og gårdsnummer
Grunnbok, matrikkelbrev og eiendomsopplysninger til megler
Nabokrangel om hekk og trær i grenselinja
Byggesak. Skal du bygge, rive eller endre bruken av en bygning, må du som regel søke kommunen.
Tiltak unntatt søknadsplikt. Noen små tiltak kan du gjøre uten søknad, men de må følge planen for området.
Nabovarsel. Før du søker, skal naboer og gjenboere varsles og få fjorten dager til å komme med merknader.
Ferdigattest. Når tiltaket er ferdig, skal det søkes om ferdigattest før bygningen tas i bruk.
Reguleringsplaner. En reguleringsplan bestemmer hva arealer kan brukes til og hva som kan bygges.
Deling av eiendom. Vil du opprette en ny grunneiendom, feste eller arealoverføring, må du søke om tillatelse.
Oppmåling. Kommunen merker og måler grenser og fører opplysninger i matrikkelen.
Forhåndskonferanse. Du kan be om et møte med kommunen for å avklare rammene for tiltaket ditt.
Høring og offentlig ettersyn av planforslag. Frist for merknader er seks uker.
Eigedomsskilje, kartforretning og føring i matrikkelen
Byggjesak. Du må som regel søkje før du byggjer, riv eller endrar bygg.
Må eg søkje om løyve til å setja opp garasje på 50 kvadrat?
Naboen har bygd for nær grensa
Kan eg byggja hytte på utmarka mi?
Kor lang tid tek det å få godkjent ei byggjesøknad?
Deling av grunneigedom og frådeling av bustadtomt
Kva er eigedomen regulert til i kommuneplanen?
Grannevarsel og merknader frå grannar
Kommunen har lagt ut planforslag til offentleg ettersyn
Bustadtomter til sals i kommunalt byggjefelt
Husnummer og vegadresse, eg har fått feil nummer på huset
Vi skal pusse opp badet, er det søknadspliktig?
Krav til tek17, uavhengig kontroll av våtrom
Grad av utnytting, mønehøyde og byggegrense
Ulovlighetsoppfølging, pålegg og tvangsmulkt etter plan- og bygningsloven
Universell utforming av nybygg og heis
Jeg vil sette opp en bod på 15 kvm ved hekken, må naboen si ja?
Do I need a permit to build a garage?
Vi skal sette opp hagestue inntil hekken, hva er lov?
Hva er regelen om fire meter?
Kan jeg bygge opp et hus til besteforeldrene i hagen?
Naboens mur er to og en halv meter og skygger for hele uteplassen
De har begynt å sprenge uten at vi har fått noe varsel
Utsikten vår blir borte hvis dette får gå gjennom
Det er satt opp brakker på nabotomta som har stått i to år
Har flyttet inn, men vi mangler siste papir fra dere
Banken krever papirer på at huset er lovlig
Meglere ber om godkjente tegninger
Hvem eier stripa mellom oss og veien?
Jeg finner ikke grensesteinen
Vi har delt hagen i to, hva gjør vi nå?
Kan kjelleren leies ut når det er to meter under taket?
Saken vår har ligget hos dere siden i sommer
Hvor mye koster det å søke om et tilbygg på 30 kvadrat?
Trenger vi arkitekt for å søke?
Kan jeg rive det gamle fjøset?
Gammelt hus uten tak, redd for at ungene går inn
Vi har fått brev om at bygget vårt er ulovlig
Ny vei og femti boliger bak huset vårt, hvordan sier vi nei?
Planen for sentrum, hvor kan jeg se den?
Kan man bygge i LNF-område?
Naustet ligger i hundremetersbeltet
Er det lov å bygge brygge foran hytta?
Gnr. og bnr. på eiendommen, og hvor stor er tomta?
Bytte av adresse fordi veien har fått nytt navn
Må eg ha løyve til å fylla ut ein dam?
Me har fått varsel frå grannen om at han skal byggja i to høgder
Kva må til for å gjera om løa til bustad?
Er tomta mi regulert til hytte?
Kor mange kvadrat kan eg byggja før eg må søkja?
Svar på søknad: mangler, tilleggsopplysninger og ny frist
Du kan starte når du har fått igangsettingstillatelse
Meld fra om ulovlig byggearbeid eller farlig bygg
Du må selv sjekke om tiltaket er i tråd med plan før du starter
Merknader til planen må være skriftlige og sendes innen fristen
Arealplaner, temakart og bestemmelser finner du i planinnsyn
Kart, eiendomsgrenser og matrikkel
Skråfoto, situasjonsplan og tegninger til byggesøknaden
Bruksendring, hovedombygging og fasadeendring
Tomter til salgs, pris og opparbeidelse
Tinglyste rettigheter og servitutter på eiendommen
Skilt og reklame på bygg
Antenne og mobilmast, hvem ga tillatelse?
Støyskjerm, mur og fylling mot nabo
Landbruksbygg på gård, må det søkes?
Trapperom, brannskille og krav ved ombygging
Fikk brev om mangler i søknaden, hva er det dere vil ha?
Kan jeg begynne å bygge før jeg har fått svar?
Har naboen lov til å bygge så høyt?
Hvilke tiltak kan jeg gjøre på egen tomt uten å spørre?
Må jeg melde fra når garasjen er ferdig?
Kan jeg sette opp et gjerde rundt eiendommen?
Vi vil rive låven og føre opp hytte
Hva sier planen om hvor stort huset kan bli?
Får eg byggja ut kjøkenet på baksida?
Er det trygt å bo ved siden av det falleferdige huset?
My neighbour is building too close to the property line
How do I apply for a building permit for an extension?
Where can I find the zoning plan and a map of my property?
Hvor stor bod kan jeg sette opp uten å spørre noen?
Kan jeg bygge helt inn til grensa?
Hvor langt fra veien må garasjen stå?
Må jeg søke for å bytte vinduer og male i en annen farge?
Er det lov med takterrasse?
Jeg vil glassere inn balkongen
Kan kjelleren innredes til utleie?
Vi skal heve taket og lage ny etasje
Rive et gammelt uthus
Hvor høyt kan gjerdet være?
Naboen har fylt opp tomta en meter, så vannet renner til oss
Naboen har satt opp et tilbygg som tar sola
Jeg fikk nabovarsel i posten, hva betyr det?
Jeg er ikke enig i varselet, hvem skriver jeg til?
Er anneksesøknaden vår behandlet?
Hvor lang behandlingstid er det på byggesøknader?
Hvor finner jeg tegninger av huset fra 1962?
Mangler ferdigattest, og vi skal selge
Kan jeg bruke bygget før papirene er i orden?
Gebyret for byggesøknaden er tretti tusen
Kan vi flytte inn i hytta for godt?
Fritidsbolig til helårsbolig
Kontor gjøres om til leiligheter
Grensesteinen er borte
Vi vil kjøpe en stripe av kommunen
Jeg vil dele tomta i to
Slå sammen to bruksnummer
Har kommunen tomter til salgs?
Hva er regulert bak huset vårt?
Ligger det planer om blokker på jordet?
Merknad til planforslag om hyttefelt
Vi er mot at marka bygges ned
Tomta er avsatt til friområde, kan det endres?
Får jeg sette opp naust, brygge eller flytebrygge?
Badstue og boblebad nær sjøen
Kan vi bygge på gården til sønnen vår?
Kårbolig og seksjonering
Husnummeret vårt er feil på kartet
Hytta trenger en adresse så ambulansen finner fram
Nytt navn på veien vår
Jeg trenger situasjonskart og naboliste
Bestille meglerpakke og eiendomsopplysninger
Hva er det lov å bygge på tomta før vi kjøper den?
Bratt tomt, skredfare og geoteknisk rapport
Støttemur på over en meter
Hogge ned trær på tomta i reguleringsplan med vern
Parabol, solceller og varmepumpe på fasaden
Byggeplassen støyer til ti om kvelden
Utbygger har ikke satt opp støyskjerm som lovet i planen
Et hus har stått halvferdig i ti år
Det er bygd noe ulovlig i strandkanten
Hytta er bygd større enn det er gitt lov til
Kommunen krever at vi river, kan vi klage?
Tiltakshaver kan selv stå for mindre tiltak, ellers må ansvarlige foretak søke
Før du søker, må naboer og gjenboere varsles og få to uker til å uttale seg
Komplett søknad med tegninger, snitt, fasader og plassering på kart
Byggverket kan ikke tas i bruk før det er gitt brukstillatelse
Forhåndskonferanse avklarer rammer og krav før prosjektet starter
Det må søkes om dispensasjon når tiltaket strider mot planen
Arealdelen viser hvor det kan bygges boliger, hytter og industri
Planforslaget legges ut på høring, og alle kan komme med innspill
Oppmåling, matrikkel, hjemmel og tinglysing av ny grense
Kulturminner, byggegrenser og utnyttingsgrad går fram av bestemmelsene
Varsel om oppstart av planarbeid
Kan eg setja opp garasje utan å søkja?
Naboen byggjer for nær grensa
Når får eg svar på byggjesøknaden?
Kor går grensa mi?
Eg vil dela frå ei tomt
Kva er det lov å byggja i strandsona?
Planen for sentrum tek vekk utsikta vår
Mangelfull søknad blir send i retur
Løyvet fell bort om arbeidet ikkje er sett i gang innan tre år
Kven har teikningane av huset?
Skal me riva løa, må me melda frå då?
Bruksendring frå hytte til bustad
`;
