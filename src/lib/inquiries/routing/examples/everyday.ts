import type { ServiceArea } from '$lib/staff/serviceAreas';
import { samples } from '../evaluation/sample';

/**
 * Written by somebody who had seen neither the vocabulary nor the examples; most texts lack the words
 * that a service goes by. Once an evaluation; examples have been written because of them, so now they teach.
 */
const TEXTS: Record<ServiceArea, { nb: string[]; nn: string[] }> = {
	'vann og avløp': {
		nb: [
			'Det fosser opp midt i plenen vår, og nå begynner det å renne mot garasjen til naboen. Kan dere komme fort?',
			'Vi lurer på hvorfor vi ikke fikk beskjed før dere skrudde av i går. Satt med sjampo i håret.',
			'Ved kjøp av bolig med privat anlegg må ny eier melde fra, og tømming skjer hvert annet år.',
			'Hvor dypt ligger røret inn til huset vårt? Skal grave for varmepumpe'
		],
		nn: [
			'Me har fått så dårleg trykk i andre høgda at dusjen berre dryp.',
			'Det kjem opp bobler og ein ekkel stank i vaskekjellaren når naboane dusjar'
		]
	},
	'vei og trafikk': {
		nb: [
			'Nå har vi ventet siden klokka fem på at noen skal komme med plogen, jeg rekker ikke jobb',
			'Er det lov å stå over natta på plassen ved idrettshallen?',
			'Kan dere male opp gangfeltet igjen? Det er helt utvisket foran butikken.',
			'Innbyggere som ønsker varig adkomst fra kommunal vei, sender søknad med situasjonsplan og siktlinjer.'
		],
		nn: [
			'Brua over bekken har fått ein sprekk og eg tør ikkje køyra traktoren over',
			'Nokon har køyrt ned skiltet i krysset ved butikken'
		]
	},
	renovasjon: {
		nb: [
			'Kommer dere og tar julepapir og pappesker ekstra i romjula?',
			'Hjulet falt av beholderen da mannskapet satte den fra seg, trenger en annen',
			'Kan jeg legge pizzaesker sammen med aviser?',
			'Husholdninger som ønsker hjemmekompostering, inngår avtale og får redusert gebyr.'
		],
		nn: [
			'Kva gjer eg med oppussingsavfall og eit gamalt badekar?',
			'Ungane har kasta noko i feil spann, vil de nekta å ta det med?'
		]
	},
	skole: {
		nb: [
			'Læreren har vært borte i seks uker og ingen av vikarene kan matematikk',
			'Vi er bekymret for at gutten vår aldri har noen å være sammen med i pausene',
			'Hvordan klager vi på karakteren i norsk skriftlig?',
			'Alle elever fra femte trinn får låne egen PC, og hjemmet signerer en avtale om bruken.'
		],
		nn: [
			'Kor mange elevar blir det på kvart trinn når de slår saman dei to skulane?',
			'Jenta vår treng lengre tid på prøvane, kven avgjer det?'
		]
	},
	barnehage: {
		nb: [
			'Hun ble bitt av en annen unge igjen i dag, og ingen av de voksne hadde sett det',
			'Når får vi vite hvor han har fått plass? Søkte i februar',
			'Kan vi gå ned fra fem til tre dager i uka?',
			'Prisen er 2000 kroner i måneden pluss kost, og søsken får 30 prosent avslag.'
		],
		nn: [
			'Me treng nokon som kan ta imot han allereie kvart på sju',
			'Er det ledige plassar for ein toåring midt i året?'
		]
	},
	'helse og omsorg': {
		nb: [
			'Mannen min kommer hjem fredag etter slaget, og vi bor i tredje etasje uten heis. Hva gjør vi?',
			'Kan noen komme og bytte batteri på alarmen til tante, den piper hele tiden',
			'Har ventet på psykolog siden i sommer og orker snart ikke mer',
			'Tjenesten tildeles etter søknad og omfatter personlig hygiene, måltider og legemiddelhåndtering.'
		],
		nn: [
			'Kan eg få vaksine mot influensa hjå dykk, eg er 67 og har astma',
			'Far gløymer å ta tablettane sine, er det noko hjelp å få?'
		]
	},
	'NAV/sosial': {
		nb: [
			'Fikk ikke lønn fordi firmaet gikk konkurs, og husleia skulle vært betalt i går',
			'Vi har søkt om hjelp til å kjøpe leilighet for tre måneder siden, hvor langt er dere kommet?',
			'Jeg tror de to små barna i etasjen over er hjemme alene om natta',
			'Du kan få veiledning om budsjett, kreditorer og betalingsplaner. Tjenesten er gratis.'
		],
		nn: [
			'Eg skal ut av fengsel i desember og har korkje hus eller jobb',
			'Me er ein familie frå Syria som treng ein større stad å bu'
		]
	},
	'plan og bygg': {
		nb: [
			'Vi skal bytte ut den gamle trappa med en større terrasse. Holder det å si fra til naboene?',
			'Hvor nær sjøen får jeg lov å sette en badstue?',
			'Hvem hos dere kan si om hytta vår er lovlig oppført?',
			'Frist for å komme med merknader til forslaget er seks uker fra kunngjøring.'
		],
		nn: [
			'Naboen har sett opp ein diger mur rett i grenselina, må ikkje han ha lov?',
			'Kan eg få ei utskrift av kartet med alle grensene på garden?'
		]
	},
	'kultur og fritid': {
		nb: [
			'Finnes det noe sted ungdom kan øve med band?',
			'Når åpner dere for påmelding til sommeraktivitetene?',
			'Netthullet i målet på løkka er så stort at ballen går tvers gjennom',
			'Stipendet på 30 000 kroner tildeles en kunstner med tilknytning til kommunen.'
		],
		nn: [
			'Kan eg få reservera nokre krimbøker og henta dei laurdag?',
			'Er det nokon som køyrer opp skispor rundt vatnet i helga?'
		]
	},
	'skatt og avgift': {
		nb: [
			'Summen på papiret stemmer ikke med det som står i nettbanken. Hvilken skal jeg følge?',
			'Vi eier huset halvparten hver, kan dere sende halve regningen til hver av oss?',
			'Hva koster det samlet i året for et vanlig hus på 150 kvadrat?',
			'Eiendommer med vedtekter som allmennyttige kan fritas av formannskapet etter § 7.'
		],
		nn: [
			'Eg fekk purring, men betalte for to veker sidan',
			'Kvifor er verdien på hytta mi sett så høgt? Ho ville aldri gått for det'
		]
	},
	'politikk og innsyn': {
		nb: [
			'Hva ble egentlig bestemt om svømmehallen i går kveld?',
			'Jeg ønsker kopi av all korrespondanse om tomtesalget, også interne notater',
			'Hvem fra partiene kan stille på møte i velforeningen vår?',
			'Den som har vedtatt inntak i manntallet, kan avgi stemme i sin bostedskommune fra 10. august.'
		],
		nn: [
			'Kan eg ta ordet når saka om skulen skal opp til handsaming?',
			'Kor lenge er det til neste gong dei folkevalde samlast?'
		]
	},
	beredskap: {
		nb: [
			'Hva betyr det når det uler tre ganger fra taket på rådhuset?',
			'Snøen henger faretruende over husene i Lia, er det noen som følger med?',
			'Kan jeg tenne på rishaugen i helga?',
			'Innbyggerne rådes til å ha vann, mat og varme for minst én uke.'
		],
		nn: [
			'Det brenn i lyngen bak feltet, brannbilen har køyrt, men røyken ligg tett her',
			'Har de nokon liste over kven som treng hjelp om straumen blir borte lenge?'
		]
	},
	'miljø/landbruk': {
		nb: [
			'Det ligger en død grevling i veikanten, hvem fjerner sånt?',
			'Har sett noe som ligner ulvespor like ved barnehagen',
			'Min nabo har 14 katter og flere av dem ser syke ut',
			'Søknad om tilskudd til avløsning ved sykdom sendes innen tre måneder.'
		],
		nn: [
			'Kan eg køyra inn ved med snøskuter i mars?',
			'Nokon har tømt olje i grøfta så det skin i alle fargar'
		]
	},
	næring: {
		nb: [
			'Hvor søker jeg om å ha bord og stoler ute på fortauet foran kafeen?',
			'Er det noen som kan hjelpe meg å skrive forretningsplan?',
			'Bakeriet mitt vil gjerne levere brød til sykehjemmene, hvordan går jeg fram?',
			'Gebyret fastsettes etter forventet omsatt mengde alkoholholdig drikk.'
		],
		nn: [
			'Me ynskjer å leiga ut hytter til turistar heile året, kva krev de?',
			'Finst det ledig plass for eit verkstad med seks mann?'
		]
	},
	'personal/HR': {
		nb: [
			'Jeg ringte om vakta mi på lørdag, men ingen på kontoret visste hvem som fører listene',
			'Kan jeg få bekreftet hvor lenge jeg var ansatt hos dere?',
			'Når får vi vite hvem som ble innkalt til samtale om rådgiverjobben?',
			'Medarbeidere over 62 år tilbys seniordager etter avtale med nærmeste leder.'
		],
		nn: [
			'Dottera mi er 17 og vil gjerne ha arbeid på sjukeheimen i juli',
			'Eg fekk trekt for mykje skatt av ferievikarjobben'
		]
	},
	annet: {
		nb: [
			'Hva er adressen til dere og når kan jeg komme innom?',
			'Jeg har prøvd fire ganger, men skjemaet sender meg bare tilbake til forsiden',
			'Ville bare si at han som hjalp meg i går fortjener en blomst',
			'Trenger to vitner til vielsen, må de ha med legitimasjon?'
		],
		nn: [
			'Eg gløymde ei jakke på møterommet i går, har nokon sett ho?',
			'Kven kan eg snakka med når eg ikkje veit kva kontor det gjeld?'
		]
	}
};

/** The texts in everyday words. */
export const EVERYDAY = samples(TEXTS);
