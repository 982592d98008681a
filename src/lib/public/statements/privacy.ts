import { ways, type Texts } from './statement';

const supervisor = 'https://www.datatilsynet.no';

/** Personvernerklæring (GDPR art. 12 and 13): a draft that says what Varde itself does with data. */
export const privacy: Texts = {
	nb: (facts) => ({
		title: 'Personvernerklæring',
		lead: `${facts.name} er behandlingsansvarlig for opplysninger om deg på disse sidene.`,
		sections: [
			{
				heading: 'Når du leser',
				paragraphs: [
					'Sidene du leser, setter ingen informasjonskapsler, måler ikke hvem du er, og henter ingenting fra andre. Spør du om en melding gjelder adressen din, lagrer vi ikke adressen.'
				]
			},
			{
				heading: 'Når du slår på varsel',
				paragraphs: [
					'Vi lagrer adressen nettleseren din gir oss, nøklene som krypterer varselet, språket, områdene og temaene du velger. Vi lagrer ikke navn eller nummer. Valgene ligger også i nettleseren din, så den kan fornye påmeldingen. Varselet går kryptert gjennom nettleserens pushtjeneste (Apple, Google, Microsoft eller Mozilla), som ikke kan lese det.',
					'Grunnlaget er ditt samtykke (personvernforordningen artikkel 6 nr. 1 a). Slår du av varsel, sletter vi alt. Det samme skjer når pushtjenesten melder at adressen ikke er i bruk lenger, eller avviser fem varsler på rad.'
				]
			},
			{
				heading: 'Når du melder et nummer på varsel på SMS',
				paragraphs: [
					'Der kommunen tilbyr det, lagrer vi nummeret, språket, områdene og temaene, og ikke navn. Grunnlaget er samtykke, bekreftet med en kode til nummeret. Melder du på en annen, lagrer vi ikke hvem som spurte. SMS-tjenesten kommunen har avtale med, får nummeret og teksten når vi sender. Nummeret slettes når du bruker lenken i meldingen. Etter to år spør vi om du fortsatt vil ha varsel; svarer du ikke, slettes det 30 dager senere. Et nummer som ingen bekrefter, slettes etter et døgn.'
				]
			},
			{
				heading: 'Når du melder en adresse på varsel på e-post',
				paragraphs: [
					'Vi lagrer adressen, språket, områdene og temaene, og ikke navn. Grunnlaget er samtykke, bekreftet med en lenke til adressen. Lenken gjelder i 24 timer, og ingenting sendes før den er brukt. En adresse som ingen bekrefter, slettes da. Etter to år spør vi om du fortsatt vil ha varsel; svarer du ikke, slettes adressen 30 dager senere.',
					'Slutter du, sletter vi påmeldingen med en gang. Hvilke påmeldinger som fikk et varsel, på e-post eller SMS, vet vi i 90 dager. For å se om e-posten kom fram, står adressen i 14 dager i loggen over sendt e-post. Kommer e-posten i retur, eller melder du den som søppelpost, sletter vi påmeldingen, men husker adressen så vi ikke skriver dit igjen. E-posten har ingen sporing.',
					'Melder du på en annen, får den du melder på, spørsmålet og bekrefter selv. Vi lagrer ikke hvem som spurte.'
				]
			},
			{
				heading: 'Når du skriver til oss',
				paragraphs: [
					'Vi lagrer det du skriver, og navn, e-post og telefon når du oppgir det. Bare de som skal behandle saken, får se den. Grunnlaget er at kommunen må kunne løse oppgavene sine (artikkel 6 nr. 1 e).',
					'Skriver du e-post til oss, lagrer vi e-posten slik den kom, og vedleggene. De slettes sammen med henvendelsen. E-post som ikke ble en henvendelse, for eksempel automatiske svar, slettes etter 30 dager.',
					'Ikke skriv fødselsnummer eller helseopplysninger i skjemaet. Henvendelser som er en del av en sak, blir journalført og arkivert slik arkivlova krever, og kan ikke slettes fritt. Andre kan be om innsyn etter offentleglova, men ikke i det som er underlagt taushetsplikt.'
				]
			},
			{
				heading: 'Når du arbeider i kommunen',
				paragraphs: [
					'Vi lagrer når ansatte logger inn og ut, hvordan og med hvilken enhet, hva de endrer, og hvem som har åpnet det som er sensitivt. Det står i en logg som ikke kan endres. Bare de som skal kontrollere, får se den. Grunnlaget er at kommunen må sikre opplysningene (artikkel 32).'
				]
			},
			{
				heading: 'Dine rettigheter',
				paragraphs: [
					`Du kan be om å få se, rette eller slette det vi har om deg: ${ways(facts, 'eller')}. Der når du også personvernombudet vårt. Du får svar innen en måned.`,
					'Mener du at vi gjør feil, kan du klage til Datatilsynet.'
				],
				link: { href: supervisor, text: 'Datatilsynet' }
			}
		]
	}),
	nn: (facts) => ({
		title: 'Personvernerklæring',
		lead: `${facts.name} er behandlingsansvarleg for opplysningar om deg på desse sidene.`,
		sections: [
			{
				heading: 'Når du les',
				paragraphs: [
					'Sidene du les, set ingen informasjonskapslar, måler ikkje kven du er, og hentar ingenting frå andre. Spør du om ei melding gjeld adressa di, lagrar vi ikkje adressa.'
				]
			},
			{
				heading: 'Når du slår på varsel',
				paragraphs: [
					'Vi lagrar adressa nettlesaren din gir oss, nøklane som krypterer varselet, språket, områda og temaa du vel. Vi lagrar ikkje namn eller nummer. Vala ligg òg i nettlesaren din, så han kan fornye påmeldinga. Varselet går kryptert gjennom pushtenesta til nettlesaren (Apple, Google, Microsoft eller Mozilla), som ikkje kan lese det.',
					'Grunnlaget er samtykket ditt (personvernforordninga artikkel 6 nr. 1 a). Slår du av varsel, slettar vi alt. Det same skjer når pushtenesta melder at adressa ikkje er i bruk lenger, eller avviser fem varsel på rad.'
				]
			},
			{
				heading: 'Når du melder eit nummer på varsel på SMS',
				paragraphs: [
					'Der kommunen tilbyr det, lagrar vi nummeret, språket, områda og temaa, og ikkje namn. Grunnlaget er samtykke, stadfesta med ein kode til nummeret. Melder du på ein annan, lagrar vi ikkje kven som spurde. SMS-tenesta kommunen har avtale med, får nummeret og teksten når vi sender. Nummeret blir sletta når du bruker lenkja i meldinga. Etter to år spør vi om du framleis vil ha varsel; svarer du ikkje, blir det sletta 30 dagar seinare. Eit nummer som ingen stadfestar, blir sletta etter eit døgn.'
				]
			},
			{
				heading: 'Når du melder ei adresse på varsel på e-post',
				paragraphs: [
					'Vi lagrar adressa, språket, områda og temaa, og ikkje namn. Grunnlaget er samtykke, stadfesta med ei lenkje til adressa. Lenkja gjeld i 24 timar, og ingenting blir sendt før ho er brukt. Ei adresse som ingen stadfestar, blir sletta då. Etter to år spør vi om du framleis vil ha varsel; svarer du ikkje, blir adressa sletta 30 dagar seinare.',
					'Sluttar du, slettar vi påmeldinga med ein gong. Kva påmeldingar som fekk eit varsel, på e-post eller SMS, veit vi i 90 dagar. For å sjå om e-posten kom fram, står adressa i 14 dagar i loggen over send e-post. Kjem e-posten i retur, eller melder du han som søppelpost, slettar vi påmeldinga, men hugsar adressa så vi ikkje skriv dit igjen. E-posten har inga sporing.',
					'Melder du på ein annan, får den du melder på, spørsmålet og stadfestar sjølv. Vi lagrar ikkje kven som spurde.'
				]
			},
			{
				heading: 'Når du skriv til oss',
				paragraphs: [
					'Vi lagrar det du skriv, og namn, e-post og telefon når du oppgir det. Berre dei som skal behandle saka, får sjå henne. Grunnlaget er at kommunen må kunne løyse oppgåvene sine (artikkel 6 nr. 1 e).',
					'Skriv du e-post til oss, lagrar vi e-posten slik han kom, og vedlegga. Dei blir sletta saman med førespurnaden. E-post som ikkje vart ein førespurnad, til dømes automatiske svar, blir sletta etter 30 dagar.',
					'Ikkje skriv fødselsnummer eller helseopplysningar i skjemaet. Førespurnader som er ein del av ei sak, blir journalførte og arkiverte slik arkivlova krev, og kan ikkje slettast fritt. Andre kan be om innsyn etter offentleglova, men ikkje i det som er underlagt teieplikt.'
				]
			},
			{
				heading: 'Når du arbeider i kommunen',
				paragraphs: [
					'Vi lagrar når tilsette loggar inn og ut, korleis og med kva eining, kva dei endrar, og kven som har opna det som er sensitivt. Det står i ein logg som ikkje kan endrast. Berre dei som skal kontrollere, får sjå han. Grunnlaget er at kommunen må sikre opplysningane (artikkel 32).'
				]
			},
			{
				heading: 'Rettane dine',
				paragraphs: [
					`Du kan be om å få sjå, rette eller slette det vi har om deg: ${ways(facts, 'eller')}. Der når du òg personvernombodet vårt. Du får svar innan ein månad.`,
					'Meiner du at vi gjer feil, kan du klage til Datatilsynet.'
				],
				link: { href: supervisor, text: 'Datatilsynet' }
			}
		]
	}),
	en: (facts) => ({
		title: 'Privacy statement',
		lead: `${facts.name} is the controller of data about you on these pages.`,
		sections: [
			{
				heading: 'When you read',
				paragraphs: [
					'The pages you read set no cookies, do not measure who you are, and fetch nothing from others. If you ask whether a message is for your address, we do not store the address.'
				]
			},
			{
				heading: 'When you turn on alerts',
				paragraphs: [
					'We store the address that your browser gives us, the keys that encrypt the alert, the language, and the areas and topics you choose. We store no name or number. Your browser also keeps the choices, so that it can renew the sign-up. The alert goes encrypted through the push service of your browser (Apple, Google, Microsoft or Mozilla), which cannot read it.',
					'The basis is your consent (GDPR Article 6(1)(a)). If you turn alerts off, we delete everything. The same happens when the push service tells us that the address is no longer in use, or rejects five alerts in a row.'
				]
			},
			{
				heading: 'When you sign a number up for warnings by SMS',
				paragraphs: [
					'Where the municipality offers it, we store the number, the language, the areas and the topics, and no name. The basis is consent, confirmed with a code sent to the number. If you sign somebody else up, we do not store who asked. The SMS service that the municipality has an agreement with gets the number and the text when we send. The number is deleted when you use the link in a message. After two years we ask whether you still want warnings; without an answer it is deleted 30 days later. A number that nobody confirms is deleted after a day.'
				]
			},
			{
				heading: 'When you sign an address up for alerts by e-mail',
				paragraphs: [
					'We store the address, the language, the areas and the topics, and no name. The basis is consent, confirmed with a link sent to the address. The link works for 24 hours, and nothing is sent before it is used. An address that nobody confirms is then deleted. After two years we ask whether you still want alerts; without an answer the address is deleted 30 days later.',
					'If you stop, we delete the sign-up at once. Which sign-ups got a warning, by e-mail or SMS, we know for 90 days. To see whether the mail arrived, the address stands in the log of sent mail for 14 days. If the mail comes back, or you mark it as junk, we delete the sign-up, but remember the address so that we do not write there again. The mail has no tracking.',
					'If you sign somebody else up, they get the question and confirm it themselves. We do not store who asked.'
				]
			},
			{
				heading: 'When you write to us',
				paragraphs: [
					'We store what you write, and your name, e-mail and phone when you give them. Only those who handle the matter can see it. The basis is that the municipality must be able to do its tasks (Article 6(1)(e)).',
					'If you send us e-mail, we store the mail as it came, and its attachments. They are deleted together with the inquiry. Mail that became no inquiry, such as automatic replies, is deleted after 30 days.',
					'Do not write your national identity number or health information in the form. Inquiries that are part of a case are registered and archived as the Archives Act requires, and cannot be deleted freely. Others can ask for access under the Freedom of Information Act, but not to what is confidential.'
				]
			},
			{
				heading: 'When you work for the municipality',
				paragraphs: [
					'We store when employees sign in and out, how and with which device, what they change, and who has opened what is sensitive. It stands in a log that cannot be changed. Only those who are to check can see it. The basis is that the municipality must keep data secure (Article 32).'
				]
			},
			{
				heading: 'Your rights',
				paragraphs: [
					`You can ask to see, correct or delete what we have about you: ${ways(facts, 'or')}. There you also reach our data protection officer. You get an answer within a month.`,
					'If you think that we do something wrong, you can complain to the Norwegian Data Protection Authority.'
				],
				link: { href: supervisor, text: 'Norwegian Data Protection Authority' }
			}
		]
	})
};
