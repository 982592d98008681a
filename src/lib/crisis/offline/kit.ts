import type { Locale } from '$lib/i18n/locale';
import { promiseAt, promiseKept } from '../beginning';
import type { Composition } from '../composing.server';
import type { Message } from '../message';
import type { Step, Template, Worded } from '../template';
import type { Kind } from '../templates';

/** Everything a phone needs to write a message with no network, as it was when it last had one. */
export interface Kit {
	/** Whose phone it is: nobody else may use it. */
	me: { id: string; name: string };
	/** What it was written for: the names of the kinds are in it. */
	locale: Locale;
	kommune: string;
	at: number;
	areas: Composition['areas'];
	/** Those the person may publish, in the order they are offered. */
	kinds: Offered[];
	templates: Partial<Record<Kind, Pick<Composition, 'template' | 'fields'>>>;
	/** What can be written: the first message of each kind, and each step of what goes on. */
	openings: Opening[];
}

export interface Offered {
	kind: Kind;
	name: string;
	sign: string;
	persons: 1 | 2;
	severity: Template['severity'];
	/** what it is found by, in lower case */
	words: string;
}

/** A composer as it was opened on the server, but for what all of them share. */
export interface Opening extends Omit<Composition, 'areas' | 'template' | 'fields'> {
	/** What stands, for a step of an incident. */
	standing: Worded | null;
}

/** Which composer: a kind's first message, or a step of an incident. */
export interface Where {
	kind: string | null;
	step: Step;
	ref: string | null;
}

/**
 * A composer from the kit, opened now: its promise and the time it grows old count from here.
 * @param id of the draft, or null when the kit has no such composer
 */
export function openedFrom(kit: Kit, where: Where, id: string, now: number) {
	const opening = kit.openings.find(
		({ kind, step, ref }) =>
			step === where.step && ref === where.ref && (where.ref !== null || kind === where.kind)
	);
	const words = opening && kit.templates[opening.kind];
	if (!opening || !words) return null;
	const { standing, ...rest } = opening;
	const message = renewed(opening.message, words.template, now);
	const composing: Composition = { ...rest, ...words, areas: kit.areas, id, message, now };
	return { composing, standing };
}

/** What goes on, as it was when the phone last had a network, and what «ingen endring» would promise now. */
export function goingOn(kit: Kit, now: number) {
	return kit.openings.flatMap(({ kind, step, ref, standing, incident }) => {
		const words = kit.templates[kind];
		if (step !== 'update' || !ref || !incident || !words) return [];
		const { version, nextUpdateAt } = incident;
		const promiseAt = promiseKept(words.template, nextUpdateAt, now);
		return { ref, standing, version, promiseAt };
	});
}

/** A message that nobody has written in yet, with times that count from now. */
function renewed(message: Message, template: Template, now: number): Message {
	const { step, nextUpdateAt, values } = message;
	return {
		...message,
		values: step === 'allClear' ? { ...values, endedAt: now } : values,
		nextUpdateAt: nextUpdateAt === null ? null : promiseAt(template, now),
		expiresAt: now + template.lifetime * 3_600_000
	};
}
