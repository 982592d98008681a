/** Texts about renovasjon, written by us: what residents ask and report, and how services are described. */
export const waste = `
Søpla vår ble ikke hentet i dag
Dunken står full, og bilen har ikke vært her på tre uker
Naboen fikk tømt papiret, men vi ble hoppet over
Når kommer tømmekalenderen for neste år?
Hvilken dag hentes matavfallet hos oss?
Bosset er ikkje henta, kva dag kjem bilen?
Vi trenger en større dunk, hva koster det?
Dunken er knust, kan jeg få en ny?
Lokket på søppeldunken har blåst av
Noen har stjålet søppelkassa vår
Vi vil dele dunk med naboen
Kan jeg si opp renovasjonen for et hus som står tomt?
Fritak for renovasjonsgebyr
Hvor leverer jeg malingsspann og batterier?
Hvor kan jeg kvitte meg med en gammel sofa?
Når er gjenvinningsstasjonen åpen i jula?
Hva koster det å levere et tilhengerlass?
Må jeg betale for å levere hageavfall?
Hvor skal jeg kaste isopor?
Kan pizzaesker kastes i papiret?
Skal plastemballasje i egen sekk?
Vi har gått tom for matavfallsposer
Når kommer de grønne posene? Vi fikk ingen i år
Containeren for glass og metall er overfull, og det ligger flasker på bakken
Noen har dumpet en haug med bygningsavfall i skogen
Det er slengt bildekk og søppel langs veien
Søppel flyter rundt returpunktet, det ser forferdelig ut
Det ligger en madrass og gamle møbler ved containeren
Søppelbøtta i parken er full og måkene drar søppel utover
Det stinker av matavfallet om sommeren, kan dere hente oftere?
Fluer og mark i dunken
Rotter i søppelrommet
Bosspannet vårt er borte etter stormen
Farlig avfall: rød boks, når hentes den?
Eternitt og asbest, hvor leveres det?
Impregnert trevirke, er det farlig avfall?
Kan dere hente grovavfall hjemme hos oss?
Rydder dødsbo, kan vi leie container?
Henting av juletre
Skal klær kastes i restavfallet eller egen innsamling?
EE-avfall, gammel tv og kjøleskap
Lysstoffrør og sparepærer
Medisinrester og sprøyter
Hvor blir det av plasten vi sorterer?
Hvorfor må vi sortere når alt brennes likevel?
Vi komposterer selv, får vi lavere gebyr?
Hjemmekompostering, må vi søke?
Hytterenovasjon: hvor kaster vi søpla når vi er på hytta?
Containeren på hyttefeltet er låst, hvordan får vi nøkkel?
Søppelbilen klarer ikke å snu hos oss
Hvor langt fra veien kan dunken stå?
Dunken må stå framme klokka seks
Renovatøren tok ikke med sekkene som sto ved siden av
Nedgravd avfallsløsning i borettslaget er tett
Adgangskortet til søppelbrønnen virker ikke
Forsøpling av strand og strandrydding: hvor leverer vi sekkene?
Ryddeaksjon, kan kommunen hente det vi plukker?
Et bilvrak står og ruster på naboeiendommen
Vrakpant og henting av bilvrak
Gammel båt som skal kasseres, hvor leverer jeg den?
Næringsavfall fra butikken vår, hvem henter?
Hundeposer og avfallsstativ langs turveien tømmes aldri
Renovasjon. Kommunen henter husholdningsavfall hos alle abonnenter. Avfallet skal sorteres i mat, papir, plast og rest.
Gjenvinningsstasjon. Her kan du levere sortert avfall som ikke passer i dunken hjemme. Farlig avfall leveres gratis.
Tømmedager. Finn din hentedag ved å søke på adressen. Du kan også få varsel på mobilen.
Renovasjonsgebyr. Gebyret dekker innsamling og behandling av avfall og beregnes etter dunkens størrelse.
Bestille eller bytte avfallsbeholder. Du kan endre størrelse eller si fra om skadet beholder.
Sorteringsguide. Er du usikker på hvor avfallet skal, kan du søke på varen her.
Ulovlig forsøpling. Det er forbudt å etterlate avfall. Kommunen kan pålegge den ansvarlige å rydde.
Interkommunalt renovasjonsselskap tar imot avfall fra husholdninger og hytter i regionen.
Avfallsdunkane blir tømde kvar fjortande dag, medan glas og metall blir henta kvar åttande veke.
Dei tømde ikkje bosset vårt i dag heller
Kvar kan eg levere gammal maling og spillolje?
Når har miljøstasjonen ope på laurdag?
Eg vil ha mindre restavfallsdunk
Kor kastar eg keramikk og knuste glas?
Returpunktet på kaia er overfylt, og det blæs plast utover
Får me rabatt om me komposterer matavfallet sjølve?
Hentedag for papir er flytta på grunn av heilagdag
Me har fått ny hytte og vil ha renovasjon der
Farleg avfall er alt som kan skade miljøet og skal aldri i restavfallet
Innsamlingsruta er endra, og dunkane skal stå ved hovudvegen
Dunkene står igjen midt på fortauet etter tømming
Bosspannet ble satt tilbake hos feil nabo
Stoler, sykler og en vaskemaskin er hensatt utenfor blokka
Hva skjer hvis man feilsorterer? Vi fikk rød lapp på dunken
Plastsekkene våre ble ikke hentet, det sto at de inneholdt feil avfall
Kan hageavfall brennes eller må det kjøres bort?
Ombruksbutikk og gjenbruk: kan jeg levere møbler som andre kan bruke?
Hvor mye betaler vi for søppeltømming i året?
Slakteavfall og døde dyr, hvor leveres de?
Avfallsplan og avfallsgebyr for fritidsboliger
Papirdunken er alltid full etter en uke
Kastet noe viktig i containeren, kan dere åpne den?
Det brennes avfall i naboens hage, plast og alt mulig
My garbage bin was not emptied this week
Where can I throw away an old fridge and paint?
I dag igjen! Alle andre i gata fikk tømt, vår står like full.
Vi har fått lapp om at det lå feil ting i, men det stemmer ikke
Hvem rydder opp når noen har slengt fra seg et helt flyttelass ved veien?
Det flyter rundt hele plassen og måsene er overalt
Kan jeg kjøre en sofa til dere på lørdag?
Oppussing av bad, hvor leverer jeg fliser og toalett?
Vi sorterer og sorterer, og så er det en bil som tar alt samtidig
Ny baby i hus, bleier fyller opp alt, kan vi få større?
Jeg er enke og fyller ikke halve, kan jeg bytte til mindre?
Lokket er knekt av og regnet fyller den opp
Hjulet på dunken er falt av
Hytta: nøkkel til konteineren og hvor den står
Søppel i grøfta langs hovedveien, store svarte sekker
Noen kaster hageavfall i skogen bak huset vårt
På stranda ligger det glass, engangsgriller og poser
Posene til hundebæsj er tomme, og bøtta er full
Burde det ikke stå en søppelbøtte ved benken og skateparken?
Får vi levere bildekk gratis?
Er malingsrester farlig?
Hva med gamle medisiner, lightere og spraybokser?
Kor skal eg gjera av ei gamal fryseboks?
Kvifor kjem dei klokka seks om morgonen og bråkar?
Det stod stoler og ei madrass att ved konteinarane
Eg har ikkje fått sekkar til plasten
Måsen riv opp sekkane, kan me få dunk i staden?
Når blir juletre henta?
Vi kompostere heime, får me avslag?
Bilen kom ikke fram fordi det ikke var måkt, kommer den tilbake?
De tømte bare den ene av to dunker
Hentedag ble flyttet på grunn av 17. mai, fikk ikke beskjed
Når er neste tømming av papir og plast på vår adresse?
Mangler avfallskalender på postkassa
Dødsboet skal ryddes, kan dere sette ut en stor kasse?
Klesinnsamling og gjenbrukstorg
Rydd en strand, hvor får vi sekker og hansker?
Forsøpling på utmark og i friområder
Avfall er dumpet i utkanten av parkeringsplassen på fjellet
Returpunktet for glass og metall bråker om natta
Container foran blokka er alltid overfylt på søndager
Husholdningsavfall skal sorteres, og dunkene skal stå ved veikanten før klokka 07
Miljøstasjonen tar imot trevirke, metall, hageavfall, elektrisk og farlig avfall
Åpningstider på miljøstasjonen, betaling for restavfall og blandet avfall
Hytteavfall, fellescontainere og nedgravde løsninger
Ekstra henting av matavfall i sommer
Endring i hentedager, ny rute for søppelbilen
Kildesortering for borettslag og sameier
Forskrift om renovasjon: plikt til å delta i ordningen
Hvordan får jeg ny pose til matavfall når rullen er tom?
Fikk ikke tømt fordi veien var glatt, hva nå?
Matavfallet frøs fast i dunken
Kan dere hente komposteringsbingen tilbake?
Noen har satt igjen gamle møbler utenfor blokka
Hvor mange sekker kan jeg levere gratis?
Avfallssuget i borettslaget står
Papp og papp igjen, alt er fullt etter flyttingen
Er det lov å brenne søppel i hagen?
Dei har flytta konteinaren, kvar står han no?
When is the rubbish collected, and how do I sort plastic and food waste?
The recycling container is full and there is garbage on the ground
I need a bigger bin for household waste
Opening hours of the recycling station
Hele rekka fikk tømt i dag unntatt oss
Dere tømte bare papiret, ikke matavfallet
Dunken forsvant etter tømming
Lokket på dunken er revet av
Bilen mistet halve innholdet i gata
Dunken ble ikke tatt fordi den sto feil vei
Må dunken stå ute ved veien før klokka seks?
Dunken må stå synlig ved kjørbar vei, med håndtaket ut
Vi fikk lapp om feilsortering
Bilen kom ikke fram fordi det ikke var brøytet, når kommer dere tilbake?
Når det ikke er måkt og strødd fram til dunken, blir den stående til neste gang
Renovatøren kommer ikke inn i veien vår når biler er feilparkert
Vi har fått for liten plass til plast
Jeg bor alene, kan jeg dele dunk med naboen?
Bytte til mindre dunk
Jeg er 85 og klarer ikke å trille den ned til veien
Kan mannskapet hente inne på tunet?
Hentes det i romjula?
Hvilke dager blir forskjøvet på grunn av påsken?
Tømmekalender for adressen min
Får jeg varsel på telefonen kvelden før?
Hvor får jeg tak i flere poser?
Posene ryker med en gang
Er det gratis å levere?
Hva koster det å levere en full henger?
Kan jeg betale med kort på mottaket?
Hvor leverer jeg bildekk?
Hvor kaster jeg lyspærer og batterier?
Hvor skal aske og grillkull?
Hvor kaster jeg en gammel madrass?
Hvor skal knuste tallerkener og drikkeglass?
Hvor gjør jeg av en død fryser?
Hva gjør jeg med gammel bensin og hvitsprit?
Hvor kan vi levere medisiner, sprøyter og kanyler?
Kan pizzaesker og aviser gå i samme dunk?
Hvor kaster jeg hårspray, parfyme og neglelakk?
Er isopor plast?
Skal lokket av syltetøyglasset?
Kan brukte bleier og bind i restavfallet?
Skal julepapir og gavebånd i papiret?
Hvor skal tøy med hull?
Er teposer og kaffefilter matavfall?
Hvor kaster man potteplanter?
Fiskeslo og bein, hvor skal det?
Hva med hagemøbler av plast?
Kan jeg levere impregnert terrassebord og eternitt?
Kvist, gress og løv: kan vi levere hos dere?
Juletreet, henter dere det?
Kan dere hente en sofa?
Hentes det grovavfall i vår?
Bestille henteordning for store ting
Det er fullt i glassigloen ved butikken
Søppel rundt nedgravd container
Måsene har revet opp sekkene og spredd søppel i hele gata
Noen har satt igjen kjøleskap og dekk på snuplassen
Ulovlig tømming av byggavfall i skogen
Sameiet vil ha brønn under bakken i stedet for dunker
Vi er et borettslag som trenger nøkkel til søppelrommet
Hytteeier: hvor kaster vi søpla når vi reiser hjem?
Containeren i hyttefeltet er overfull etter påske
Fritak for renovasjon når huset står tomt
Jeg vil kompostere hjemme
Betaler jeg full pris for hytte?
Vi vil ha søppelkasse på badeplassen
Avfallsstativet ved turstien flommer over
Hundeposer og søppelkasser langs turveien
Dunkene kjøres ut i løpet av høsten, og hver husstand får fire
Avfallet skal ligge i knyttet pose, og lokket må kunne lukkes
Ved hver gjenvinningsstasjon er det egne containere for trevirke, metall, gips og hageavfall
Farlig avfall skal ikke blandes og bør leveres i originalemballasjen
Private husholdninger leverer sortert avfall gratis, bedrifter betaler etter vekt
Plast, papir og glass blir til nye produkter, og matrester blir biogass og gjødsel
Bosset vart ikkje teke
Spannet er sprukke
Når kjem bossbilen i jula?
Må me sortera plast på hytta òg?
Kvar kastar eg gamle klede?
Kvar leverer eg maling og olje?
Kan eg levera hageavfall på laurdag?
Fuglar har rive opp sekkene
Me vil ha mindre dunk
Bossbilen kjem ikkje fram når det ikkje er strødd
Hushaldsavfallet blir henta kvar fjortande dag
Hytter leverer i felles konteinarar
`;
