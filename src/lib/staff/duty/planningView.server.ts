import type { InferOutput } from 'valibot';
import { addDays, osloDate, weekday } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { people } from '../people.server';
import type { ROTATION } from './forms';
import { faultOf } from './line';
import { rotationRefusal, spanOf } from './planning.server';
import { ableOn, lineById, lines } from './roster.server';
import { rotation } from './rotation';
import { liveShifts } from './shifts.server';

/** What a planner chooses from: the lines, who can be on duty on the one chosen, the next Monday. */
export async function planningView(lineId: string | null) {
	const kept = await lines(reader);
	const line = kept.find(({ id }) => id === lineId) ?? kept[0];
	const at = now();
	const today = osloDate(at);
	return {
		lines: kept.map(({ id, name }) => ({ id, name })),
		lineId: line?.id ?? null,
		able: line ? await ableOn(reader, line, { endsAt: at + 1 }) : [],
		monday: addDays(today, 8 - weekday(today))
	};
}

export type RotationForm = InferOutput<typeof ROTATION>;

/** The shifts that a rotation would become, with names, and what is wrong with them. */
export async function previewed(form: RotationForm) {
	const planned = rotation(form);
	const line = await lineById(reader, form.lineId);
	const everybody = new Map((await people(reader)).map((one) => [one.id, one]));
	const whole = spanOf(planned);
	const before = line && whole ? await liveShifts(reader, line.id, whole) : [];
	const shifts = planned.map((one) => {
		const holder = everybody.get(one.userId);
		const fault = line && holder ? faultOf(holder, line, one) : ('off' as const);
		return { ...one, name: holder?.name ?? '', fault };
	});
	const refusal = line && (await rotationRefusal(reader, line, planned, true));
	return { form, line: line?.name ?? '', shifts, replaces: before.length, refusal };
}
