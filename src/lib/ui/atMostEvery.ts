/**
 * Work that is done at once, and while it keeps being asked for only once in every `pause`
 * milliseconds, the last time too: many who act at once must not make every open screen reload as often.
 */
export function atMostEvery(pause: number, work: () => void): () => void {
	let rests = false;
	let again = false;
	const run = () => {
		[rests, again] = [true, false];
		setTimeout(() => {
			rests = false;
			if (again) run();
		}, pause);
		work();
	};
	return () => {
		if (rests) again = true;
		else run();
	};
}
