import { EXAMPLES } from '$lib/inquiries/routing/examples/examples';
import { FIRST_MONTH, NEXT_MONTH } from '$lib/inquiries/routing/evaluation/localMonth';
import { FOLDS, heldOut, type HeldOut } from '$lib/inquiries/routing/evaluation/heldOut';
import { measure } from '$lib/inquiries/routing/evaluation/measure';
import { month, MONTH } from '$lib/inquiries/routing/evaluation/month';
import type { Sample } from '$lib/inquiries/routing/evaluation/sample';
import { NOTHING_MORE } from '$lib/inquiries/routing/knowledge';
import { learnedFrom } from '$lib/inquiries/routing/learned';
import type { Model } from '$lib/inquiries/routing/model';
import { suggest } from '$lib/inquiries/routing/suggest';
import { trained } from '$lib/inquiries/routing/trained';
import { quantile, type Figure } from './figure';

/**
 * The suggestion. Our own texts are cut in five parts, families of like texts together; each part is
 * judged by a model that was taught with the other four. Real texts are judged outside the project.
 */
export function routing(): Promise<Figure[]> {
	const began = process.cpuUsage();
	trained();
	const learned = process.cpuUsage(began);
	const parts = Array.from({ length: FOLDS }, (_, fold) => heldOut(fold));
	return Promise.resolve([
		...accuracy(parts),
		...localMonth(parts[0]!),
		{
			figure: 'routing: time per text, p99',
			value: quantile(
				EXAMPLES.map(({ text }) => undisturbed(() => suggest(text))),
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

function accuracy(parts: readonly HeldOut[]): Figure[] {
	const samples = parts.flatMap(({ samples }) => samples);
	const suggested = parts.flatMap(({ samples, model }) =>
		samples.map(({ text }) => suggest(text, NOTHING_MORE, model))
	);
	const measured = measure(samples, suggested);
	const figure = (what: string, value: number, atLeast: number) =>
		right(`routing, held out in turn (${samples.length}): ${what}`, value, atLeast);
	return [
		figure('first right', measured.top1, 0.75),
		figure('right among three', measured.top3, 0.92),
		figure('first right, bokmål', measured.top1Bokmal, 0.75),
		figure('first right, nynorsk', measured.top1Nynorsk, measured.top1Bokmal - 0.05),
		figure('first right, questions', measured.top1Questions, 0.75),
		figure('first right, reports and descriptions', measured.top1Others, 0.75),
		figure('first right, most confident third', measured.top1MostConfidentThird, 0.95),
		figure('says it is confident', measured.confident, 0),
		figure('first right when confident', measured.top1WhenConfident, 0.9),
		{
			figure: 'routing: how far its scores are from how often it is right',
			...{ value: measured.calibrationError * 100, unit: 'points', bar: 10, good: 'at most' }
		}
	];
}

const WRONG_ONE_IN = 10;

/** What a month of confirmed routes does to the next one, and to texts from elsewhere. */
function localMonth(elsewhere: HeldOut): Figure[] {
	const lessons = month(FIRST_MONTH, WRONG_ONE_IN);
	const after = { ...NOTHING_MORE, learned: learnedFrom(lessons, MONTH) };
	const share = (samples: readonly Sample[], more = NOTHING_MORE, model: Model = trained()) =>
		measure(
			samples,
			samples.map(({ text }) => suggest(text, more, model))
		).top1;
	const before = share(NEXT_MONTH);
	return [
		right('routing, local names: first right before they are learned', before, 0),
		right('routing, local names: first right in the month after', share(NEXT_MONTH, after), before),
		right(
			'routing, held out: first right in the month after',
			share(elsewhere.samples, after, elsewhere.model),
			share(elsewhere.samples, NOTHING_MORE, elsewhere.model) - 0.01
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
