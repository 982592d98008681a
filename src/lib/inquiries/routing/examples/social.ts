/** Texts about NAV/sosial, written by us: what residents ask and report, and how services are described. */
export const social = `
Jeg har ikke penger til mat og husleie denne måneden
Hvordan søker jeg sosialhjelp?
Hvor lang tid tar det å behandle en søknad om økonomisk sosialhjelp?
Jeg fikk avslag på sosialstønad og vil klage
Kan jeg få hjelp til strømregningen?
Nødhjelp til mat i helga
Jeg blir kastet ut av leiligheten på fredag og har ingen steder å bo
Jeg er bostedsløs og trenger et sted å sove i natt
Midlertidig bolig for familie
Hvordan får jeg kommunal bolig?
Kommunal utleiebolig: det er mugg på badet og ingen kommer
Naboen i kommunal leilighet bråker hele natta
Husleia i den kommunale leiligheten er satt opp
Vi får ikke lån i banken, kan vi søke startlån?
Hvor mye kan jeg få i startlån?
Refinansiere gjeld med startlån
Boligtilskudd til tilpasning av bolig
Bostøtten min ble lavere, hvorfor det?
Søknadsfrist for bostøtte
Depositum og garanti for leie av bolig
Jeg har masse gjeld og inkasso, kan noen hjelpe meg?
Økonomisk rådgivning og gjeldsordning
Kvalifiseringsprogrammet, hva får jeg betalt?
Jeg har mistet jobben, hvor melder jeg meg arbeidsledig?
Dagpenger og meldekort
Arbeidsavklaringspenger, får ikke svar fra veileder
NAV-kontoret svarer ikke, når er det åpent?
Hvem er saksbehandleren min i NAV?
Uføretrygd, hva gjør jeg?
Foreldrepenger og barnetrygd
Kontantstøtte for ettåring
Sykepengene er ikke utbetalt
Bekymringsmelding: naboens barn er alene om natta
Jeg er bekymret for en unge som blir slått hjemme
Barnevernet har tatt kontakt med oss, hvilke rettigheter har vi?
Klage på barnevernet
Vi vil bli fosterhjem
Besøkshjem og avlastning for barnevernsbarn
Barnevernvakta, hva er nummeret?
Foreldreveiledning når vi krangler hele tiden
Samværsordning og tilsyn under samvær
Jeg er utsatt for vold av mannen min
Krisesenter
Vold i nære relasjoner
Flyktninger: når kommer familien, og hvem bosetter dem?
Introduksjonsprogrammet og introduksjonsstønad
Bosetting av ukrainere, kan vi leie ut leiligheten til kommunen?
Flyktningtjenesten
Ektefellen min kaster meg ut, hvor skal jeg bo?
Løslatt fra fengsel og trenger bolig
Husbanken og lån til utbedring
Enslig mor med to barn, får jeg støtte til fritidsaktiviteter?
Julehjelp til familier som har lite
Støtte til briller og tannlege for den som har dårlig råd
Sosialhjelp til konfirmasjon
Kan jeg få sosialhjelp som student om sommeren?
Begravelsesstøtte fra sosialtjenesten
Gjeldsrådgiver, time
Tiltak for ungdom uten jobb eller skole
Arbeidstrening og aktivitetsplikt
Råd og veiledning etter lov om sosiale tjenester
Frivillig forvaltning av inntekt
Økonomisk sosialhjelp. Dersom du ikke kan sørge for eget livsopphold, kan du ha rett til økonomisk stønad.
Startlån. Har du problemer med å få lån til bolig i vanlig bank, kan du søke kommunen om startlån.
Bostøtte er en statlig støtteordning for deg som har høye boutgifter og lav inntekt.
Kommunal bolig. Kommunen kan hjelpe deg som ikke selv klarer å skaffe bolig på det ordinære markedet.
Barnevernstjenesten skal sikre at barn og unge som lever under forhold som kan skade helse og utvikling, får nødvendig hjelp.
Meld fra til barnevernet. Alle som er bekymret for et barns omsorgssituasjon, kan sende melding.
Kvalifiseringsprogram. Et tilbud til deg som vil i jobb, men som trenger tettere oppfølging.
NAV-kontoret gir råd og veiledning om arbeid, sosialhjelp og trygd. Du kan avtale time eller ringe.
Krisesenteret er et gratis døgnåpent lavterskeltilbud til kvinner, menn og barn utsatt for vold.
Fosterheim. Kan du gi eit barn ein trygg heim for kortare eller lengre tid?
Gjeldsrådgjeving. Har du mista oversikta over økonomien, kan du få gratis hjelp.
Eg har ikkje råd til mat før neste utbetaling
Korleis søkjer ein om startlån til bustad?
Me har ikkje fått svar på søknaden om sosialstønad
Eg treng ein stad å bu med ein gong
Kommunal bustad, kor lenge må ein vente?
Eg er uroleg for eit barn i nabolaget som går åleine til langt på kveld
Kven er rettleiaren min i NAV?
Kan eg få hjelp til å betale straumen?
Butilbod for vanskelegstilte
Busetjing av flyktningar i kommunen
Barneverntenesta svarar ikkje, og saka har stått i eit halvt år
Støtte til livsopphald for deg som ikkje kan forsørgje deg sjølv
Pengene er brukt opp, og regningene hoper seg opp
Familien min sliter økonomisk, og barna får ikke være med på noe
Mannen min drikker og barna er redde
Utkastelse, begjæring om fravikelse og tvangssalg
Leiekontrakt og leietid for kommunal utleiebolig
Kjøp av første bolig for unge i etableringsfasen, lån og tilskudd
Opplysning, råd og veiledning om penger og trygd
Overgangsstønad for enslige forsørgere
Omsorgsovertakelse og fosterhjemsplassering
Barn som utsettes for omsorgssvikt eller mishandling
I cannot pay my rent and need financial assistance
Kontoen er tom, og det er to uker til neste lønn
Jeg har ikke mat i huset til ungene
Huseier har sagt opp leia, og jeg finner ikke noe nytt
De stenger strømmen på mandag fordi jeg ikke har betalt
Jeg sover i bilen
Sa opp jobben på grunn av sykdom og har ingen inntekt
Har sendt inn alle papirene, men får bare høre at saken er under behandling
Hvem avgjør om jeg får penger til tannlegen?
Banken sier nei, men vi har funnet en leilighet vi har råd til
Får vi låne til egenkapital?
Boutgiftene har økt, får jeg mer i støtte?
Bad og dør må bygges om for rullestol, finnes det penger til det?
Jeg klarer ikke å holde orden på regningene mine
Kredittkort, forbrukslån og inkasso, jeg trenger en plan
Ungene i etasjen over skriker om natta, og det høres ut som de blir slått
Hver gang jeg møter den lille gutten er han skitten og sulten
Foreldrene er fulle når de henter
Jeg er 15 og vil ikke bo hjemme
De tok barna våre, og vi får ikke treffe dem
Vi har god plass og kunne tenke oss å ha et barn boende
Mannen har slått meg, og jeg må bort i natt
Eksmannen truer meg
Kom hit fra Ukraina og trenger et sted å bo
Hva får jeg i lommepenger når jeg går på kurs i norsk?
Huset vi leier av dere er kaldt, og vinduet kan ikke lukkes
Kakerlakker i leiligheten vi leier av kommunen
Naboen oppe fester hver natt, og det er kommunen som leier ut
Eg har ikkje fått att nokon ting frå saksbehandlaren min
Me står utan bustad frå neste månad
Eg greier ikkje renta lenger, kan eg få hjelp?
Borna til naboen er mykje åleine heime
Straumrekninga tek alt eg har
Korleis får ein unge utan pengar vera med på leirskule og idrett?
Julegaver til barna har vi ikke råd til
Jeg er ufør og får ikke endene til å møtes
Skal løslates og har ingenting
Hvor lenge kan man bo i kommunal bolig før man må ut?
Du må ha prøvd alle andre muligheter for inntekt før du får stønad
Levekostnader, husleie, strøm og livsopphold
Barn og unge som lever under forhold som kan skade deres helse og utvikling, får hjelp til rett tid
Hjelpetiltak i hjemmet, ettervern og tiltaksplan
Bosettingstjeneste, flyktningkonsulent og tolk
Unge under 30 uten arbeid eller utdanning følges opp i jobbprogram
Lån til bolig for unge og vanskeligstilte
Vold og overgrep: her får du hjelp, også på natta
Depositumsgaranti, etablering og innbo
Individuell vurdering av søknad om stønad til livsopphold
Arbeidsledig, attføring og tiltaksplass
Pengene rekker ikke til både husleie og mat
Jeg har ikke noe sted å sove i natt
Får man hjelp til tannbehandling når man er på stønad?
Renta har steget, og vi klarer ikke lånet
Huseieren har satt opp leia med tre tusen
Hvor mye kan vi tjene før bostøtta forsvinner?
Nav har avslått søknaden min for tredje gang
Ungdom i ettervern fra barnevernet, hva har jeg krav på?
Eg klarer ikkje å skaffe nok pengar til straum og mat
Økte priser og dyr strøm gjør at stadig flere trenger hjelp
I have no money for food and rent, can I get social assistance?
I am homeless and need a place to live
I am worried about a child who is being hit, child welfare service
Refugee from Ukraine looking for housing
Kontoen er tom og det er ti dager til neste utbetaling
Vi har ikke mat til barna i helga
Strømmen blir stengt i morgen, hva gjør jeg?
Jeg har fått utkastelse og må ut fredag
Husleia er tre måneder på etterskudd
Hvor kan jeg sove i natt?
Sønnen min sover i bilen
Vi bor fem stykker på to rom
Det er mugg i leiligheten dere har skaffet oss
Naboene i den kommunale blokka bråker og selger narkotika
Kan jeg bytte fra en utleiebolig til en annen?
Hvor lenge kan jeg bo i den kommunale boligen?
Når blir det vår tur på ventelista for bolig?
Vi vil kjøpe hus, men får ikke lån i banken
Er vi for unge til å få startlån?
Jeg har fått avslag fra tre banker
Hvor mye kan vi låne når vi har to barn og lav inntekt?
Kan lånet brukes til å pusse opp badet?
Får jeg hjelp til depositum?
Garanti i stedet for penger til utleier
Husbanken sier jeg tjener for mye
Jeg har for mye gjeld og får brev fra inkasso hver dag
Kan noen sitte ned med meg og se på regningene?
Noen må styre pengene for broren min
Penger til briller, tannlege og vinterklær
Julepenger og ekstra til konfirmasjon
Vi har ikke råd til at ungene er med på fotball
Hvem betaler begravelsen når det ikke er penger i boet?
Jeg mistet jobben, får jeg noe mens jeg venter på dagpenger?
Saksbehandleren min svarer aldri på meldingene
Jeg vil bytte veileder
Hvor er NAV-kontoret og når er det åpent?
Jeg er sykmeldt og får ikke utbetalt
Arbeidsavklaringspenger stoppet
Jobbsøkerkurs og tiltaksplass
Kvalifiseringsprogram for dem som har stått lenge uten jobb
Aktivitetsplikt for unge under tretti
Jeg kommer rett fra fengsel og har ingen bolig
Skilt mann trenger tak over hodet
Familie fra Ukraina som trenger hus
Introduksjonsprogram og bosetting av flyktninger
Vi er bekymret for barna i naboleiligheten, de går ute til langt på natt
Jeg hører skriking og slag gjennom veggen
Læreren vil melde en elev som blir slått hjemme
En jente på tre går alene i gata uten klær
Han har drukket og skal hente barna
Hvordan melder jeg fra om et barn som ikke har det bra?
Barnevernet har tatt kontakt, hva skjer nå?
Jeg får ikke se barna mine
Vi trenger en besøksfamilie til gutten
Råd når foreldre går fra hverandre og krangler om barna
Ektemannen slår, hvor kan jeg gjemme meg?
Krisesenter for kvinner og menn
Ettervern for unge som har bodd i fosterhjem
Stønaden er subsidiær, og du må først ha brukt opp egne midler
Ytelsen skal sikre livsopphold og dekker mat, klær, husleie og strøm
Lån og tilskudd fra Husbanken til dem som ikke får kjøpt egnet bolig ellers
Kommunal utleiebolig tildeles den som ikke kan skaffe seg bolig på egen hånd
Alle kan sende bekymringsmelding, også anonymt
Hjelpetiltak i hjemmet settes i verk når barnet har behov for det
Økonomisk rådgivning om gjeld, budsjett og avtaler med kreditorer
Den som bor trangt, uegnet eller står i fare for å miste hjemmet, kan få hjelp
Eg har ikkje pengar til mat
Huslega er ikkje betalt, og eg må flytta
Me får ikkje lån i banken
Kor kan eg søkja om støtte til straum?
Eg treng ein stad å bu
Ungane i nabohuset har det ikkje godt
Kven kan hjelpa meg med gjelda?
Saksbehandlaren svarar ikkje
Får eg sosialhjelp når eg eig bil?
Barnevernet tek imot meldingar heile døgnet
Bustøtte for dei med høge buutgifter og låg inntekt
Me vil bli fosterforeldre
`;
