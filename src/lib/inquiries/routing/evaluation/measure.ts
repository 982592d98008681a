import type { Sample } from './sample';
import type { Suggested } from '../suggest';

export interface Measured {
	texts: number;
	/** Shares, 0–1. */
	top1: number;
	top3: number;
	top1Bokmal: number;
	top1Nynorsk: number;
	/** Top-1 on the third of the texts with the highest scores. */
	top1MostConfidentThird: number;
	/** Share of the texts where the suggestion says it is confident, and top-1 on those. */
	confident: number;
	top1WhenConfident: number;
}

/** How well suggestions hit the samples they were made for (same order). */
export function measure(samples: readonly Sample[], suggested: readonly Suggested[]): Measured {
	const judged = samples.map((sample, i) => {
		const { suggestions = [], confident = false } = suggested[i] ?? {};
		const place = suggestions.findIndex(({ area }) => area === sample.area);
		return { ...sample, place, confident, score: suggestions[0]?.score ?? 0 };
	});
	const first = (some: typeof judged) => share(some, ({ place }) => place === 0);
	const surest = judged
		.toSorted((a, b) => b.score - a.score)
		.slice(0, Math.ceil(judged.length / 3));
	const sure = judged.filter(({ confident }) => confident);
	return {
		texts: judged.length,
		top1: first(judged),
		top3: share(judged, ({ place }) => place >= 0),
		top1Bokmal: first(judged.filter(({ language }) => language === 'nb')),
		top1Nynorsk: first(judged.filter(({ language }) => language === 'nn')),
		top1MostConfidentThird: first(surest),
		confident: sure.length / judged.length,
		top1WhenConfident: first(sure)
	};
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
	return all.length ? all.filter(holds).length / all.length : 0;
}
