import type { Story } from './story';

const JONAS = 'saksbehandler';
const AMINA = 'amina.warsame';

/** What was settled last week. */
export const LAST_WEEK: Story[] = [
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
		text: 'Huska på leikeplassen på Solåsen er knekt, og det stikk ut ein skarp bolt.',
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
			[5, '', 'helped', false],
			[
				7,
				'nina.holm',
				'answer',
				'Orsak, lenkja gjekk til eit anna møte. No er ho retta, og eg har prøvd henne sjølv.'
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
