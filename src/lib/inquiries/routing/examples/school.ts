/** Texts about skole, written by us: what residents ask and report, and how services are described. */
export const school = `
Hvordan melder jeg inn barnet mitt i første klasse?
Når er fristen for innskriving til skolestart?
Hvilken skole sokner vi til når vi flytter?
Vi vil at datteren vår skal bytte skole, hva gjør vi?
Sønnen min blir mobba hver dag, og skolen gjør ingenting
De andre jentene fryser henne ut, hun vil ikke gå på skolen lenger
Datteren min har ikke vært i timene på fire uker, hvem hjelper oss?
Gutten min får ikke den hjelpen han har krav på i klasserommet
Læreren roper til elevene, hvor klager jeg?
Hvor mange elever er det i klassen?
Hvem er rektor på ungdomsskolen?
Læreren har vært sykmeldt siden jul, og det er bare vikarer
Når begynner høstferien?
Skoleruta for neste år
Er det planleggingsdag på fredag?
Søknad om fri fra skolen, vi skal på ferie en uke
Permisjon for elev utover ti dager
Hva koster SFO, og finnes det søskenmoderasjon?
Hvordan sier jeg opp plassen på skolefritidsordningen?
Åpningstider på SFO i sommerferien
Vi fikk ikke gratis kjernetid på SFO i andre klasse
Skoleskyss: bor vi langt nok unna?
Skolebussen er overfull, og barna må stå
Bussen kom ikke i dag, og ungen min sto igjen på holdeplassen
Vi søker skyss på grunn av farlig skolevei
Drosjeskyss til skolen for elev med funksjonsnedsettelse
Kva slags leksehjelp finst det?
Får elevene gratis mat på skolen?
Skolefrukt
Hvorfor får ikke elevene bruke mobilen i friminuttet?
Chromebooken til sønnen min er knust, må vi betale?
Nettbrettene på skolen, hvor mye skjermtid er det?
Karakterene mine er feil, jeg vil klage på standpunkt
Når er eksamen, og når får vi vite trekkfag?
Nasjonale prøver
Kopi av vitnemål fra grunnskolen i 1985
Dokumentasjon på grunnskoleeksamen, har mistet vitnemålet
Spesialundervisning: enkeltvedtak og sakkyndig vurdering
Vi ønsker henvisning til PP-tjenesten på grunn av lesevansker
Dysleksi hos elev, hvilken tilrettelegging har vi krav på?
Barnet mitt kan ikke norsk, får hun særskilt språkopplæring?
Morsmålsopplæring
Finsk eller samisk i skolen, hvordan velger vi det?
Jeg er voksen og vil ta grunnskolen på nytt
Voksenopplæring: norskkurs for innvandrere
Norskprøve og samfunnskunnskap, hvordan melder jeg meg opp?
Hjemmeundervisning, hvem fører tilsyn?
Vi har søkt privatskole, hvordan melder vi fra?
Foreldremøte og utviklingssamtale
FAU ønsker svar om skolegården
Klatrestativet i skolegården er farlig
Elevene må gå i fuktige brakker, når blir den nye skolen ferdig?
Inneklimaet på skolen er dårlig, barna får hodepine
Det er kaldt i klasserommene
Skal skolen i bygda legges ned?
Vi protesterer mot at ungdomsskolen flyttes
Svømmeundervisning i skolen
Skolestart for seksåringer med sen modning, kan vi utsette et år?
Framskutt skolestart
Leirskole: hvem betaler?
Valgfag og fremmedspråk på åttende trinn
Rådgiver på ungdomstrinnet
Elevråd og skolemiljøutvalg
Skole stengt på grunn av snø?
Feide-innlogging for elever virker ikke
Jeg får ikke sett meldinger fra læreren i Visma
Vold i skolegården, vi tør ikke sende ungene
Skole. Barn og unge har rett og plikt til ti års grunnskoleopplæring. Elevene har rett til å gå på nærskolen sin.
Skolefritidsordning. SFO er et frivillig tilbud før og etter skoletid for elever på 1. til 4. trinn.
Skoleskyss. Elever i 2. til 10. klasse som bor mer enn fire kilometer fra skolen, har rett til gratis skyss.
Et trygt og godt skolemiljø. Alle elever har rett til et miljø som fremmer helse, trivsel og læring. Skolen har aktivitetsplikt.
Spesialundervisning. Elever som ikke får tilfredsstillende utbytte av den vanlige opplæringen, har rett til individuell tilrettelegging.
Innskriving. Alle barn som fyller seks år i år, skal begynne på skolen til høsten.
Permisjon fra undervisningen. Rektor kan gi inntil to uker fri når det er forsvarlig.
Pedagogisk-psykologisk tjeneste hjelper barn, unge og voksne med vansker i opplæringen og gir råd til skolen.
Voksne som ikke har fullført grunnskolen, har rett til opplæring. Introduksjonsprogram og norskopplæring blir gitt ved voksenopplæringssenteret.
Skulerute. Her finn du feriar og fridagar for elevane.
Korleis melder eg barnet mitt på SFO?
Dottera vår trivst ikkje i klassen og blir plaga av dei andre
Kva skule høyrer me til?
Skuleskyss for elevar på grunn av særleg farleg skuleveg
Eg er uroleg for guten min, han nektar å gå på skulen
Grunnskulen er gratis, og opplæringa skal tilpassast kvar elev
Nynorskelevar får ikkje lærebøker på nynorsk
Skulen skal ta imot klage på skulemiljøet og gjere tiltak innan fem dagar
Ny barneskule: når er byggetrinn to ferdig?
Søknad om fri for elev i grunnskulen
Rektor svarer ikke på e-post om mobbesaken
Klassesammensetning for nye førsteklassinger
Læringsbrett, Teams og passord for elev
Det er ikke nok voksne i friminuttene
Lærertettheten i småskolen er for lav
Timeplan, læreplan og vurdering på trinnet
Elevtall, skolestruktur og inntaksområder
Ungdomsskoleelever skulker og henger på senteret
How do I enrol my child in school?
Hun har vondt i magen hver søndag kveld fordi hun gruer seg til mandagen
Klassekameratene har laget en chat der de henger ut sønnen vår
Ingen voksne så det, men gutten min ble sparket i friminuttet
Han har sluttet å spise matpakka og sitter alene
Læreren sier at hun bare må ta seg sammen
Vi foreldre i 4B er lei av nye vikarer hver uke
Kan vi reise en uke til Spania i februar?
Vi tenker å reise bort utenom ferien, hvem spør jeg?
Hvem godkjenner fri når bestefar blir begravet?
Barnet fyller seks i desember, kan hun vente et år?
Vi har kjøpt hus i nabobydelen og lurer på hvor jenta skal gå
Han får ikke plass på bussen, og det er fem kilometer
Drosja som henter henne kommer alltid for seint
Bor like innenfor fire kilometer, men veien er livsfarlig
Hva koster det å ha ham der fra klokka to til halv fem?
Kan jeg bare ha plass på SFO på tirsdager?
Hvilke dager er det fri i år?
Er det undervisning dagen etter Kristi himmelfart?
Leser ikke ennå i tredje klasse, hva gjør vi?
Vi har bedt om utredning i et år
Sakkyndig rapport er klar, men det skjer ingenting
Hun har rett på assistent, men den er alltid syk
Dyslektikere får ikke lydbøker
Ungene fryser i gymsalen, og taket lekker over klasserommet
Det er muggsopp i bygget, og ungene blir syke
Skal de bygge nytt eller pusse opp den gamle?
Politikerne vil slå sammen Nes og Vik, og vi får en time i buss
Leksene tar tre timer hver dag
PC-en ble ødelagt i sekken, må vi betale?
Mobilhotell
Mor til en ungdom som nekter å gå ut døra om morgenen
Karakteren i gym er satt uten at jeg fikk vise noe
Kor får eg tak i gamalt vitnemål?
Eg er 34 og manglar grunnskule, kan eg ta han no?
Kan ho få gå på nynorsk i ein bokmålsklasse?
Dottera vår treng lesehjelp
Ungane får ikkje vera inne når det er femten minus
Han kjem heim med blåmerke, og ingen på skulen har sett noko
Kven i kommunen kan hjelpa når rektor ikkje høyrer?
Klage til Statsforvalteren på skolemiljøsak
Elevpermisjon. Du kan søke om fri fra undervisningen for eleven. Kontaktlærer avgjør de korte, rektor de lange.
Rett til skyss ved delt bosted
Halvparten av klassen er syk, er det omgangssyke?
Foresatte, kontaktlærer, utviklingssamtale og ukeplan
Svømming på tredje trinn, må hun ha badehette?
Skolefrokost, matordning og kantine
Begynneropplæring, tilpasset opplæring og tidlig innsats
Introduksjonsklasse for nyankomne elever som ikke kan norsk
Kan elever få fri for å reise på ferie?
Hvor søker jeg om permisjon for barnet mitt fra skolen?
Hvor mange dager fri kan eleven få?
Søknad om permisjon fra undervisningen sendes rektor
Rådgiver har ikke tid til sønnen vår på tiende trinn
Hvem kjører jenta mi til skolen når hun har gips?
Er det lov å ta bilder av elever?
Jenta vår på ti gruer seg i timane med vikar
Skal alle ha nettbrett i første klasse?
Kor lenge varer skuledagen for dei minste?
My child is bullied at school
When does the school year start, and how do I apply for after-school care (SFO)?
The school bus did not come and the pupils are waiting
Norwegian classes for adults and immigrants
Sønnen vår blir slått i friminuttene, og inspektøren gjør ingenting
Hun vil ikke på skolen lenger og har vondt i magen hver morgen
De har stengt henne ute fra snapchatgruppa til klassen
Han sitter alene i alle pauser
Vi ber om at skolen lager en plan for et trygt miljø
Kontaktlæreren er sykmeldt og klassen har ny vikar hver dag
Det er tretti elever i klassen og bare én voksen
Det er ikke nok bøker til alle
Ungene har fått en pc som ikke virker
Får elevene ha mobil i timen?
Hvorfor bruker de nettbrett allerede i første klasse?
Når er høstferien og vinterferien i år?
Når begynner de etter sommeren?
Første skoledag for seksåringer
Vi ønsker å utsette skolestart et år
Tidlig skolestart for en femåring
Hvilken krets hører adressen vår til?
Kan søsken gå på samme skole når vi bor utenfor kretsen?
Vi flytter i november og trenger plass i fjerde
Vi vil bytte skole
Bytte av klasse på grunn av konflikt
Fri til å reise på ferie i to uker
Fravær på vitnemålet fra tiende
Karakteren i gym er urettferdig
Klage på eksamen
Prøvene er for vanskelige for en med dysleksi
Hun trenger en assistent i timene
Spesialundervisning, sakkyndig vurdering og enkeltvedtak
Vi har ventet på PPT siden i fjor
Elev med diabetes, hvem hjelper med sprøyte?
Bussen går fra oss fordi timen slutter sent
Chaufføren kjører forbi holdeplassen så eleven blir stående
Skolebussen er så full at de minste står
Vi har fire kilometer og ingen fortau, har vi krav på skyss?
Taxi til eleven etter beinbrudd
Delt bosted og skyss fra begge hjem
Skoleveien er for farlig for en seksåring
Det er iskaldt i klasserommet
Inneklimaet er så dårlig at elevene får hodepine
Toalettene på ungdomstrinnet er ekle
Det er mugg bak tavla
Vi krever nytt bygg, ikke flere brakker
Skolemat og melk: hvordan bestiller vi?
Lekser hver dag er for mye
Hva er tilbudet på SFO i ferien?
Hva koster SFO for to dager i uka?
Er kjernetiden på SFO gratis i tredje?
Kan jeg si opp SFO-plassen midt i måneden?
Hvem henter barna fra timen til SFO?
SFO tilbyr tilsyn, lek og aktiviteter før og etter undervisning
SFO-plassen sies opp i foreldreportalen med en måneds varsel
Tilbudet gjelder elever fra første til fjerde trinn og går fram til de begynner på skolen om morgenen
Barnet får omsorg, tilsyn og fritid etter skoletid på SFO
Voksne som mangler grunnskole, kan få det gratis
Norskkurs for innvandrere på voksenopplæringen
Opplæring i morsmål for elever som er nye i landet
Rådgiver på ungdomsskolen om valg av linje
Innmelding i første klasse skjer på nett om høsten
Rektor avgjør søknad om permisjon fra undervisningen
FAU, klassekontakter, samarbeidsutvalg og foreldremøte
Skolehelsetjeneste, sosiallærer og miljøarbeider møter elevene hver uke
Alle elever har rett til et trygt miljø som fremmer læring, og skolen må handle innen fem dager
Reglementet sier at elevene ikke får forlate området i storefri
Undervisningen følger læreplanen, og elevene vurderes i alle fag
Elevtallet går ned og skolestrukturen skal opp til behandling
Guten vår vert plaga i friminutta
Læraren har slutta og ingen ny har kome
Kva trinn får leksehjelp?
Når er haustferien?
Me flyttar og må melda jenta inn i tredje
Kan me få fri ei veke utanom ferien?
Har seksåringen krav på skyss?
Ho får ikkje den hjelpa ho treng i matematikk
Kven er klassekontakt?
Det er for kaldt i gymsalen når elevane har kroppsøving
Rektor svarar ikkje på meldingane våre
Elevane får bøker, utstyr og skyss gratis
Skulen har plikt til å undersøkja når ein elev ikkje har det godt
SFO har ope frå sju til halv fem, også i haustferien
`;
