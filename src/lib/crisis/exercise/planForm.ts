import { text } from '$lib/database/text';
import type { MessageKey } from '$lib/i18n/refusal';
import { fromLocal } from '../clock';
import type { Plan } from './start.server';

interface Read {
	/** null: something is wrong */
	plan: Plan | null;
	errors: Record<string, MessageKey>;
	/** what was written, to go on with */
	values: Record<'name' | 'scenario' | 'startsAt' | 'endsAt', string> & { colleagues: string[] };
}

/** The exercise that a form plans; without a time it begins now, and goes on until somebody ends it. */
export function planFrom(form: FormData, now: number): Read {
	const read = (name: string, max: number) => text(form.get(name), max);
	const values = {
		name: read('name', 120),
		scenario: read('scenario', 4_000),
		startsAt: read('startsAt', 16),
		endsAt: read('endsAt', 16),
		colleagues: form.getAll('colleague').map((id) => text(id, 60))
	};
	const startsAt = values.startsAt ? fromLocal(values.startsAt) : now;
	const endsAt = values.endsAt ? fromLocal(values.endsAt) : null;
	const errors: Read['errors'] = {};
	if (!values.name) errors.name = 'exercise_name_missing';
	if (!values.scenario) errors.scenario = 'exercise_scenario_missing';
	if (startsAt === null) errors.startsAt = 'exercise_time_wrong';
	if (values.endsAt && endsAt === null) errors.endsAt = 'exercise_time_wrong';
	else if (endsAt !== null && endsAt <= Math.max(now, startsAt ?? now))
		errors.endsAt = 'exercise_ends_early';
	const { name, scenario, colleagues } = values;
	const whole = startsAt !== null && !Object.keys(errors).length;
	return { plan: whole ? { name, scenario, startsAt, endsAt, colleagues } : null, errors, values };
}
