import { say, type Template } from '../template';
import { AREA, cause, OWNERS } from './common';

export const kokevarsel: Template = {
	name: say('Kokevarsel', 'Kokevarsel', 'Boil-water notice'),
	severity: 'alvorlig',
	approval: 2,
	decidedBy: ['doctor', 'foodSafety'],
	breakGlassAfter: 3,
	trigger: {
		mode: 'proactive',
		threshold: say(
			'Alltid, så snart kommuneoverlegen eller vannverket har bestemt det.',
			'Alltid, så snart kommuneoverlegen eller vassverket har avgjort det.',
			'Always, as soon as the chief municipal doctor or the waterworks has decided it.'
		)
	},
	interval: 360,
	lifetime: 72,
	notifies: 'areas',
	night: 'now',
	search: 'koke drikkevann drikkevatn bakterier e.coli forurenset boil water',
	pictogram: 'TapWater',
	fields: { cause: 'ask', notAffected: 'may', resultOn: 'ask' },
	facts: [
		{
			key: 'decision',
			label: say(
				'Kommuneoverlegen har bestemt det (navn, tid)',
				'Kommuneoverlegen har avgjort det (namn, tid)',
				'The chief municipal doctor has decided it (name, time)'
			),
			owner: OWNERS.doctor,
			fields: ['cause']
		},
		{
			...AREA,
			label: say(
				'Sonen er hentet fra vannverkets forsyningskart',
				'Sona er henta frå forsyningskartet til vassverket',
				'The zone is from the waterworks’ supply map'
			),
			owner: OWNERS.water,
			fields: ['notAffected']
		},
		{
			key: 'sampling',
			label: say('Prøvetaking er i gang', 'Prøvetaking er i gang', 'Sampling has started'),
			owner: OWNERS.water,
			fields: ['resultOn']
		},
		{
			key: 'institutions',
			label: say(
				'Institusjoner og matbedrifter har fått beskjed',
				'Institusjonar og matbedrifter har fått beskjed',
				'Institutions and food businesses have been told'
			),
			owner: OWNERS.health,
			fields: []
		},
		{
			key: 'lifting',
			label: say(
				'Vi vet hva som må til for å oppheve varselet',
				'Vi veit kva som må til for å oppheve varselet',
				'We know what it takes to lift the notice'
			),
			owner: OWNERS.doctor,
			fields: []
		}
	],
	sources: ['fhi.no', 'mattilsynet.no', '116 117'],
	cap: {
		category: 'Health',
		event: 'OET-047',
		responseType: 'Execute',
		urgency: 'Immediate',
		severity: 'Severe',
		certainty: 'Likely'
	},
	title: say(
		'Kok drikkevannet {area}',
		'Kok drikkevatnet {area}',
		'Boil your drinking water {area}'
	),
	push: [
		say(
			'Drikkevannet {area} kan gjøre deg syk. Kok det før du drikker.',
			'Drikkevatnet {area} kan gjere deg sjuk. Kok det før du drikk.',
			'The drinking water {area} can make you ill. Boil it before you drink.'
		),
		say(
			'Det gjelder til du får ny beskjed.',
			'Det gjeld til du får ny beskjed.',
			'This applies until you hear from us again.'
		)
	],
	danger: [
		say(
			'Drikkevannet {area} kan gjøre deg syk.',
			'Drikkevatnet {area} kan gjere deg sjuk.',
			'The drinking water {area} can make you ill.'
		)
	],
	advice: [
		say(
			'Kok vann til drikke, mat og tannpuss. La vannet fosskoke i ett minutt. En vannkoker som slår seg av selv, er nok. Kaffetrakteren koker ikke vannet.',
			'Kok vatn til drikke, mat og tannpuss. Lat vatnet fosskoke i eitt minutt. Ein vasskokar som slår seg av sjølv, er nok. Kaffitraktaren kokar ikkje vatnet.',
			'Boil water for drinking, cooking and brushing teeth. Let it boil hard for one minute. A kettle that switches itself off is enough. A coffee machine does not boil the water.'
		),
		say(
			'Bruk kokt vann også til isbiter, saft og skylling av frukt og grønnsaker.',
			'Bruk kokt vatn også til isbitar, saft og skylling av frukt og grønsaker.',
			'Use boiled water for ice cubes, cordial and rinsing fruit and vegetables too.'
		),
		say(
			'Du kan dusje og vaske klær som vanlig, men ikke svelg vannet. Pass ekstra på små barn.',
			'Du kan dusje og vaske klede som vanleg, men ikkje svelg vatnet. Pass ekstra på små barn.',
			'You can shower and wash clothes as usual, but do not swallow the water. Take extra care with small children.'
		)
	],
	status: [
		cause,
		{
			known: say(
				'Dette gjelder ikke {notAffected}.',
				'Dette gjeld ikkje {notAffected}.',
				'This does not apply to {notAffected}.'
			)
		},
		{
			known: say(
				'Vi tar prøver av vannet. Svaret kommer tidligst {resultOn}.',
				'Vi tek prøver av vatnet. Svaret kjem tidlegast {resultOn}.',
				'We are testing the water. The result comes at the earliest {resultOn}.'
			),
			unknown: say(
				'Vi vet ikke ennå når vi har svar på vannprøver.',
				'Vi veit ikkje enno når vi har svar på vassprøver.',
				'We do not know yet when we will have test results.'
			)
		},
		say(
			'Kokevarselet gjelder til vi sier at vannet er trygt.',
			'Kokevarselet gjeld til vi seier at vatnet er trygt.',
			'Keep boiling until we say that the water is safe.'
		)
	],
	help: [
		say(
			'Vi forstår at dette er urovekkende. Blir du syk, ring fastlegen eller legevakten på 116 117.',
			'Vi forstår at dette er urovekkjande. Blir du sjuk, ring fastlegen eller legevakta på 116 117.',
			'We understand that this is worrying. If you fall ill, call your doctor, or 116 117 out of hours.'
		)
	],
	allClear: {
		title: say(
			'Du kan drikke vannet igjen {area}',
			'Du kan drikke vatnet igjen {area}',
			'You can drink the water again {area}'
		),
		advice: [
			say(
				'La kaldt vann renne i noen minutter før du drikker det. Kast isbiter og annet du har laget av ukokt vann.',
				'Lat kaldt vatn renne i nokre minutt før du drikk det. Kast isbitar og anna du har laga av ukokt vatn.',
				'Run cold water for some minutes before you drink it. Throw away ice cubes and anything made with unboiled water.'
			)
		]
	}
};
