/** Some time: from `startsAt`, until but not with `endsAt` (epoch milliseconds). */
export interface Span {
	startsAt: number;
	endsAt: number;
}

/** A shift that has not been cancelled. */
export interface Shift extends Span {
	id: string;
	lineId: string;
	userId: string;
}

/** Time when nobody, or more than one, is on duty. */
export interface Coverage<S extends Span = Shift> {
	holes: Span[];
	doubles: (Span & { shifts: S[] })[];
}

/** The shifts that run at an instant. */
export function onDutyAt<S extends Span>(shifts: S[], at: number): S[] {
	return shifts.filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
}

/** The first shift that begins after an instant, or null. */
export function nextOnDuty<S extends Span>(shifts: S[], at: number): S | null {
	const coming = shifts.filter(({ startsAt }) => startsAt > at);
	return coming.reduce<S | null>(
		(first, one) => (first && first.startsAt <= one.startsAt ? first : one),
		null
	);
}

/** When nobody, and when more than one, of the shifts of a line runs, between two instants. */
export function coverage<S extends Span>(shifts: S[], from: number, until: number): Coverage<S> {
	const edges = shifts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
	const cuts = [from, ...edges.filter((at) => at > from && at < until), until];
	const found: Coverage<S> = { holes: [], doubles: [] };
	const instants = [...new Set(cuts)].sort((a, b) => a - b);
	for (const [i, startsAt] of instants.entries()) {
		const endsAt = instants[i + 1];
		if (endsAt === undefined) break;
		const running = onDutyAt(shifts, startsAt);
		if (!running.length) lengthen(found.holes, { startsAt, endsAt });
		if (running.length > 1) found.doubles.push({ startsAt, endsAt, shifts: running });
	}
	return found;
}

/** Adds a hole, or makes the last one longer when it goes on. */
function lengthen(holes: Span[], { startsAt, endsAt }: Span): void {
	const last = holes.at(-1);
	if (last?.endsAt === startsAt) last.endsAt = endsAt;
	else holes.push({ startsAt, endsAt });
}

/** Whether two spans have any time in common. */
export function overlaps(a: Span, b: Span): boolean {
	return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** What is left of a span when a part of it is given away: nothing, one piece, or two. */
export function remains(whole: Span, part: Span): Span[] {
	return [
		{ startsAt: whole.startsAt, endsAt: Math.min(part.startsAt, whole.endsAt) },
		{ startsAt: Math.max(part.endsAt, whole.startsAt), endsAt: whole.endsAt }
	].filter(({ startsAt, endsAt }) => startsAt < endsAt);
}

/** Whether a part lies in a span, and is some time at all. */
export function within(part: Span, whole: Span): boolean {
	return (
		part.startsAt < part.endsAt && whole.startsAt <= part.startsAt && part.endsAt <= whole.endsAt
	);
}
