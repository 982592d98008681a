import { say, type Texts } from './template';

/**
 * What a field holds. `name` is written the same in every language (a place, a road, a company);
 * `sentence` is free text per language; an option of a `choice` is said as it stands.
 */
export type Field = { label: Texts } & (
	| { type: 'time' | 'date' | 'name' | 'phone' }
	| { type: 'count'; one: Texts; other: Texts; few?: { below: number; text: Texts } }
	| { type: 'sentence'; suggestions?: Texts[] }
	| { type: 'choice'; options: Record<string, Texts> }
);

const choice = (label: Texts, options: Record<string, Texts>) =>
	({ type: 'choice', label, options }) as const;
/** The one dictionary: the same name means the same thing in every template. */
export const FIELDS = {
	since: { type: 'time', label: say('Siden når', 'Sidan når', 'Since') },
	startsAt: { type: 'time', label: say('Fra', 'Frå', 'From') },
	endsAt: { type: 'time', label: say('Til', 'Til', 'Until') },
	expectedAt: {
		type: 'time',
		label: say('Regner med at det er over', 'Reknar med at det er over', 'Expected to be over')
	},
	endedAt: { type: 'time', label: say('Over fra', 'Over frå', 'Over from') },
	pickupFrom: {
		type: 'time',
		label: say('Vann kan hentes fra', 'Vatn kan hentast frå', 'Water available from')
	},
	openFrom: { type: 'time', label: say('Åpent fra', 'Ope frå', 'Open from') },
	deadline: { type: 'time', label: say('Ring før', 'Ring før', 'Call before') },
	closedOn: { type: 'date', label: say('Hvilken dag', 'Kva dag', 'Which day') },
	fromDate: { type: 'date', label: say('Fra og med', 'Frå og med', 'From') },
	untilDate: { type: 'date', label: say('Til og med', 'Til og med', 'Until') },
	resultOn: {
		type: 'date',
		label: say('Prøvesvar tidligst', 'Prøvesvar tidlegast', 'Test results at the earliest')
	},
	pickupOn: {
		type: 'date',
		label: say('Hentes i stedet', 'Blir henta i staden', 'Collected instead')
	},

	households: {
		type: 'count',
		label: say('Antall husstander', 'Talet på husstandar', 'Number of households'),
		one: say('1 husstand', '1 husstand', '1 household'),
		other: say('{n} husstander', '{n} husstandar', '{n} households')
	},
	customers: {
		type: 'count',
		label: say('Antall uten strøm', 'Talet på kundar utan straum', 'Customers without power'),
		one: say('1 kunde', '1 kunde', '1 customer'),
		other: say('{n} kunder', '{n} kundar', '{n} customers')
	},
	/** Few persons could be recognised by their neighbours. */
	cases: {
		type: 'count',
		label: say('Antall tilfeller', 'Talet på tilfelle', 'Number of cases'),
		one: say('noen få tilfeller', 'nokre få tilfelle', 'a few cases'),
		other: say('{n} tilfeller', '{n} tilfelle', '{n} cases'),
		few: { below: 5, text: say('noen få tilfeller', 'nokre få tilfelle', 'a few cases') }
	},

	place: { type: 'name', label: say('Sted', 'Stad', 'Place') },
	fromPlace: { type: 'name', label: say('Fra (sted)', 'Frå (stad)', 'From (place)') },
	toPlace: { type: 'name', label: say('Til (sted)', 'Til (stad)', 'To (place)') },
	pickup: {
		type: 'name',
		label: say('Hentested for vann', 'Hentestad for vatn', 'Where to fetch water')
	},
	meetingPoint: { type: 'name', label: say('Oppmøtested', 'Oppmøtestad', 'Meeting point') },
	avoidPlace: {
		type: 'name',
		label: say('Steder å holde seg unna', 'Stader å halde seg unna', 'Places to avoid')
	},
	notAffected: { type: 'name', label: say('Gjelder ikke', 'Gjeld ikkje', 'Does not apply to') },
	noticeboards: {
		type: 'name',
		label: say('Oppslag henger på', 'Oppslag heng på', 'Notices are posted at')
	},
	road: { type: 'name', label: say('Hvilken vei', 'Kva veg', 'Which road') },
	detour: { type: 'name', label: say('Omkjøring', 'Omkøyring', 'Detour') },
	route: { type: 'name', label: say('Trygg rute', 'Trygg rute', 'Safe route') },
	addresses: { type: 'name', label: say('Adresser', 'Adresser', 'Addresses') },
	gridOwner: { type: 'name', label: say('Netteier', 'Netteigar', 'Grid company') },
	gridLink: {
		type: 'name',
		label: say('Nettside med status', 'Nettside med status', 'Status page')
	},
	operator: { type: 'name', label: say('Leverandør', 'Leverandør', 'Provider') },
	partners: {
		type: 'name',
		label: say('Vi samarbeider med', 'Vi samarbeider med', 'We work with')
	},
	school: {
		type: 'name',
		label: say('Skole eller barnehage', 'Skule eller barnehage', 'School or kindergarten')
	},
	channel: {
		type: 'name',
		label: say('Foresatte får melding i', 'Føresette får melding i', 'Parents are told in')
	},
	system: { type: 'name', label: say('Hva som er nede', 'Kva som er nede', 'What is down') },
	substance: { type: 'name', label: say('Stoff', 'Stoff', 'Substance') },
	disease: { type: 'name', label: say('Sykdom', 'Sjukdom', 'Disease') },
	description: { type: 'name', label: say('Signalement', 'Signalement', 'Description') },
	confirmedBy: {
		type: 'name',
		label: say(
			'Hvem bestemte at det er over?',
			'Kven avgjorde at det er over?',
			'Who decided that it is over?'
		)
	},
	openingHours: { type: 'name', label: say('Åpningstid', 'Opningstid', 'Opening hours') },

	helpPhone: {
		type: 'phone',
		label: say('Telefon for hjelp', 'Telefon for hjelp', 'Phone for help')
	},
	relativesPhone: {
		type: 'phone',
		label: say('Pårørendetelefon', 'Pårørandetelefon', 'Phone for relatives')
	},
	spareNumber: { type: 'phone', label: say('Reservenummer', 'Reservenummer', 'Reserve number') },

	cause: {
		type: 'sentence',
		label: say('Årsak', 'Årsak', 'Cause'),
		suggestions: [
			say(
				'Det er brudd på en ledning.',
				'Det er brot på ei leidning.',
				'A pipe or cable has broken.'
			),
			say(
				'Det er en feil på et anlegg.',
				'Det er ein feil på eit anlegg.',
				'There is a fault in an installation.'
			),
			say('Det skyldes uværet.', 'Det kjem av uvêret.', 'The bad weather is the cause.')
		]
	},
	measures: {
		type: 'sentence',
		label: say('Hva vi gjør', 'Kva vi gjer', 'What we are doing'),
		suggestions: [
			say('Vi leter etter feilen.', 'Vi leitar etter feilen.', 'We are looking for the fault.'),
			say(
				'Vi er i gang med å rette feilen.',
				'Vi er i gang med å rette feilen.',
				'We are repairing the fault.'
			),
			say(
				'Mannskapet vårt er på stedet.',
				'Mannskapet vårt er på staden.',
				'Our crew is on the site.'
			)
		]
	},
	localAdvice: { type: 'sentence', label: say('Råd', 'Råd', 'Advice') },
	exceptions: { type: 'sentence', label: say('Unntak', 'Unntak', 'Exceptions') },
	reachUs: {
		type: 'sentence',
		label: say('Slik når folk oss nå', 'Slik når folk oss no', 'How people reach us now'),
		suggestions: [
			say('Møt opp på rådhuset.', 'Møt opp på rådhuset.', 'Come to the town hall.'),
			say('Ring sentralbordet.', 'Ring sentralbordet.', 'Call the switchboard.')
		]
	},
	/** What is new since the last message; the first thing that an update says. */
	news: {
		type: 'sentence',
		label: say('Nytt siden sist', 'Nytt sidan sist', 'New since last time')
	},
	/** What is right; the first thing that a correction says. */
	right: { type: 'sentence', label: say('Hva er riktig?', 'Kva er rett?', 'What is right?') },
	/** The instant of the message that was wrong. */
	wrongAt: {
		type: 'time',
		label: say('Meldingen som var feil', 'Meldinga som var feil', 'The message that was wrong')
	},

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
	boilAfter: choice(
		say('Når vannet er tilbake', 'Når vatnet er tilbake', 'When the water is back'),
		{
			no: say(
				'Du trenger ikke koke vannet.',
				'Du treng ikkje koke vatnet.',
				'You do not need to boil the water.'
			),
			yes: say(
				'Kok vannet før du drikker det, til vi sier at det er trygt.',
				'Kok vatnet før du drikk det, til vi seier at det er trygt.',
				'Boil the water before you drink it, until we say that it is safe.'
			)
		}
	),
	alarms: choice(say('Trygghetsalarmer', 'Tryggleiksalarmar', 'Safety alarms'), {
		work: say('Trygghetsalarmene virker.', 'Tryggleiksalarmane verkar.', 'Safety alarms work.'),
		fail: say(
			'Noen trygghetsalarmer virker ikke. Hjemmetjenesten tar kontakt med dem det gjelder.',
			'Nokre tryggleiksalarmar verkar ikkje. Heimetenesta tek kontakt med dei det gjeld.',
			'Some safety alarms do not work. Home care contacts the people concerned.'
		)
	}),
	care: choice(say('Hjemmetjenesten', 'Heimetenesta', 'Home care'), {
		normal: say(
			'Hjemmetjenesten går som vanlig.',
			'Heimetenesta går som vanleg.',
			'Home care runs as usual.'
		),
		visits: say(
			'Hjemmetjenesten tar kontakt med dem som trenger hjelp.',
			'Heimetenesta tek kontakt med dei som treng hjelp.',
			'Home care contacts people who need help.'
		),
		late: say(
			'Hjemmetjenesten kan bli forsinket.',
			'Heimetenesta kan bli forseinka.',
			'Home care may be late.'
		)
	}),
	bus: choice(say('Buss og skoleskyss', 'Buss og skuleskyss', 'Buses'), {
		normal: say('Bussene går som vanlig.', 'Bussane går som vanleg.', 'Buses run as usual.'),
		late: say('Bussene er forsinket.', 'Bussane er forseinka.', 'Buses are late.'),
		stopped: say('Bussene er innstilt.', 'Bussane er innstilte.', 'Buses are cancelled.')
	}),
	roadOwner: choice(say('Hvem eier veien?', 'Kven eig vegen?', 'Who owns the road?'), {
		municipality: say('Kommunen', 'Kommunen', 'The municipality'),
		county: say('Fylkeskommunen', 'Fylkeskommunen', 'The county'),
		state: say('Statens vegvesen', 'Statens vegvesen', 'The Norwegian Public Roads Administration')
	}),
	telecom: choice(say('Hva virker ikke?', 'Kva verkar ikkje?', 'What does not work?'), {
		mobile: say('mobilnettet', 'mobilnettet', 'the mobile network'),
		internet: say('internett', 'internett', 'the internet'),
		both: say('mobil og internett', 'mobil og internett', 'mobile and internet')
	}),
	drinkingWater: choice(say('Drikkevannet', 'Drikkevatnet', 'Drinking water'), {
		safe: say('Drikkevannet er trygt.', 'Drikkevatnet er trygt.', 'The drinking water is safe.'),
		boil: say(
			'Kok vannet før du drikker det.',
			'Kok vatnet før du drikk det.',
			'Boil the water before you drink it.'
		)
	}),
	/** Only after the police has cleared it. */
	children: choice(
		say(
			'Barna (avklart med politiet)',
			'Barna (avklart med politiet)',
			'The children (cleared with the police)'
		),
		{
			safe: say('Alle barna er trygge.', 'Alle barna er trygge.', 'All the children are safe.'),
			home: say(
				'Alle barna er sendt hjem.',
				'Alle barna er sende heim.',
				'All the children have been sent home.'
			)
		}
	),
	afterSchool: choice(say('SFO', 'SFO', 'After-school club'), {
		open: say('SFO er åpen.', 'SFO er open.', 'The after-school club is open.'),
		closed: say('SFO er også stengt.', 'SFO er òg stengd.', 'The after-school club is closed too.')
	}),
	deadlines: choice(say('Frister i dag', 'Fristar i dag', 'Deadlines today'), {
		extended: say(
			'Fristen for å levere noe til oss i dag blir forlenget.',
			'Fristen for å levere noko til oss i dag blir forlengd.',
			'Deadlines with us today are extended.'
		),
		same: say(
			'Frister i dag gjelder som før.',
			'Fristar i dag gjeld som før.',
			'Deadlines today stand.'
		)
	}),
	works: choice(say('Hva stenges?', 'Kva blir stengt?', 'What is shut off?'), {
		water: say('vannet', 'vatnet', 'the water'),
		power: say('strømmen', 'straumen', 'the power'),
		sewage: say('avløpet', 'avløpet', 'the sewer'),
		road: say('veien', 'vegen', 'the road')
	}),
	worksAdvice: choice(say('Råd før stansen', 'Råd før stansen', 'Advice beforehand'), {
		water: say(
			'Tapp vann du trenger på forhånd, og la ikke vaskemaskinen gå.',
			'Tapp vatn du treng på førehand, og lat ikkje vaskemaskina gå.',
			'Fill what water you need beforehand, and do not run the washing machine.'
		),
		power: say(
			'Lad telefonen på forhånd.',
			'Lad telefonen på førehand.',
			'Charge your phone beforehand.'
		),
		sewage: say(
			'Bruk minst mulig vann, så det ikke kommer opp av sluket.',
			'Bruk minst mogleg vatn, så det ikkje kjem opp av sluket.',
			'Use as little water as you can, so that it does not come up the drain.'
		),
		road: say(
			'Beregn god tid, og følg skiltene.',
			'Rekn god tid, og følg skilta.',
			'Allow plenty of time and follow the signs.'
		)
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
	animals: choice(say('Dyr', 'Dyr', 'Animals'), {
		bring: say('Ta med kjæledyr.', 'Ta med kjæledyr.', 'Bring your pets.'),
		leave: say(
			'La dyrene være. Si fra om dem når du kommer fram.',
			'Lat dyra vere. Sei frå om dei når du kjem fram.',
			'Leave animals behind. Tell us about them when you arrive.'
		)
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
	schools: choice(
		say('Skoler og barnehager', 'Skular og barnehagar', 'Schools and kindergartens'),
		{
			open: say(
				'Skoler og barnehager er åpne.',
				'Skular og barnehagar er opne.',
				'Schools and kindergartens are open.'
			),
			closed: say(
				'Skoler og barnehager er stengt.',
				'Skular og barnehagar er stengde.',
				'Schools and kindergartens are closed.'
			)
		}
	),
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

export type FieldKey = keyof typeof FIELDS;
