import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { asYouWrite } from './asYouWrite';
import { NO_NUMBERS, numbersFor } from './numbers';
import { stopsIn, STOP_INTENTS, type StopIntent } from './stop';

const intents = (text: string) => stopsIn(text).map(({ intent }) => intent);

/** As people write when it matters: short, misspelled, in all three languages. */
const SAID: Record<StopIntent, string[]> = {
	fire: [
		'Det brenner i naboens garasje!',
		'det brenner hos naboen',
		'DET BRENNNER I KJELLEREN',
		'Huset vårt står i full fyr',
		'Det kjem røyk frå taket på ungdomshuset',
		'Det lukter gass i hele oppgangen',
		'luktar svidd frå sikringsskapet',
		'brannvarsleren piper, hvem ringer jeg?',
		'Røykvarslaren ulte heile natta hos naboen',
		'Bålet på stranda er ute av kontroll',
		'Brann i søppelkassene bak Coop',
		'Skogbrann ved Solåsen',
		'bilen har tatt fyr på parkeringsplassen',
		'Det renner diesel ut i bekken ved Nes',
		'brann!!',
		'The house next door is on fire',
		'I smell gas in the stairwell',
		'There is smoke coming from the school roof'
	],
	life: [
		'Mannen min puster ikke',
		'Far min pustar ikkje, kva gjer eg',
		'Det ligger en bevistløs mann i parken',
		'En gutt har falt i elva ved brua',
		'ho gjekk gjennom isen på Langevatnet',
		'Han slår meg og jeg er redd for livet',
		'Mamma ligger på gulvet og kommer seg ikke opp',
		'Sønnen min har drukket plumbo',
		'Naboen står ute med kniv',
		'Bestemor er dement og har vært forsvunnet siden i går',
		'Trenger ambulanse til Nesveien 12',
		'Høyspentledning er nede over veien, høyspent nede',
		'Jeg ble voldtatt i helga',
		'My father is unconscious',
		'He has a knife',
		'she cant breathe please help'
	],
	suicide: [
		'Jeg vil ikke leve lenger',
		'eg orkar ikkje å leve',
		'Jeg har tenkt på selvmord',
		'tenker på sjølmord hele tida',
		'Jeg vurderer å ta livet av meg',
		'Dottera mi snakkar om å ta livet sitt',
		'jeg vil bare dø',
		'vil do',
		'Alle hadde hatt det bedre uten meg',
		'Jeg kutter meg og vet ikke hvem jeg kan snakke med',
		'Hun sa hun skulle hoppe fra brua',
		'Jeg orker ikke mer',
		'I want to die',
		'I am going to kill myself',
		'My son is suicidal'
	],
	child: [
		'Jeg vil sende en bekymringsmelding',
		'Korleis melder eg uro? Eg er uroa for eit barn i gata',
		'Naboen slår barna sine',
		'pappa slår meg når han drikker',
		'jeg tør ikke gå hjem',
		'Barna er alene hjemme hele natta',
		'Jenta i klassen har ofte blåmerker',
		'Jeg er bekymret for naboungene, de går ute i kulda uten klær',
		'Trener har tatt på meg når jeg dusjer, seksuelle overgrep',
		'Stefar truer mamma og oss',
		'I am worried about a child next door',
		'My dad hits me'
	],
	threat: [
		'Jeg skal drepe saksbehandleren',
		'Dere skal få svi for dette',
		'Eg veit kor du bur',
		'Det er lagt en bombe i rådhuset',
		'Sambo truer meg på livet',
		'Eg vart trua av ein mann på legekontoret',
		'kommer og skyter dere, jeg skal skyte alle sammen',
		'Jeg tar med meg hagla neste gang',
		'I will kill you all',
		'Someone threatened me outside the town hall'
	],
	breach: [
		'Jeg fikk et brev med noen andres helseopplysninger',
		'Når jeg logger inn, ser jeg andres saker',
		'Personnummeret mitt ligger åpent på nettsida deres, fødselsnummer på nett',
		'Vedtaket mitt er sendt til feil person',
		'Lærer har brutt taushetsplikten',
		'Kontoen til skolen er hacket',
		'Fann ei mappe med journalar, eg fann elevmapper på bussen',
		'Opplysningane om sonen min er på avvegar',
		'I received someone elses medical letter',
		'There has been a data breach'
	]
};

describe.each(STOP_INTENTS)('%s', (intent) => {
	test.each(SAID[intent])('is heard in «%s»', (text) => {
		expect(intents(text)).toContain(intent);
	});
});

/** What a kommune is asked every day, with words that come near. */
const ORDINARY = [
	'Er det lov å brenne hageavfall nå?',
	'Når kommer feieren? Vi har røykt med tørr ved.',
	'Kan jeg søke om å sette opp gassgrill på terrassen?',
	'Hvor kan jeg levere gamle røykvarslere?',
	'Vi skal ha brannøvelse på torsdag, får vi låne lift?',
	'Når er branntilsyn i Furulia?',
	'Hun brenner for frivillighet og fortjener kulturprisen.',
	'Fyrverkeri nyttårsaften: hvor er det forbud?',
	'Det ligger et påkjørt rådyr i grøfta',
	'Når er neste førstehjelpskurs med hjertestarter?',
	'Bilen sitter fast i snøen fordi dere ikke brøyter',
	'Jeg orker ikke mer av støyen fra naboen',
	'Jeg vil på do i parken, hvor er nærmeste toalett?',
	'Jeg ønsker å bli fosterhjem, hvem i barnevernet snakker jeg med?',
	'Kan jeg få timeavtale med saksbehandleren min i barnevernet?',
	'Hvilke truede arter finnes ved Langevatnet?',
	'Skolen er truet av nedleggelse, når er høringen?',
	'Vannlekkasje i krysset Åsveien, det renner ut i grøfta',
	'Det lekker fra taket i gymsalen',
	'Hvordan ber jeg om innsyn i personopplysningene mine?',
	'Dunken for matavfall ble ikke tømt på tirsdag',
	'Gatelyset er slukket på skoleveien, og det er mørkt når barna går',
	'Når åpner badet i påsken?',
	'Kan barna leke alene på den nye lekeplassen? Den er fin.',
	'Me har fått nabovarsel om eit naust',
	'How do I register my daughter for school?',
	'When is the swimming pool open?',
	'Ringer for sin mor (84) som har falt to ganger denne uka. Ønsker trygghetsalarm.',
	'Hva er gebyret for å drepe rotter?',
	'Søker om skjenkebevilling for 1. mai',
	'Skuddårsdagen er merket feil i kalenderen',
	'Hei',
	''
];

test.each(ORDINARY)('nothing stops for «%s»', (text) => {
	expect(stopsIn(text)).toEqual([]);
});

test('tells the words as they were written, and only those', () => {
	expect(stopsIn('Hei. Det BRENNNER i garasjen!')).toEqual([
		{ intent: 'fire', words: ['Det BRENNNER'] }
	]);
});

test('hears more than one, the most pressing first', () => {
	expect(intents('Det brenner, og han har kniv.')).toEqual(['fire', 'life']);
});

test('is done at once with a long text', () => {
	const long = 'brann er ute i natta og alle ser på barnet som ikke er i '.repeat(2000);
	const began = performance.now();
	stopsIn(long);
	expect(performance.now() - began).toBeLessThan(500);
});

describe('the script of the contact form', () => {
	/** What the script shows for a text, in a page that has nothing but its field and the place for it. */
	const shownFor = (text: string, locale: 'nb' | 'nn' | 'en' = 'nb') => {
		const place = element('div');
		const area = { value: text, addEventListener: () => {} };
		const document = {
			querySelector: (id: string) => (id === '#field-text' ? area : place),
			createElement: element
		};
		runInNewContext(asYouWrite(translator(locale), NO_NUMBERS), { document });
		return place.said();
	};

	test.each(Object.values(SAID).flat())('hears «%s» as the server does', (text) => {
		const numbers = numbersFor(intents(text), NO_NUMBERS).map(({ number }) => number);
		const shown = shownFor(text);
		for (const number of numbers) expect(shown).toContain(number);
		if (numbers.length) expect(shown).toContain('ring nå');
		else expect(shown).toBe('');
	});

	test.each(ORDINARY)('says nothing to «%s»', (text) => expect(shownFor(text)).toBe(''));

	test('speaks the language of the page', () => {
		expect(shownFor('I want to die', 'en')).toContain('call now');
		expect(shownFor('Eg orkar ikkje å leve', 'nn')).toContain('ring no');
	});
});

/** As much of a DOM element as the script needs. */
function element(name: string) {
	const children: ReturnType<typeof element>[] = [];
	const made: {
		name: string;
		textContent: string;
		className: string;
		setAttribute: () => void;
		append: (child: ReturnType<typeof element>) => void;
		replaceChildren: () => void;
		said: () => string;
	} = {
		...{ name, textContent: '', className: '', setAttribute: () => {} },
		append: (child) => void children.push(child),
		replaceChildren: () => void (children.length = 0),
		said: () => [made.textContent, ...children.map((child) => child.said())].join(' ').trim()
	};
	return made;
}
