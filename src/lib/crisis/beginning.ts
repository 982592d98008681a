import { roundUp } from './clock';
import type { FieldKey } from './fields';
import type { Message, Values } from './message';
import type { Step, Template } from './template';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A version that has been published, as the next message begins from it. */
export interface Earlier {
	message: Message;
	publishedAt: number;
	sameKind: boolean;
}

/** What the composer begins with: nothing, or what was said last, with a new promise. */
export function beginning(
	template: Template,
	step: Step,
	earlier: Earlier | null,
	now: number
): Message {
	return {
		step,
		areas: earlier?.message.areas ?? [],
		...(earlier?.message.excluded && { excluded: earlier.message.excluded }),
		values: { ...carried(template, earlier), ...opening(step, earlier, now) },
		combined: null,
		facts: earlier?.sameKind ? earlier.message.facts : {},
		noChange: false,
		withdraws: false,
		nextUpdateAt: step === 'allClear' ? null : promiseAt(template, now),
		expiresAt: now + template.lifetime * HOUR
	};
}

/** When the next message is promised: a round time, the kind's interval from now. */
export function promiseAt(template: Template, now: number): number {
	return roundUp(now + template.interval * MINUTE);
}

/**
 * When the next message is promised if nothing has changed: the kind's interval from now, and never
 * before what was promised already.
 */
export function promiseKept(template: Template, promised: number | null, now: number): number {
	return Math.max(promiseAt(template, now), promised ?? 0);
}

/** «Ingen endring»: what was said last, with a new promise. */
export function unchanged(last: Message, nextUpdateAt: number): Message {
	return {
		...last,
		decision: undefined,
		areaChange: undefined,
		step: 'update',
		noChange: true,
		withdraws: false,
		nextUpdateAt,
		expiresAt: Math.max(last.expiresAt, nextUpdateAt + HOUR)
	};
}

/** One dictionary: what is known stays known, also when «vi undersøker» becomes another kind. */
function carried(template: Template, earlier: Earlier | null): Values {
	const values = earlier?.message.values ?? {};
	const keys = Object.keys(template.fields) as FieldKey[];
	return Object.fromEntries(
		keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]])
	);
}

function opening(step: Step, earlier: Earlier | null, now: number): Values {
	if (step === 'correction') return { wrongAt: earlier?.publishedAt ?? now };
	return step === 'allClear' ? { endedAt: now } : {};
}
