import type { ServiceArea } from '$lib/staff/serviceAreas';
import { samples } from '../evaluation/sample';

/**
 * Hard texts: short and long, misspelt, in dialect, several matters in one, and as kommuner describe
 * services. Once an evaluation; the vocabulary has been widened because of them, so now they teach.
 */
const TEXTS: Record<ServiceArea, { nb: string[]; nn: string[] }> = {
	'vann og avløp': {
		nb: [
			'hei vi har ikke fått noe i kranene siden klokka 6 i dag tidlig, naboen heller ikke. hva skjer??',
			'Har pusset opp badet og lurer på hvem som må søke når vi flytter sluket og legger nye rør. Rørleggeren sier det er vi, men er ikke det hans jobb?',
			'Det er montert ny måler hos oss, men tallet på appen stemmer ikke med det jeg leser av i kjelleren. Hvem retter det?',
			'Abonnenter som ligger mer enn 40 meter fra kommunal ledning, kan søke om fritak fra tilknytningsplikten. Søknaden behandles etter plan- og bygningsloven § 27-1 og 27-2.',
			'Smaker svømmebasseng av vannet i dag. Er det trygt for babyen?',
			'Hele kjellern full av dritt etter styrtregnet i natt. Det kom opp gjennom sluket. Hvem betaler dette? Forsikringa sier kommunen.',
			'Jeg har fått brev om at jeg må skille regnvannet fra takrennene fra resten innen 2028. Kan dere forklare hva jeg faktisk må gjøre?'
		],
		nn: [
			'Hei. Kranavatnet vårt er heilt kvitt som mjølk, men det blir klart om det får stå. Er det noko gale?',
			'Vi skal til å byggja hytte og undrast på om vi kan ha tett tank eller om vi må knyte oss til anlegget i Lia.',
			'Kan nokon koma å spyla røyret i krysset? Det flødde over i går og rann rett ned i garasjen.'
		]
	},
	'vei og trafikk': {
		nb: [
			'Det ligger så mye grus igjen på sykkelfeltet etter vinteren at jeg holdt på å tryne i morges. Når feier dere??',
			'Bussen kom ikke forbi i dag fordi noen har satt igjen en varebil midt i svingen. Den har stått der siden fredag',
			'Kan dere sette opp et speil ved utkjørselen vår? Hekken til naboen gjør at vi ikke ser noen ting når vi skal ut',
			'Strøkassen i bakken er tom og det er blankis. Postbudet gikk på trynet i dag.',
			'Mamma er 81 og har dårlige hofter. Hvordan søker vi om sånt blått bevis så hun kan stå nærmere butikken?',
			'Gravearbeider i offentlig veigrunn er søknadspliktig. Entreprenør må sende inn plan for arbeidsvarsling senest 14 dager før oppstart.',
			'Etter at de la fiber i gata vår ble asfalten lappet så dårlig at det er en diger dump der nå. Hvem skal fikse?'
		],
		nn: [
			'Dei køyrer som galne forbi barnehagen, minst 70 der det er 40. Kan de ikkje leggje ein hump der?',
			'Lampa på stolpen utanfor oss blinkar heile natta. Nummer 1147.',
			'Når kjem skrapa? Vegen opp til oss er som eit vaskebrett, og drosja nektar å køyre her.'
		]
	},
	renovasjon: {
		nb: [
			'Bilen kjørte rett forbi oss i dag, alle de andre i gata fikk tømt. Den grønne står fortsatt full',
			'hvor gjør man av en gammel fryseboks og noen bildekk? har ikke henger',
			'Rotter rundt containerne ved blokka! Lokkene går ikke igjen fordi folk hiver alt mulig oppi.',
			'Kan jeg få slippe å betale for full tømming når jeg bor alene og komposterer selv?',
			'Fritidsboliger leverer avfallet til nærmeste returpunkt. Nøkkelbrikke bestilles på nettsiden og koster 250 kroner.',
			'Skal rydde ut av et dødsbo, ca 3 tilhengerlass. Hva koster det å kvitte seg med alt?',
			'Gulepose-rullene er tomme på Kiwi. Kan dere sende noen hjem til oss?'
		],
		nn: [
			'Dei har ikkje vore her og tømt den blå på over ein månad. Skal eg setja ho ut på ny?',
			'Kan ein kasta impregnerte bord saman med vanleg trevirke hos dykk?',
			'Det flyt av plastposar og gamle madrassar attmed containeren på parkeringsplassen i hyttefeltet.'
		]
	},
	skole: {
		nb: [
			'Sønnen min gruer seg til å gå hver morgen fordi to gutter i klassen tar fra ham lua og dytter ham. Læreren sier de «følger med». Det holder ikke!',
			'Vi flytter til bygda i august og har jente som skal begynne i 3. Hva gjør vi?',
			'Hvorfor har dere kuttet leksehjelpen uten å si fra til oss foreldre',
			'Datteren vår har dysleksi og får ikke den pc-en hun har krav på. Hvem ansvarlig?',
			'Bussen går før timen er slutt på torsdager så ungene rekker den ikke. Har skrevet til rektor to ganger',
			'Elever som har særlig farlig eller vanskelig vei har rett til gratis skyss uavhengig av avstanden mellom hjem og skole.',
			'Kan vi få fri en uke i november til bryllup i Pakistan? 2 barn, 4. og 7.'
		],
		nn: [
			'Korleis er det med SFO-plass i haustferien? Me treng han berre to dagar.',
			'Guten vår er framand for å lesa enno i fjerde. Når får han time hjå PPT?',
			'Foreldra i 6. klasse ynskjer svar på kvifor gymsalen framleis er stengd og kroppsøvinga går ut'
		]
	},
	barnehage: {
		nb: [
			'Vi har fått tilbud på den som ligger lengst unna. Er det mulig å bytte til den nede i sentrum, der går storesøster',
			'hva er fristen for å søke til høsten? han blir 1 år i september',
			'Det er bare én voksen på 14 unger når jeg leverer om morgenen. Er det lov?',
			'Vi tjener lite begge to. Finnes det noe som gjør at vi slipper full pris for minsten?',
			'Familier med lav inntekt kan søke om redusert foreldrebetaling. Det gis også 20 timer gratis kjernetid for to- til femåringer.',
			'Minstemann har spesielle behov, trenger noen ekstra rundt seg på avdelingen. Hvordan går vi fram?',
			'Når stenger dere i romjula og må vi si fra om ferie? Pedagogisk leder visste ikke'
		],
		nn: [
			'Kan jenta vår få byrja før ho fyller eitt? Eg må attende i jobb i mai.',
			'Me vil seia opp plassen frå nyttår. Kor lang tid i førevegen må me gjera det?',
			'Ungane på småbarnsavdelinga har ikkje vore ute på tre dagar fordi det manglar vaksne'
		]
	},
	'helse og omsorg': {
		nb: [
			'Far ramlet igjen i natt og lå på gulvet til jeg kom kl 9. Han vil ikke flytte, men noe må gjøres. Hvem ringer jeg?',
			'Fastlegen min slutter. Får jeg automatisk en ny eller må jeg bytte sjøl',
			'Trenger rullator og dusjkrakk til svigermor etter hofteoperasjonen. Er det dere som låner ut?',
			'De som kommer hjem til mor med medisiner er aldri der til avtalt tid, og det er nye folk hver gang.',
			'Babyen er 6 uker. Når skal vi på kontroll og hvilke sprøyter får han?',
			'Vedtak om langtidsopphold fattes etter en individuell vurdering av behovet for heldøgns pleie. Egenandelen beregnes av inntekten.',
			'Broren min drikker seg ihjel og vil ikke ha hjelp. Er det noen i kommunen jeg kan snakke med?',
			'Jeg er helt utslitt av å passe på mannen min som er dement. Kan han være et sted noen dager så jeg får sove'
		],
		nn: [
			'Kven kan hjelpa oss med å få mor inn på aldersheim? Ho greier seg ikkje lenger aleine.',
			'Er det nokon som køyrer ut middag til gamle i Øvrebygda?',
			'Eg slit med å sova og er mykje nedfor. Har de nokon eg kan prata med utan å gå via legen?'
		]
	},
	'NAV/sosial': {
		nb: [
			'Strømmen er varslet stengt på torsdag og jeg har 214 kroner på konto. Hva gjør jeg?',
			'Har ikke råd til depositum, men har fått tilbud om en leilighet. Kan dere hjelpe',
			'Kona og jeg er flyktninger fra Ukraina. Introduksjonsprogrammet slutter i juni, hva skjer etterpå med pengene?',
			'Sitter i gjeld til oppover ørene og tør ikke åpne posten lenger. Er det noen som kan se på det med meg',
			'Økonomisk stønad til livsopphold er en subsidiær ytelse. Du må levere kontoutskrifter for de tre siste månedene.',
			'Vi er fem i en toroms. Hvordan søker vi om større kommunal utleieleilighet?',
			'Sendte søknad for 4 uker siden, saksbehandleren min svarer ikke på telefon og jeg har ikke mat til ungene i helga'
		],
		nn: [
			'Eg vart kasta ut frå leilegheita i går og har ingen stad å sova.',
			'Kan ein få hjelp til å kjøpa bustad når banken seier nei? Me har to born og fast jobb.',
			'Eg har vore utan arbeid i to år og treng nokon som kan hjelpa meg i gang med noko'
		]
	},
	'plan og bygg': {
		nb: [
			'Hvor høyt kan jeg sette opp et gjerde mot naboen før noen må godkjenne det?',
			'Naboen holder på med noe svært greier bak garasjen. Har han lov til det? Vi har ikke fått noe varsel',
			'Skal skille ut en tomt til datteren min. Hva koster det og hvor lang tid tar det før noen kommer og måler?',
			'Jeg trenger tegningene av huset fra 1974, har dere de i arkivet?',
			'Vil gjøre om kjelleren til hybel og leie ut. Må det søkes?',
			'Tiltakshaver kan selv være ansvarlig for søknaden når tiltaket er mindre enn 70 kvadratmeter og ikke skal brukes til varig opphold.',
			'Hva er status på den nye områdeplanen for sentrum, og når er siste dag for å si sin mening?'
		],
		nn: [
			'Kan eg setja opp eit drivhus på 15 kvadrat to meter frå grensa utan å spørja nokon?',
			'Kven eig teigen mellom oss og elva? Kartet på nettet stemmer ikkje med steinane som står der.',
			'Me fekk avslag på bruksendring av løa. Korleis klagar me?'
		]
	},
	'kultur og fritid': {
		nb: [
			'Hva koster det å leie samfunnshuset til en 50-årsdag i mai?',
			'Lånte tre bøker i fjor som jeg har rotet bort. Får jeg purring nå?',
			'Jenta mi vil så gjerne spille fiolin. Er det lang venteliste?',
			'Laget vårt får aldri trene innendørs før klokka ni om kvelden. Hvem er det som fordeler timene?',
			'Er det vannaerobic for oss gamle i år også, og hva koster klippekort?',
			'Lag og foreninger kan søke om driftsmidler innen 15. mars. Regnskap og årsmelding legges ved.',
			'Isen på banen er ikke sprøytet enda og ungene spør hver dag'
		],
		nn: [
			'Når er det neste filmframsyning på kulturhuset?',
			'Me skipar til festival i august og lurer på om de har noko pengar å støtta med',
			'Ungdommane her har ingen stad å vera om kveldane etter at klubben stengde'
		]
	},
	'skatt og avgift': {
		nb: [
			'Jeg har fått regning for et hus jeg solgte i mars. Kan dere rette det og sende den til riktig eier',
			'Taksten dere har satt på boligen er helt vill, naboen med likt hus betaler halvparten. Hvordan klager jeg?',
			'Kan jeg dele opp det jeg skylder kommunen på flere måneder?',
			'Vil gjerne ha de kommunale på avtalegiro i stedet for papir',
			'Faktura forfaller 20. mars, 20. juni, 20. september og 20. desember. Ved for sen betaling påløper purregebyr og forsinkelsesrente.',
			'Hvorfor betaler vi mer i gebyr i år, har dere økt alt sammen med 20 prosent??',
			'Har betalt samme regning to ganger. Får jeg pengene tilbake på konto?'
		],
		nn: [
			'Kvifor må me svara skatt for ei hytte utan straum og veg?',
			'Eg har fått inkassovarsel for noko eg aldri har sett rekninga på.',
			'Kan eg få utsetjing med å betala årsgebyret til over ferien?'
		]
	},
	'politikk og innsyn': {
		nb: [
			'Jeg vil se alle e-poster mellom rådmannen og utbyggeren i saken om kaia',
			'Når møtes de som bestemmer om skolenedleggelsen, og kan vi som bor her komme og høre på?',
			'Hvem sitter egentlig i utvalget for oppvekst og hvordan får jeg tak i dem?',
			'Er 16 år gammel, kan jeg stemme til høsten?',
			'Jeg vil foreslå at det lages benker langs turveien, hvor mange underskrifter trenger jeg?',
			'Møtene i formannskapet er åpne og overføres direkte. Sakspapirene legges ut syv dager før.',
			'Har ventet tre uker på papirene jeg ba om. Er ikke regelen fem dager?'
		],
		nn: [
			'Kor finn eg referatet frå det siste møtet i kommunestyret?',
			'Eg ynskjer å klaga på eit vedtak ordføraren har gjort aleine. Kven er klageinstans?',
			'Kan de senda meg alt de har lagra om meg, slik eg har rett til?'
		]
	},
	beredskap: {
		nb: [
			'Hva skal jeg gjøre hvis strømmen blir borte i flere dager? Har verken ved eller gassovn',
			'Elva stiger faretruende, står snart i hagen vår. Hvem varsler dere?',
			'Er det noe sted man kan søke dekning om det smeller?',
			'Hvor henter vi jodtabletter til ungene, apoteket var tomt',
			'Huset ligger under en bratt skrent og det har begynt å rase små steiner. Er området vurdert som utrygt?',
			'Kommunen skal ha en oppdatert helhetlig risiko- og sårbarhetsanalyse og øve minst annethvert år.',
			'Fikk melding på mobilen om å holde vinduene lukket, hva er det som foregår?'
		],
		nn: [
			'Kva møteplass skal me bruka viss telefon og straum er vekke i bygda?',
			'Det luktar gass nede ved kaia og ingen veit kva det er',
			'Bør me ha matvarer for ei veke, og kvifor har ikkje de sendt ut noko til oss eldre?'
		]
	},
	'miljø/landbruk': {
		nb: [
			'Det er noen som kaster hageavfall ut i skogen bak oss, og nå vokser det bjørnekjeks overalt... altså den som brenner',
			'Har kjørt på et rådyr, det lever fortsatt. Hvem kommer?',
			'Kan jeg søke om penger til å grøfte jordet på nytt?',
			'Fremmed hund jager sauene mine hver dag, eieren bryr seg ikke',
			'Bekken ved oss har blitt helt grå og det flyter døde fisker der',
			'Konsesjon ved overtakelse av fast eiendom kreves når bebygd areal er over 100 dekar eller fulldyrka jord over 35 dekar.',
			'Får jeg felle et par store furuer på tomta, eller er de vernet?'
		],
		nn: [
			'Bonden spreier møk på søndag midt i bursdagen vår. Er det lov?',
			'Elgen øydelegg heile plantefeltet, kan me få løyve til å skyta fleire i år?',
			'Når må eg senda inn søknaden om tilskot for beitedyra mine?'
		]
	},
	næring: {
		nb: [
			'Vi skal åpne en liten vinbar og trenger å vite hva som må på plass av papirer',
			'Har en idé om å lage ost på gården og selge den. Finnes det noen støtteordninger eller noen å spørre?',
			'Leter etter en ledig industritomt på ca 5 mål med kai',
			'Kan foreningen vår selge øl på loppemarkedet en lørdag?',
			'Kunnskapsprøven avlegges på servicetorget. Både styrer og stedfortreder må bestå før det gis bevilling.',
			'Når er neste anbud på snørydding ute, og hvor kan firmaet mitt melde interesse?',
			'Turistene spør hele tiden hvor de kan få tak i brosjyrer. Kan vi få noen til campingplassen'
		],
		nn: [
			'Me vil ha open kafé til klokka to i helgane. Kven gjev løyve til det?',
			'Kan ein få etablerarstipend når ein berre jobbar halv stilling i firmaet sitt?',
			'Kven hjå dykk kan me tala med om å flytta bedrifta vår til bygda? Me er tolv tilsette.'
		]
	},
	'personal/HR': {
		nb: [
			'Har søkt på jobben som helsefagarbeider, men ikke hørt noe. Er den besatt?',
			'Jeg er vikar i barnehagen og har fått feil utbetalt denne måneden, mangler 12 timer',
			'Har dere plass til en lærling i it-fag til høsten?',
			'Hvem sender jeg sykemeldingen til nå som sjefen min har sluttet?',
			'Ansatte kan søke permisjon med lønn i inntil ti dager per år for velferdsgrunner, jf. hovedtariffavtalen.',
			'Jeg er 15 og lurer på om dere trenger folk til å male og klippe gress i ferien',
			'Trenger attest for årene jeg jobbet på sykehjemmet, 1998 til 2006'
		],
		nn: [
			'Kan eg få sjå utvida søkjarliste på stillinga som einingsleiar?',
			'Eg går av med pensjon til sommaren. Kven hjå dykk ordnar med det?',
			'Har ikkje fått lønsslippen min på e-post, er det bytt system?'
		]
	},
	annet: {
		nb: [
			'Jeg fant en sykkel ved biblioteket, hvor leverer jeg den?',
			'Kan dere sette meg over til han som ringte meg i går fra dere? husker ikke navnet',
			'Takk til damen i skranken på tirsdag, hun var utrolig hyggelig og tålmodig!',
			'Når er rådhuset åpent i jula?',
			'Vi vil gifte oss hos dere i juli, er 17. ledig og hvor mange gjester er det plass til?',
			'Jeg kommer ikke inn på min side, får bare feilmelding når jeg logger inn',
			'Er telefonnummeret deres forandret? Kom til en helt annen'
		],
		nn: [
			'Kven kan hjelpa meg med å fylla ut eit skjema? Eg er ikkje så flink med data.',
			'Eg vil berre seia at nettsida dykkar er umogleg å finna fram på',
			'Kor søkjer eg om å få spreia oska etter far min på fjorden?'
		]
	}
};

/** The hard texts. */
export const HARD = samples(TEXTS);
