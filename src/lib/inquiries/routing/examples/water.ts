/** Texts about vann og avløp, written by us: what residents ask and report, and how services are described. */
export const water = `
Det kommer ikke en dråpe ut av krana i dag, hva er galt?
Vi har vært uten vann siden i natt og får ikke tak i noen
Når kommer vannet tilbake? Ingen har varslet oss
Hvorfor ble vannet stengt uten at vi fikk beskjed?
Vannet er gult og luktar vondt, kan me drikka det?
Trykket i dusjen er elendig, det har blitt mye dårligere siste måneden
Det renner vann opp gjennom asfalten utenfor huset vårt, det må være en lekkasje
Det står en fontene midt i gata, røret må ha sprukket
Vann siver ut av bakken ved hekken og fryser til is, tror det er ledningen som er gått
Det renner ut i veien utenfor oss hele døgnet og ingen kommer
Kumlokket rister og bråker hver gang en bil kjører over
Det mangler et lokk på kummen på fortauet, et barn kan falle ned
Sluket i gata er tett, og hver gang det regner blir det en innsjø her
Rista er full av lauv og vatnet renn inn på tomta vår
Det lukter kloakk i hele nabolaget når det er varmt
Kloakken har kommet opp i kjelleren vår, hvem rydder og hvem betaler?
Toalettet går ikke ned, og det bobler i dusjen når naboen tapper
Avløpet er tett, er det kommunens rør eller vårt?
Septiktanken er full, når kommer bilen og tømmer?
Når blir slammet tømt i vårt område i år?
Vi har minirenseanlegg, må vi ha serviceavtale?
Hvordan søker jeg om utslippstillatelse for hytta?
Kan jeg legge inn vann i hytta når det ikke finnes kloakk?
Hva koster det å koble seg til kommunalt vann?
Må jeg ha vannmåler, eller kan jeg betale etter areal?
Hvordan leverer jeg målerstanden?
Jeg får ikke registrert avlesningen av vannmåleren på nettsida
Vannmåleren vår er ødelagt og må byttes
Vannregningen er mye høyere enn i fjor, kan måleren være feil?
Vi bor bare én person og betaler like mye i kloakkavgift som naboen med fem
Kor hardt er vatnet hos oss? Eg skal stille inn oppvaskmaskina
Må vi koke vannet fortsatt?
Fekk SMS om kokevarsel, gjeld det oss som bur på Nes også?
Er det trygt å gi spedbarn vann fra springen?
Barna har vært syke etter at de drakk vann fra krana, er det bakterier i det?
Vannet smaker klor, er dette normalt?
Hvem eier stikkledningen inn til huset?
Rørleggeren sier at feilen ligger på kommunens side av anboringen
Hvor ligger stoppekrana vår? Jeg finner den ikke
Trenger kart over vann- og avløpsledninger på tomta før vi graver
Vi må grave opp røret, hvem må vi søke hos?
Røret inn til oss er frosset, kan dere tine det?
Skal jeg la vannet renne når det er sprengkulde?
Kan vi vanne hagen nå, eller er det forbud?
Det renner fra pumpestasjonen ut i fjorden, og det stinker
Det flyt dopapir i bekken nedanfor reinseanlegget
Kloakk rett ut i sjøen ved badeplassen vår
Overvann fra veien renner inn i kjelleren vår
Naboen leder takvannet inn på min eiendom, kan kommunen pålegge noe?
Vi har fått pålegg om å separere overvann og spillvann, hva betyr det?
Frist for å kople seg til det nye avløpsanlegget
Brannkum utenfor oss er nedsnødd og lekker
Hydranten i krysset står og spruter
Vannpumpa på fellesanlegget har stoppet, hvem hjelper oss?
Vi får vatn frå ein privat brønn, kan kommunen ta prøve av det?
Har dere analyser av vannet fra vannverket?
Kor kjem drikkevatnet vårt frå?
Tilbakeslag i avløpet etter skybrudd, vi krever erstatning
Det graves i gata, og nå er vannet brunt igjen
Spyling av ledningsnettet: vannet kan bli misfarget en kort periode
Det lukter gass eller råttent egg fra sluket på badet
Rotter kommer opp fra kloakken
Fettutskilleren til restauranten er aldri tømt
Vann og avløp. Kommunen har ansvar for å levere nok og godt drikkevann til innbyggerne og for å ta hånd om avløpsvannet.
Tilknytning til kommunalt ledningsnett. Alle bygninger som ligger nær offentlig vann- eller avløpsledning, skal kobles til.
Søknad om sanitærabonnement. Rørlegger må søke før arbeid på stikkledninger utføres og sende ferdigmelding etterpå.
Vannmåler. Abonnenter med måler betaler for det de bruker. Måleren skal leses av ved årsskiftet og plasseres frostfritt.
Slamtømming. Slamavskillere i boliger tømmes annethvert år, fritidsboliger hvert fjerde. Kummen må være lett tilgjengelig.
Spredt avløp. Eier er ansvarlig for at anlegget fungerer og ikke forurenser. Kommunen fører tilsyn med mindre avløpsanlegg.
Drikkevannskvalitet. Vannverket tar jevnlig prøver av råvann og rentvann. Analyseresultatene finner du her.
Hovudplan for vassforsyning og avløp. Planen viser kva tiltak som skal gjerast på leidningsnettet dei neste ti åra.
Vakttelefon for vatn og avløp. Ring vakta ved leidningsbrot, kloakkstopp eller dersom du manglar vatn.
Private stikkleidningar. Huseigaren eig og har ansvar for vedlikehald av leidningen heilt fram til hovudleidningen.
Har du vatn i kjellaren? Sjekk først om sluket er tett, og meld frå til kommunen om vatnet kjem frå den kommunale leidningen.
Gebyr for vatn og avløp består av eit fast abonnementsgebyr og eit forbruksgebyr etter målt forbruk.
Planlagt stans i vassforsyninga. Tysdag blir vatnet stengt frå klokka 9 til 14 på grunn av arbeid på leidningsnettet.
Vatnet er borte i heile bygda, kva har skjedd?
Det lek frå ein kum i grøfta, og vatnet renn nedover vegen
Leidningen vår har frose, kva gjer me?
Kvifor luktar det kloakk frå pumpestasjonen kvar kveld?
Slambilen har ikkje vore her i år
Kan eg få trykkreduksjon? Det er altfor høgt trykk og pakningane ryk
Kor mykje kostar det å kople seg på vatn og kloakk?
Me har teke inn vatn på hytta og lurer på om me må betale gebyr
Ikke kast fett, kluter og våtservietter i do, det tetter rørene
Trykkøkningsstasjonen går ned hver gang strømmen blinker
Vannverket vårt er eid av grendelaget, kan kommunen overta det?
Hvem skal jeg ringe når det er lekkasje på kveldstid?
Jeg hører susing i rørene hele natta, er det lekkasje i gata?
Vannforbruket vårt har doblet seg uten grunn
Det er innført hagevanningsforbud på grunn av lite vann i kilden
Restriksjoner på vannforbruk: vis måtehold med vannet, magasinet er lavt etter tørken
Kan jeg fylle bassenget mitt med vann fra kommunen?
Rensekrav, utslipp og tømmefrekvens for private avløpsanlegg i spredt bebyggelse
Pålegg om utbedring av avløpsanlegg til boliger med gamle septiktanker
Overvannshåndtering. Regnvann skal fordrøyes på egen tomt og ikke ledes til spillvannsnettet.
Gammelt ledningsnett skiftes ut, og beboerne må regne med graving i gata og kortvarige avbrudd
There is no water in my tap this morning, is there a leak?
The drain outside our house is blocked and sewage is coming up
Hei, vi bor i enden av en blindvei og det kommer nesten ikke noe når vi skrur på. Naboen har det samme.
Nå har det sildret ned bakken i to uker, og gresset er blitt en myr. Kan dere sjekke om det er deres rør?
Kona dusjet, og så ble alt svart i bunnen av karet. Hva er det som kommer?
Hver gang det styrtregner må vi stå med bøtter i vaskekjelleren, og det kommer opp gjennom gulvet
Barnehagen ringte og sa at ungene ikke får drikke av springen. Gjelder det oss også?
Vi skal på ferie i tre måneder, kan dere stenge utenfra?
Lokket på fortauet ligger løst, jeg tråkket nesten gjennom med barnevogna
Hvem tømmer tanken på hytta, og må vi være der?
Hvorfor betaler jeg for 200 kubikk når jeg knapt er hjemme?
Jeg trenger rørleggermelding på det nye bygget
Entreprenøren gravde over noe, og nå spruter det fem meter i været
Kan vi koble varmepumpa i brønnen til ledningen deres?
Det lukter kloakk på lekeplassen ved bekken
Bekken bak blokka lukter do og er helt grå
Gebyr for tilknytning: hvorfor skal vi betale dette én gang til?
Hvor får jeg kjøpt eller hentet måler, og hvem monterer den?
Næringsbygget må ha egen måler, hva er kravene?
Bedriften vår må ha oljeutskiller, hvem sender jeg søknaden til?
Påslipp fra verkstedet og bilvask til offentlig nett
Hvor finner jeg kart som viser hvor rørene går?
Må vi ha tilbakeslagsventil i kjelleren, og hvem betaler den?
Melding til abonnentene: vi spyler ledninger i boligfeltet denne uka
Gravemelding og ledningspåvisning av vann og kloakk
Det er frost i røra og ingenting kjem ut, og dyra på garden treng å drikke
Me har ikkje hatt trykk sidan dei grov i vegen
Kjellaren fyllest kvar gong det regnar mykje, og sluket går ikkje unna
Det luktar fælt av den kummen ved butikken
Kven har ansvaret når røyret ryk mellom hus og veg?
Får me erstatning når det gjekk kloakk i kjellaren?
Skal ein betale gebyr når huset ikkje er i bruk?
Vi har kjøpt tomt, ligger det vann og kloakk fram til grensa?
Hytteeiere i feltet vil gå sammen om felles renseanlegg
Det er sand og småstein i vannet etter at dere jobbet i gata
Jeg har fått varsel om tilsyn med septikken, hva ser dere etter?
Pumpa i kjelleren vår går i ett, kan det være noe i gata?
Vannposten på kirkegården og i småbåthavna virker ikke
Det kommer luft og spruter når jeg skrur på
Vanntrykket holder ikke til sprinkleranlegget
Er fluor eller kalk i vannet her, jeg spør på grunn av maskinen
Forhåndsvarsel om pålegg, utslipp fra eldre anlegg ved vassdrag
Slukene i gata er tette av sand og løv, og det blir store dammer når det regner
Vannet står over hele gata etter regnet, risten er full av kvister
Kommunens ansvar stopper ved anboringen. Reparasjon av private rør må bestilles hos rørlegger.
Forbruksavlesning, årsavlesning og estimert forbruk av vann
Ny hovedledning legges i sommer, og gata blir gravd opp
Økt vanntilførsel, nytt høydebasseng og reservevann
Sanitærreglement og bestemmelser for abonnenter
Kumlokk som smeller når biler kjører over
Stikkrenner, bekkeinntak og rister som tetter seg med kvist
Har du fått brev om vannlekkasje på din eiendom? Du plikter å utbedre innen fristen.
Regningen sier at vi har brukt femti tusen liter, det er umulig for en person som bor alene
Hva gjør vi når det kommer opp av gulvsluket, og hvem ringer vi?
Vi får ikke vasket klær fordi det kommer så lite
Møkk over hele kjellergulvet fordi røret i gata kollapset
Overvann fra friområdet og boligfeltet over oss strømmer inn i huset
Kumlokket på gangveien har sunket
Grunnvann og tett drenering, er det kommunens ansvar?
Skal jeg betale for vann på tomta før huset er bygd?
Når skifter dere ut de gamle rørene her?
Kor lenge skal vatnet vere borte i dag?
My tap water is brown, is it safe to drink?
The water pressure is low and the sewer smells
How do I read the water meter?
A manhole cover is loose and a pipe is leaking in the street
Det pipler vann opp gjennom asfalten i svingen ved nummer 14, og det har gjort det i flere dager
Vann spruter opp fra bakken ved busskuret, noe må ha røket
Asfalten buler opp og det siver vann ut av sprekken
Kummen midt i gata har sunket, og lokket står på skrå
Lokket over kummen er borte, et barn kan falle ned
Manglende kumlokk på gangveien bak skolen
Det smeller i kumlokket hver gang en buss passerer, vi får ikke sove
Risten i rennesteinen er tett av løv, og gata står under vann når det regner
Sluket ved fotgjengerfeltet svelger ikke unna, det blir en hel innsjø
Tett stikkrenne under veien gjør at vannet finner vei inn i kjelleren vår
Bekken som er lagt i rør går tett hver høst
Det står en brannhydrant og renner ved idrettsplassen
Ekkel lukt av kloakk langs elva på varme dager
Do-papir og brunt skum i fjæra der ungene bader, det må komme fra utslippet
Pumpestasjonen nede ved brygga uler og blinker rødt
Septikbilen har ikke vært her i år, og tanken er full
Slambilen tømte hos naboen, men ikke hos oss
Når tømmes slamavskilleren på hytta?
Hvor ofte tømmer dere den private tanken?
Lokket på tanken er frosset fast, får dere tømt likevel?
Rørene i huset er frosset, kan dere tine dem?
Det kommer bare en tynn stråle i dusjen
Springen hoster og freser, det er luft i rørene
Vannet er hvitt og grumsete etter at dere spylte nettet
Klorlukt av drikkevannet
Det smaker jord og myr
Hvor hardt er vannet hos oss, og hvor mye såpe trenger maskinen?
Er det fluor eller bly i det vi drikker?
Har dere tatt prøver av drikkevannet i år?
Kan jeg fylle bassenget i hagen med slange?
Er det lov å vanne plenen nå?
Vanningsforbud og sparing i tørken
Hvor er stoppekrana vår, har dere kart over rørene?
Vi skal grave i hagen, hvor ligger ledningene?
Hvem betaler når røret ryker mellom huset og hovedledningen?
Rotter i avløpet, hvem hjelper?
Toalettet vil ikke skylle ned, og det gurgler i vasken
Kjelleren ble full av avløpsvann etter skybruddet, er det kommunen som erstatter?
Vi vil koble takrennene fra ledningen og lede vannet ut på plenen
Kravet om å skille regnvann og kloakk kom i posten, hva må vi gjøre?
Jeg vil bytte fra fast gebyr til måler
Måleren går selv om alle kraner er stengt
Jeg har glemt å sende inn målerstanden
Jeg får ikke registrert avlesningen på nettet
Batteriet i måleren er tomt
Årsavlesing. Du leser av måleren én gang i året og melder tallet inn via Min side eller SMS.
Forbruket blir beregnet etter boligens areal når du ikke har installert måler
Rørlegger melder arbeid på sanitæranlegg før arbeidet starter
Ved planlagt stenging varsler vi abonnentene på SMS
Etter reparasjonen kan vannet være misfarget. La det kaldeste vannet renne til det er klart.
Huseieren eier stikkledningene og har ansvaret for vedlikehold helt ut til hovedledningen
Eiendommer uten offentlig nett må ha eget godkjent anlegg, for eksempel minirenseanlegg eller infiltrasjon
Restaurant og kantine skal ha fettavskiller som tømmes jevnlig
Fett, matrester, bind og våtservietter stopper pumpene og skal ikke i do
Kommunens renseanlegg tar imot spillvann fra husholdninger og fjerner fosfor og slam
Hovedplan for vannforsyning og fornying av ledningsnettet
Råvannet hentes fra innsjøen, siles, UV-behandles og pumpes opp i høydebassenget
Det er overløp i kummen nedanfor oss, det renn skit ut i bekken
Kumlokket ligg og slår når bilane køyrer over
Det sprutar vatn opp av vegen ved butikken
Me har ikkje ei drope i springen
Vatnet luktar klor
Er det trygt å drikka av springen no?
Må me framleis koka drikkevatnet?
Når kjem tankbilen og tømer slamavskiljaren?
Lovleg å ta vatn frå hydranten til å sprøyta is?
Kvar går røyra våre? Me skal grava.
Kven betaler når stikkleidninga sprekk?
Vassmålaren står stille
Eg får ikkje meldt inn avlesinga
Abonnenten har sjølv ansvar for stikkleidningar, stoppekran og tilbakeslagsventil
Kommunen leverer godt og nok drikkevatn til abonnentane og tek imot og reinsar avløpsvatn
Du må søkja om løyve til utslepp når huset ikkje kan knytast til offentleg nett
Ved brot på leidninga kan vatnet bli borte i nokre timar
`;
