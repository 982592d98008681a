/** Texts about skatt og avgift, written by us: what residents ask and report, and how services are described. */
export const tax = `
Regningen fra kommunen er feil
Fakturaen er sendt til forrige eier, vi overtok huset i mai
Jeg har betalt, men fikk purring likevel
Kan jeg få utsatt betalingsfristen?
Kan jeg dele opp regningen i flere avdrag?
Jeg får ikke eFaktura fra kommunen
Hvordan får jeg avtalegiro på de kommunale avgiftene?
Hva er kontonummeret til kommunen?
KID-nummeret på fakturaen virker ikke
Vi har betalt to ganger og vil ha pengene tilbake
Jeg har fått inkassovarsel for noe jeg ikke skylder
Hvorfor har de kommunale avgiftene økt så mye?
Hva betaler jeg for når jeg får regning fire ganger i året?
Hvor mye er de kommunale gebyrene for en enebolig?
Spesifikasjon av faktura
Eiendomsskatten er altfor høy
Hvordan beregnes eiendomsskatt?
Klage på taksten på huset
Frist for å klage på eiendomsskatt
Skattelista ligger ute til ettersyn
Har kommunen eiendomsskatt på hytter?
Bunnfradrag og promille
Taksten er satt på et hus som er revet
Kan jeg få fritak for eiendomsskatt når huset er fredet?
Skattekortet mitt er feil
Når kommer skattepengene?
Restskatt, hvem ringer jeg?
Skatteoppkreveren og kemneren
Skatteattest til anbud
Skattemeldinga, hjelp til utfylling
Arbeidsgiverkontroll og skattetrekk
Lønnstrekk for skyldig skatt
Utleggsforretning fra kemneren
Eierskifte: hvem betaler avgiftene etter salget?
Meld eierskifte til kommunen
Adresse for faktura til dødsbo
Fakturaadresse for leverandører, EHF
Kommunen har ikke betalt regningen vår, vi er leverandør
Jeg vil ha månedlig faktura i stedet for kvartalsvis
Feiegebyr når vi ikke har pipe
Gebyrregulativ og betalingssatser for neste år
Prisliste for kommunale tjenester
Betaler vi avgift for tomt uten hus?
Kommunale avgifter for et hus som står tomt
Beregning av gebyr for leilighet i samme hus
Renter og purregebyr på forsinket betaling
Betalingsanmerkning etter glemt faktura
Regning etter sykehjemsopphold til død mor
Kommunal faktura og renovasjonsgebyr på samme regning
Moms og merverdiavgift på gebyr
Overskatteetaten og innkreving av kommunale krav
Kravet er foreldet
Årsoppgave og saldo
Innkreving: avtale om nedbetaling
Forfallsdato og terminer for kommunale avgifter
Eiendomsskatt. Kommunestyret vedtar hvert år om det skal skrives ut eiendomsskatt og hvilken skattesats som gjelder.
Kommunale avgifter. Avgiftene gjelder vann, avløp, renovasjon og feiing og kreves inn i fire terminer.
Gebyrer og priser. Kommunestyret fastsetter betalingssatsene for tjenestene i budsjettet.
Klage på eiendomsskatt. Du kan klage på utskriving og verdisetting innen seks uker etter at skattelista er lagt ut.
Faktura og innfordring. Kommunen sender ut regninger elektronisk. Har du problemer med å betale, ta kontakt så tidlig som mulig.
eFaktura og AvtaleGiro. Opprett avtale i nettbanken din for å slippe papirfaktura.
Skattekort og skattespørsmål rettes til Skatteetaten
Eigedomsskatt. Skatten blir rekna ut av taksten på eigedomen og blir betalt i to terminar.
Kommunale avgifter og eigedomsgebyr
Rekninga er feil, me har ikkje fått tenesta
Kvifor fekk eg purring når eg har betalt?
Når forfell dei kommunale avgiftene?
Eg vil klaga på eigedomsskatten
Kor mykje aukar dei kommunale gebyra neste år?
Kan me betala i fleire avdrag?
Taksten på hytta er sett altfor høgt
Kva er kontonummeret eg skal betale til?
Kven får rekninga når huset er seld?
Betalingssatsar for kommunale tenester, vedtekne av kommunestyret
Skatteliste og takseringsnemnd
Innkrevjing av skatt og avgift
Fakturaspørsmål: hvem kontakter jeg om feil beløp?
Ny takst på boligen etter verdsetting fra Skatteetaten
Overtakst og sakkyndig nemnd for eiendomsskatt
Betaling av barnehage og SFO: regninga stemmer ikke med vedtaket
Hvor mye eiendomsskatt betaler en vanlig enebolig her?
Kommunen krever inn penger for en tjeneste jeg har sagt opp
Har dere Vipps for betaling av faktura?
Kreditnota, refusjon og tilbakebetaling av for mye innbetalt gebyr
Endring av fakturamottaker, ønsker regningen på e-post
Sameiet vil ha egne fakturaer for hver seksjon
Dokumentavgift og tinglysingsgebyr ved kjøp av hus
Inntektsskatt, formue og ligning, hvor får jeg hjelp?
Næringsdrivende: skatt, arbeidsgiveravgift og forskudd
Hvorfor må vi betale kommunale avgifter når vi bor så langt unna alt?
Purregebyret er urimelig, jeg fikk aldri den første regningen
I received an invoice that I have already paid
Where can I complain about the property tax?
Hvorfor står det navnet til den gamle eieren her?
Vi solgte i april, men får fortsatt krav
Beløpet er dobbelt så høyt som sist
Jeg forstår ikke hva de ulike linjene gjelder
Kan du sende meg en kopi av den siste?
Jeg rekker ikke å betale innen fredag
Får ikke betalt fordi nummeret ikke godtas i banken
Har trukket fra kontoen min to ganger
Fikk brev fra inkasso, men har kvittering
Kan jeg betale hver måned i stedet?
Vil ha alt på e-post, ikke på papir
Hva er organisasjonsnummer og adresse for regninger til dere?
Vi har levert en jobb til kommunen og lurer på når pengene kommer
Huset er verdsatt til to millioner mer enn det er verdt
Hytta vår har fått samme sats som en enebolig
Hvem regner ut dette, og hvordan?
Må jeg betale for hele året når jeg kjøpte i desember?
Huset står tomt og er ikke til å bo i
Kan pensjonister slippe?
Fikk igjen for lite på skatten
Arbeidsgiver trekker meg for mye
Hvor sender jeg frikort eller skattekort?
Kvifor aukar dette kvart einaste år?
Eg har fått same kravet to gonger
Kan eg få utsetjing til over jul?
Me eig huset saman, kan rekninga delast?
Kven svarar på spørsmål om rekningar?
Eg har ikkje motteke noko brev, berre purring
Nytt kontonummer, avtale og reservasjon
Forfall, purregebyr, renter, inkasso og tvangsinnkreving
Betal i appen eller i nettbanken
Termin, årsbeløp og fordeling på eier
Fakturamottaker, dødsbo, borettslag og sameie
Satser for gebyr og egenbetaling vedtatt for neste år
Prisøkning på kommunale tjenester
Takstgrunnlag, skattesats, bunnfradrag og reduksjonsfaktor
Retting av feil ved utskriving av eiendomsskatten
Du kan klage på taksten, men må begrunne hva som er feil
Feil areal på fakturaen
Utestående, ubetalt, restanse
Vi får regning for feiing selv om vi ikke har ovn
Skatteinngang, trekkpålegg og påleggstrekk
Sluttoppgjør og avlesning ved salg
Skattefut og namsmann har tatt utlegg
Hvem har vedtatt så høye avgifter?
Gebyr for purring når fakturaen aldri kom fram
Hva er en a konto-betaling?
Hvorfor har jeg fått faktura for noe jeg ikke har bestilt?
Kan fakturaen sendes til begge eierne?
Hvordan beregnes arealet på fakturaen?
Gebyrene øker mer enn lønna mi
Har dere registrert betalingen min?
Når sendes årets første faktura ut?
Eg vil endre forfallsdato på eFakturaen
Kva står dei ulike postane på rekninga for?
Eiendomsskatteseddelen viser feil eier
I have not received my invoice from the municipality
Can I pay the bill in instalments?
My tax card is wrong, and the property tax is too high
Summen stemmer ikke med det som står i nettbanken
Hvorfor står forrige eier som mottaker?
Vi har solgt hytta, stopp kravene til oss
Vi overtok i april, men hele året står på oss
Vi eier huset halvparten hver og vil ha hver vår regning
Huset er revet, faller avgiftene bort?
Huset brant ned, må vi fortsatt betale gebyrene?
Huset står tomt, kan vi slippe å betale?
Hva blir det samlet for et vanlig hus på 150 kvadrat?
Hvorfor er regningen dobbelt så stor som sist?
Hvilket areal er brukt i beregningen?
Arealet dere har brukt, er feil
Hva betyr linjene på regningen?
Hva er a konto og avregning?
Jeg trenger KID og konto
Banken godtar ikke nummeret på giroen
Jeg betalte dagen etter forfall og fikk gebyr
Kan dere slette purringen?
Jeg kan ikke betale alt på en gang
Kan jeg få en måned ekstra?
Månedlig i stedet for fire terminer
Jeg har betalt for mye, når kommer pengene tilbake?
Jeg fikk samme regning to ganger
Hvordan oppretter jeg avtalegiro?
Jeg vil ha papir, ikke eFaktura
Fakturaen kommer i Digipost, men jeg er ikke digital
Enke i uskiftet bo, fakturaen står på avdød
Send fakturaen til verge
Hvor sender vi elektronisk faktura til kommunen?
Leverandøren venter på oppgjør for april
Betalingspåminnelse og inkasso fra kommunen for noe som er betalt
Kravet gikk til namsmannen
Trekk i lønn for gammel kommunal gjeld
Betaler jeg skatt for hytta selv om det ikke er vei?
Hva er promillen i år?
Taksten er høyere enn det vi kan få solgt for
Hvem kom og takserte huset uten å si fra?
Jeg vil se hvordan verdien er regnet ut
Får minstepensjonister fritak?
Ideelle foreninger kan slippe skatt på lokalet
Når legges listene ut, og hvor lenge kan jeg klage?
Betaler gårdsbruk skatt av våningshuset?
Skatt på verk og bruk, vindkraft og kraftlinjer
Hvor mye økte gebyrene fra i fjor?
Hvorfor er det dyrere her enn i nabokommunen?
Feieavgift uten pipe
Regning for feiing på hytta
Regning fra SFO og barnehage med feil sum, hvem retter?
Regning for hjemmehjelp etter at mor døde
Leverte bøker, men fikk regning
Hvor mye er vanngebyret, avløp, renovasjon og feiing til sammen?
Hvem ringer jeg om skattekortet?
Restskatt og skattepenger er det ikke kommunen som har
Bekreftelse på at firmaet ikke skylder skatt
Årets satser står i gebyrheftet
Gebyrene for vann, avløp, renovasjon og feiing sendes ut samlet på én faktura
Eier av eiendommen ved forfall er ansvarlig for beløpet
Ved eierskifte må kjøper og selger selv gjøre opp seg imellom
Klage fritar ikke for å betale til rett tid
Verdien settes ut fra Skatteetatens grunnlag eller ved besiktigelse
Sakkyndig nemnd fastsetter taksten, og en egen klagenemnd tar stilling til klager
Skattesatsen vedtas av kommunestyret i budsjettet
Fritak kan gis stiftelser og bygg med historisk verdi etter paragraf 7
Ubetalte krav sendes til inkasso etter purring
Det løper forsinkelsesrenter fra forfall
Månedsfaktura kan bestilles på Min side
Rekninga er dobbelt så høg som før
Me har selt huset, kven får rekninga?
Kan eg få utsetjing med å betala?
Korleis endrar eg adressa på fakturaen?
Kvifor står det feil areal?
Må me betala når huset er rive?
Eg fekk purring, men har kvittering
Kan eg betala kvar månad?
Kor mykje er eigedomsskatten på hytta?
Taksten er for høg
Det er feil namn på fakturaen
Avtalegiro blei trekt to gonger
Når kjem neste termin?
Gebyra er delte på fire terminar
`;
