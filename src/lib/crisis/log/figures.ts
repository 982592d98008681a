import type { LogEntry } from './entry';

const MINUTE = 60_000;

/** What a version promised, and when; epoch milliseconds. */
export interface Spoken {
	version: number;
	publishedAt: number;
	nextUpdateAt: number | null;
}

/** A promise of a next update, and what became of it. `lateMinutes` counts whole minutes that began. */
export interface Promised {
	version: number;
	at: number;
	/** Null: nothing has been said since. */
	keptAt: number | null;
	state: 'kept' | 'late' | 'open';
	lateMinutes: number;
}

/** Every promise of a next update. @param spoken the versions, oldest first */
export function promised(spoken: Spoken[], now: number): Promised[] {
	return spoken.flatMap(({ version, nextUpdateAt }, i) => {
		if (nextUpdateAt === null) return [];
		const keptAt = spoken[i + 1]?.publishedAt ?? null;
		const over = (keptAt ?? now) - nextUpdateAt;
		const state = over > 0 ? ('late' as const) : keptAt === null ? 'open' : 'kept';
		const lateMinutes = Math.max(0, Math.ceil(over / MINUTE));
		return [{ version, at: nextUpdateAt, keptAt, state, lateMinutes }];
	});
}

/** The figures that an after-action report opens with. */
export interface Figures {
	/** The first thing anybody noted: when the kommune knew. Null: only the message itself is known. */
	knownAt: number | null;
	firstAt: number;
	/** From knowing to the first message, whole minutes; null when nothing was noted before it. */
	firstMinutes: number | null;
	/** From the first message to the last; whole minutes. */
	lastedMinutes: number;
	promises: { kept: number; late: number; open: number; mostLate: number };
	/** The most calls in an hour that the switchboard told of. */
	mostCalls: number | null;
}

/** The figures of an incident. @param spoken its versions, oldest first, at least one */
export function figures(
	entries: Pick<LogEntry, 'kind' | 'at' | 'details'>[],
	spoken: Spoken[],
	now: number
): Figures {
	const first = spoken[0];
	const last = spoken.at(-1);
	if (!first || !last) throw new Error('An incident without versions');
	const before = entries.map(({ at }) => at).filter((at) => at < first.publishedAt);
	const knownAt = before.length ? Math.min(...before) : null;
	const all = promised(spoken, now);
	const count = (state: Promised['state']) => all.filter((one) => one.state === state).length;
	const calls = entries.filter(({ kind }) => kind === 'load').map(callsIn);
	return {
		knownAt,
		firstAt: first.publishedAt,
		firstMinutes: knownAt === null ? null : minutes(first.publishedAt - knownAt),
		lastedMinutes: minutes(last.publishedAt - first.publishedAt),
		promises: {
			kept: count('kept'),
			late: count('late'),
			open: count('open'),
			mostLate: Math.max(0, ...all.map(({ lateMinutes }) => lateMinutes))
		},
		mostCalls: calls.length ? Math.max(...calls) : null
	};
}

function minutes(span: number): number {
	return Math.max(0, Math.round(span / MINUTE));
}

function callsIn({ details }: Pick<LogEntry, 'details'>): number {
	const told = details !== null && typeof details === 'object' && 'count' in details;
	return told ? Number(details.count) : 0;
}
