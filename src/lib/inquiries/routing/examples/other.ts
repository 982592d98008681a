/** Texts that no service area owns, written by us: the switchboard, the church, the state, the police and private matters. */
export const other = `
Når har servicetorget åpent?
Hva er telefonnummeret til rådhuset?
Hvem kan jeg snakke med om dette?
Jeg har skrevet tre ganger uten å få svar
Kan noen ringe meg tilbake?
Nettsida deres er nede
Får ikke logget inn med BankID
Skjemaet går ikke an å sende
Lenka på hjemmesida fører til feil side
Takk for god hjelp på servicekontoret
Ros til de blide folka i skranken
Frekk betjening på telefonen
Jeg har mistet nøklene mine på rådhuset
Har noen levert inn en lommebok?
Hittegods
Vi vil gifte oss på rådhuset
Borgerlig vielse: hvilke dager er mulig?
Hvordan bestiller vi vielse?
Gravplass: kan vi velge hvor mor skal ligge?
Gravsteinen har veltet
Feste av grav og stell
Navnet Minnelund
Askespredning
Kirkeleie og dåp
Kirken er kald, hvem styrer varmen?
Konfirmasjon, humanistisk
Bekreftet kopi av pass
Notarius publicus
Vitnebekreftelse av underskrift
Apostille
Hvordan endrer jeg adresse i folkeregisteret?
Melde flytting til utlandet
Bostedsattest
Navneendring
Hvor får jeg nytt pass?
Time på passkontoret
Førerkort fra utlandet
EU-kontroll av bil
Våpenkort
Noen har stjålet sykkelen min
Innbrudd i boden, skal jeg melde det til dere?
Naboen spiller høy musikk om natta
Ungdomsbråk på parkeringsplassen, bør vi ringe politiet?
Samlivsbrudd og mekling, familievernkontoret
Skilsmisse: hvordan gjør vi det?
Farskap
Verge for mor, hvordan søker vi?
Fremtidsfullmakt
Arv og skifte, dødsbo
Dødsattest
Gratis advokat
Rettshjelp
Forliksrådet og stevning
Meddommer, kan jeg få fritak?
Jeg har fått brev om førstegangstjeneste
Mobildekningen er elendig
Når kommer fiberen til oss?
Bredbåndet er nede
Strømregningen er for høy, hvilket selskap bør jeg velge?
Postkassen er fjernet
Pakken min er ikke levert
Aviser og reklame i postkassa
Forsikring: hvem dekker skaden på bilen?
Erstatning fra kommunen etter fall
Krav om erstatning for skade på bil
Jeg skriver masteroppgave og vil intervjue noen
Skoleelev trenger fakta om kommunen
Hvor mange bor i kommunen?
Kan vi bruke kommunens logo?
Kommunens nyhetsbrev, avmelding
Facebooksida svarer ikke
Innbyggerappen krasjer
Jeg fikk SMS fra dere, er det svindel?
Falsk e-post i kommunens navn
Hvor ligger rådhuset, og er det parkering der?
Møterom på rådhuset
Statsborgerskap
Oppholdstillatelse for kona mi
Skatteetaten, politiet eller dere?
Fylkeskommunen: tannlege og videregående
Ny i kommunen, hva må jeg ordne?
Velkomstpakke til nye innbyggere
Tolk
Kopi av leieboerkontrakt
Forbrukerklage på håndverker
Reklamasjon på bad, håndverkeren svarer ikke
Loven om naboforhold
God jul til alle
Servicetorget. Her får du veiledning om kommunale tjenester, skjemaer og hvem du skal kontakte.
Vielse. Kommunen har ansvar for borgerlige vielser. Brudeparet må ha gyldig prøvingsattest.
Gravferd. Gravplassforvaltningen har ansvar for gravlegging og kirkegårder.
Kontakt oss. Besøksadresse, postadresse, e-post og åpningstider for rådhuset.
Kyrkja og gravferd, kyrkjeverja har kontor i kyrkjelydshuset
Flyttemelding skal sendes til Skatteetaten senest åtte dager etter flyttingen
Digital post. Kommunen sender brev til den digitale postkassen din.
Ope i servicetorget mellom jul og nyttår?
Eg får ikkje logga meg inn
Kven skal eg kontakta om dette?
Borgarleg vigsel, kan me gifta oss ute?
Kven har ansvaret for kyrkjegarden?
Eg har mista lommeboka
Takk for rask hjelp
Eg har ikkje fått svar på brevet mitt
Mobildekninga her oppe er heilt vekke
Heimesida verkar ikkje på telefonen
Jeg vil klage på en drosjesjåfør
Folkeregistrert adresse er feil på legekortet
Samboerkontrakt og testament
Spørsmål om pass, visum og reise
Godkjenning av vigselsmann og seremoni
Naboen har hogd ned treet mitt, hva kan jeg kreve?
When is the town hall open, and how do we get married there?
Hei, er det noen der? Jeg har ringt i en time.
Kan jeg komme innom på fredag?
Hva er e-posten til dere?
Skjemaet bare snurrer når jeg trykker send
Siden sier feil 500
Finner ikke det jeg leter etter på sidene deres
Passordet mitt virker ikke på Min side
Hun i skranken var så hyggelig
Dere har vært fantastiske
Det er tredje gang jeg spør om det samme
Hvem er riktig person å spørre?
Vi skal gifte oss og lurer på hvilke papirer vi trenger
Kan vi ha seremonien hjemme i hagen?
Pappa døde i går, hvem tar jeg kontakt med?
Kan vi spre asken på fjorden?
Steinen på grava har sunket
Hvem klipper gresset mellom gravene?
Må vi betale for å beholde grava?
Hva koster det å leie kirka til konsert?
Trenger stempel på en kopi
Har flyttet og vil ha det registrert
Skal bytte etternavn
Passet går ut, hvor bestiller jeg time?
Fant en sykkel i hekken
Jeg glemte paraplyen min hos dere
Sykkelen er borte fra stativet
Noen har knust bilruta mi
Det er fyll og slåsskamp utenfor puben
Naboen og jeg er uenige om et tre
Håndverkeren har stukket av med pengene
Flyet er forsinket
Bilen min ble påkjørt på parkeringsplassen
Pensum og intervju til en oppgave om kommunen
Hvor mange innbyggere er dere?
Er det sant det som står i avisa?
Fikk en rar e-post fra dere
Når kommer posten? Det er tomt i kassa
Ingen dekning på telefonen inne i huset
Vi bor på grensa, er det dere eller nabokommunen?
Gratulerer med dagen
Kven er du, og kva kan du hjelpa meg med?
Eg har mist telefonen min på bussen
Når er kontoret ope?
Kan de hjelpa meg med eit skjema?
Me treng ein prest
Det stod feil i annonsen dykkar
Sentralbord, besøksadresse og åpningstider
Kirkelig fellesråd forvalter gravplassene og hjelper med gravstell
Begravelsesbyrå, seremoni, bisettelse og festetid
Skatteetaten tar imot flyttemelding og utsteder attester
Advokatvakt og fri rettshjelp
Noen har sprayet bilen min og ripet lakken, jeg vil anmelde
Ungdom har knust vinduet i kafeen vår
Krav om erstatning etter at jeg falt på trappa til rådhuset
Når en av våre nærmeste dør, hva må vi ordne?
Hvor lenge har vi rett til grava?
Hvordan bestiller vi prøving av ekteskapsvilkår?
Er kontoret åpent i påska?
Får ikke åpnet vedlegget i brevet deres
Presten, kyrkjeverja og gravferdsbyrået
Skal dere ikke svare folk?
How do I get married at the town hall?
What are your opening hours and phone number?
I have lost my keys and need a new passport
I cannot log in to the website
Where do I register my new address?
Når har dere åpent i romjula?
Hvor er rådhuset, og kan jeg parkere der?
Sentralbordet svarer ikke
Hvem skal jeg prate med når jeg ikke vet hvilket kontor det er?
Nettsiden er nede
Skjemaet sender meg tilbake til forsiden
Jeg får ikke logget inn med BankID
Får ikke lastet opp filen
Appen deres virker ikke på telefonen min
Hvordan sletter jeg brukeren min?
Jeg vil melde meg av nyhetsbrevet
Lenken på nettsiden fører ingen steder
Hvorfor finnes det ikke nynorsk på siden?
Kan jeg få teksten lest opp?
Jeg forstår ikke brevet deres, kan noen forklare?
Tusen takk til damen i skranken
Han som hjalp meg i går, fortjener ros
Ville bare si at dere gjør en god jobb
Dere er ubrukelige
Jeg har glemt igjen jakka på møterommet
Fant en nøkkel utenfor rådhuset
Noen har tatt sykkelen min
Innbrudd i boden
Noen har tagget og sprayet på bilen min
Ungdommer lager bråk utenfor kirka
Naboen fester til fire hver natt
Nabokrangel om musikk
Kan kommunen hjelpe når naboen truer meg?
Jeg er blitt lurt av en som sa han ringte fra kommunen
Hvordan melder jeg flytting?
Bostedsattest og folkeregister
Jeg skal bytte navn
Pass og nasjonalt id-kort, hvor bestiller jeg?
Førerkort og bilregistrering
Dødsfall: hva må vi ordne?
Vi skal gifte oss på rådhuset
Kan vi bli viet ute?
Trenger vi forlovere?
Borgerlig konfirmasjon
Dåp i kirka
Gravplassen er full av ugress
Hvor ligger graven til bestefar?
Feste av grav
Urne, aske og kremasjon
Gudstjeneste på julaften
Adopsjon av barn fra utlandet
Separasjon og skilsmisse, hvor søker vi?
Mekling for foreldre som går fra hverandre
Advokat gratis, fri rettshjelp
Fullmakt og vergemål for mor
Arv og skifteattest
Strømmen er borte i hele gata
Nettleia er for høy
Jeg har ikke dekning på mobilen
Når kommer fiber?
Bussen er alltid forsinket
Pakken min er ikke kommet
Dagpenger, pensjon og barnetrygd fra NAV stat
Skatten min og selvangivelsen
Jeg trenger tolk
Do you speak English?
I am new in Norway, where do I start?
Where can I get a residence permit?
Kan jeg få flagg og brosjyrer?
Hvem har laget kommunevåpenet?
Hvor mange bor her?
Fakta til en skoleoppgave
Vennskapsby og besøk fra utlandet
Jeg skriver masteroppgave og vil sende ut spørreskjema
Kan dere dele arrangementet på Facebook?
Pressekontakt
Bilder av kommunen til trykk
Hvem sender jeg reklame til?
Innbyggertorget hjelper deg med skjema, veiledning og å finne rett avdeling
Resepsjonen er betjent mellom ni og tre
Bestill time hos saksbehandler før du kommer, så er den du skal treffe, på plass
Mange ting kan ordnes på telefon, så ring før du tar turen
Brudeparet må ha prøvingsattest og to vitner
Vielser holdes på fredager i rådhuset
Kirkelig fellesråd har ansvar for gravplassene
Politiet tar hånd om hittegods, bråk og tyveri
Du kan velge bokmål eller nynorsk når du skriver til oss
Når er tenestetorget ope?
Kven skal eg ringja?
Eg får ikkje opna skjemaet
Nettsida verkar ikkje
Takk for god hjelp
Me vil gifta oss på rådhuset
Kva kostar det å gifta seg hos dykk?
Grava til mor er ikkje stelt
Nokon har stole sykkelen min
Kommunehuset er stengt i påska
Eg har funne ei lommebok
`;
