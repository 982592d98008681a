/** The drawing is 1024 units wide with the centre at (0, 0). Sizes of text and rings are in these units. */
export const EDGE = 512;
export const LABEL_SIZE = 13.5;
/** A week cell narrower than this has no room for its number. */
export const NARROWEST_CELL = 13;

export interface Ring {
	inner: number;
	outer: number;
}

export const MONTHS: Ring = { inner: 452, outer: 494 };
export const WEEKS: Ring = { inner: 426, outer: 450 };
/** One row for each sort of mark, so that two marks on a day never cover each other. */
export const MARK_ROWS = { public: 418, school: 411, flag: 404, other: 397 };

const LANES_OUTER = 389;
const OVERFLOW_HEIGHT = 18;
const POSTS_HEIGHT = 32;

export const FEWEST_LANES = 4;
export const MOST_LANES = 7;

export interface Rings {
	/** Outermost lane first. */
	lanes: Ring[];
	/** «+3» per month, for activities that found no place; only when there are some. */
	overflow: Ring;
	posts: Ring;
	centre: number;
}

/** Rings that depend on how many lanes the activities need: the more lanes, the smaller the centre (never under 190). */
export function ringsFor(lanes: number, overflows: boolean): Rings {
	const height = lanes > 6 ? 20 : 23;
	const inner = LANES_OUTER - lanes * height;
	const overflow = { outer: inner - 2, inner: inner - (overflows ? OVERFLOW_HEIGHT : 2) };
	const posts = { outer: overflow.inner - 6, inner: overflow.inner - 6 - POSTS_HEIGHT };
	return {
		lanes: Array.from({ length: lanes }, (_, i) => ({
			outer: LANES_OUTER - i * height,
			inner: LANES_OUTER - (i + 1) * height + 3
		})),
		overflow,
		posts,
		centre: posts.inner - 8
	};
}

export function middle(ring: Ring): number {
	return (ring.inner + ring.outer) / 2;
}
