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
 * Gives every item a lane where it touches no other, longest first. Arcs go before labels: first everything gets a place, then
 * those without a whole name move to where there is room for it. `radii` are the middles of the lanes, outermost first.
 */
export function arrange(items: LaneItem[], days: number, radii: number[]): Arrangement {
	const ordered = [...items].sort(
		(a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.id.localeCompare(b.id)
	);
	const lanes: Placement[][] = radii.map(() => []);
	const left = ordered.slice(MOST).map((item) => item.id);
	const placed: LaneItem[] = [];
	for (const item of ordered.slice(0, MOST)) {
		if (placeIn(lanes, item, days, radii, [...wholeInside(item), cutInside(item), unnamed]))
			placed.push(item);
		else left.push(item.id);
	}
	for (const item of placed) giveName(lanes, item, days, radii);
	return { placed: lanes.flat(), left };
}

/** Moves an item without a whole name to where it has one, if there is such a place. */
function giveName(lanes: Placement[][], item: LaneItem, days: number, radii: number[]): void {
	for (const lane of lanes) {
		const at = lane.findIndex((one) => one.id === item.id);
		const placement = lane[at];
		if (!placement || (placement.label && placement.label.rung !== 'cut')) continue;
		lane.splice(at, 1);
		if (!placeIn(lanes, item, days, radii, [...wholeInside(item), ...wholeBeside(item)]))
			lane.push(placement);
		return;
	}
}

/** Places an item as the first of the candidates that is free, in the outermost lane where it is. */
function placeIn(
	lanes: Placement[][],
	item: LaneItem,
	days: number,
	radii: number[],
	candidates: Candidate[]
): boolean {
	const arcs = radii.map((radius, lane) => {
		const arc = drawnArc(item, days, radius);
		return isFree(arc, lanes[lane] ?? [], radius) ? arc : undefined;
	});
	for (const candidate of candidates) {
		for (const [lane, arc] of arcs.entries()) {
			const radius = radii[lane] ?? 0;
			const label = arc && candidate(arc, radius);
			if (!arc || label === 'none') continue;
			const placement = { id: item.id, lane, ...arc, ...(label ? { label } : {}) };
			if (label?.inside === false && !isFree(occupied(placement), lanes[lane] ?? [], radius))
				continue;
			lanes[lane]?.push(placement);
			return true;
		}
	}
	return false;
}

/** A way to name an arc: its label, undefined for an arc without one, 'none' where this way has no room. */
type Candidate = (arc: Taken, radius: number) => Placement['label'] | 'none' | undefined;

const unnamed: Candidate = () => undefined;

function wholeInside(item: LaneItem): Candidate[] {
	return labels(item.title, item.shortTitle, LABEL_SIZE).map(
		(label) => (arc, radius) => inside(label, arc, radius)
	);
}

function wholeBeside(item: LaneItem): Candidate[] {
	return labels(item.title, item.shortTitle, LABEL_SIZE).flatMap((label): Candidate[] => [
		(arc, radius) => after(label, arc, radius),
		(arc, radius) => before(label, arc, radius)
	]);
}

function cutInside(item: LaneItem): Candidate {
	return (arc, radius) => {
		const label = cut(item.title, (arc.to - arc.from) * radius - 2 * PAD, LABEL_SIZE);
		return label ? inside(label, arc, radius) : 'none';
	};
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

function isFree(wanted: Taken, lane: Placement[], radius: number): boolean {
	const air = AIR / radius;
	return lane.every(({ from, to, label }) => {
		const first = label && !label.inside ? Math.min(from, label.from) : from;
		const last = label && !label.inside ? Math.max(to, label.to) : to;
		return wanted.to + air <= first || last + air <= wanted.from;
	});
}
