import type { Story } from './story';

const JONAS = 'saksbehandler';
const AMINA = 'amina.warsame';

/** The last day: most of it waits to be read, or for an answer. */
export const TODAY: Story[] = [
	{
		ago: 0.4,
		text: 'Det er et svært hull i E18 rett før avkjøringen til Lillevik. To biler sto med flate dekk der i dag tidlig.',
		name: 'Per Inge Sand',
		email: 'per.sand@example.com'
	},
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
		ago: 2.4,
		text: 'Porten til skolegården ved Lillevik barneskole står og slår i vinden, og låsen er ødelagt. I går kom en førsteklassing seg ut på veien. Kan noen feste den i dag?',
		name: 'Marte Fjeld',
		email: 'marte.fjeld@example.com',
		phone: '90010031',
		steps: [[0.8, AMINA, 'forward', 'barneskolen']]
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
		steps: [
			[0.5, AMINA, 'forward', 'teknisk'],
			[0.6, AMINA, 'snooze', 'monday', 'Montøren ser på det mandag']
		]
	},
	{
		ago: 4.2,
		text: 'Me har fått nabovarsel om eit naust på 60 m² heilt i strandkanten. Kan ein verkeleg byggje så stort der? Kor lang frist har me til å seie ifrå?',
		name: 'Magnhild Tveit',
		email: 'magnhild.tveit@example.com',
		steps: [
			[0.3, JONAS, 'forward', 'plan'],
			[
				2,
				'sondre.moe',
				'promise',
				'Hei Magnhild!\n\nFristen for merknader er to veker frå du fekk varselet. Vi må spørje Statsforvaltaren om strandsona før vi kan svare på resten.',
				12
			]
		]
	},
	{
		ago: 5.5,
		text: 'Good morning, we moved here from Spain last week. How do we register our daughter (7) for school, and is there an after-school programme?',
		name: 'Lucía Fernández',
		email: 'lucia.f@example.com',
		steps: [[0.5, AMINA, 'take']]
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
			],
			[5, '', 'helped', true]
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
			],
			[6, '', 'helped', true]
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
	}
];
