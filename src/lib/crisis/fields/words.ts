import { say } from '../template';
import { choice, type Field } from './field';

/** Choices that are words inside a sentence. */
export const WORDS = {
	matter: choice(say('Hva gjelder det?', 'Kva gjeld det?', 'What is it about?'), {
		water: say('vannet', 'vatnet', 'the water supply'),
		power: say('strømmen', 'straumen', 'the power supply'),
		phone: say('mobil og internett', 'mobil og internett', 'mobile and internet'),
		road: say('en vei', 'ein veg', 'a road'),
		smoke: say('røyk', 'røyk', 'smoke'),
		smell: say('en uvanlig lukt', 'ei uvanleg lukt', 'an unusual smell'),
		sewage: say('kloakk', 'kloakk', 'sewage'),
		other: say('en hendelse', 'ei hending', 'an incident')
	}),
	team: choice(say('Hvem undersøker?', 'Kven undersøkjer?', 'Who is investigating?'), {
		water: say('Vann og avløp', 'Vatn og avløp', 'The water department'),
		road: say('Veivakta', 'Vegvakta', 'The road crew'),
		fire: say('Brannvesenet', 'Brannvesenet', 'The fire service'),
		duty: say('Kommunens vakt', 'Kommunevakta', 'Our duty team')
	}),
	roadOwner: choice(say('Hvem eier veien?', 'Kven eig vegen?', 'Who owns the road?'), {
		municipality: say('Kommunen', 'Kommunen', 'The municipality'),
		county: say('Fylkeskommunen', 'Fylkeskommunen', 'The county'),
		state: say('Statens vegvesen', 'Statens vegvesen', 'The Norwegian Public Roads Administration')
	}),
	telecom: choice(say('Hva virker ikke?', 'Kva verkar ikkje?', 'What does not work?'), {
		mobile: say('mobilnettet', 'mobilnettet', 'the mobile network'),
		internet: say('internett', 'internett', 'the internet'),
		both: say('mobil og internett', 'mobil og internett', 'the mobile network and the internet')
	}),
	works: choice(say('Hva stenges?', 'Kva blir stengt?', 'What is shut off?'), {
		water: say('vannet', 'vatnet', 'the water'),
		power: say('strømmen', 'straumen', 'the power'),
		sewage: say('avløpet', 'avløpet', 'the sewer'),
		road: say('veien', 'vegen', 'the road')
	}),
	level: choice(say('Farenivå', 'Farenivå', 'Level'), {
		yellow: say('gult', 'gult', 'yellow'),
		orange: say('oransje', 'oransje', 'orange'),
		red: say('rødt', 'raudt', 'red')
	}),
	weather: choice(say('Hva slags vær?', 'Kva slags vêr?', 'What weather?'), {
		wind: say('kraftig vind', 'kraftig vind', 'strong wind'),
		rain: say('svært mye regn', 'svært mykje regn', 'very heavy rain'),
		snow: say('mye snø', 'mykje snø', 'heavy snow'),
		surge: say('svært høy vannstand', 'svært høg vasstand', 'very high sea level'),
		lightning: say('mye lyn', 'mykje lyn', 'frequent lightning'),
		ice: say('kraftig ising', 'kraftig ising', 'severe icing')
	}),
	decider: choice(say('Hvem har bestemt det?', 'Kven har avgjort det?', 'Who decided it?'), {
		police: say('Politiet', 'Politiet', 'The police'),
		fire: say('Brannvesenet', 'Brannvesenet', 'The fire service'),
		doctor: say('Kommuneoverlegen', 'Kommuneoverlegen', 'The chief municipal doctor'),
		mayor: say('Kommunens kriseledelse', 'Kriseleiinga i kommunen', 'The crisis management')
	}),
	threat: choice(say('Hva er faren?', 'Kva er faren?', 'What is the danger?'), {
		flood: say('flom', 'flaum', 'flooding'),
		slide: say('skred', 'skred', 'a landslide'),
		fire: say('brann', 'brann', 'a fire'),
		gas: say('gass', 'gass', 'gas'),
		explosion: say('eksplosjon', 'eksplosjon', 'an explosion')
	}),
	release: choice(say('Hva har skjedd?', 'Kva har hendt?', 'What has happened?'), {
		fire: say('Det brenner', 'Det brenn', 'There is a fire'),
		gas: say('Det lekker gass', 'Det lek gass', 'Gas is leaking'),
		chemical: say(
			'Det er et kjemisk utslipp',
			'Det er eit kjemisk utslepp',
			'There is a chemical release'
		)
	}),
	lost: choice(say('Hva er borte?', 'Kva er borte?', 'What is out?'), {
		power: say('Strømmen', 'Straumen', 'The power'),
		water: say('Vannet', 'Vatnet', 'The water'),
		phone: say('Mobil og internett', 'Mobil og internett', 'Mobile and internet')
	}),
	slippery: choice(say('Hva er problemet?', 'Kva er problemet?', 'What is the problem?'), {
		ice: say('Det er svært glatt', 'Det er svært glatt', 'It is very slippery'),
		snow: say(
			'Det er mye snø på veiene',
			'Det er mykje snø på vegane',
			'There is a lot of snow on the roads'
		),
		drift: say(
			'Det blåser og snør tett',
			'Det bles og snør tett',
			'It is windy and snowing heavily'
		)
	}),
	helpline: choice(say('Hva virker ikke?', 'Kva verkar ikkje?', 'What does not work?'), {
		alarms: say(
			'Trygghetsalarmene virker ikke',
			'Tryggleiksalarmane verkar ikkje',
			'Safety alarms do not work'
		),
		doctor: say(
			'Telefonen til legevakten virker ikke',
			'Telefonen til legevakta verkar ikkje',
			'The emergency doctor’s phone does not work'
		)
	}),
	fraud: choice(say('Hva slags melding?', 'Kva slags melding?', 'What kind of message?'), {
		sms: say('SMS', 'SMS', 'text messages'),
		email: say('e-post', 'e-post', 'e-mails'),
		phone: say('telefonsamtaler', 'telefonsamtalar', 'phone calls'),
		social: say('innlegg på sosiale medier', 'innlegg på sosiale medium', 'posts in social media')
	}),
	bins: choice(say('Hva blir ikke hentet?', 'Kva blir ikkje henta?', 'What is not collected?'), {
		all: say('Avfallet', 'Avfallet', 'Waste'),
		rest: say('Restavfallet', 'Restavfallet', 'Residual waste'),
		paper: say('Papiret', 'Papiret', 'Paper'),
		food: say('Matavfallet', 'Matavfallet', 'Food waste')
	})
} satisfies Record<string, Field>;
