import { textWidth } from './fontMetrics';

/** How a label was made to fit, best first. */
export type Rung = 'full' | 'short' | 'cut';

export interface Label {
	text: string;
	rung: Rung;
	width: number;
}

/** Fewer letters than this before «…» tell nothing. */
const LEAST = 6;

/** Six of the narrowest letters and «…», in ems. */
const NARROWEST = 2.6;

const graphemes = new Intl.Segmenter('nb');

/** The ladder from best to least: the whole title, the editor's short one. What is left is cut, or goes to the list. */
export function labels(title: string, shortTitle: string | null, size: number): Label[] {
	const ladder: Label[] = [{ text: title, rung: 'full', width: textWidth(title, size) }];
	if (shortTitle && shortTitle !== title)
		ladder.push({ text: shortTitle, rung: 'short', width: textWidth(shortTitle, size) });
	return ladder;
}

/** As much of the beginning as fits in `room`, ending in «…»; undefined when under six letters would be left. */
export function cut(title: string, room: number, size: number): Label | undefined {
	if (room < NARROWEST * size) return undefined;
	let width = textWidth('…', size);
	let kept = '';
	for (const { segment: grapheme } of graphemes.segment(title)) {
		width += textWidth(grapheme, size);
		if (width > room) break;
		kept += grapheme;
	}
	kept = kept.replace(/[\s.,:;–-]+$/u, '');
	if ([...kept].length < LEAST) return undefined;
	return { text: `${kept}…`, rung: 'cut', width: textWidth(`${kept}…`, size) };
}
