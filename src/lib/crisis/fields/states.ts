import { say } from '../template';
import { choice, type Field } from './field';

/** Choices that are whole sentences. */
export const STATES = {
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
	drinkingWater: choice(say('Drikkevannet', 'Drikkevatnet', 'Drinking water'), {
		safe: say('Drikkevannet er trygt.', 'Drikkevatnet er trygt.', 'The drinking water is safe.'),
		boil: say(
			'Kok vannet før du drikker det.',
			'Kok vatnet før du drikk det.',
			'Boil the water before you drink it.'
		)
	}),
	/** Only after the police have cleared it. */
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
	animals: choice(say('Dyr', 'Dyr', 'Animals'), {
		bring: say('Ta med kjæledyr.', 'Ta med kjæledyr.', 'Bring your pets.'),
		leave: say(
			'La dyrene være. Si fra om dem når du kommer fram.',
			'Lat dyra vere. Sei frå om dei når du kjem fram.',
			'Leave animals behind. Tell us about them when you arrive.'
		)
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
	)
} satisfies Record<string, Field>;
