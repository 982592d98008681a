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
`;
