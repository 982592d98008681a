import type { FieldKey } from './fields';
import { FEW_PLACES } from './lengths';
import type { Message } from './message';
import type { Snapshot } from './library/snapshot';
import { say, type Sentence, type Step, type Template } from './template';

/** What a step says before (or, for the all-clear, instead of) the template's own sentences. */
const NEWS: Sentence[] = [{ known: say('{news}', '{news}', '{news}') }];

const NO_CHANGE: Sentence[] = [
	say(
		'Ingen endring siden forrige melding. Vi arbeider fortsatt med saken.',
		'Inga endring sidan førre melding. Vi arbeider framleis med saka.',
		'No change since our last message. We are still working on it.'
	)
];

const CORRECTION: Sentence[] = [
	{
		known: say('RETTING: {right}', 'RETTING: {right}', 'CORRECTION: {right}'),
		omit: say(
			'RETTING: Denne meldingen er riktig.',
			'RETTING: Denne meldinga er rett.',
			'CORRECTION: This message is right.'
		)
	},
	say(
		'Meldingen vår {wrongAt} var feil. Vi beklager.',
		'Meldinga vår {wrongAt} var feil. Vi seier oss leie for det.',
		'Our message of {wrongAt} was wrong. We are sorry.'
	)
];

export const CORRECTION_TITLE = say('Retting: {title}', 'Retting: {title}', 'Correction: {title}');

export const WITHDRAWAL = {
	title: say(
		'Retting: Se bort fra «{title}»',
		'Retting: Sjå bort frå «{title}»',
		'Correction: Disregard “{title}”'
	),
	advice: say(
		'Se bort fra meldingen. Rådene i den gjelder ikke.',
		'Sjå bort frå meldinga. Råda i henne gjeld ikkje.',
		'Disregard that message. Its advice does not apply.'
	)
};

export const OVER: Sentence[] = [
	say(
		'{confirmedBy} har bekreftet at dette gjelder fra {endedAt}.',
		'{confirmedBy} har stadfesta at dette gjeld frå {endedAt}.',
		'{confirmedBy} has confirmed this as of {endedAt}.'
	)
];

export const THANKS: Sentence[] = [
	say(
		'Takk til alle som har hjulpet til.',
		'Takk til alle som har hjelpt til.',
		'Thank you to everybody who has helped.'
	),
	{
		known: say(
			'Har du fortsatt problemer, ring {dutyPhone}.',
			'Har du framleis problem, ring {dutyPhone}.',
			'If you still have problems, call {dutyPhone}.'
		)
	}
];

/** Said at the end in a language that lacks something a person wrote freely in another. */
export const MORE_ELSEWHERE = say(
	'Den engelske teksten sier mer.',
	'Den engelske teksten seier meir.',
	'The Norwegian text says more.'
);

/** Said of the place after the danger, where one sentence has no room for it. */
export const WHERE: Sentence[] = [
	{ known: say('Det gjelder {places}.', 'Det gjeld {places}.', 'This applies {places}.') },
	{
		known: say(
			'Det gjelder ikke {excluded}.',
			'Det gjeld ikkje {excluded}.',
			'It does not apply {excluded}.'
		)
	},
	{
		known: say(
			'Det gjelder ikke lenger {left}.',
			'Det gjeld ikkje lenger {left}.',
			'It no longer applies {left}.'
		)
	}
];

/** Where a message that goes on in some of the places has come to. */
const ALSO: Sentence = {
	known: say(
		'Meldingen gjelder nå også {added}.',
		'Meldinga gjeld no òg {added}.',
		'This message now also applies {added}.'
	)
};
/** Where it has gone, from everywhere it was. */
const INSTEAD: Sentence = {
	known: say(
		'Meldingen gjelder nå {added}.',
		'Meldinga gjeld no {added}.',
		'This message now applies {added}.'
	)
};
const NO_LONGER: Sentence = {
	known: say(
		'Meldingen gjelder ikke lenger {removed}.',
		'Meldinga gjeld ikkje lenger {removed}.',
		'This message no longer applies {removed}.'
	)
};
/** Both are too many to name in one sentence; each is named after the danger. */
const OTHER_PLACES: Sentence = {
	known: say(
		'Meldingen gjelder nå andre steder enn før.',
		'Meldinga gjeld no andre stader enn før.',
		'This message now applies in other places than before.'
	)
};

/** Said first to those a message has begun to concern, and to those it concerns no longer. */
function moved({ areas, areaChange }: Message): Sentence[] {
	if (!areaChange) return [];
	const { added, removed } = areaChange;
	if (added.length > FEW_PLACES && removed.length > FEW_PLACES) return [OTHER_PLACES];
	return [areas.length > added.length ? ALSO : INSTEAD, NO_LONGER];
}

/** What a message opens with, before the danger. */
export function opening(message: Message): Sentence[] {
	if (message.step === 'correction') return [...CORRECTION, ...moved(message)];
	if (message.step !== 'update') return [];
	return message.noChange ? NO_CHANGE : [...NEWS, ...moved(message)];
}

const STEP_FIELDS: Record<Step, FieldKey[]> = {
	first: [],
	update: [],
	correction: ['right', 'wrongAt'],
	allClear: ['endedAt', 'confirmedBy']
};

/** The fields without which there is no message. */
export function required(template: Template, step: Step): FieldKey[] {
	const named = Object.keys(template.fields) as FieldKey[];
	return [...STEP_FIELDS[step], ...named.filter((field) => template.fields[field] === 'must')];
}

/**
 * How many persons it takes: everything inherits the level of its kind, and of the kind it takes
 * the place of, but one tick repeats the approved text.
 * @param stands what residents have been told so far; null: nothing yet
 */
export function approvals(
	template: Pick<Template, 'approval'>,
	message: Pick<Message, 'step' | 'noChange'>,
	stands: Pick<Snapshot, 'approval'> | null
): 1 | 2 {
	if (message.step === 'update' && message.noChange) return 1;
	return template.approval === 2 || stands?.approval === 2 ? 2 : 1;
}
