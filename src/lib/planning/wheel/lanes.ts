import { angleOf, FULL, type Angle } from './arc';
import { cut, labels, type Label, type Rung } from './label';
import { LABEL_SIZE } from './rings';

/** Something that lasts from one day to another, both counted from the start of the period. */
export interface LaneItem {
	id: string;
	title: string;
	shortTitle: string | null;
	from: number;
	to: number;
}

/** Where an item is drawn: its lane (0 outermost), its arc, and its label inside the arc or beside it. */
export interface Placement {
	id: string;
	lane: number;
	from: Angle;
	to: Angle;
	label?: { text: string; rung: Rung; from: Angle; to: Angle; inside: boolean };
}

export interface Arrangement {
	placed: Placement[];
	/** Ids of items for which there was no free place: counted and listed, never drawn on top of another. */
	left: string[];
}

/** In units of the drawing: the shortest arc, room before and after a label, and the air between neighbours. */
const SHORTEST = 11;
const PAD = 7;
const AIR = 4;

/** More than this cannot have a place on a wheel, so no time is spent on trying. */
const MOST = 500;

interface Taken {
	from: Angle;
	to: Angle;
}

/**
 * Gives every item a lane where it touches no other, longest first. Labels are drawn as well as the room allows; when room
 * runs out, arcs go before labels. `radii` are the middles of the lanes, outermost first.
 */
export function arrange(items: LaneItem[], days: number, radii: number[]): Arrangement {
	const ordered = [...items].sort(
		(a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.id.localeCompare(b.id)
	);
	const generous = inOrder(ordered, days, radii, true);
	return generous.left.length ? inOrder(ordered, days, radii, false) : generous;
}

function inOrder(items: LaneItem[], days: number, radii: number[], beside: boolean): Arrangement {
	const lanes: Taken[][] = radii.map(() => []);
	const result: Arrangement = { placed: [], left: [] };
	for (const [i, item] of items.entries()) {
		const placement = i < MOST ? firstFree(item, days, radii, lanes, beside) : undefined;
		if (!placement) {
			result.left.push(item.id);
			continue;
		}
		lanes[placement.lane]?.push(occupied(placement));
		result.placed.push(placement);
	}
	return result;
}

/** The best-labelled place that is free, trying the outermost lane first. */
function firstFree(
	item: LaneItem,
	days: number,
	radii: number[],
	lanes: Taken[][],
	beside: boolean
): Placement | undefined {
	for (const candidate of candidates(item, beside)) {
		for (const [lane, radius] of radii.entries()) {
			const arc = drawnArc(item, days, radius);
			const label = candidate(arc, radius);
			if (label === 'none') continue;
			const placement = { id: item.id, lane, ...arc, ...(label ? { label } : {}) };
			if (isFree(occupied(placement), lanes[lane] ?? [], radius)) return placement;
		}
	}
	return undefined;
}

type Candidate = (arc: Taken, radius: number) => Placement['label'] | 'none' | undefined;

/** The ladder: inside the arc, beside it, cut, and last without a label. */
function candidates(item: LaneItem, beside: boolean): Candidate[] {
	const ladder = labels(item.title, item.shortTitle, LABEL_SIZE);
	const outside = beside ? ladder : [];
	return [
		...ladder.map(
			(label): Candidate =>
				(arc, radius) =>
					inside(label, arc, radius)
		),
		...outside.flatMap((label): Candidate[] => [
			(arc, radius) => after(label, arc, radius),
			(arc, radius) => before(label, arc, radius)
		]),
		(arc, radius) => {
			const label = cut(item.title, (arc.to - arc.from) * radius - 2 * PAD, LABEL_SIZE);
			return label ? inside(label, arc, radius) : 'none';
		},
		() => undefined
	];
}

function inside(label: Label, { from, to }: Taken, radius: number): Placement['label'] | 'none' {
	if ((to - from) * radius < label.width + 2 * PAD) return 'none';
	return { text: label.text, rung: label.rung, from, to, inside: true };
}

function after(label: Label, arc: Taken, radius: number): Placement['label'] | 'none' {
	const from = arc.to + AIR / radius;
	const to = from + label.width / radius;
	if (to > FULL) return 'none';
	return { text: label.text, rung: label.rung, from, to, inside: false };
}

function before(label: Label, arc: Taken, radius: number): Placement['label'] | 'none' {
	const to = arc.from - AIR / radius;
	const from = to - label.width / radius;
	if (from < 0) return 'none';
	return { text: label.text, rung: label.rung, from, to, inside: false };
}

/** The arc of the item's days, never shorter than can be seen, and never over the seam between the last day and the first. */
function drawnArc(item: LaneItem, days: number, radius: number): Taken {
	const [from, to] = [angleOf(item.from, days), angleOf(item.to, days)];
	const missing = SHORTEST / radius - (to - from);
	if (missing <= 0) return { from, to };
	const start = Math.min(Math.max(0, from - missing / 2), FULL - SHORTEST / radius);
	return { from: start, to: start + SHORTEST / radius };
}

/** What a placement takes of its lane: its arc and a label beside it. */
export function occupied({ from, to, label }: Placement): Taken {
	return label ? { from: Math.min(from, label.from), to: Math.max(to, label.to) } : { from, to };
}

function isFree(wanted: Taken, lane: Taken[], radius: number): boolean {
	const air = AIR / radius;
	return lane.every((taken) => wanted.to + air <= taken.from || taken.to + air <= wanted.from);
}
