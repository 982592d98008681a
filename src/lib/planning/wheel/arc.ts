/** An angle in radians: 0 at 12 o'clock, clockwise. The centre of the wheel is (0, 0). */
export type Angle = number;

export const FULL = Math.PI * 2;

/** SVG draws nothing when an arc ends where it began, so a whole year stops a hair before. */
const ALMOST_FULL = FULL - 0.004;

/** The angle where day `index` of `days` begins. Whole civil days: a summer-time change moves nothing. */
export function angleOf(index: number, days: number): Angle {
	return (index / days) * FULL;
}

export function point(angle: Angle, radius: number): string {
	return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

/** A closed piece of a ring between two angles. `gap` is left open between neighbours, in units. */
export function ringPiece(from: Angle, to: Angle, inner: number, outer: number, gap = 0): string {
	to = Math.min(to, from + ALMOST_FULL);
	const [o, i] = [gap / 2 / outer, gap / 2 / inner];
	const large = to - from > Math.PI ? 1 : 0;
	return (
		`M${point(from + o, outer)}A${outer} ${outer} 0 ${large} 1 ${point(to - o, outer)}` +
		`L${point(to - i, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from + i, inner)}Z`
	);
}

/** A ring piece with rounded ends; an end that is cut by the edge of the period stays square. */
export function pill(
	from: Angle,
	to: Angle,
	inner: number,
	outer: number,
	square: { start?: boolean; end?: boolean } = {}
): string {
	to = Math.min(to, from + ALMOST_FULL);
	const middle = (inner + outer) / 2;
	const most = Math.min((outer - inner) / 2, ((to - from) * middle) / 2);
	const [a, b] = [square.start ? 0 : most, square.end ? 0 : most];
	const large = to - from > Math.PI ? 1 : 0;
	return (
		`M${point(from + a / outer, outer)}` +
		`A${outer} ${outer} 0 ${large} 1 ${point(to - b / outer, outer)}` +
		`Q${point(to, outer)} ${point(to, outer - b)}L${point(to, inner + b)}` +
		`Q${point(to, inner)} ${point(to - b / inner, inner)}` +
		`A${inner} ${inner} 0 ${large} 0 ${point(from + a / inner, inner)}` +
		`Q${point(from, inner)} ${point(from, inner + a)}L${point(from, outer - a)}` +
		`Q${point(from, outer)} ${point(from + a / outer, outer)}Z`
	);
}

/** Is text around this angle upside down unless it is turned? True in the lower half. */
export function isTurned(angle: Angle): boolean {
	const a = ((angle % FULL) + FULL) % FULL;
	return a > Math.PI / 2 && a < Math.PI * 1.5;
}

/** The line that text between two angles is written on, so that it reads from left to right. */
export function textLine(from: Angle, to: Angle, radius: number): string {
	to = Math.min(to, from + ALMOST_FULL);
	const large = to - from > Math.PI ? 1 : 0;
	const arc = `A${radius} ${radius} 0 ${large}`;
	return isTurned((from + to) / 2)
		? `M${point(to, radius)}${arc} 0 ${point(from, radius)}`
		: `M${point(from, radius)}${arc} 1 ${point(to, radius)}`;
}

/** A `transform` that puts upright text at an angle and turns it with the ring. */
export function placed(angle: Angle, radius: number): string {
	const degrees = (angle * 180) / Math.PI + (isTurned(angle) ? 180 : 0);
	return `translate(${point(angle, radius)}) rotate(${round(degrees % 360)})`;
}

function round(n: number): number {
	return Math.round(n * 100) / 100 + 0;
}
