/** Texts about personal/HR, written by us: what residents ask and report, and how services are described. */
export const staff = `
Har dere ledige stillinger?
Jeg søkte jobb for to måneder siden og har ikke hørt noe
Når er søknadsfristen på lærerstillingen?
Hvem er kontaktperson for stillingen som sykepleier?
Kan jeg få se søkerlisten?
Utvidet søkerliste
Jeg er student og leter etter sommerjobb
Sommerjobb for ungdom i kommunen
Ferievikar på sykehjemmet
Jobb som tilkallingsvikar i barnehage
Læreplass som helsefagarbeider
Lærling i kommunen, hvordan søker jeg?
Praksisplass og utplassering
Arbeidsuke for tiendeklassing
Åpen søknad
CV og attester, får ikke lastet opp i rekrutteringssystemet
Innlogging på søkerportalen virker ikke
Vikariat og fast stilling
Jeg er ansatt og har fått feil lønn
Lønnsslippen min er borte
Jeg mangler kveldstillegg på lønna
Når kommer lønna i desember?
Feriepenger
Overtid er ikke utbetalt
Reiseregning og kjøregodtgjørelse
Timeliste for vikarer
Skattetrekk på lønn fra kommunen
Ansiennitet og lønnsplassering
Lokale lønnsforhandlinger
Tariffavtale og hovedtariffavtalen
Arbeidsavtalen min er feil, jeg jobber mer enn jeg har kontrakt på
Heltid og uønsket deltid
Turnus og vaktbytte
Arbeidstid og pauser
Permisjon uten lønn
Foreldrepermisjon for ansatte
Velferdspermisjon ved begravelse
Ferie: hvor mange uker har jeg til gode?
Egenmelding og sykmelding
Sykefravær og oppfølgingsmøte
Tilrettelegging for gravid ansatt
Bedriftshelsetjeneste
Verneombud
HMS og avvik på arbeidsplassen
Arbeidsmiljøet er dårlig, og lederen trakasserer oss
Varsling om kritikkverdige forhold på jobben
Konflikt mellom ansatte
Oppsigelse: hvor lang oppsigelsestid har jeg?
Sluttattest og tjenestebevis
Attest for arbeidsforhold på 90-tallet
Bekreftelse på ansettelse til banken
Pensjon fra KLP, hvor lenge må jeg jobbe?
AFP og tjenestepensjon
Seniortiltak, seniordager
Tillitsvalgt
Streik blant ansatte
Nedbemanning og overtallighet
Omplassering
Politiattest ved tiltredelse
Autorisasjon og godkjenning av utdanning fra utlandet
Taushetserklæring
Yrkesskade på jobb
Personalhåndbok og reglement
Ansattportal, passord og brukernavn
Kurs og etterutdanning for ansatte
Stipend for sykepleiere som tar videreutdanning
Rekrutteringstilskudd
Kommunen som arbeidsgiver
Hvorfor slutter så mange ansatte?
Intervju og referanser
Rådmannsstillingen er lyst ut
Rektorstilling og tilsetting
Ansettelsesprosessen var urettferdig, jeg er bedre kvalifisert
Diskriminering ved ansettelse
Integrering i arbeid, språkpraksis hos kommunen
Bemanningskontoret svarer ikke vikarene
Støttekontakt: hva er timelønna?
Oppdragstaker og honorar for avlastere
Lønn til folkevalgte og ansatte, hvem spør jeg?
Ledige stillinger. Her finner du alle ledige stillinger i kommunen. Søk elektronisk via rekrutteringsportalen.
Lærling. Kommunen tar hvert år inn lærlinger i helsearbeiderfag, barne- og ungdomsarbeiderfag og kokkefag.
Jobbe i kommunen. Vi er over tusen ansatte med mange ulike yrker og gode pensjonsordninger.
Ansettelse. Fast stilling, prøvetid seks måneder, lønn etter avtale og tariff.
Varsling. Ansatte har rett til å varsle om kritikkverdige forhold i virksomheten.
Lønns- og arbeidsvilkår. Medlemskap i pensjonsordning, forsikring og fem ukers ferie.
Vi søker en engasjert medarbeider i 80 % fast stilling med arbeid hver tredje helg.
Kvalifikasjoner: fagbrev, førerkort klasse B og gode norskkunnskaper. Personlig egnethet vektlegges.
Ledige stillingar. Kommunen søkjer vernepleiarar og sjukepleiarar i heil stilling.
Lærling i kommunen, korleis søkjer eg læreplass?
Eg har fått for lite løn denne månaden
Når er søknadsfristen for stillinga som barnehagelærar?
Sommarjobb for ungdom mellom 15 og 18
Eg er tilsett i heimetenesta og lurer på ferien min
Arbeidsgjevar, tilsetjing og lønsforhandlingar
Tilsette skal levere eigenmelding første dagen
Eg treng arbeidsattest frå tida mi som vikar
Vikarar til skulen, er de på jakt etter folk?
Vernerunde, avvik og arbeidsmiljøutval
Rekruttering av fastlege og kommuneoverlege, ledige stillinger
Oppstart i ny jobb i kommunen, tilgangskort og PC
Kommunen ansetter ny virksomhetsleder
Søkerliste, innstilling og tilsettingsutvalg
Are there any vacant jobs, and how do I apply?
Jeg er 16 og vil tjene penger i sommer
Dattera mi søker noe å gjøre i ferien, ansetter dere ungdommer?
Hvem kan jeg ringe om jobben som lå ute på nettet?
Er jobben fortsatt ledig?
Jeg var på intervju for en måned siden
Har dere bruk for en tømrer?
Jeg er lege fra Polen og vil jobbe hos dere
Trenger dere folk i helgene?
Kan jeg ta fagbrev hos dere?
Elev ønsker å prøve seg en uke i arbeidslivet
Det mangler penger på kontoen denne måneden
Jeg har jobbet ekstra, men får ikke betalt for det
Hva skjer med pengene for overtiden?
Satt opp på feil trinn, jeg har tolv års erfaring
Jeg venter barn og jobber hos dere, hva gjør jeg?
Må jeg ta ut dagene før nyttår?
Sjefen min er ufin mot alle på avdelingen
Vi som jobber her er utslitt og redde for å si fra
Jeg skadet ryggen på vakt
Når kan jeg gå av, og hva får jeg da?
Har bare 40 prosent, men jobber nesten fullt
Jeg vil slutte, hvor lang tid må jeg stå?
Trenger papir på at jeg har jobbet hos dere
Kontrakten min går ut på fredag
Får ikke logget inn for å registrere timene mine
Får jeg fri med lønn for å ta videreutdanning?
Turnusen er umulig å leve med
Eg jobba hos dykk i fjor og manglar feriepengar
Kan eg få sjå kven som har søkt?
Eg er vikar og har ikkje fått timane mine
Treng de ein vaktmeister?
Korleis er løna for ein assistent?
Kven er tillitsvald for reinhaldarane?
Ansettelsesreglement, innstilling, ansettelsesutvalg og fortrinnsrett
Intern utlysning for faste og midlertidige ansatte
Vi rekrutterer, signerer arbeidsavtaler og registrerer i lønnssystemet
Lønn utbetales den 12. hver måned. Kontakt lønningskontoret ved feil.
Som ansatt får du pensjon, forsikring og opplæring
Lærekontrakt, fagprøve og læretid
Medbestemmelse, drøfting og hovedavtalen
Arbeidsmiljøutvalg, verneombud og avvik
Sykmeldt, dialogmøte og tilrettelagt arbeid
Arbeidsgiverpolitikk, lederutvikling og heltidskultur
Vi ser etter deg som er omgjengelig og liker å jobbe i team. Tiltredelse snarest.
Søknad med CV og attester sendes elektronisk
Bemanningsenhet og vakter for ekstrahjelper
Fravær, permisjonsreglement og ferieloven
Arbeidstaker, stilling, lønnstrinn og tillegg
Ny rektor og ny helsesjef er ansatt
Hvor mange feriedager kan jeg overføre til neste år?
Jeg ble syk i ferien, får jeg dagene tilbake?
Kan jeg bruke egenmelding når barnet mitt er sykt?
Hvor mange dager kan jeg være hjemme med sykt barn?
Har vært sykmeldt i ett år, hva skjer nå med jobben min?
Hvilken permisjon har jeg rett på når jeg flytter?
Får jeg lønn når jeg er hos tannlegen i arbeidstida?
Leder har ikke godkjent timelista mi
Jeg skadet meg på jobb, hvem melder fra?
Fikk for mye lønn, må jeg betale tilbake?
Kva permisjon har eg rett på som tilsett?
Sjuk i ferien, får eg ferien att?
Kor lenge kan eg vere borte frå arbeid med sjukt barn?
Kan eg ta ut ferie på førehand?
Interne søkere har fortrinnsrett ved utlysning
Når kan eg bruke eigenmelding?
Kan jeg få permisjon for å prøve en annen jobb?
Fast ansatt med for lav stilling krever utvidelse
Hvem kontakter jeg om pensjon og forsikring?
Kan jeg sende søknaden på papir?
I am looking for a job in the municipality
My salary is wrong this month
How do I apply for a vacant position as a nurse or teacher?
Apprenticeship and summer job
Når får jeg lønn i desember?
Det mangler tolv timer på lønnsslippen
Nattillegget er ikke med
Jeg har fått utbetalt for mye
Trekker dere skatt i ferievikarjobben?
Hvor ser jeg lønnsslippen?
Hvor fører jeg timer og reise?
Kjøregodtgjørelse når jeg bruker egen bil mellom brukere
Turnusen for jul, når kommer den?
Kan jeg bytte vakt med en kollega?
Jeg er satt opp på to vakter samtidig
Kan jeg ta ut avspasering på fredag?
Hvor mange feriedager har jeg igjen?
Kan jeg flytte ferien når jeg ble syk?
Overføre ferie til neste år
Egenmelding: hvor mange dager?
Barnet er sykt, får jeg være hjemme med lønn?
Jeg ble dårlig midt på vakta
Hva skjer etter et år som sykmeldt?
Oppfølging og dialogmøte med leder
Jeg skadet ryggen på jobb
Vold og trusler fra en bruker, hvordan melder vi det?
HMS, avvik og verneombud
Sjefen skriker til oss
Jeg føler meg presset ut av jobben
Varsle om noe kritikkverdig uten å stå fram
Jeg vil si opp
Hvor lang oppsigelsestid har jeg?
Kan jeg få redusert stilling etter fødsel?
Har jeg krav på større stilling?
Vikariatet ble lyst ut til en annen
Stillingen ble aldri utlyst
Jeg har gått i vikariat i tre år, har jeg krav på fast?
Permisjon til eksamen, begravelse og flytting
Fri til å sitte i kommunestyret
Permisjon uten lønn for å studere
Pensjon når jeg er 62
Har jeg AFP?
Tjenestebevis etter ti år på skolekjøkkenet
Attest fra sommerjobben
Mister jeg fagforeningen når jeg bytter?
Lokale lønnsforhandlinger og ansiennitet
Lønnstrinn for fagarbeider med tilleggsutdanning
Trenger dere noen på sykehjemmet i sommer?
Er det sommerjobb for en på 17?
Dattera mi vil jobbe på sykehjem i juli
Sønnen min vil ha lærlingplass som helsefagarbeider
Kan jeg ha utplassering hos dere?
Jeg er sykepleier fra utlandet og søker jobb
Søkte på rådgiverjobben, når får vi svar?
Hvem kan jeg spørre om stillingen som er lyst ut?
Søkerliste til stillingen som rektor
Må jeg levere politiattest før jeg begynner?
Assistent i barnehagen, er det ledig?
Tilkallingsvikar i skolen
Får ansatte trene gratis?
Nøkkelkort og passord før første arbeidsdag
Hvem er tillitsvalgt her?
Nyansatt: når er introduksjonskurset?
Vi er for få på jobb og får ikke gjort det vi skal, sier vi som arbeider her
Arbeidsgiver skal legge til rette for den som er syk
Ansatte har rett til fri med lønn ved barns sykdom
Deltidsansatte kan søke om høyere stillingsprosent
Ledige stillinger lyses ut på nettsiden, og du søker elektronisk med CV
Leder ansetter etter uttalelse fra tillitsvalgte
Lønn utbetales den tolvte hver måned
Reglementet gjelder alle arbeidstakere i kommunen
Seniorpolitikk, livsfaser og kompetanseheving for medarbeidere
Medbestemmelse, drøfting og hovedavtale
Opptjening av feriepenger, pensjonsinnskudd og gruppeliv
Når får me løn?
Eg har ikkje fått overtida
Kan eg byta vakt?
Kor mange dagar eigenmelding har eg?
Eg er sjukmeld og skulle hatt ferie
Kan eg overføra ferie?
Er det ledige jobbar på sjukeheimen?
Guten vil ha sommarjobb
Kven er verneombod?
Eg vil seia opp stillinga
Når får søkjarane svar?
Vikarar i skulen: kor melder eg meg?
Den tilsette har krav på permisjon med løn
Tilsette søkjer om fri i Min arbeidsplan
`;
