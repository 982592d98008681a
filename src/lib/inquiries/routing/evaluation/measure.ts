import type { Suggested } from '../suggest';
import type { Sample } from './sample';

/** Shares are 0–1. */
export interface Measured {
	texts: number;
	top1: number;
	top3: number;
	top1Bokmal: number;
	top1Nynorsk: number;
	top1Questions: number;
	/** Reports and descriptions. */
	top1Others: number;
	/** Top-1 on the third of the texts with the highest scores. */
	top1MostConfidentThird: number;
	/** Share of the texts where the suggestion says it is confident, and top-1 on those. */
	confident: number;
	top1WhenConfident: number;
	/** How far its scores are from how often it is right: mean over ten groups of like scores. */
	calibrationError: number;
}

interface Judged extends Sample {
	place: number;
	confident: boolean;
	score: number;
}

/** How well suggestions hit the samples they were made for (same order). */
export function measure(samples: readonly Sample[], suggested: readonly Suggested[]): Measured {
	const judged = samples
		.map((sample, i): Judged => {
			const { suggestions = [], confident = false } = suggested[i] ?? {};
			const place = suggestions.findIndex(({ area }) => area === sample.area);
			return { ...sample, place, confident, score: suggestions[0]?.score ?? 0 };
		})
		.sort((a, b) => b.score - a.score);
	const firstOf = (holds: (one: Judged) => boolean) => first(judged.filter(holds));
	return {
		texts: judged.length,
		top1: first(judged),
		top3: share(judged, ({ place }) => place >= 0),
		top1Bokmal: firstOf(({ language }) => language === 'nb'),
		top1Nynorsk: firstOf(({ language }) => language === 'nn'),
		top1Questions: firstOf(({ text }) => text.includes('?')),
		top1Others: firstOf(({ text }) => !text.includes('?')),
		top1MostConfidentThird: first(judged.slice(0, Math.ceil(judged.length / 3))),
		confident: share(judged, ({ confident }) => confident),
		top1WhenConfident: firstOf(({ confident }) => confident),
		calibrationError: calibrationError(judged)
	};
}

const GROUPS = 10;

function calibrationError(byScore: readonly Judged[]): number {
	let sum = 0;
	for (let group = 0; group < GROUPS; group++) {
		const like = byScore.slice(
			Math.floor((group * byScore.length) / GROUPS),
			Math.floor(((group + 1) * byScore.length) / GROUPS)
		);
		sum += Math.abs(like.reduce((all, { score }) => all + score, 0) - first(like) * like.length);
	}
	return byScore.length ? sum / byScore.length : 0;
}

function first(some: readonly Judged[]): number {
	return share(some, ({ place }) => place === 0);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
	return all.length ? all.filter(holds).length / all.length : 0;
}
