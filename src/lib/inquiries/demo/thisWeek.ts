import type { Story } from './story';

const JONAS = 'saksbehandler';
const AMINA = 'amina.warsame';

/** The days before. */
export const THIS_WEEK: Story[] = [
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
		text: 'Er det mulig å leie varmestua på Solåsen til bursdag lørdag 12. desember? Vi blir ca. 20 barn.',
		name: 'Ida Kristine Vik',
		email: 'ida.vik@example.com',
		steps: [
			[2, JONAS, 'forward', 'kultur'],
			[
				6,
				'liv.berntsen',
				'answer',
				'Hei Ida!\n\nStua er ledig kl. 12–16 den dagen. Det koster 450 kroner. Svar her om du vil ha den, så reserverer jeg.'
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
	}
];
