import type { ServiceArea } from '$lib/staff/serviceAreas';
import { samples } from '../evaluation/sample';

const TEXTS: Record<ServiceArea, { nb: string[]; nn: string[] }> = {
	'vann og avløp': {
		nb: [
			'Det har vært veldig dårlig trykk i dusjen siden i går kveld. Gjelder det flere i Solbakken?',
			'Hei, det kommer brunt vann i springen. Er det trygt å drikke?',
			'Det lukter kloakk fra kummen utenfor huset vårt, og lokket ligger skjevt.',
			'Hvordan leser jeg av vannmåleren, og når er fristen?',
			'Vi har hytte uten innlagt vann og vil gjerne koble oss på det kommunale nettet. Hva koster det?',
			'Toalettet bobler og vannet står i sluket i kjelleren hver gang det regner mye.'
		],
		nn: [
			'Vatnet er heilt brunt i dag, og det luktar rart. Kva er gjort?',
			'Når blir septiktanken vår tømt? Den er full no.',
			'Det renn vatn opp av bakken ved postkassane, eg trur ei leidning har sprokke.',
			'Me har mista vatnet i heile grenda, veit de når det kjem att?',
			'Kven eig stikkleidninga frå huset og ut til hovudleidninga?'
		]
	},
	'vei og trafikk': {
		nb: [
			'Det er et stort hull rett før brua på Nesveien, jeg ødela dekket mitt der i dag.',
			'Brøytebilen har lagt en diger kant foran innkjørselen vår igjen.',
			'Tre gatelykter på rad er mørke i Kirkegata, og ungene går der om morgenen.',
			'Når kommer noen og strør fortauet? Det er speilglatt og min mor tør ikke gå ut.',
			'Folk kjører altfor fort forbi skolen. Kan vi få fartsdumper eller lavere fartsgrense?',
			'Jeg trenger å grave over veien for å legge en kabel, hvordan søker jeg?'
		],
		nn: [
			'Kan de klippe kantane langs vegen til Øvrebygda? Det er umogleg å sjå noko i krysset.',
			'Eg fekk parkeringsbot sjølv om eg hadde betalt i appen.',
			'Grusvegen er full av holer etter vinteren, og det støvar fælt når bilane køyrer forbi.',
			'Lyset på gangvegen har vore borte i to veker.',
			'Autovernet nede ved svingen er knekt etter eit uhell.'
		]
	},
	renovasjon: {
		nb: [
			'Dunken vår ble ikke tømt på tirsdag. Når kommer dere tilbake?',
			'Hvor kan jeg levere gammel maling og sprayflasker?',
			'Vi er blitt fem i familien og trenger større dunk til restavfall.',
			'Noen har satt igjen en sofa og flere sekker ved returpunktet.',
			'Hvilken dag hentes papir og plast i Åsveien?',
			'Hva er åpningstidene på gjenvinningsstasjonen i påska?'
		],
		nn: [
			'Bosset har ikkje vorte henta på to veker, og no er det fuglar i det.',
			'Korleis får eg tak i fleire posar til matavfall?',
			'Kan eg dele dunk med naboen for å sleppe billegare unna?',
			'Containeren på hytta er overfull kvar helg.',
			'Kor kastar eg gamle lysrøyr og batteri?'
		]
	},
	skole: {
		nb: [
			'Sønnen min blir plaget av andre gutter i friminuttene, og ingen av de voksne griper inn.',
			'Vi flytter til Lillevik i mars. Hvordan melder jeg datteren min inn i tredje klasse?',
			'Jeg vil søke om fri fra skolen for eleven i uke 7.',
			'Hva koster det å gå på SFO tre dager i uka?',
			'Har vi krav på skoleskyss når veien ikke har fortau?',
			'Jeg ønsker å klage på standpunktkarakteren i matematikk.'
		],
		nn: [
			'Dottera mi treng meir hjelp til lesing. Korleis får ho spesialundervisning?',
			'Når byrjar skulen att etter sommaren?',
			'Guten vår vil ikkje gå på skulen lenger fordi han er redd for dei andre.',
			'Skal de leggje ned grendeskulen vår?',
			'Eg er vaksen og vil ta grunnskuleeksamen. Kor melder eg meg på?'
		]
	},
	barnehage: {
		nb: [
			'Jeg har fått jobb og trenger plass til en ettåring fra januar. Er det noe ledig?',
			'Når er fristen for hovedopptaket?',
			'Hvordan sier jeg opp plassen? Vi skal flytte.',
			'Er det søskenmoderasjon når barna går i hver sin barnehage?',
			'Det er altfor få voksne på småbarnsavdelingen om morgenen.'
		],
		nn: [
			'Me har ikkje fått plass i den barnehagen me ønskte oss. Kan me klage?',
			'Kor mykje kostar det med mat i barnehagen?',
			'Kan barnet få redusert betaling når inntekta er låg?',
			'Barnehagen held stengt tre veker i juli, kva gjer vi då?',
			'Kan vi byte frå ein privat til ein kommunal barnehage midt i året?'
		]
	},
	'helse og omsorg': {
		nb: [
			'Mor på 87 klarer seg ikke alene lenger. Hvordan søker vi om plass på sykehjem?',
			'Hjemmesykepleien kom ikke i går kveld, og far fikk ikke medisinene sine.',
			'Hvor kan jeg ta influensavaksine?',
			'Jeg vil bytte lege, men alle lister er fulle.',
			'Trenger å låne rullestol noen uker etter en operasjon.',
			'Jeg er sliten og trist hele tiden. Finnes det noen å snakke med uten å vente i måneder?'
		],
		nn: [
			'Korleis får eg tryggleiksalarm til bestemor?',
			'Kva kostar eit korttidsopphald på sjukeheimen?',
			'Når har helsestasjonen open time for ungdom?',
			'Sonen min har ei funksjonshemming, og vi treng avlasting i helgene.',
			'Eg treng hjelp til å dusje etter at eg braut handa.'
		]
	},
	'NAV/sosial': {
		nb: [
			'Jeg har ikke penger til mat før neste lønning. Hvem kan hjelpe meg?',
			'Kan jeg søke startlån når jeg allerede har et billån?',
			'Jeg blir kastet ut av leiligheten 1. desember og har ingen steder å bo.',
			'Hvordan går jeg fram for å bli fosterforelder?',
			'Jeg hører naboen skrike til barna hver kveld og er redd de blir slått.',
			'Når blir bostøtten utbetalt denne måneden?'
		],
		nn: [
			'Eg har mista jobben og klarer ikkje å betale husleiga.',
			'Korleis søkjer eg om kommunal bustad?',
			'Vi er ei ukrainsk familie som vil vite meir om introduksjonsprogrammet.',
			'Eg treng hjelp til å få orden på gjelda mi.',
			'Eg er bekymra for eit barn i klassen til dottera mi, som ofte er åleine heime. Kven melder eg til? Barnevernet?'
		]
	},
	'plan og bygg': {
		nb: [
			'Må jeg søke for å sette opp en garasje på 40 kvadratmeter?',
			'Naboen har bygd en mur helt inntil tomta vår uten å varsle.',
			'Hvor finner jeg reguleringsplanen for området rundt skianlegget?',
			'Vi har kjøpt hus uten ferdigattest. Hva må gjøres?',
			'Hvor lang er behandlingstiden på en søknad om tilbygg?',
			'Jeg vil dele fra en tomt til sønnen min. Hva er gangen i det?'
		],
		nn: [
			'Kan eg byggje naust i strandsona?',
			'Eg treng teikningar av huset mitt frå 1974.',
			'Kor går grensa mellom vår eigedom og naboen sin?',
			'Har fått nabovarsel om ei ny hytte og vil protestere.',
			'Kan loftet gjerast om til soverom utan å søkje?'
		]
	},
	'kultur og fritid': {
		nb: [
			'Kan vi leie gymsalen til bursdag lørdag ettermiddag?',
			'Lånekortet mitt virker ikke på selvbetjeningen.',
			'Når kjøres det opp skispor på Solåsen?',
			'Huska på lekeplassen i Furulia er ødelagt, og det stikker fram en skrue.',
			'Datteren min vil spille fiolin. Er det ledig plass på kulturskolen?',
			'Hvordan søker laget vårt om driftstilskudd?'
		],
		nn: [
			'Når er symjehallen open i haustferien?',
			'Eg vil gjerne vere med som frivillig. Kven snakkar eg med?',
			'Kven har ansvar for merkinga av stien opp til Varden?',
			'Finst det noko for ungdom på fredagskveldane?',
			'Kor får eg tak i billettar til konserten på kulturhuset?'
		]
	},
	'skatt og avgift': {
		nb: [
			'Eiendomsskatten min har økt med 40 prosent. Hvordan klager jeg?',
			'Jeg har betalt kommunale avgifter to ganger. Får jeg igjen pengene?',
			'Vi har solgt huset, men får fortsatt faktura.',
			'Kan jeg få delt opp regningen i månedlige beløp?',
			'Hva er kontonummeret dere bruker, og hvor finner jeg KID?'
		],
		nn: [
			'Eg skjønar ikkje korleis de har rekna ut eigedomsskatten på hytta.',
			'Kan eg få utsetjing med betalinga?',
			'Eg vil ha rekninga som e-faktura i staden for på papir.',
			'Har fått purregebyr på ei rekning eg aldri har sett.',
			'Kvifor har avgiftene gått så mykje opp i år?'
		]
	},
	'politikk og innsyn': {
		nb: [
			'Jeg ber om innsyn i alle dokumenter om salget av den gamle ungdomsskolen.',
			'Når behandles budsjettet, og kan publikum møte opp?',
			'Hvor finner jeg protokollen fra formannskapet i forrige uke?',
			'Hvor kan jeg forhåndsstemme?',
			'Jeg har ikke fått valgkort. Får jeg stemt likevel?',
			'Hvordan sender vi inn et innbyggerforslag?'
		],
		nn: [
			'Kan eg få kopi av brevvekslinga mellom kommunen og utbyggjaren?',
			'Kven sit i kommunestyret no?',
			'Når går høyringsfristen ut for den nye strategien?',
			'Eg vil gjerne ha eit møte med ordføraren.',
			'Kva opplysningar har de lagra om meg, og kan de slettast?'
		]
	},
	beredskap: {
		nb: [
			'Hvor er nærmeste tilfluktsrom hvis det skulle bli krig?',
			'Når kommer feieren til oss? Pipa er ikke feid på fire år.',
			'Er det lov å tenne bål i skogen nå?',
			'Elva stiger fort her på Elvemo. Hvem varsler dere når vi må ut?',
			'Hva bør vi ha hjemme for å klare oss en uke uten strøm?',
			'Vi har satt inn ny vedovn og lurer på hvem som skal godkjenne den.'
		],
		nn: [
			'Det har gått eit lite ras over stien, og vi er redde for at det kjem meir.',
			'Får alle varsel på mobilen dersom det skjer noko alvorleg?',
			'Kan eg brenne kvist og hageavfall på eigedomen?',
			'Kvar får eg tak i jodtablettar til borna?',
			'Kor lenge kan vi rekne med at straumen er borte etter stormen?'
		]
	},
	'miljø/landbruk': {
		nb: [
			'Det ligger et påkjørt rådyr i grøfta langs fylkesveien.',
			'Vi har rotter under verandaen og i boden. Hva gjør kommunen med det?',
			'Når er det båndtvang?',
			'Hvordan søker jeg om produksjonstilskudd?',
			'Naboens hund går løs og bjeffer hele natta.',
			'Trenger jeg tillatelse for å felle noen store graner som står på kommunens grunn?'
		],
		nn: [
			'Bekken er kvit og luktar vondt, og det flyt død fisk i han.',
			'Kan eg køyre snøskuter opp til hytta med ved og mat?',
			'Skal kjøpe eit gardsbruk. Må eg søkje konsesjon?',
			'Nabobonden spreier møkk heilt inntil huset vårt.',
			'Kor mange hjort kan vi felle på valdet i år?'
		]
	},
	næring: {
		nb: [
			'Vi skal ha festival i august og vil selge øl. Hva må vi søke om?',
			'Jeg ønsker å starte egen bedrift. Finnes det noe støtte å få?',
			'Har kommunen ledige tomter til et lager på 2000 kvadratmeter?',
			'Hvordan blir firmaet vårt leverandør til kommunen?',
			'Kan jeg stå på torget og selge jordbær i sommer?',
			'Jeg skal ta kunnskapsprøven om alkoholloven. Når er neste mulighet?'
		],
		nn: [
			'Eg skal opne kafé og treng å vite kva løyve som trengst.',
			'Kor lenge kan puben halde ope på laurdagar?',
			'Kan grendelaget søkje om midlar frå næringsfondet?',
			'Vi vil klage på at anbodet gjekk til eit firma frå Sverige.',
			'Butikken vår vil selje tobakk. Kor melder vi frå?'
		]
	},
	'personal/HR': {
		nb: [
			'Jeg har søkt på stillingen som renholder, men har ikke hørt noe.',
			'Lønnsslippen min for oktober stemmer ikke, det mangler overtid.',
			'Har dere sommerjobb for en 17-åring?',
			'Jeg trenger bekreftelse på at jeg jobbet hos dere fra 2008 til 2012.',
			'Hvor mange egenmeldingsdager har jeg igjen?',
			'Tar dere imot lærlinger i IKT-faget?'
		],
		nn: [
			'Kven skal eg sende sjukmeldinga til no når leiaren min har slutta?',
			'Eg ønskjer permisjon utan løn eit halvt år for å studere.',
			'Når blir feriepengane utbetalte?',
			'Eg er sjukepleiar og vil gjerne jobbe som vikar hos dykk.',
			'Korleis varslar eg om mobbing på arbeidsplassen?'
		]
	},
	annet: {
		nb: [
			'Vi vil gifte oss på rådhuset i juni. Hvordan bestiller vi time?',
			'Hvem skal jeg kontakte om stell av en grav?',
			'Jeg har mistet nøklene mine på bussen eller i sentrum, har noen levert dem inn?',
			'Innloggingen på nettsidene deres gir bare feilmelding.',
			'Når er rådhuset åpent i romjula?',
			'Tusen takk for god hjelp i går, dere er flinke!'
		],
		nn: [
			'Kor fornyar eg passet mitt?',
			'Eg treng ein bustadattest på engelsk.',
			'Eg har prøvd å ringje heile dagen, men ingen svarar på telefonen.',
			'Kan de stadfeste ein kopi av vitnemålet mitt med stempel?',
			'Når kjem det fiber til Øvrebygda?'
		]
	}
};

/** What residents have asked, as we imagine it. Once an evaluation; now they teach. */
export const ASKED = samples(TEXTS);
