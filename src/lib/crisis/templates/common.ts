import { say, type Fact, type Sentence } from '../template';

/** Sentences and owners that several kinds share. */
export const OWNERS = {
	water: say('Vann og avløp', 'Vatn og avløp', 'Water and sewage'),
	doctor: say('Kommuneoverlegen', 'Kommuneoverlegen', 'Chief municipal doctor'),
	grid: say('Netteieren', 'Netteigaren', 'The grid company'),
	operator: say('Leverandøren', 'Leverandøren', 'The provider'),
	roads: say('Veieieren', 'Vegeigaren', 'The road owner'),
	police: say('Politiet', 'Politiet', 'The police'),
	fire: say('Brannvesenet (110)', 'Brannvesenet (110)', 'The fire service (110)'),
	nve: say(
		'NVE og fagperson på stedet',
		'NVE og fagperson på staden',
		'NVE and an expert on the site'
	),
	met: say('Meteorologisk institutt', 'Meteorologisk institutt', 'The Meteorological Institute'),
	health: say('Helse og omsorg', 'Helse og omsorg', 'Health and care'),
	school: say('Rektor eller styrer', 'Rektor eller styrar', 'The head teacher'),
	transport: say(
		'Skyssansvarlig i fylkeskommunen',
		'Skyssansvarleg i fylkeskommunen',
		'County transport'
	),
	it: say('IT-lederen', 'IT-leiaren', 'Head of IT'),
	duty: say('Du som har vakt', 'Du som har vakt', 'You who are on duty'),
	venue: say('Den som åpner lokalet', 'Den som opnar lokalet', 'Whoever opens the venue'),
	waste: say('Renovasjonen', 'Renovasjonen', 'Waste collection'),
	radiation: say(
		'DSA og Statsforvalteren',
		'DSA og Statsforvaltaren',
		'DSA and the County Governor'
	)
};

export const AREA: Fact = {
	key: 'area',
	label: say(
		'Området er riktig (kart eller egne øyne, ikke postnummer)',
		'Området er rett (kart eller eigne auge, ikkje postnummer)',
		'The area is right (map or own eyes, not postcode)'
	),
	owner: OWNERS.duty,
	fields: []
};

export const cause: Sentence = {
	known: say('{cause}', '{cause}', '{cause}'),
	unknown: say(
		'Vi vet ikke årsaken ennå.',
		'Vi veit ikkje årsaka enno.',
		'We do not know the cause yet.'
	)
};

export const measures: Sentence = { known: say('{measures}', '{measures}', '{measures}') };

export const careSentence: Sentence = { known: say('{care}', '{care}', '{care}') };

export const alarmsSentence: Sentence = {
	known: say('{alarms}', '{alarms}', '{alarms}'),
	unknown: say(
		'Vi vet ikke ennå om trygghetsalarmene virker.',
		'Vi veit ikkje enno om tryggleiksalarmane verkar.',
		'We do not know yet whether safety alarms work.'
	)
};

export const busSentence: Sentence = { known: say('{bus}', '{bus}', '{bus}') };

export const nextPush: Sentence = {
	known: say('Ny melding senest {next}.', 'Ny melding seinast {next}.', 'Next update by {next}.')
};

export const neighbours = say(
	'Fortell det videre til naboer som kan trenge det.',
	'Fortel det vidare til naboar som kan trenge det.',
	'Tell neighbours who may need to know.'
);

export const radio = say(
	'Hør på NRK P1 på DAB-radio med batteri.',
	'Høyr på NRK P1 på DAB-radio med batteri.',
	'Listen to NRK P1 on a battery-powered DAB radio.'
);

export const emergency = say(
	'Er liv eller helse i fare, ring 113 (ambulanse), 110 (brann) eller 112 (politi).',
	'Er liv eller helse i fare, ring 113 (ambulanse), 110 (brann) eller 112 (politi).',
	'If life or health is in danger, call 113 (ambulance), 110 (fire) or 112 (police).'
);

export const callDuty: Sentence = {
	known: say(
		'Trenger du hjelp, ring {dutyPhone}.',
		'Treng du hjelp, ring {dutyPhone}.',
		'If you need help, call {dutyPhone}.'
	)
};

/** Facts and sentences of natural hazards that NVE warns of (varsom.no). */
export const hazardFacts: Fact[] = [
	{
		key: 'warning',
		label: say(
			'Varsel fra NVE (id, nivå, gyldig til)',
			'Varsel frå NVE (id, nivå, gyldig til)',
			'Warning from NVE (id, level, valid until)'
		),
		owner: OWNERS.nve,
		fields: ['level', 'endsAt']
	},
	{
		...AREA,
		label: say(
			'Fagperson på stedet har vurdert området (navn)',
			'Fagperson på staden har vurdert området (namn)',
			'An expert on the site has judged the area (name)'
		),
		owner: OWNERS.nve,
		fields: ['avoidPlace', 'partners']
	},
	{
		key: 'evacuation',
		label: say(
			'Politiet har vurdert evakuering',
			'Politiet har vurdert evakuering',
			'The police have considered evacuation'
		),
		owner: OWNERS.police,
		fields: ['measures']
	}
];

export const hazardSources = ['varsom.no', 'nve.no', '112', 'vegvesen.no/trafikk'];

export const warningLevel: Sentence = {
	known: say(
		'NVE har varslet {level} nivå til {endsAt}.',
		'NVE har varsla {level} nivå til {endsAt}.',
		'NVE has issued a {level} warning until {endsAt}.'
	)
};

export const stayAway: Sentence = {
	known: say(
		'Hold deg unna {avoidPlace}.',
		'Hald deg unna {avoidPlace}.',
		'Stay away from {avoidPlace}.'
	)
};

export const hazardStatus: Sentence[] = [
	warningLevel,
	measures,
	{
		known: say(
			'Vi følger området sammen med {partners}.',
			'Vi følgjer området saman med {partners}.',
			'We watch the area together with {partners}.'
		),
		omit: say('Vi følger området.', 'Vi følgjer området.', 'We watch the area.')
	},
	say(
		'Vi vet ikke sikkert hvordan dette utvikler seg, og sier fra så fort vi vet mer.',
		'Vi veit ikkje sikkert korleis dette utviklar seg, og seier frå så fort vi veit meir.',
		'We do not know for sure how this develops, and will tell you as soon as we know more.'
	)
];

export const hazardHelp: Sentence[] = [
	say(
		'Vi forstår at dette er skremmende. Snakk med naboene, og hjelp hverandre.',
		'Vi forstår at dette er skremmande. Snakk med naboane, og hjelp kvarandre.',
		'We understand that this is frightening. Talk to your neighbours and help each other.'
	),
	callDuty
];
