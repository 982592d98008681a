/** One measured figure beside the bar it is held to (DESIGN §8). */
export interface Figure {
	figure: string;
	value: number;
	unit: string;
	bar: number;
	/** Which side of the bar is good. */
	good: 'at least' | 'at most';
}

/** The figures as a table for people, then one line of JSON each for programs. */
export function report(figures: Figure[]): string {
	const rows = figures.map(({ figure, value, unit, bar, good }) => [
		figure,
		`${round(value)} ${unit}`.trim(),
		bar === Infinity ? '' : `${good} ${bar}`,
		bar === Infinity ? '' : holds({ figure, value, unit, bar, good }) ? 'holds' : 'DOES NOT HOLD'
	]);
	const lines = figures.map((one) =>
		JSON.stringify({
			figure: one.figure,
			value: round(one.value),
			unit: one.unit,
			bar: one.bar,
			ok: holds(one)
		})
	);
	return [table([['figure', 'measured', 'bar', ''], ...rows]), ...lines].join('\n');
}

/** Whether a figure is on the good side of its bar. */
export function holds({ value, bar, good }: Figure): boolean {
	return good === 'at least' ? value >= bar : value <= bar;
}

/** The value below which the given share of the samples lies: `quantile(ms, 0.99)`. */
export function quantile(samples: number[], share: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle one of the samples. */
export function median(samples: number[]): number {
	return quantile(samples, 0.5);
}

function round(value: number): number {
	return Number(value.toPrecision(4));
}

function table(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '))
		.map((line) => line.trimEnd())
		.join('\n');
}
