/** Texts about vei og trafikk, written by us: what residents ask and report, and how services are described. */
export const road = `
Stort hull i asfalten i krysset, flere har ødelagt felgen
Veien vår er som et vaskebrett og bør skrapes
Grusvegen er oppbløytt, bilen står fast i gjørma
Når blir det asfaltert i gata vår?
Telehiv i bakken, holdt på å miste styringa
Kanten av veien har rast ut og det er ingen sperring
Det er ikke brøytet her på to dager, postbilen kommer ikke fram
Brøytebilen kjører forbi uten å ta innkjørselen til snuplassen
Plogen har laget en mur av snø foran garasjen vår hver eneste dag
Brøyteren ødela hekken og postkassestativet mitt
Snøfreseren tok med seg gjerdet, hvem erstatter det?
Fortauet er ikke måkt, og barna må gå i veibanen
Speilglatt på gangveien, en eldre dame falt og brakk hoften
Kan noen strø bakken? Vi kommer oss ikke opp
Holkeføre overalt, og strøbilen er ikke å se
Strøkassen er tom
Grusen ligger igjen på fortauet, når kommer feiemaskinen?
Veilyset er slukket langs hele strekningen
Lyktestolpen utenfor oss henger på skrå etter påkjørsel
Gatelyset blinker og holder oss våkne om natta
Lyset er på midt på dagen, sløsing med strøm
Det er bekmørkt der ungene går til bussen
Kan vi få et gangfelt her? Ungene løper over veien
Folk råkjører forbi huset, kan dere sette opp fartshumper?
Fartsgrensa bør settes ned til 30 i boligfeltet
Fartshumpen er for høy og skraper understellet på bilen
Uoversiktlig kryss på grunn av en hekk, det smeller snart
Skiltet er påkjørt og ligger i grøfta
Noen har snudd skiltet slik at det peker feil vei
Vikepliktskilt mangler i krysset
Autovernet er ødelagt etter en utforkjøring
Rekkverket på brua er rustet i stykker
Brua er i dårlig stand, tåler den tungtrafikk?
Stikkrenna under veien er tett og vannet graver ut veikanten
Grøfta er gjengrodd, vannet renner over veibanen
Busker henger ut i veien og stikker folk i ansiktet når de sykler
Trær langs gangveien bør felles før de faller ned på noen
Kantslått: graset er så høyt at vi ikke ser bilene
Et tre har falt over veien og sperrer
Det ligger en stor stein i veibanen
Det står en forlatt bil uten skilter på parkeringsplassen
Lastebiler parkerer i boliggata om natta
Biler står parkert på fortauet så jeg ikke kommer fram med barnevogn
Fikk parkeringsbot selv om jeg hadde lapp, hvordan klager jeg?
Kontrollavgiften er urettferdig, skiltet var dekket av snø
Hvordan søker jeg om parkeringskort for forflytningshemmede?
HC-kortet mitt går ut neste måned
Boligsoneparkering: hvordan får jeg beboerkort?
Hva koster det å parkere i sentrum?
Ladestasjonen virker ikke
Kan kommunen sette opp hurtiglader ved butikken?
Parkeringsautomaten tar ikke kortet mitt
Kan vi få skilt med «lekende barn»?
Veien vår har ikke navn på skiltet, og ambulansen fant ikke fram
Vi ønsker å sette opp bom på den private veien
Tilskudd til private veier
Hvem har ansvaret for vedlikeholdet av veien vår, kommunen eller oss?
Er dette kommunal vei eller fylkesvei?
Vi må grave over veien for fiber, trenger vi tillatelse?
Graveselskapet har ikke lagt tilbake asfalten slik den var
Søknad om avkjørsel fra kommunal vei
Arbeidsvarslingsplan for arbeid på og ved vei
Dispensasjon fra vektbegrensningen, vi skal ha tømmerbil inn
Akselllast i teleløsningen
Bussen stopper ikke lenger hos oss, hvem bestemmer ruta?
Busskuret er knust og leskuret fullt av glass
Sykkelstien stopper midt i ingenting
Kan dere sette opp sykkelstativ ved stasjonen?
Elsparkesykler ligger slengt over hele fortauet
Trafikklyset i krysset virker ikke
Fotgjengerovergangen er slitt bort
Omkjøring og stengt vei: hvor lenge skal dette pågå?
Veien er sperra på grunn av arbeid, hvordan kommer vi oss hjem?
Støy fra trafikken er blitt uutholdelig, kan vi få skjerming?
Støvet fra grusveien legger seg på alt, kan dere salte?
Skoleveien er farlig, ingen fortau og mange trailere
Snøen lagres rett utenfor vinduet mitt
Snøskred ved veien, er det trygt å kjøre?
Brøyting og strøing. Kommunen brøyter kommunale veier etter fastsatt standard. Hovedveier og skoleveier prioriteres først.
Vedlikehold av veier. Kommunen har ansvar for å vedlikeholde kommunale veier, fortau, gang- og sykkelveier, bruer og gatelys.
Meld feil på veilys. Oppgi nummeret på stolpen og adressen. Feil rettes normalt innen fire uker.
Parkeringstillatelse for forflytningshemmede. Du kan søke hvis du har nedsatt gangevne og særlig behov for parkering ved bolig eller arbeid.
Gravetillatelse. Alle som skal grave i eller nær kommunal vei, må ha godkjent søknad og varslingsplan før arbeidet begynner.
Trafikksikkerhetsplan. Planen viser hvilke tiltak som prioriteres for å gjøre skoleveiene tryggere.
Innfartsparkering og avgiftsparkering. Betal med app eller automat.
Feiing av veier og fortau begynner etter påske. Flytt bilen når det er skiltet.
Private veger. Eigarane har sjølve ansvar for brøyting og vedlikehald, men kan søkje om tilskot.
Vegen er ikkje brøytt, og skulebussen kom ikkje fram
Det er hol i vegen like ved brua
Kven har ansvar for å strø gangvegen ned til skulen?
Lampa i gatelyset utanfor oss er gått
Kan de setje opp fartsdump i byggjefeltet?
Autovernet på vegen opp dalen er borte på ein lang strekning
Det er så glatt at me ikkje torer gå ut
Kantane langs vegen er ikkje slegne i år, og sikten er elendig
Vegvedlikehald. Kommunen har ansvar for brøyting, strøing, grusing og asfaltering av kommunale vegar.
Snøbrøyting på kommunale vegar startar når det har kome ti centimeter snø.
Kvifor er vegen stengd, og når opnar han?
Eg søkjer om avkøyrsle til tomta mi
Skiltplan og vedtak om parkering forbode
Søppelbilen kjører opp grusveien og lager dype spor
Kjøretøy over 7,5 tonn, bruksklasse og veiliste
Trær og busker vokser langt ut i sykkelveien, ber om klipping hvert år
Rullestolen min kommer ikke over fortauskanten, kan dere senke den?
Sykkelfeltet er dekket av snø hele vinteren
Grusveien støver og trenger høvling og grus
The road has not been cleared of snow and there is a big pothole
Barnevogna står fast, de har ikke rørt fortauet vårt siden det begynte å snø
Unger på vei til skolen må gå ut i kjørefeltet fordi snøen ligger i haug på gangveien
Rullatoren til mor kommer ikke fram der det er brostein og høye kanter
I rullestol er det umulig å komme over kanten ved apoteket
Noen har kjørt ned skiltet ved barnehagen
Det er så mørkt ved skolen at vi ikke ser ungene
Kan dere klippe hekken på hjørnet? Jeg ser ikke bilene før jeg er midt ute
Det er helt håpløst å komme seg ut fra innkjørselen om morgenen på grunn av trafikken
Bilene parkerer på begge sider ved idrettshallen så brannbilen ikke kommer forbi
Bilen min ble ødelagt i et hull, hvem betaler felgen?
Når det regner samler det seg en dam midt i veien
Kjørte av i svingen fordi det ikke var strødd
Snøen fra plogen ble skjøvet rett inn på tomta mi og knekte trærne
Er det dere eller fylket som brøyter oppover dalen?
Vi som bor i veien har slått oss sammen og vil ha asfalt, hva bidrar dere med?
Det drysser støv fra lastebilene som kjører til byggeplassen
Skolepatrulje og hjertesone rundt skolen
Sjåføren lot bussen stå på tomgang, og det er ikke plass i busslomma
Kan jeg få skilt om blindvei? Folk snur i gårdsplassen vår hele tida
Kan moped kjøre på sykkelveien?
Bom over skogsveien er stengt, og vi kommer ikke til hytta
Elbillader på gata, får jeg trekke kabel over fortauet?
Trenger tillatelse til å stenge gata for en gatefest
Stillas og container på fortauet, må jeg søke?
Bli kvitt biler som står langtidsparkert uten skilter
Ny parkeringsordning i gata vår, hva koster kortet?
Vi har fått bot fordi skiva lå feil vei
Lyset i undergangen har vært borte i flere uker
Ei lampe heng etter leidningen over gangvegen
Det er så mykje grus på gangfeltet at eg datt på sykkel
Bilane køyrer altfor fort forbi oss, kan de måle farten?
Det er rasfarlege steinar som ligg på vegen
Bussen kan ikkje snu fordi det ikkje er måka
Brua har fått sprekker, og rekkverket er laust
Kven skal betale vegen når berre to hus brukar han?
Vegen vår er på veg ut i elva
Kan det koma fartshump utanfor skulen?
Vi ønsker speil, hump eller 30-sone
Skrap grusveien, den er full av huller
Busker og greiner henger ned over gangveien
Trærne ved veien må trimmes, de tar sikten og lyset
Rotvelt over veien etter vinden
Maling av gangfelt og parkeringsplasser
Snørydding: du må selv fjerne brøytekanten i egen innkjørsel
Hjelp brøytebilen fram: flytt bilen, klipp hekken og sett ikke dunker i veibanen
Vinterdrift, beredskapsvakt og føre
Driftsstans og utskifting av lysarmaturer langs veiene
Stenging av gate i forbindelse med asfaltering
Løyve til å grave i veg, arbeid på veggrunn
Forvaltning av kommunale veier, veinorm og byggegrense mot vei
Det er mange små og store hull på parkeringsplassen ved skolen
Sykkelvrak og forlatte biler i gata
Trær langs gata er døde og bør byttes
Brøytebilen har kjørt på gjerdet, og vi vil ha erstatning for skaden
Skade på hekk og mur etter brøyting, hvor sender vi kravet?
Hvem har ansvaret for snøen som ligger igjen i innkjørselen?
Får jeg måke snø ut i gata?
Skiltet i krysset er stjålet
Gata er helt umulig å gå i, og biler sitter fast i hjulsporene
Syklistene må ut i veien fordi sykkelfeltet er sperret av et byggegjerde
Bussholdeplassen ligger i mørke, og det er ingen benk
Når feier dere gata vår?
Ungene våre har ingen trygg vei til idrettsplassen
Det kommer store lastebiler gjennom boligfeltet hele dagen
Kan vi få autovern i svingen der barna går?
Varebiler står på fortauet utenfor butikken hver morgen
Elva har gravd ut under veiskulderen
Bommen ved skogsbilvegen er låst, korleis kjem me fram?
Det er livsfarleg å gå over hovudvegen ved butikken
The street light outside my house is broken
When will the snow be cleared from our road and pavement?
How do I get a parking permit for disabled people?
The traffic sign is damaged and cars drive too fast
Tre lykter i rad er svarte i Fjordgata, ved nummer 8, 10 og 12
Lyset i undergangen er dødt, det er bekmørkt der
Lysene på gangstien står på midt på dagen
Gatelyset rett utenfor soveromsvinduet blinker hele natten
Lyktestolpe påkjørt og står på skrå
Ledningene henger ned fra stolpen
Lampen over gangfeltet har vært svart siden oktober
Stort krater i asfalten etter busstoppet, flere har punktert
Hullet dere fylte i fjor har åpnet seg igjen
Det er dype spor, sprekker og telehiv på hele strekningen
Asfaltkanten har rast ut, og grøfta er livsfarlig for syklister
Brustein og heller ligger løst på torget, folk snubler
Fortauskanten er knust av plogen
Kantsteinen er for høy for barnevogn og rullestol
Fortauet ender i ingenting, og skolebarna må gå i veibanen
Skilt vridd så det peker feil vei
Skiltet med fartsgrense er dekket av greiner
Gateskiltet med navnet på veien mangler
Speilet i utkjøringen er knust
Rekkverket på brua er rustet tvers av
Busker og trær henger ut over gangveien
Hekken til naboen stenger sikten i krysset
Det ligger glass på sykkelveien
Mye grus og søle igjen etter vinteren
Kan dere feie gata vår før 17. mai?
Ingen har feid her i år
Speilblankt i bakken, tre har falt i dag
Det er ikke strødd på holdeplassen
Plogen kom klokka elleve, da hadde alle gått på jobb
Her er det en halv meter snø og ingen plog
Brøyteren har fylt igjen innkjørselen og veltet postkassestativet
Brøyteskade på gjerdet, hvem erstatter det?
Snøfreseren ødela hekken
Brøytestikkene er satt inne på plenen vår
Dere brøyter opp en mur foran garasjen
Strøkassa er tom
Vannet fryser til en skøytebane på fortauet
Biler står parkert på begge sider så brannbilen ikke kommer fram
Elsparkesykler slengt overalt på fortauet
Bil uten skilter har stått i lomma i et halvt år
Parkeringsautomaten tar ikke kort
Feil på ladestasjonen for elbil ved rådhuset
Jeg fikk kontrollavgift enda jeg hadde gyldig billett
Hvor kan jeg stå gratis i sentrum?
Hvor lenge kan gjestene våre parkere i gata?
Hvordan får jeg parkeringskort for bevegelseshemmede?
Fornye HC-kort som går ut
Hvordan bestiller vi humper i gata?
Villmannskjøring med moped i boligfeltet om kveldene
De kjører i åtti i femtisonen
Vi trenger fotgjengerfelt der barna krysser
Kan dere skilte lekende barn?
Trafikklyset står på rødt i evigheter
Trykknappen i lyskrysset virker ikke
Tungtransporten burde tas bort fra sentrum
Gjennomkjøring forbudt blir ikke respektert
Bommen på gangveien er borte, så bilene kjører der
Når skal grusveien asfalteres?
Når skal det skrapes og saltes mot støv?
Hvem eier veien vår, er den privat eller kommunal?
Får vi tilskudd til privat vei?
Kan dere overta veien i boligfeltet?
Jeg skal ha byggegjerde og kran på fortauet en uke
Leie av gategrunn til kontainer og stillas
Vi skal grave ned fiber i veien
Søknad om arbeidsvarsling og skiltplan
Stenging av gate for løp og gatefest
Jeg trenger utvidet avkjørsel
Entreprenøren setter ut brøytestikker og brøyter når det er kommet ti centimeter
Veiene brøytes etter prioritet: hovedveier, bussruter, samleveier og til slutt boliggater
Kommunen eier og drifter kommunale gater, fortau, bruer og veilys
Graving i vei krever tillatelse, og veien skal settes i stand igjen
Feil på gatebelysning utbedres samlet to ganger i året
Fartsdempende tiltak vurderes etter målt fart, ulykker og antall myke trafikanter
Trafikksikkerhetsplanen viser hvilke fortau og krysninger som skal bygges
Lampene er sløkte frå kyrkja og ned til kaien
Gatelyktene lyser heile dagen
Det er eit djupt hol midt i køyrebana
Autovernet heng og dinglar
Plogen har ikkje vore her i dag
Det er hålke, og ingen har strødd
Brøytekanten stengjer innkøyringa
Skiltet er køyrt ned
Dei køyrer altfor fort forbi skulen
Når blir vegen asfaltert?
Kven har ansvaret for vegen til hyttefeltet?
Kantslått og rydding av kratt langs kommunale vegar
Kommunen brøyter og strør gang- og sykkelvegar
Du må ha løyve for å grava i kommunal veg
`;
