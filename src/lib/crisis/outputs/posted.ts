import type { OutputKey } from './index';

/** What somebody has put out by hand. */
export interface Posting {
	output: OutputKey;
	version: number;
	postedAt: number;
	/** The colleague's name. */
	by: string;
}

/** The newest version of an output that is out, and whether a newer one has been published since. */
export function posted(
	postings: Posting[],
	output: OutputKey,
	newest: number
): (Posting & { old: boolean }) | null {
	const [last] = postings
		.filter((one) => one.output === output)
		.sort((a, b) => b.version - a.version);
	return last ? { ...last, old: last.version < newest } : null;
}

/** The outputs of which an older version is what people see: they must be put out again. */
export function outOfDate(postings: Posting[], newest: number): OutputKey[] {
	const outputs = [...new Set(postings.map(({ output }) => output))];
	return outputs.filter((output) => posted(postings, output, newest)?.old);
}
