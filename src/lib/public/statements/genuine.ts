import { ways, type Facts, type Texts } from './statement';

/** «Er meldingen ekte?»: who sends official messages, and how anyone can check one. */
export const genuine: Texts = {
	nb: (facts) => ({
		title: 'Er meldingen ekte?',
		lead: `Alt ${facts.name} melder om en hendelse, står på denne nettsiden. Finner du ikke meldingen her, kommer den ikke fra oss.`,
		sections: [
			{
				heading: 'Slik sjekker du',
				list: [
					`Skriv adressen selv: ${host(facts)}. Ikke trykk på lenken i meldingen.`,
					'Finn hendelsen på forsiden. Hver hendelse har et nummer som begynner med K, for eksempel K-2026-0007.',
					'En SMS eller e-post kan se ut som den kommer fra oss uten å gjøre det. Det som ikke står her, gjelder ikke.',
					`Er du fortsatt i tvil, spør oss, og si nummeret på hendelsen: ${ways(facts, 'eller')}.`
				]
			},
			{
				heading: 'Her melder kommunen',
				list: [
					`Denne nettsiden: ${host(facts)}`,
					'Varsel på telefonen, når du har slått det på her. Det åpner alltid denne nettsiden.',
					...(facts.smsSender
						? [`SMS fra avsenderen «${facts.smsSender}», til dem som har meldt seg på`]
						: []),
					`E-post fra ${facts.email}, til dem som har meldt seg på. Den kommer aldri fra en annen adresse.`,
					...(facts.website ? [`Kommunens hjemmeside: ${facts.website}`] : []),
					...(facts.facebook ? [`Kommunens side på Facebook: ${facts.facebook}`] : [])
				]
			},
			{
				heading: 'Andre som varsler',
				list: [
					'Nødvarsel på mobilen kommer fra politiet. Det lager en høy lyd, og står også på nodvarsel.no.',
					'Farevarsel om vær kommer fra Meteorologisk institutt, og om flom og skred fra NVE. Begge står på varsom.no og yr.no.'
				]
			},
			{
				heading: 'Dette ber vi aldri om',
				paragraphs: [
					'Vi ber deg aldri om passord, BankID, kortnummer eller penger i en melding om en hendelse.',
					`Har du fått en falsk melding i kommunens navn? Si fra til oss: ${ways(facts, 'eller')}. Har du gitt fra deg kortnummer eller passord, ring banken din først.`
				]
			}
		]
	}),
	nn: (facts) => ({
		title: 'Er meldinga ekte?',
		lead: `Alt ${facts.name} melder om ei hending, står på denne nettsida. Finn du ikkje meldinga her, kjem ho ikkje frå oss.`,
		sections: [
			{
				heading: 'Slik sjekkar du',
				list: [
					`Skriv adressa sjølv: ${host(facts)}. Ikkje trykk på lenkja i meldinga.`,
					'Finn hendinga på framsida. Kvar hending har eit nummer som byrjar på K, til dømes K-2026-0007.',
					'Ein SMS eller e-post kan sjå ut som han kjem frå oss utan å gjere det. Det som ikkje står her, gjeld ikkje.',
					`Er du framleis i tvil, spør oss, og sei nummeret på hendinga: ${ways(facts, 'eller')}.`
				]
			},
			{
				heading: 'Her melder kommunen',
				list: [
					`Denne nettsida: ${host(facts)}`,
					'Varsel på telefonen, når du har slått det på her. Det opnar alltid denne nettsida.',
					...(facts.smsSender
						? [`SMS frå avsendaren «${facts.smsSender}», til dei som har meldt seg på`]
						: []),
					`E-post frå ${facts.email}, til dei som har meldt seg på. Han kjem aldri frå ei anna adresse.`,
					...(facts.website ? [`Heimesida til kommunen: ${facts.website}`] : []),
					...(facts.facebook ? [`Sida til kommunen på Facebook: ${facts.facebook}`] : [])
				]
			},
			{
				heading: 'Andre som varslar',
				list: [
					'Nødvarsel på mobilen kjem frå politiet. Det lagar ein høg lyd, og står òg på nodvarsel.no.',
					'Farevarsel om vêr kjem frå Meteorologisk institutt, og om flaum og skred frå NVE. Begge står på varsom.no og yr.no.'
				]
			},
			{
				heading: 'Dette ber vi aldri om',
				paragraphs: [
					'Vi ber deg aldri om passord, BankID, kortnummer eller pengar i ei melding om ei hending.',
					`Har du fått ei falsk melding i namnet til kommunen? Sei frå til oss: ${ways(facts, 'eller')}. Har du gitt frå deg kortnummer eller passord, ring banken din først.`
				]
			}
		]
	}),
	en: (facts) => ({
		title: 'Is the message genuine?',
		lead: `Everything that ${facts.name} announces about an incident is on this website. If you do not find the message here, it is not from us.`,
		sections: [
			{
				heading: 'How to check',
				list: [
					`Type the address yourself: ${host(facts)}. Do not follow the link in the message.`,
					'Find the incident on the front page. Every incident has a number that begins with K, such as K-2026-0007.',
					'An SMS or an e-mail can look as if it is from us when it is not. What is not here does not apply.',
					`If you are still not sure, ask us, and tell the number of the incident: ${ways(facts, 'or')}.`
				]
			},
			{
				heading: 'Where the municipality announces',
				list: [
					`This website: ${host(facts)}`,
					'Alerts on your phone, when you have turned them on here. They always open this website.',
					...(facts.smsSender
						? [`SMS from the sender “${facts.smsSender}”, to those who have signed up`]
						: []),
					`E-mail from ${facts.email}, to those who have signed up. It never comes from another address.`,
					...(facts.website ? [`The website of the municipality: ${facts.website}`] : []),
					...(facts.facebook ? [`The page of the municipality on Facebook: ${facts.facebook}`] : [])
				]
			},
			{
				heading: 'Others who warn',
				list: [
					'Nødvarsel (Emergency Alert) on mobile phones comes from the police. It makes a loud sound, and is also on nodvarsel.no.',
					'Weather warnings come from the Norwegian Meteorological Institute, flood and landslide warnings from NVE. Both are on varsom.no and yr.no.'
				]
			},
			{
				heading: 'What we never ask for',
				paragraphs: [
					'We never ask for a password, BankID, a card number or money in a message about an incident.',
					`Have you had a false message in the name of the municipality? Tell us: ${ways(facts, 'or')}. If you have given away a card number or a password, call your bank first.`
				]
			}
		]
	})
};

function host({ origin }: Facts): string {
	return origin.replace(/^https?:\/\//, '');
}
