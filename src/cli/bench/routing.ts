import { FRESH } from '$lib/inquiries/routing/evaluation/fresh';
import { FIRST_MONTH, NEXT_MONTH } from '$lib/inquiries/routing/evaluation/localMonth';
import { measure } from '$lib/inquiries/routing/evaluation/measure';
import { month, MONTH } from '$lib/inquiries/routing/evaluation/month';
import type { Sample } from '$lib/inquiries/routing/evaluation/sample';
import { ASKED } from '$lib/inquiries/routing/examples/asked';
import { HARD } from '$lib/inquiries/routing/examples/hard';
import { NOTHING_MORE } from '$lib/inquiries/routing/knowledge';
import { learnedFrom } from '$lib/inquiries/routing/learned';
import { suggest } from '$lib/inquiries/routing/suggest';
import { trained } from '$lib/inquiries/routing/trained';
import { quantile, type Figure } from './figure';

/**
 * The suggestion. Only what is held out is held to a bar: texts by somebody who had seen neither the
 * vocabulary nor the examples. What it has been taught with says only that it has learned it.
 */
export function routing(): Promise<Figure[]> {
	const began = process.cpuUsage();
	trained();
	const learned = process.cpuUsage(began);
	const texts = [...ASKED, ...HARD, ...FRESH];
	return Promise.resolve([
		...accuracy('held out', FRESH, true),
		...accuracy('taught with', [...ASKED, ...HARD], false),
		...localMonth(),
		{
			figure: 'routing: time per text, p99',
			value: quantile(
				texts.map(({ text }) => undisturbed(() => suggest(text))),
				0.99
			),
			...{ unit: 'ms', bar: 3, good: 'at most' as const }
		},
		{
			figure: 'routing: to learn it all, once at start (CPU)',
			...{
				value: (learned.user + learned.system) / 1000,
				unit: 'ms',
				bar: 2000,
				good: 'at most' as const
			}
		}
	]);
}

function accuracy(set: string, samples: readonly Sample[], heldOut: boolean): Figure[] {
	const measured = measure(
		samples,
		samples.map(({ text }) => suggest(text))
	);
	const figure = (what: string, value: number, atLeast: number) =>
		right(`routing, ${set} (${samples.length}): ${what}`, value, heldOut ? atLeast : 0);
	return [
		figure('first right', measured.top1, 0.75),
		figure('right among three', measured.top3, 0.92),
		figure('first right, bokmål', measured.top1Bokmal, 0),
		figure('first right, nynorsk', measured.top1Nynorsk, measured.top1Bokmal - 0.05),
		figure('first right, most confident third', measured.top1MostConfidentThird, 0.95),
		figure('says it is confident', measured.confident, 0),
		figure('first right when confident', measured.top1WhenConfident, 0.9)
	];
}

const WRONG_ONE_IN = 10;

/** What a month of confirmed routes does to the next one, and to texts from elsewhere. */
function localMonth(): Figure[] {
	const lessons = month(FIRST_MONTH, WRONG_ONE_IN);
	const after = { ...NOTHING_MORE, learned: learnedFrom(lessons, MONTH) };
	const share = (samples: readonly Sample[], more = NOTHING_MORE) =>
		measure(
			samples,
			samples.map(({ text }) => suggest(text, more))
		).top1;
	const before = share(NEXT_MONTH);
	return [
		right('routing, local names: first right before they are learned', before, 0),
		right('routing, local names: first right in the month after', share(NEXT_MONTH, after), before),
		right(
			'routing, held out: first right in the month after',
			share(FRESH, after),
			share(FRESH) - 0.01
		)
	];
}

function right(figure: string, share: number, atLeast: number): Figure {
	return { figure, value: share * 100, unit: '%', bar: atLeast * 100, good: 'at least' };
}

/** The shortest of a few runs: what else the machine does is not part of it. */
function undisturbed(work: () => unknown): number {
	return Math.min(...[1, 2, 3].map(() => timed(work)));
}

function timed(work: () => unknown): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}
