import { SAMPLES } from '$lib/inquiries/routing/evaluation';
import { measure } from '$lib/inquiries/routing/measure';
import { suggest } from '$lib/inquiries/routing/suggest';
import { quantile, type Figure } from './figure';

/**
 * The suggestion on our own evaluation set. Its texts and the vocabulary have the same author, so
 * real texts do worse: it guards against getting worse, and is not the accuracy of a kommune.
 */
export function routing(): Promise<Figure[]> {
	const suggested = SAMPLES.map(({ text }) => timed(() => suggest(text)));
	const measured = measure(
		SAMPLES,
		suggested.map(({ result }) => result)
	);
	const times = suggested.map(({ ms }) => ms);
	return Promise.resolve([
		right('routing: first right', measured.top1, 0.75),
		right('routing: right among three', measured.top3, 0.92),
		right('routing: first right, bokmål', measured.top1Bokmal, 0.75),
		right('routing: first right, nynorsk', measured.top1Nynorsk, 0.75),
		right('routing: first right, most confident third', measured.top1MostConfidentThird, 0.95),
		right('routing: first right when confident', measured.top1WhenConfident, 0.9),
		{
			figure: 'routing: time per text, p99',
			value: quantile(times, 0.99),
			unit: 'ms',
			bar: 3,
			good: 'at most'
		}
	]);
}

function right(figure: string, share: number, atLeast: number): Figure {
	return { figure, value: share * 100, unit: '%', bar: atLeast * 100, good: 'at least' };
}

function timed<T>(work: () => T): { result: T; ms: number } {
	const began = performance.now();
	return { result: work(), ms: performance.now() - began };
}
