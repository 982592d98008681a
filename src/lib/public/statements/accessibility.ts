import { ways, type Texts } from './statement';

const supervisor = 'https://www.uutilsynet.no';

/** Tilgjengelighetserklæring (forskrift om universell utforming av IKT § 4 b): a draft that is true as it stands. */
export const accessibility: Texts = {
	nb: (facts) => ({
		title: 'Tilgjengelighetserklæring',
		lead: `${facts.name} vil at alle skal kunne lese meldingene, skrive til oss og bruke verktøyet som ansatt.`,
		sections: [
			{
				heading: 'Hvor tilgjengelige er sidene?',
				paragraphs: [
					'Sidene er laget for å følge WCAG 2.2 på nivå AA, som er strengere enn loven krever. De kontrolleres med verktøyet axe hver gang de endres, i lys og mørk visning. Sidene du leser, virker uten JavaScript, med tastatur alene, og i utskrift.',
					'Ingen utenfor har vurdert dem ennå. Til det er gjort, kan vi ikke si at alle krav er oppfylt.'
				]
			},
			{
				heading: 'Dette vet vi kan være vanskelig',
				list: [
					'En melding kan mangle på språket ditt. Da viser vi den på språket den ble skrevet på, og sier fra om det.',
					'Varsel på iPhone og iPad krever at du først legger siden på Hjem-skjermen.',
					'Å slå på varsel krever JavaScript.'
				]
			},
			{
				heading: 'Er det noe du ikke får til?',
				paragraphs: [
					`Si fra til oss: ${ways(facts, 'eller')}. Skriv gjerne hvilken side det gjelder, og hva du bruker for å lese den.`
				]
			},
			{
				heading: 'Klage',
				paragraphs: [
					'Får du ikke hjelp av oss, kan du klage til Tilsynet for universell utforming av IKT. Du har rett til det.'
				],
				link: { href: supervisor, text: 'Tilsynet for universell utforming av IKT' }
			}
		]
	}),
	nn: (facts) => ({
		title: 'Tilgjengeerklæring',
		lead: `${facts.name} vil at alle skal kunne lese meldingane, skrive til oss og bruke verktøyet som tilsett.`,
		sections: [
			{
				heading: 'Kor tilgjengelege er sidene?',
				paragraphs: [
					'Sidene er laga for å følgje WCAG 2.2 på nivå AA, som er strengare enn lova krev. Dei blir kontrollerte med verktøyet axe kvar gong dei blir endra, i lys og mørk vising. Sidene du les, verkar utan JavaScript, med tastatur åleine, og i utskrift.',
					'Ingen utanfor har vurdert dei enno. Til det er gjort, kan vi ikkje seie at alle krav er oppfylte.'
				]
			},
			{
				heading: 'Dette veit vi kan vere vanskeleg',
				list: [
					'Ei melding kan mangle på språket ditt. Då viser vi henne på språket ho vart skriven på, og seier frå om det.',
					'Varsel på iPhone og iPad krev at du først legg sida på Heim-skjermen.',
					'Å slå på varsel krev JavaScript.'
				]
			},
			{
				heading: 'Er det noko du ikkje får til?',
				paragraphs: [
					`Sei frå til oss: ${ways(facts, 'eller')}. Skriv gjerne kva side det gjeld, og kva du bruker for å lese henne.`
				]
			},
			{
				heading: 'Klage',
				paragraphs: [
					'Får du ikkje hjelp av oss, kan du klage til Tilsynet for universell utforming av IKT. Du har rett til det.'
				],
				link: { href: supervisor, text: 'Tilsynet for universell utforming av IKT' }
			}
		]
	}),
	en: (facts) => ({
		title: 'Accessibility statement',
		lead: `${facts.name} wants everyone to be able to read the messages, write to us, and use the tool as an employee.`,
		sections: [
			{
				heading: 'How accessible are the pages?',
				paragraphs: [
					'The pages are made to follow WCAG 2.2 at level AA, which is stricter than the law requires. They are checked with the tool axe every time they change, in light and dark. The pages you read work without JavaScript, with the keyboard alone, and in print.',
					'Nobody from outside has assessed them yet. Until that is done, we cannot say that every requirement is met.'
				]
			},
			{
				heading: 'What we know can be difficult',
				list: [
					'A message may be missing in your language. Then we show it in the language it was written in, and say so.',
					'Alerts on iPhone and iPad require that you first add the page to the Home Screen.',
					'Turning on alerts requires JavaScript.'
				]
			},
			{
				heading: 'Is something not working for you?',
				paragraphs: [
					`Tell us: ${ways(facts, 'or')}. It helps to know which page it is about, and what you use to read it.`
				]
			},
			{
				heading: 'Complaints',
				paragraphs: [
					'If we do not help you, you can complain to the Norwegian Authority for Universal Design of ICT. That is your right.'
				],
				link: { href: supervisor, text: 'Norwegian Authority for Universal Design of ICT' }
			}
		]
	})
};
