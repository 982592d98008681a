import type { Sensitivity } from '$lib/staff/actor';
import type { AnswerWay } from '../event';
import type { Intake } from '../inquiry';

/** What a colleague (mailbox) or the sender did, so many hours after it was received. */
export type DemoStep =
	| [hours: number, by: string, 'forward', unitId: string, sensitivity?: Sensitivity]
	| [hours: number, by: string, 'answer', text: string, way?: AnswerWay]
	| [hours: number, by: string, 'note' | 'followUp', text: string]
	| [hours: number, by: string, 'close'];

export interface Story {
	/** Hours before the demo was made. */
	ago: number;
	text: string;
	intake?: Intake;
	name?: string;
	email?: string;
	phone?: string;
	steps?: DemoStep[];
}

const JONAS = 'saksbehandler';
const AMINA = 'amina.warsame';

/** Two weeks of what the people of Lillevik write about. The newest is waiting to be read. */
export const STORIES: Story[] = [
	{
		ago: 0.2,
		text: 'Hei! Det renner vann opp rundt et kumlokk i krysset Åsveien/Solbakken. Det begynte i natt og blir bare mer og mer. Fortauet er blitt til is.',
		name: 'Åse Øvrebø',
		email: 'ase.ovrebo@example.com',
		phone: '90010001'
	},
	{
		ago: 0.6,
		text: 'Kan de brøyte Nesvegen før skulebussen går? I dag måtte ungane vasse i snø til knea, og bussen stod fast i bakken ved kapellet.',
		name: 'Torunn Eikeland',
		phone: '90010002'
	},
	{
		ago: 1.1,
		text: 'Dunken for matavfall ble ikke tømt på tirsdag. Vi hadde satt den ut kvelden før. Når kommer dere neste gang?',
		name: 'Ragnhild Moen',
		email: 'ragnhild.moen@example.com'
	},
	{
		ago: 1.9,
		text: 'Ringer for sin mor (84) som har falt to ganger denne uka. Ønsker trygghetsalarm og vil vite hvor lang tid det tar. Vil bli ringt opp etter kl. 14.',
		intake: 'phone',
		name: 'Kjell Arne Nygård',
		phone: '90010004'
	},
	{
		ago: 2.7,
		text: 'Hvor er nærmeste tilfluktsrom for oss som bor på Elvemo? Og hva bør vi ha liggende hjemme for å klare oss en uke?',
		email: 'familien.hoel@example.com',
		name: 'Familien Hoel'
	},
	{
		ago: 3.4,
		text: 'Gatelyset utenfor Furulia 12–18 har vært mørkt siden mandag. Det er skolevei, og det er stummende mørkt når barna går.',
		name: 'Henrik Aasen',
		email: 'henrik.aasen@example.com',
		steps: [[0.5, AMINA, 'forward', 'teknisk']]
	},
	{
		ago: 4.2,
		text: 'Me har fått nabovarsel om eit naust på 60 m² heilt i strandkanten. Kan ein verkeleg byggje så stort der? Kor lang frist har me til å seie ifrå?',
		name: 'Magnhild Tveit',
		email: 'magnhild.tveit@example.com',
		steps: [[0.3, JONAS, 'forward', 'plan']]
	},
	{
		ago: 5.5,
		text: 'Good morning, we moved here from Spain last week. How do we register our daughter (7) for school, and is there an after-school programme?',
		name: 'Lucía Fernández',
		email: 'lucia.f@example.com'
	},
	{
		ago: 16,
		text: 'Jeg har fått faktura på kommunale avgifter for et hus vi solgte i juni. Den nye eieren har fått den samme. Kan dere rydde opp?',
		name: 'Bjørn Erik Solli',
		email: 'be.solli@example.com',
		steps: [[1, AMINA, 'forward', 'skatt']]
	},
	{
		ago: 17,
		text: 'Når opnar skiløypa på Solåsen? Det ligg fin snø no, men ho er ikkje preparert.',
		name: 'Olav Bakken',
		steps: [
			[0.7, AMINA, 'forward', 'kultur'],
			[
				2,
				'liv.berntsen',
				'answer',
				'Hei Olav!\n\nVi køyrer opp løypene i kveld, så dei er klare frå laurdag morgon. Du ser kvar løypemaskina har vore, på skisporet.no.\n\nGod tur!'
			]
		]
	},
	{
		ago: 19,
		text: 'Hvordan søker jeg om fri fra skolen for eleven i uke 8? Vi skal i bryllup i utlandet, og det er tre dager.',
		name: 'Samira Hussein',
		email: 'samira.h@example.com',
		steps: [
			[0.4, AMINA, 'forward', 'skole'],
			[
				3,
				'kari.strand',
				'answer',
				'Hei!\n\nDu skriver til kontaktlæreren i Visma Min Skole. Rektor kan gi fri i inntil ti dager. Du får svar på søknaden innen en uke.'
			]
		]
	},
	{
		ago: 21,
		text: 'Det ligger et dødt rådyr i grøfta ved avkjørselen til Sagaveien. Noen bør hente det.',
		intake: 'phone',
		phone: '90010012',
		steps: [
			[0.1, JONAS, 'forward', 'landbruk'],
			[0.6, 'astrid.lunde', 'note', 'Ringt fallviltgruppa. Henter det i kveld.']
		]
	},
	{
		ago: 30,
		text: 'Eg er uroa for eit barn i klassen til son min. Han kjem utan mat og i same kleda kvar dag, og seier at mor hans søv heile tida.',
		name: 'Anonym forelder',
		steps: [[0.2, JONAS, 'forward', 'barnevern', 'special']]
	},
	{
		ago: 43,
		text: 'Naboens to gutter er alene hjemme hver kveld, og jeg har hørt roping og gråt sent på natta. Jeg vet ikke hvem jeg skal si det til.',
		phone: '90010014',
		name: 'Nabo i Furulia',
		steps: [
			[0.3, AMINA, 'forward', 'barnevern', 'special'],
			[
				4,
				'barnevern',
				'answer',
				'Ringte melderen. Takket for bekymringsmeldingen, og fortalte hva som skjer videre og at melderen får skriftlig tilbakemelding innen tre uker.',
				'phone'
			]
		]
	},
	{
		ago: 46,
		text: 'Jeg ber om innsyn i alle dokumenter i saken om salg av den gamle ungdomsskolen på Nes, også e-post mellom kommunen og kjøperen.',
		email: 'redaksjonen@example.com',
		name: 'Lillevik Avis',
		steps: [
			[0.5, JONAS, 'forward', 'politisk'],
			[1, 'nina.holm', 'note', 'Innsynskrav. Bedt om dokumentene fra eiendom.'],
			[
				22,
				'nina.holm',
				'answer',
				'Hei!\n\nDu får innsyn i 14 av 15 dokumenter. De sendes i egen e-post. Ett dokument er unntatt etter offentleglova § 23 tredje ledd (forhandlinger). Du kan klage innen tre uker.'
			]
		]
	},
	{
		ago: 52,
		text: 'Jeg er alene med to barn og har ikke penger til mat før neste fredag. Hvem kan jeg snakke med?',
		phone: '90010016',
		name: 'Merete L.',
		steps: [
			[0.1, JONAS, 'forward', 'nav', 'personal'],
			[
				1,
				'eli.sunde',
				'answer',
				'Ringte og avtalte møte kl. 10 i morgen. Nødhjelp utbetalt i dag.',
				'phone'
			],
			[1.2, 'eli.sunde', 'close']
		]
	},
	{
		ago: 55,
		text: 'Vatnet luktar klor i dag. Er det trygt å drikke? Eg har ein baby på fem månader.',
		name: 'Sigrid Førde',
		email: 'sigrid.forde@example.com',
		steps: [
			[0.3, AMINA, 'forward', 'vann'],
			[
				1,
				JONAS,
				'answer',
				'Hei Sigrid!\n\nJa, vatnet er trygt, også til babyen. Vi har reingjort høgdebassenget på Solbakken, og då luktar det klor eit døgn eller to. Lat vatnet renne til det er kaldt.'
			],
			[20, '', 'followUp', 'Tusen takk! Det er heilt borte no.'],
			[24, JONAS, 'close']
		]
	},
	{
		ago: 71,
		text: 'Hei, jeg vil klage på eiendomsskatten. Taksten på huset har gått opp med 40 prosent, men huset er like gammelt og slitt som før.',
		name: 'Gunnar Haugland',
		email: 'g.haugland@example.com',
		steps: [
			[1, AMINA, 'forward', 'skatt'],
			[
				5,
				'arne.tveit',
				'answer',
				'Hei Gunnar.\n\nVi har registrert klagen. Takstnemnda behandler den i januar, og du får vedtaket i posten. Du må betale etter gjeldende takst til saken er avgjort.'
			]
		]
	},
	{
		ago: 76,
		text: 'Er det mulig å leie gymsalen på Nes skole til bursdag lørdag 12. desember? Vi blir ca. 20 barn.',
		name: 'Ida Kristine Vik',
		email: 'ida.vik@example.com',
		steps: [
			[2, JONAS, 'forward', 'kultur'],
			[
				6,
				'liv.berntsen',
				'answer',
				'Hei Ida!\n\nSalen er ledig kl. 12–16 den dagen. Det koster 450 kroner. Svar her om du vil ha den, så reserverer jeg.'
			],
			[9, '', 'followUp', 'Ja takk, vi tar den!'],
			[
				23,
				'liv.berntsen',
				'answer',
				'Da er den din. Nøkkelen henter du hos vaktmesteren fredag før kl. 15.'
			],
			[24, 'liv.berntsen', 'close']
		]
	},
	{
		ago: 80,
		text: 'Toppen av autovernet i svingen nedenfor Sagbruket er revet av, og det stikker metall ut i veien. Er det kommunen eller vegvesenet som har ansvaret?',
		name: 'Roar Lien',
		phone: '90010020',
		steps: [[3, AMINA, 'forward', 'teknisk']]
	},
	{
		ago: 98,
		text: 'Vi skal arrangere bygdefest på Nes 16. januar og ønsker skjenkebevilling for øl og vin. Hva må vi sende inn, og når?',
		name: 'Nes grendelag',
		email: 'styret@nesgrendelag.example',
		steps: [
			[2, JONAS, 'forward', 'naring'],
			[
				7,
				JONAS,
				'answer',
				'Hei!\n\nSend skjemaet «Skjenkebevilling for en enkelt anledning» senest tre uker før. Vi trenger navn på styrer og stedfortreder, og en plan for vakthold.'
			]
		]
	},
	{
		ago: 101,
		text: 'Mor fekk vedtak om korttidsopphald, men ingen har sagt kva dag ho kan kome. Ho klarer seg ikkje åleine heime no.',
		name: 'Jorunn Aarskog',
		phone: '90010022',
		steps: [
			[0.4, JONAS, 'forward', 'helse', 'personal'],
			[
				2,
				'marit.hagen',
				'answer',
				'Ringte dottera. Mora får plass frå måndag, og heimetenesta går inn tre gonger om dagen fram til då.',
				'phone'
			],
			[2.1, 'marit.hagen', 'close']
		]
	},
	{
		ago: 120,
		text: 'Tusen takk til brøytemannskapet som dro bilen min opp av grøfta i går kveld! De fortjener en stor kake. 🎂❄️',
		name: 'Petter Grønn',
		steps: [
			[1, AMINA, 'forward', 'teknisk'],
			[3, 'tomasz.kowalski', 'answer', 'Så hyggelig å høre! Vi skal hilse gjengen.'],
			[3.1, 'tomasz.kowalski', 'close']
		]
	},
	{
		ago: 122,
		text: 'Når er det hovedopptak til barnehagene, og kan vi søke selv om vi ikke har flyttet hit ennå? Datteren vår fyller ett år i mai.',
		name: 'Emil og Thea Skogstad',
		email: 'thea.skogstad@example.com',
		steps: [
			[1, AMINA, 'forward', 'barnehage'],
			[
				4,
				'gro.lie',
				'answer',
				'Hei, og velkommen til Lillevik!\n\nFristen er 1. mars. Dere kan søke nå, og legger ved bekreftelse på flytting. Plassen gjelder fra august.'
			],
			[30, 'gro.lie', 'close']
		]
	},
	{
		ago: 127,
		text: 'Eg er bonde på Øvrebygda og lurer på kva frist som gjeld for tilskot til grøfting neste år.',
		name: 'Ivar Øvrebygd',
		email: 'ivar@ovrebygd.example',
		steps: [
			[2, JONAS, 'forward', 'landbruk'],
			[
				5,
				'astrid.lunde',
				'answer',
				'Hei Ivar!\n\nDu kan søkje heile året, men pengane blir fordelte etter kvart. Send søknaden i Altinn før jul, så er du tidleg ute.'
			],
			[26, 'astrid.lunde', 'close']
		]
	},
	{
		ago: 145,
		text: 'Hei, jeg søkte på stillingen som helsefagarbeider for fire uker siden og har ikke hørt noe. Er den besatt?',
		name: 'Fatima Noor',
		email: 'fatima.noor@example.com',
		steps: [
			[1, AMINA, 'forward', 'hr'],
			[
				6,
				JONAS,
				'answer',
				'Hei Fatima!\n\nBeklager at du ikke har hørt fra oss. Intervjuene er neste uke, og du er innkalt. Du får tidspunktet på SMS i dag.'
			],
			[28, JONAS, 'close']
		]
	},
	{
		ago: 150,
		text: 'Pipa vår er ikke feid på fem år. Står vi på noen liste, eller må vi bestille selv?',
		name: 'Solveig Strøm',
		phone: '90010027',
		steps: [
			[1, JONAS, 'forward', 'beredskap'],
			[
				3,
				'geir.rognli',
				'answer',
				'Hei Solveig!\n\nDere står på lista, og feieren kommer i uke 49. Dere får en lapp i postkassa to dager før.'
			],
			[25, 'geir.rognli', 'close']
		]
	},
	{
		ago: 168,
		text: 'Vi ønsker å gifte oss borgerlig på rådhuset en lørdag i juni. Hva må vi ordne først?',
		name: 'Nora Lind og Jakob Sæther',
		email: 'nora.lind@example.com',
		steps: [
			[
				3,
				AMINA,
				'answer',
				'Gratulerer!\n\nFørst trenger dere prøvingsattest fra Skatteetaten. Så velger dere dag: 6. og 20. juni er ledige. Vi holder av den dere skriver hit.'
			],
			[20, '', 'followUp', 'Vi velger 20. juni kl. 13!'],
			[27, AMINA, 'answer', 'Da er 20. juni kl. 13 deres.'],
			[27.1, AMINA, 'close']
		]
	},
	{
		ago: 171,
		text: 'Huska på leikeplassen ved Solbakken er knekt, og det stikk ut ein skarp bolt.',
		name: 'Randi Hove',
		steps: [
			[0.5, JONAS, 'forward', 'kultur'],
			[
				2,
				'liv.berntsen',
				'answer',
				'Takk for at du sa ifrå! Vi har sperra huska, og ho blir bytt på torsdag.'
			],
			[72, 'liv.berntsen', 'close']
		]
	},
	{
		ago: 192,
		text: 'Kan dere sende meg tegningene av huset vårt, gnr. 14 bnr. 203? Det er bygd i 1974, og vi skal pusse opp kjelleren.',
		name: 'Tor Inge Dale',
		email: 'ti.dale@example.com',
		steps: [
			[2, JONAS, 'forward', 'plan'],
			[
				8,
				'sondre.moe',
				'answer',
				'Hei Tor Inge!\n\nVi fant fasade- og plantegningene i arkivet. De ligger klare i servicetorget, og du får dem digitalt hvis du oppgir e-post for innsyn.'
			],
			[30, 'sondre.moe', 'close']
		]
	},
	{
		ago: 196,
		text: 'Sønnen min har ADHD, og legen vår sier at vi kan få avlastning. Hvordan søker vi?',
		intake: 'desk',
		name: 'Wenche Holmen',
		phone: '90010031',
		steps: [
			[0.2, AMINA, 'forward', 'helse', 'personal'],
			[
				6,
				'marit.hagen',
				'answer',
				'Søknadsskjema og veiledning sendt i SvarUt. Avtalt kartleggingssamtale.',
				'svarut'
			],
			[6.1, 'marit.hagen', 'close']
		]
	},
	{
		ago: 216,
		text: 'Jeg får ikke logget inn for å se fakturaene mine. Siden sier bare «noe gikk galt».',
		name: 'Else Marie Berg',
		email: 'em.berg@example.com',
		steps: [
			[
				1,
				AMINA,
				'answer',
				'Hei Else Marie!\n\nVi hadde en feil i innloggingen i går kveld. Den er rettet nå. Får du fortsatt feil, svar her, så hjelper vi deg.'
			],
			[26, AMINA, 'close']
		]
	},
	{
		ago: 220,
		text: 'Rotter under verandaen i Sagaveien 9. Naboen har dem også. Hva gjør kommunen med det?',
		name: 'Arvid Nilsen',
		phone: '90010033',
		steps: [
			[1, JONAS, 'forward', 'landbruk'],
			[
				5,
				'astrid.lunde',
				'answer',
				'Hei Arvid!\n\nHuseieren må bekjempe rottene på egen tomt. Vi tar avløpsnettet i gata i neste uke. Fest rist på luftelukene, og la ikke fuglemat ligge.'
			],
			[50, 'astrid.lunde', 'close']
		]
	},
	{
		ago: 240,
		text: 'Kan eg få sjå møteboka frå formannskapet 10. november? Eg finn henne ikkje på nettsida.',
		name: 'Knut Olav Seim',
		email: 'ko.seim@example.com',
		steps: [
			[2, AMINA, 'forward', 'politisk'],
			[
				4,
				'nina.holm',
				'answer',
				'Hei! Ho låg feil. No finn du møteboka under Politikk → Møteplan → Formannskapet.'
			],
			[27, 'nina.holm', 'close']
		]
	},
	{
		ago: 244,
		text: 'Vi har kommunal bolig og radiatorene er iskalde. Det er 14 grader inne, og vi har en toåring.',
		intake: 'phone',
		name: 'Abdi Farah',
		phone: '90010035',
		steps: [
			[0.1, JONAS, 'forward', 'nav', 'personal'],
			[
				1,
				'eli.sunde',
				'answer',
				'Ringte. Vaktmester har vært der, og to varmeovner er kjørt ut.',
				'phone'
			],
			[48, 'eli.sunde', 'close']
		]
	},
	{
		ago: 264,
		text: 'Jeg vil starte en liten kafé i det gamle posthuset. Hvilke tillatelser trenger jeg, og finnes det støtte?',
		name: 'Marta Wójcik',
		email: 'marta.w@example.com',
		steps: [
			[1, JONAS, 'forward', 'naring'],
			[
				7,
				JONAS,
				'answer',
				'Så spennende, Marta!\n\nDu trenger serveringsbevilling fra oss og melding til Mattilsynet. Næringsfondet har søknadsfrist 1. februar. Skal vi ta et møte neste uke?'
			],
			[29, '', 'followUp', 'Ja, gjerne! Tirsdag eller onsdag passer.'],
			[31, JONAS, 'answer', 'Onsdag kl. 10 på rådhuset. Spør etter næring i servicetorget.'],
			[54, JONAS, 'close']
		]
	},
	{
		ago: 268,
		text: 'Elva grev seg inn i vegkanten ved Elvemo bru. Får me ein flaum til, ryk vegen. Kven fylgjer med på dette?',
		name: 'Leif Elvemo',
		phone: '90010037',
		steps: [
			[1, JONAS, 'forward', 'beredskap'],
			[
				8,
				'geir.rognli',
				'answer',
				'Takk for meldinga. Vi var der i dag saman med NVE. Kanten blir sikra med stein før jul, og vi følgjer vasstanden.'
			],
			[60, 'geir.rognli', 'close']
		]
	},
	{
		ago: 290,
		text: 'Datteren min (13) vil ikke på skolen fordi hun blir frosset ut. Vi har sagt fra til læreren to ganger.',
		name: 'Stine Kvamme',
		email: 'stine.kvamme@example.com',
		steps: [
			[0.3, AMINA, 'forward', 'skole', 'personal'],
			[
				3,
				'kari.strand',
				'answer',
				'Ringte mor. Rektor setter i gang undersøkelse og lager aktivitetsplan innen fem dager (opplæringslova § 12-4).',
				'phone'
			],
			[3.1, 'kari.strand', 'note', 'Rektor bekrefter at saken er i gang.']
		]
	},
	{
		ago: 312,
		text: 'Hva koster det å koble seg på kommunalt vann? Vi har borebrønn på hytta, men den går tom om sommeren.',
		name: 'Kristoffer Lund',
		email: 'k.lund@example.com',
		steps: [
			[2, AMINA, 'forward', 'vann'],
			[
				6,
				JONAS,
				'answer',
				'Hei Kristoffer!\n\nTilknytningsgebyret er 12 500 kroner for fritidsbolig. I tillegg kommer rørleggerarbeid. Send situasjonskart, så sier vi hvor nærmeste ledning ligger.'
			],
			[30, JONAS, 'close']
		]
	},
	{
		ago: 330,
		text: 'Eg har mista nøkkelknippet mitt, truleg i biblioteket. Raudt band med ein liten elg på.',
		name: 'Åsta Rød',
		phone: '90010040',
		steps: [
			[
				0.5,
				AMINA,
				'answer',
				'Det ligg i skranken hos oss! Ta med legitimasjon. Vi har ope til kl. 15.30.'
			],
			[5, AMINA, 'close']
		]
	}
];
