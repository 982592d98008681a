import type { Refusal } from '../i18n/refusal';
import type { Lines } from './lines';
import type { Fault } from './reading';

/** The most faults that are listed: with more, the file is wrong in one way all through. */
const MOST_LISTED = 200;

/** Gathers what is wrong in a file, by line and feature. */
export class FaultList {
	private readonly faults: Fault[] = [];
	private more = 0;
	private feature = '';
	private start = 0;

	constructor(private readonly lines: Lines) {}

	/** What follows is about this feature, which begins at an offset. */
	of(feature: string, start: number): void {
		this.feature = feature;
		this.start = start;
	}

	/** @param at the offset of what is wrong; the feature's own unless told */
	add(why: Refusal, at = this.start): void {
		if (this.faults.length === MOST_LISTED) this.more++;
		else this.faults.push({ ...why, ...this.lines.placeOf(at), feature: this.feature });
	}

	get isEmpty(): boolean {
		return !this.faults.length;
	}

	/** The faults by line. */
	told(): { faults: Fault[]; moreFaults: number } {
		return { faults: this.faults.sort((a, b) => a.line - b.line), moreFaults: this.more };
	}
}
