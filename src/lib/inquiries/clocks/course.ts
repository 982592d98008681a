import { osloDate } from '$lib/calendar/civilDate';
import type { NewEvent } from '../event';
import type { Inquiry } from '../inquiry';
import type { Clock, ClockKind, Stop } from './clock';
import { lawDue, lawOn, type Law, type Legal } from './law';

type Running = Pick<Clock, 'id' | 'kind' | 'startedAt' | 'dueAt'>;
type State = Pick<Inquiry, 'unitId' | 'answerDueAt'>;

/** What becomes of the clocks of an inquiry: those that stop, and those that start. */
export interface Course {
	stop: { id: number; because: Stop }[];
	start: { kind: ClockKind; startedAt: number; dueAt: number }[];
}

interface Happened {
	/** null: it has just come in */
	before: State | null;
	after: State;
	event: NewEvent;
}

interface Facts {
	now: number;
	laws: readonly Law[];
	/** when the unit that has it now is to have answered, by its own target; null: it has none */
	unitDueAt: number | null;
}

/**
 * What an event does to the clocks. Somebody waits as long as `answerDueAt` is set: the kommune's and
 * the unit's clocks run then, start again with a follow-up, and stop with the first human answer. A
 * promise takes over from both. The law's stop with the answer itself, § 11 a with a promise too.
 */
export function course(
	{ before, after, event }: Happened,
	running: Running[],
	facts: Facts
): Course {
	if (after.answerDueAt === null) return ended(running, event);
	if (event.kind === 'preliminary') return promised(after.answerDueAt, running, facts);
	if (event.kind === 'requested') return requested(event.details, running, facts);
	if (event.kind === 'notRequested')
		return { stop: stops(running, [event.details.request], 'notSo'), start: [] };
	return waiting({ before, after, event }, running, facts);
}

function ended(running: Running[], event: NewEvent): Course {
	const because = event.kind === 'answered' ? 'answered' : 'closed';
	return { stop: running.map(({ id }) => ({ id, because })), start: [] };
}

function promised(dueAt: number, running: Running[], { now, laws }: Facts): Course {
	const result: Course = {
		stop: [
			...stops(running, ['answer', 'unit', 'preliminary'], 'promised'),
			...stops(running, ['promise'], 'again')
		],
		start: [{ kind: 'promise', startedAt: now, dueAt }]
	};
	const asked = running.find(({ kind }) => kind === 'personalData');
	const law = asked && lawOn(laws, 'personalData', osloDate(asked.startedAt));
	if (!asked || !law?.extended) return result;
	const longest = lawDue(asked.startedAt, law, law.extended);
	if (now > asked.dueAt || asked.dueAt >= longest) return result;
	result.stop.push({ id: asked.id, because: 'extended' });
	result.start.push({ kind: 'personalData', startedAt: asked.startedAt, dueAt: longest });
	return result;
}

function requested(
	{ request, at }: { request: Legal; at: number },
	running: Running[],
	{ laws }: Facts
): Course {
	const law = lawOn(laws, request, osloDate(at));
	if (!law || running.some(({ kind }) => kind === request)) return { stop: [], start: [] };
	return {
		stop: [],
		start: [{ kind: request, startedAt: at, dueAt: lawDue(at, law) }]
	};
}

function waiting({ before, after, event }: Happened, running: Running[], facts: Facts): Course {
	const { now, laws, unitDueAt } = facts;
	const result: Course = { stop: [], start: [] };
	const dueAt = after.answerDueAt!;
	const promise = running.find(({ kind }) => kind === 'promise');
	if (dueAt !== before?.answerDueAt && dueAt !== promise?.dueAt) {
		result.stop.push(...stops(running, ['answer'], 'again'));
		result.start.push({ kind: 'answer', startedAt: now, dueAt });
	}
	const moved = before !== null && before.unitId !== after.unitId;
	const again = !before || before.answerDueAt === null || event.kind === 'followUp';
	const waits = !promise || event.kind === 'followUp';
	if (waits && (moved || again)) {
		result.stop.push(...stops(running, ['unit'], moved ? 'moved' : 'again'));
		if (unitDueAt !== null) result.start.push({ kind: 'unit', startedAt: now, dueAt: unitDueAt });
	}
	const law = before ? null : lawOn(laws, 'preliminary', osloDate(now));
	if (law) result.start.push({ kind: 'preliminary', startedAt: now, dueAt: lawDue(now, law) });
	return result;
}

function stops(running: Running[], kinds: ClockKind[], because: Stop): Course['stop'] {
	return running.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ id, because }));
}
