/** Texts about næring, written by us: what residents ask and report, and how services are described. */
export const business = `
Jeg vil starte eget firma, hvor får jeg råd?
Etablererkurs og etablererstipend
Støtte fra næringsfondet
Når er søknadsfristen for næringsfondet?
Tilskudd til bedriftsutvikling
Kan kommunen hjelpe med lokaler til bedriften?
Ledig næringsareal og industritomt
Kontorfellesskap og næringshage
Kjøp av næringstomt
Skjenkebevilling til restauranten vår
Skjenkebevilling for en enkelt anledning, bryllup
Søknad om ambulerende skjenkebevilling
Serveringsbevilling til ny kafé
Kunnskapsprøven i alkoholloven, når er den?
Etablererprøven for serveringssted
Salgsbevilling for øl i butikk
Hvor lenge kan det skjenkes?
Uteservering på fortauet
Utvidet skjenketid nyttårsaften
Omsetningsoppgave for alkohol og bevillingsgebyr
Kontroll på utestedet, prikktildeling
Tobakk: registrering av salgssted
Salgssted for snus, tilsyn
Torgplass: leie av plass til salgsbod
Bobilplass, foodtruck og gatesalg
Matvogn på torget, hvem gir tillatelse?
Markedsdag og julemarked, salgsplass for utstillere
Campingplass og reiseliv
Turistinformasjon og overnatting
Skilting til bedriften, turistskilt
Airbnb og utleie av hytte som næring
Offentlige anskaffelser: hvor ligger anbudene?
Vi ønsker å levere tilbud til kommunen
Rammeavtale for håndverkere, konkurransegrunnlag
Anbudskonkurranse, når er tilbudsfristen?
Klage på tildeling av kontrakt
Innkjøp og leverandører
Fakturaen til kommunen er ikke betalt, vi er et lite firma
Drosjeløyve
Taxi og løyvehaver
Handelsstanden ønsker åpent søndag
Sentrumsutvikling og tomme butikklokaler
Gårdsbutikk og lokalmat
Landbruksbasert næringsutvikling
Havn og kai for næringstrafikk, anløpsavgift
Fiskerihavn og fiskemottak
Fiskere: tilskudd til kjøp av båt
Bredbånd til bedrifter
Arbeidsplasser og bedriftsetablering
Rekruttering til bedriftene, tilflytting
Konkurs i hjørnesteinsbedrift, hva gjør kommunen?
Kompensasjonsordning for bedrifter rammet av stenging
Næringssjefen, kan jeg få et møte?
Næringsplan og strategi
Regionalt næringsselskap
Innovasjon Norge og støtteordninger
Gründer, pitch, oppstart
Jeg skal drive frisørsalong, må jeg melde fra?
Melding om tatovering og hulltaking
Solarium og hygieneforskrift, godkjenning av salong
Treningssenter, godkjenning av lokaler
Bingo og lotteri, løyve
Pantelån og bruktbutikk, politibevilling
Bruktbilforhandler
Overnattingssted, krav
Skatteregler for enkeltpersonforetak
Organisasjonsnummer og Altinn
Filmopptak på kommunal grunn
Sponsoravtale og reklame
Reklameskilt ved veien
Industriområde, ny fabrikk
Datasenter og kraft til industri
Grønt skifte i næringslivet, fornybar industri
Reiseliv: cruise, turisme og besøksforvaltning
Serveringsbevilling. Den som vil drive serveringssted, må ha bevilling fra kommunen. Styreren må ha bestått etablererprøven.
Skjenkebevilling. For å servere alkohol må du ha skjenkebevilling. Styrer og stedfortreder skal ha bestått kunnskapsprøven.
Næringsfond. Formålet er å fremme nyskaping og arbeidsplasser. Små og mellomstore bedrifter kan søke.
Etablererveiledning. Går du med en forretningsidé? Vi gir gratis veiledning til deg som vil starte bedrift.
Næringsareal. Kommunen har regulerte tomter for industri og handel til salgs.
Torghandel. Kommunen leier ut plasser på torget til salg av varer.
Anskaffelser. Kommunen kunngjør konkurranser i Doffin.
Salg av tobakk. Alle som selger tobakksvarer, må registrere salgsstedet.
Prøver i alkoholloven og serveringsloven kan avlegges på servicetorget
Eg vil starta eiga verksemd, kven kan hjelpa?
Søknad om skjenkjeløyve for ei helg
Når kan eg ta kunnskapsprøva?
Tilskot til næringsutvikling
Næringstomter i kommunen, kva kostar dei?
Kor søkjer eg om serveringsløyve?
Hjelp til grunderar og nyetablerarar
Kraftfond og næringsfond, retningslinjer
Sal av øl i butikk, opningstider
Me driv ein liten gardsbutikk og vil ha skilt
Salsløyve for alkohol gruppe 1
Lag og foreining treng løyve til å selje øl på festivalen
Bevillingssaker, styrer, stedfortreder og vandel
Omsetning av alkohol, gebyr for bevilling
Restauranten skjenker mindreårige
Bedrift ønsker å utvide, kan vi kjøpe nabotomta av kommunen?
Leverandør: hvordan sender vi inn tilbud i anbudet?
Handelsnæringen mister kunder på grunn av gravearbeidet
Verksted og produksjon i boligområde
I want to start a business and apply for a licence to serve alcohol
Jeg vil åpne kafé, hva må jeg ha på plass?
Kan vi selge øl på konserten?
Foreningen skal ha fest med bar, hva søker vi om?
Vi vil ha bord og stoler ute på torget
Hvem er skjenkestyrer når hun er på ferie?
Når er neste prøve for den som skal stå for serveringen?
Butikken vil selge øl og sider
Kontrollørene var her og skrev en rapport, hva skjer nå?
Hva må jeg betale for bevillingen i år?
Kan jeg selge jordbær fra en bod ved veien?
Jeg baker hjemme og vil selge på markedet
Har en idé til et firma, men trenger penger
Finnes det penger til oss som starter for oss selv?
Er det ledige kontorer eller lager til leie?
Vi trenger et stort område til verksted
Kan vi få kjøpe jorda ved siden av fabrikken?
Hvor legges oppdragene ut så vi kan gi pris?
Vi tapte konkurransen og vil se vurderingen
Hotellet trenger skilt fra hovedveien
Cruisebåtene kommer, hvem koordinerer?
Jeg leier ut hytta på nettet, må jeg registrere noe?
Butikkene dør i sentrum, hva gjør kommunen?
Drosjene er borte, hvem får løyve?
Frisør og neglstudio, hva kreves av lokalet?
Jeg vil tatovere folk
Loddsalg i klubben, må vi melde fra?
Kraftkrevende industri vil etablere seg
Eg vil starta gardsmat og servering
Kan me selja vin på julebordet?
Kva støtte finst for ungdom som vil starta bedrift?
Bedrifta må permittera, kven kan hjelpa?
Me treng folk og hus til dei som skal jobba her
Fisketurisme og utleie av rorbuer
Bevilling til åpent arrangement eller lukket selskap
Søkere må ha plettfri vandel og bestått prøve
Daglig leder, eier og styrer må dokumentere
Åpnings- og skjenketider for utesteder
Alkoholpolitisk handlingsplan, ansvarlig vertskap
Etablererveiledning, kurs og mentor for nye bedrifter
Fond for omstilling og utvikling av lokale bedrifter
Konkurransegrunnlag, kontrakt og leverandører
Arealer til forretning, lager og industri
Reisemål, besøkende og opplevelser
Tomme lokaler og handel i sentrum
Tobakk, snus og e-sigaretter i butikk
Oversikt over bedrifter og samarbeid med næringslivet
Vi skal ha festival og vil servere øl, hva må vi søke om?
Trenger vi bevilling når vi leier et lokale og tar betalt?
Kan kiosken vår selge øl?
Hvem må ha kunnskapsprøve i lokalet vårt?
Åpne bar i det gamle bakeriet, hvor begynner jeg?
Kan bedriften få støtte til å ansette en lærling og utvide?
Hvor finner jeg ledige butikklokaler i sentrum?
Vi er et lag som vil selge mat på torget en lørdag
Kva krav er det til den som driv ein serveringsstad?
Næringssjefen har ikke svart oss om tomta
I want to open a restaurant and need an alcohol licence
Support for starting a company
Public procurement and tenders
Kan jeg ha bord og stoler utenfor kafeen?
Jeg vil selge pølser fra vogn i gågata
Hvem bestemmer hvor foodtrucken kan stå?
Leie plass på torget for å selge jordbær
Får jeg selge øl i butikken på langfredag?
Hvor lenge kan vi skjenke på nyttårsaften?
Vi skal ha privat bryllup i lokalet og servere vin
Skjenking på festival under åpen himmel
Vi tar over puben, gjelder bevillingen fortsatt?
Ny daglig leder på restauranten, hva må meldes?
Kontrollen ga oss prikker
Vi serverer bare kaffe og kaker, trengs det papirer?
Hvor tar jeg prøven om alkoholloven?
Stedfortreder og styrer
Røykfritt lokale og tobakkssalg, registrering
Nettbutikk hjemmefra, må jeg si fra til noen?
Jeg vil starte for meg selv og trenger råd
Hvem ser på forretningsplanen min?
Penger til utstyr i en nystartet bedrift
Har dere lån til bedrifter?
Lite enkeltmannsforetak søker etablererstøtte
Hva kan næringsfondet brukes til?
Vi skal flytte bedriften hit, har dere tomt?
Ledige lokaler til verksted
Kontorplass i fellesskap
Når selges tomtene på industriområdet?
Vil kommunen legge til rette for datasenter?
Havbruk, lakselokalitet og konsesjon
Hvordan vinner vi oppdrag for kommunen?
Når kommer anbudet på brøyting ut?
Vi tapte konkurransen, hvorfor?
Bakeriet vårt vil selge brød til sykehjemmene
Rammeavtale på snekkerarbeid
Jeg leverer grønnsaker og vil bli leverandør
Lærling i firmaet vårt
Innovasjon Norge, fylket og regional støtte
Butikken i bygda er truet, finnes det hjelp?
Vi må permittere tretti, hvem i kommunen kan hjelpe?
Konkurs i hjørnesteinsbedriften
Turistkontor, cruise og guider
Vi vil leie ut hytter til turister
Airbnb i borettslag, skal det meldes?
Reklame på vegg og A-skilt foran sjappa
Handelsstanden vil ha julemarked
Drosjeløyve og taxiholdeplass
Kjøre turister i buss
Gavekort, byhandel og åpningstider på søndager
Skjønnhetssalong, frisør, hudpleie og tatovering må godkjennes
Treningssenter og solarium, meldeplikt
Hvem er næringssjef?
Bevilling gis for fire år og følger valgperioden
Bevillingshaver plikter å melde fra om endringer i drift, eiere og styrer
Søknad om enkel anledning sendes minst tre uker før
Gebyret regnes ut fra forventet omsatt mengde øl, vin og brennevin
Serveringssted kan ikke åpne før daglig leder har bestått prøven
Fondet gir tilskudd til bedrifter som skaper arbeidsplasser
Gründere får veiledning, kurs og nettverk
Anskaffelser over 100 000 kroner kunngjøres
Innkjøp skjer etter konkurranse, og tilbudet leveres elektronisk
Kommunen samarbeider med næringsforeningen om vekst og rekruttering
Reiseliv, hotell, camping og opplevelser
Strategisk plan for industri, handel og havbruk
Kan me selja øl på bygdefesten?
Kven søkjer om skjenkeløyve når me leiger salen?
Eg vil starta kafé i løa
Får eg støtte til å starta for meg sjølv?
Har de ledig industritomt?
Korleis blir me leverandør til kommunen?
Når er prøven for styrar?
Me vil selja mat frå bil
Garden vil selja ost og kjøt til turistar
Løyvet fell bort når verksemda får ny eigar
Tilskot frå næringsfondet
Fiskemottak og kai til bedrifta
`;
