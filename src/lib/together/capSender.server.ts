import { outerRings, type Outline } from '../areas/area';
import { outlinesFor, type WholeArea } from '../areas/areas.server';
import { drawnOutline } from '../areas/drawn';
import { simplified } from '../areas/simplified';
import { inSlices } from '../areas/slices.server';
import { outlineWithout } from '../areas/without';
import type { CapSender } from '../crisis/capDocument';
import type { Message, MessageArea, Sender } from '../crisis/message';
import { publicOrigin } from '../database/config.server';
import { reader, type Reader } from '../database/database.server';
import { log } from '../database/log.server';
import type { Kommune } from '../kommune/kommune';

/** What four decimals of a degree can tell apart. */
const CAP_METRES = 10;
/** A ring has fewer points than this (MET's profile), unless it takes an outline that says nothing. */
const CAP_POINTS = 250;
const CAP_COARSEST = 5_000;

/** Who speaks to residents. */
export function senderOf({ name, dutyPhone }: Kommune): Sender {
	return { kommune: name, dutyPhone };
}

/**
 * What the CAP documents say of the sender and the place. A typed place is drawn as the kommune; where
 * a message does not apply is cut out, as far as it has an outline, and always said in words.
 */
export async function capSender(
	us: Kommune,
	{ areas: chosen, excluded = [] }: Pick<Message, 'areas' | 'excluded'>,
	db: Reader = reader
): Promise<CapSender> {
	const all = await outlinesFor(
		db,
		[...chosen, ...excluded].flatMap(({ id }) => id ?? [])
	);
	const found = chosen.map((place) => outlineOf(place, all));
	const wholeOutline = found.some((one) => !one || one === wholeOf(all));
	const outlines = wholeOutline ? [wholeOf(all)] : found;
	const taken = excluded.flatMap((place) => outlineOf(place, all) ?? []);
	return {
		sender: us.email,
		senderName: us.name,
		municipality: us.number,
		mainLanguage: us.mainLanguage,
		origin: publicOrigin(),
		polygons: await ringsOf(
			outlines.flatMap((one) => one ?? []),
			taken
		),
		wholeOutline,
		...(excluded.length && { excluded: excluded.map(({ name }) => name) })
	};
}

const wholeOf = (all: WholeArea[]): Outline | null =>
	all.find(({ whole }) => whole)?.geometry ?? null;

function outlineOf({ id, outline }: MessageArea, all: WholeArea[]): Outline | null {
	if (outline) return drawnOutline(outline);
	return all.find((one) => one.id === id)?.geometry ?? null;
}

/** The outlines as CAP says them: to the nearest ten metres, with no more points than that takes. */
async function ringsOf(outlines: Outline[], taken: Outline[]): Promise<CapSender['polygons']> {
	const rings: CapSender['polygons'] = [];
	const less: Outline[] = [];
	for (const outline of taken) less.push(await inSlices(simplified(outline, CAP_METRES)));
	for (const outline of outlines) rings.push(...outerRings(await whatIsLeft(outline, less)));
	return rings;
}

/** Where nothing would be left, or it cannot be told, all of it stays: the words say what is out. */
async function whatIsLeft(outline: Outline, taken: Outline[]): Promise<Outline> {
	const all = await coarsened(outline);
	if (!taken.length) return all;
	try {
		const left = outlineWithout(all, taken);
		return left ? await coarsened(left) : all;
	} catch (error) {
		// Borders that arithmetic cannot part are no reason not to warn.
		log('error', 'cap.outline', { error });
		return all;
	}
}

/** The outline with rings of as few points as MET's profile wants: coarser until they are. */
async function coarsened(outline: Outline): Promise<Outline> {
	for (let metres = CAP_METRES; ; metres *= 2) {
		const fewer = await inSlices(simplified(outline, metres));
		const few = fewer.coordinates.every(([outer = []]) => outer.length < CAP_POINTS);
		if (few || metres > CAP_COARSEST) return fewer;
	}
}
