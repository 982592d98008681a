/** Work in small steps: each `yield` is a place to let others go on, a few milliseconds apart. */
export type Steps<Result> = Generator<void, Result>;

/** Does the work without a pause, where nobody waits. */
export function atOnce<Result>(work: Steps<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
