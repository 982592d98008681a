/** Texts about barnehage, written by us: what residents ask and report, and how services are described. */
export const kindergarten = `
Når er søknadsfristen for barnehageplass?
Vi har ikke fått plass til ettåringen vår, hvordan klager vi?
Vi står på venteliste, når kan vi regne med svar?
Hvordan bytter vi barnehage?
Oppsigelse av plass i barnehagen
Vi flytter til kommunen i mars og trenger plass til to barn
Når blir hovedopptaket klart?
Hva koster en barnehageplass, og får vi søskenmoderasjon?
Redusert foreldrebetaling på grunn av lav inntekt
Gratis kjernetid, gjelder det vår treåring?
Regningen for barnehagen er feil
Betaler vi for juli når barnehagen er stengt?
Har barnehagen åpent i romjula?
Når stenger barnehagen om dagen?
Det er for få voksne på avdelingen, og ungene blir ikke passet på
Sønnen vår ble bitt av et annet barn to ganger denne uka
Datteren min på tre år gråter hver morgen ved levering
Ungen kom hjem med våte klær og bleia full
Det er bare vikarer på småbarnsavdelingen
Pedagogene slutter og vi får ingen informasjon
Sandkassa i barnehagen er full av katteskit
Gjerdet rundt barnehagen er hull i, en toåring gikk ut på veien
Lekestativet i barnehagen er ødelagt
Er det mulig å ha barnet i barnehage bare tre dager i uka?
Åpen barnehage for oss som er i permisjon
Familiebarnehage og dagmamma
Kan vi få barnehageplass i nærheten av jobben?
Kan barnet begynne før det fyller ett år?
Rett til barnehageplass når barnet er født i oktober
Overgang fra barnehage til skole for femåringene
Støttepedagog til barn med spesielle behov
Spesialpedagogisk hjelp før skolealder
Språkvansker hos fireåring, hvem utreder?
Barnet vårt har matallergi, hvordan tilrettelegges maten?
Skal foreldrene betale matpenger i tillegg?
Barnehagen serverer bare brødmat
Når må et sykt barn holdes hjemme? Øyebetennelse og omgangssyke
Kan de gi barnet medisin i barnehagen?
Privat barnehage: hvor mye tilskudd får den fra kommunen?
Tilskudd til private barnehager, satser for små og store barn
Kommunen som barnehagemyndighet, tilsyn og godkjenning
Vi vil starte en ny privat barnehage, hva kreves for godkjenning?
Styrer i barnehagen svarer ikke
Foreldreråd og samarbeidsutvalg i barnehagen
Vedtekter for kommunale barnehager
Årsplan for barnehagen
Naturbarnehage og gårdsbarnehage
Skal barnehagen i bygda legges ned?
Bemanningsnormen blir ikke fulgt
Bilder av barna i barnehagen, hvem kan se dem?
Foreldreportalen virker ikke, får ikke meldt ferie for barnet
Tilvenning for nye barn i august
Leker og uteområde
Barnehagen har stengt på grunn av streik, får vi tilbake pengene?
Flerspråklige barn og tospråklig assistanse
Samisk barnehagetilbud
Barnehage. Barnehagen skal gi barn under skolepliktig alder gode utviklings- og aktivitetsmuligheter i nært samarbeid med hjemmet.
Søke barnehageplass. Du søker elektronisk, og fristen for hovedopptaket er 1. mars. Søknader etter fristen behandles fortløpende.
Foreldrebetaling. Det er fastsatt en makspris for barnehageplass. Familier med lav inntekt kan søke om redusert betaling.
Spesialpedagogisk hjelp. Barn under opplæringspliktig alder har rett til hjelp dersom de har særlige behov for det.
Åpen barnehage er et tilbud til foreldre med barn i alderen 0–6 år. Det er gratis og uten påmelding.
Tilsyn med barnehager. Kommunen er lokal barnehagemyndighet og skal påse at barnehagene drives i samsvar med regelverket.
Prioritet ved opptak. Barn med nedsatt funksjonsevne og barn det er fattet vedtak om, har rett til prioritet.
Endre eller si opp barnehageplass. Oppsigelsestiden er to måneder og må sendes skriftlig.
Barnehagen vår har fire avdelinger, to for barn under tre år og to for større barn. Vi er mye ute på tur.
Rammeplan for barnehagen beskriver verdier, omsorg, lek og læring
Har de ledig plass til ein toåring frå august?
Korleis søkjer eg barnehageplass?
Me fekk ikkje det barnehagetilbodet me ønskte oss
Er barnehagen open i påskeveka?
Eg vil seia opp barnehageplassen
Søskenmoderasjon når ein har eitt barn i barnehage og eitt i SFO
Det er altfor få vaksne i barnehagen om ettermiddagen
Kva tid får me svar på opptaket?
Ungen vår er utrygg i barnehagen, og personalet skiftar heile tida
Opningstida i barnehagen passar ikkje for oss som går turnus
Redusert betaling i barnehagen for hushald med låg inntekt
Vedtektene seier at barnehagen held stengt tre veker om sommaren
Barn med rett til plass skal få tilbod innan utgangen av august
Mitt barn er bitt, og personalet tar det ikke på alvor
Ettåringen fikk plass i motsatt ende av kommunen
Hvor mange kvadratmeter skal hvert barn ha på avdelingen?
Barnehagelærer, assistent og pedagogisk leder på avdelingen
Søker plass for barn født i fjor sommer
Vi takket ja til plass, men vil utsette oppstarten
Er det plikt til å søke plass på nytt hvert år?
Hvem passer barna når personalet er på kurs? Fem planleggingsdager er for mange
Kan kommunen tvinge private barnehager til å ha lengre åpningstid?
How do I apply for a place in kindergarten?
Day care for my two-year-old, is there a waiting list?
Foreldre med barn på småbarnsavdelingen er bekymret for bemanningen
Barnet vårt sover ute i vogn, er det forsvarlig i minus ti grader?
Kosthold og måltider i kommunale barnehager
Betalingsfri måned og opphold i ferien
Deltidsplass, gradert plass og 60 prosent plass
Ny barnehage bygges med seks avdelinger og åpner til høsten
Dugnad i foreldreeid barnehage
Barn i barnehage med nedsatt funksjonsevne har rett til tilrettelegging
Vi fikk plass i den andre enden av kommunen, og har ikke bil
Jenta blir ett i november, er hun for ung?
Skal begynne i ny jobb i april, kan han begynne da?
Hva skjer hvis vi takker nei til det vi har fått tilbud om?
Sto på første valg i fjor, men har ikke hørt noe
Tvillingene har fått plass i hver sin
Hvordan sier vi opp når vi flytter til Bergen?
Hvor mange måneder må vi betale etter at han slutter?
Vi har tre små, får vi avslag i prisen?
Inntekten vår har falt, kan vi betale mindre?
Kan besteforeldre hente?
Han ble glemt ute i regnet under sovetida
To voksne på atten småbarn, det er ikke forsvarlig
Hun biter de andre ungene, og vi får ikke hjelp
Fireåringen snakker nesten ikke, hvem kan se på det?
Hva skal være i sekken første dag?
Er dere åpne mellom jul og nyttår?
Vi jobber turnus og rekker ikke stengetid
Styrer har sluttet igjen
Ungene har gått i slitte brakker i tre år
De får bare brødskiver og lite frukt
Treåringen vår har diagnose og trenger en ekstra voksen
Gjerdet er lavt, og en unge klatret over
Guten vår på to er redd ein av dei vaksne
Me vil byta til den nye i sentrum
Kor mykje kostar ein plass for to søsken?
Kan ettåringen vår få starta i januar?
Jenta mi kjem heim med skittent skift kvar dag
Når får vi vite om vi fikk plass?
Opptak skjer i flere runder, og foreldre må svare på tilbudet innen fristen
Hvem har rett til plass ved hovedopptaket?
Småbarn, storebarn, antall plasser og avdelinger
Vi tilbyr lek, turer i skogen og varm lunsj for barn fra 0 til 6 år
Ledige plasser og løpende opptak
Private ordinære barnehager får tilskudd per heltidsplass
Gratis kjernetid 20 timer i uka for barn over to år
Plass i familiebarnehage i private hjem
Pedagogisk leder, fagarbeider og assistent gir omsorg til de minste
Planleggingsdager da vi holder stengt
Tidlig innsats for barn under skolealder med forsinket språk
Førskolebarn, skolestarterne og overgangen til første klasse
Fritak for foreldrebetaling ved sykdom eller langt fravær
Venteliste, førstevalg og andrevalg i barnehageportalen
Det er alt for få barnehageplasser i området vårt
Foreldre i permisjon: møt andre med baby, sangstund og lek
Snørr og feber: hvor lenge skal hun være hjemme?
Når må jeg søke for å få plass til høsten?
Kan barnet gå i barnehage i en annen kommune?
Sønnen min på to har vært hjemme i tre uker uten plass
Hvor mange barn er det per voksen?
Er det matpenger i juli?
Ungen sov ikke i dag, og ingen sa fra
De voksne roper til de minste
Kan me få plass midt i året?
Barnet mitt går i barnehage og trenger spesialpedagog
Kva står det i vedtektene om ferie i barnehagen?
What does a kindergarten place cost per month?
My toddler has not got a place in day care
When is the deadline to apply for kindergarten?
Vi fikk ikke plass der storebror går
Når sendes svarene ut etter hovedopptaket?
Vi fikk tredjeønsket vårt, kan vi stå på liste til førstevalget?
Barnet fyller år i desember, har hun rett på plass?
Vi flytter i januar, kan han begynne med en gang?
Er det noe ledig for en ettåring?
Må vi søke på nytt hvert år?
Kan vi bytte avdeling?
Vi vil redusere fra hel til halv plass
Hvordan sier jeg opp plassen?
Hva er oppsigelsestiden?
Hva er makspris?
Hva koster maten?
Får vi rabatt for nummer to?
Vi tjener lite, kan vi betale mindre?
Gratis kjernetid for toåringer
Må vi betale når han er syk hele måneden?
Når på dagen må de senest hentes?
Hva skjer hvis vi kommer for sent og henter etter stengetid?
Er det åpent i romjula og i juli?
Hvilke uker er det sommerstengt?
Stengt på planleggingsdager, hvem passer ungene da?
Må barnet ha tre uker ferie i strekk?
Tilvenning tar en uke, og mor eller far må være med
Hun gråter hver morgen når vi leverer
Han blir bitt av et annet barn
Jenta vår fikk et sår i panna, og ingen hadde sett hva som skjedde
De voksne sitter på telefonen
Det er nye vikarer hele tiden, og de små blir utrygge
Det er altfor få ansatte på småbarnsavdelingen
Pedagogisk leder slutter, og ingen kommer etter
De ble låst inne i garderoben
Barna sover ute i ti kuldegrader, er det greit?
Kan hun ha med smokk og vogn?
Feber og omgangssyke: hvor lenge må han være hjemme?
Barnet mitt har nøtteallergi
Han snakker lite til å være fire, hva gjør dere?
Trenger hun støttepedagog?
Gutten er redd en av de voksne
Kan bestemor hente i dag?
Porten sto åpen, og en toåring kom seg ut på veien
Gjerdet rundt uteplassen er ødelagt
Sandkassa er full av kattebæsj, si fra til styrer
Vi vil at ungene skal få varm mat
Hvem er styrer, og når er foreldremøtet?
Åpen barnehage for foreldre i permisjon
Vi er dagmamma og vil starte familiebarnehage
Samisk og naturbarnehage
Overgang til skole for femåringene
Private og kommunale har felles opptak, og du kan søke på opptil fem
Alle barn over ett år skal få tilbud etter rettighetene i loven
Personalet legger til rette for lek, læring og omsorg for barn under skolealder
Foreldrebetalingen utgjør høyst seks prosent av inntekten i husstanden
Årsplanen bygger på rammeplanen og beskriver hverdagen på avdelingene
Barn med nedsatt funksjonsevne har rett til prioritet ved opptak
Oppsigelse skal skje skriftlig, og plassen betales i to måneder
Et samarbeidsutvalg og et foreldreråd sikrer medvirkning fra hjemmet
Tilbudet om plass må bekreftes innen fristen, ellers går det til neste på venteliste
Familiens søknad leveres i portalen, og du logger inn med BankID
Me fekk ikkje plassen me ønskte
Når opnar de om morgonen?
Kan me søkja midt i året?
Får me søskenmoderasjon?
Er det stengt i romjula?
Ho har vore heime i tre veker med hoste, må me betala?
Kven er styrar no?
Det er for få vaksne på avdelinga
Guten er to og seier ingenting
Ungane er ute same kva vêr det er
Barnet må ha ferie fire veker i året
Styraren avgjer søknad om å byta avdeling
Opptaket er samordna, og søknaden gjeld både private og kommunale
Kva kostar ein halv plass?
`;
