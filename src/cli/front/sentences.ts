/** A title and a text in each language of the pages. */
type Words = Record<Language, readonly [title: string, text: string]>;
export type Language = 'nb' | 'nn' | 'en';

/** What the front itself answers when it cannot, or will not, pass a request on. */
const sentences = {
	400: {
		nb: [
			'Vi forsto ikke adressen',
			'Nettleseren din sendte noe vi ikke kan lese. Gå til forsiden og prøv derfra.'
		],
		nn: [
			'Vi forstod ikkje adressa',
			'Nettlesaren din sende noko vi ikkje kan lese. Gå til framsida og prøv derfrå.'
		],
		en: [
			'We did not understand the address',
			'Your browser sent something that we cannot read. Go to the front page, and try from there.'
		]
	},
	405: {
		nb: [
			'Det går ikke an her',
			'Denne adressen kan ikke brukes på den måten. Gå til forsiden og prøv derfra.'
		],
		nn: [
			'Det går ikkje an her',
			'Denne adressa kan ikkje brukast på den måten. Gå til framsida og prøv derfrå.'
		],
		en: [
			'That cannot be done here',
			'This address cannot be used in that way. Go to the front page, and try from there.'
		]
	},
	408: {
		nb: [
			'Det tok for lang tid',
			'Det du sendte, kom ikke helt fram. Ingenting er lagret. Se om du har nett, og send en gang til.'
		],
		nn: [
			'Det tok for lang tid',
			'Det du sende, kom ikkje heilt fram. Ingenting er lagra. Sjå om du har nett, og send ein gong til.'
		],
		en: [
			'It took too long',
			'What you sent did not quite arrive. Nothing is stored. Check that you are online, and send it again.'
		]
	},
	413: {
		nb: [
			'Det ble for mye på en gang',
			'Det du sendte, er større enn vi kan ta imot. Ingenting er lagret. Gjør det kortere, og send en gang til.'
		],
		nn: [
			'Det vart for mykje på ein gong',
			'Det du sende, er større enn vi kan ta imot. Ingenting er lagra. Gjer det kortare, og send ein gong til.'
		],
		en: [
			'It was too much at once',
			'What you sent is larger than we can take. Nothing is stored. Make it shorter, and send it again.'
		]
	},
	414: {
		nb: ['Adressen er for lang', 'Gå til forsiden og prøv derfra.'],
		nn: ['Adressa er for lang', 'Gå til framsida og prøv derfrå.'],
		en: ['The address is too long', 'Go to the front page, and try from there.']
	},
	431: {
		nb: [
			'Nettleseren sendte for mye',
			'Slett informasjonskapslene for dette nettstedet, og prøv en gang til.'
		],
		nn: [
			'Nettlesaren sende for mykje',
			'Slett informasjonskapslane for denne nettstaden, og prøv ein gong til.'
		],
		en: ['Your browser sent too much', 'Delete the cookies of this website, and try again.']
	},
	503: {
		nb: [
			'Den interne delen svarer ikke akkurat nå',
			'Den starter på nytt av seg selv. Det som alt er lagret, er trygt. Vent et halvt minutt og prøv igjen. Meldinger til innbyggerne vises som før.'
		],
		nn: [
			'Den interne delen svarer ikkje akkurat no',
			'Han startar på nytt av seg sjølv. Det som alt er lagra, er trygt. Vent eit halvt minutt og prøv igjen. Meldingar til innbyggjarane viser som før.'
		],
		en: [
			'The internal part does not answer right now',
			'It starts again by itself. What is already stored is safe. Wait half a minute, and try again. Messages to residents are shown as before.'
		]
	}
} satisfies Record<number, Words>;

export type Status = keyof typeof sentences;

/** What is said instead of 503 to a resident. */
const NO_FORM: Words = {
	nb: [
		'Skjemaet svarer ikke akkurat nå',
		'Vent et halvt minutt, og prøv igjen. Haster det, ring kommunen. Det som pågår nå, står på forsiden som før.'
	],
	nn: [
		'Skjemaet svarer ikkje akkurat no',
		'Vent eit halvt minutt, og prøv igjen. Hastar det, ring kommunen. Det som går føre seg no, står på framsida som før.'
	],
	en: [
		'The form does not answer right now',
		'Wait half a minute, and try again. If it is urgent, call the municipality. What is going on now is on the front page as before.'
	]
};

/** … and to one who asked whether a message concerns their address. */
const NO_ANSWER: Words = {
	nb: [
		'Vi kan ikke slå opp adressen akkurat nå',
		'Gå tilbake, og se på listen over områder og gater, eller ring kommunen. Vent et halvt minutt, og prøv igjen.'
	],
	nn: [
		'Vi kan ikkje slå opp adressa akkurat no',
		'Gå tilbake, og sjå på lista over område og gater, eller ring kommunen. Vent eit halvt minutt, og prøv igjen.'
	],
	en: [
		'We cannot look up the address right now',
		'Go back, and look at the list of areas and streets, or call the municipality. Wait half a minute, and try again.'
	]
};

/** The sentence for a request, in the language of the page that it was for. */
export function sentenceFor(status: Status, url = '') {
	const [, prefix = 'nb', path = ''] = /^(?:\/(nn|en)(?![^/?]))?([^?]*)/.exec(url) ?? [];
	const language = prefix as Language;
	const [title, text] = wordsFor(status, path)[language];
	return { language, title, text };
}

function wordsFor(status: Status, path: string): Words {
	if (status !== 503) return sentences[status];
	if (/^\/hendelse\/[^/]+\/gjelder$/.test(path)) return NO_ANSWER;
	return /^\/(varsling|kontakt|henvendelse|s)(\/|$)/.test(path) ? NO_FORM : sentences[503];
}
