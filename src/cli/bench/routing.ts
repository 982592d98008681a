import { SAMPLES, type Sample } from '$lib/inquiries/routing/evaluation';
import { NOTHING_MORE } from '$lib/inquiries/routing/evidence';
import { FRESH, HELD_OUT } from '$lib/inquiries/routing/heldOut';
import { learnedFrom, type Lesson } from '$lib/inquiries/routing/learned';
import { measure } from '$lib/inquiries/routing/measure';
import { suggest } from '$lib/inquiries/routing/suggest';
import { words } from '$lib/inquiries/routing/words';
import { quantile, type Figure } from './figure';

/**
 * The suggestion on three sets of our own. The texts and the vocabulary have the same author, so real
 * texts do worse: the fresh set, written after the vocabulary and measured once, says most.
 */
export function routing(): Promise<Figure[]> {
	return Promise.resolve([
		...accuracy('own set', SAMPLES),
		...accuracy('held-out set', HELD_OUT),
		...accuracy('fresh set', FRESH),
		...learning(),
		{
			figure: 'routing: time per text, p99',
			value: quantile(
				[...SAMPLES, ...HELD_OUT, ...FRESH].map(({ text }) => timed(() => suggest(text))),
				0.99
			),
			...{ unit: 'ms', bar: 3, good: 'at most' as const }
		}
	]);
}

function accuracy(set: string, samples: readonly Sample[]): Figure[] {
	const measured = measure(
		samples,
		samples.map(({ text }) => suggest(text))
	);
	const name = (what: string) => `routing, ${set} (${samples.length}): ${what}`;
	return [
		right(name('first right'), measured.top1, 0.75),
		right(name('right among three'), measured.top3, 0.92),
		right(name('first right, bokmål'), measured.top1Bokmal, 0.75),
		right(name('first right, nynorsk'), measured.top1Nynorsk, measured.top1Bokmal - 0.05),
		right(name('first right, most confident third'), measured.top1MostConfidentThird, 0.95),
		right(name('says it is confident'), measured.confident, 0),
		right(name('first right when confident'), measured.top1WhenConfident, 0.9)
	];
}

const MONTH = 30 * 86_400_000;
const WRONG_ONE_IN = 10;

/**
 * A month in which people confirm the routes of one half of the held-out texts three times over, every
 * tenth of them wrongly; measured on the other half, and the other way round. What is learned of so few
 * and so different texts is little: the figure is there to show that it does no harm.
 */
function learning(): Figure[] {
	const half = (odd: number) => HELD_OUT.filter((_, i) => i % 2 === odd);
	const share = (odd: number, taught: boolean) => {
		const learned = taught ? learnedFrom(month(half(1 - odd)), MONTH) : new Map();
		const results = half(odd).map(({ text }) => suggest(text, { ...NOTHING_MORE, learned }));
		return measure(half(odd), results).top1 / 2;
	};
	const [before, after] = [false, true].map((taught) => share(0, taught) + share(1, taught));
	return [
		right('routing: first right before a month of learning', before ?? 0, 0.75),
		right('routing: first right after it', after ?? 0, (before ?? 0) - 0.01)
	];
}

function month(samples: readonly Sample[]): Lesson[] {
	return samples.flatMap(({ text, area }, i) =>
		[0, 1, 2].map((time) => ({
			area: (i + time) % WRONG_ONE_IN ? area : (samples[0]?.area ?? area),
			stems: [...new Set(words(text).map(({ stem }) => stem))],
			sentBy: `router ${(i + time) % 3}`,
			confirmedBy: `caseworker ${area} ${time % 2}`,
			at: (MONTH * (i + 1)) / samples.length
		}))
	);
}

function right(figure: string, share: number, atLeast: number): Figure {
	return { figure, value: share * 100, unit: '%', bar: atLeast * 100, good: 'at least' };
}

function timed(work: () => unknown): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}
