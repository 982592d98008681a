import * as v from 'valibot';
import { refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import type { Template } from '../template';
import { faultsOf } from './checks';
import { OWN, ownOf, wholeTemplate, type Own } from './own';
import { fromPlaces, type Places } from './places';

/** What is wrong in a copy: the place, as the form's fields are named, and why. */
export type Faults = Record<string, Refusal>;

/**
 * Reads a copy that came in, from a form or a file, and checks that every message made with it can
 * be published. @param kommune whose name stands first in notifications
 */
export function readOwn(
	builtIn: Template,
	input: unknown,
	kommune: string
): { own: Own } | { faults: Faults } {
	// A file or a form that is older than these says nothing of them.
	const { decidedBy, breakGlassAfter } = ownOf(builtIn);
	const whole = typeof input === 'object' ? { decidedBy, breakGlassAfter, ...input } : input;
	const read = v.safeParse(OWN, whole);
	if (!read.success) return { faults: shapeFaults(input, read.issues) };
	const faults = faultsOf(builtIn, read.output, kommune);
	return Object.keys(faults).length ? { faults } : { own: read.output };
}

/** A copy as a form says it so far, to show it; null while it cannot be read. */
export function readSoFar(
	builtIn: Template,
	places: Places
): { own: Own; template: Template } | null {
	const read = v.safeParse(OWN, fromPlaces(places, builtIn.facts));
	return read.success ? { own: read.output, template: wholeTemplate(builtIn, read.output) } : null;
}

function shapeFaults(input: unknown, issues: v.BaseIssue<unknown>[]): Faults {
	const faults: Faults = {};
	for (const { path, message } of issues) {
		const place = placeOf(input, path?.map(({ key }) => String(key)) ?? []);
		faults[place] ??= refuse(asKey(message));
	}
	return faults;
}

/** A fact is named by its key, not by where it stands in the list. */
function placeOf(input: unknown, [first = '', ...more]: string[]): string {
	const facts = first === 'facts' && typeof input === 'object' && input && 'facts' in input;
	const list = facts && Array.isArray(input.facts) ? input.facts : [];
	const key: unknown = list[Number(more[0])]?.key;
	if (typeof key === 'string') more[0] = key.slice(0, 40);
	return [first, ...more].join('.');
}

function asKey(message: string): MessageKey {
	return message.startsWith('library_') ? (message as MessageKey) : 'library_value_invalid';
}
