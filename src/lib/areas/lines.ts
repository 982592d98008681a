/** Where something stands in a text; both count from 1. */
export interface Place {
	line: number;
	column: number;
}

const AROUND = 40;

/** Finds the line and the column of an offset in a text. */
export class Lines {
	private readonly starts = [0];

	constructor(private readonly source: string) {
		for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
			this.starts.push(at + 1);
	}

	placeOf(offset: number): Place {
		let [low, high] = [0, this.starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - this.starts[low]! + 1 };
	}

	/** What stands around an offset on its line, without what is too far away to help. */
	excerpt(offset: number): string {
		const { line, column } = this.placeOf(offset);
		const start = offset - column + 1;
		const end = this.starts[line] ?? this.source.length + 1;
		const [from, to] = [Math.max(start, offset - AROUND), Math.min(end - 1, offset + AROUND)];
		const shown = this.source.slice(from, to).trim().replace(/\s/g, ' ');
		return `${from > start ? '…' : ''}${shown}${to < end - 1 ? '…' : ''}`;
	}
}
