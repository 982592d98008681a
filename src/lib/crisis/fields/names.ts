import { say } from '../template';
import type { Field } from './field';

/** Names and numbers: written the same in every language. */
export const NAMES = {
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
	spareNumber: { type: 'phone', label: say('Reservenummer', 'Reservenummer', 'Reserve number') }
} satisfies Record<string, Field>;
