import { listedAreas } from '../areas/areas.server';
import { streetsWithout } from '../areas/streetsWithout';
import { incidentByRef, versionsOf, type Incident, type Version } from '../crisis/incidents.server';
import type { Message, MessageArea } from '../crisis/message';
import {
	outputNamed,
	OUTPUT_KEYS,
	OUTPUTS,
	type Output,
	type OutputKey,
	type Telling
} from '../crisis/outputs';
import { measured } from '../crisis/outputs/lengths';
import { posted } from '../crisis/outputs/posted';
import { postings } from '../crisis/outputs/posted.server';
import { unsettled } from '../crisis/outputs/receipts';
import { tellingOf } from '../crisis/outputs/telling';
import { now } from '../database/clock.server';
import { reader, type Reader } from '../database/database.server';
import { BYTE_ORDER_MARK } from '../files/csv';
import { kommune } from '../kommune/kommune.server';
import { receiptsOf } from './receipts.server';

/** Which text is meant: null stands for the newest version, and for the main language. */
export interface Wanted {
	ref: string;
	version: number | null;
	/** BCP 47 */
	code: string | null;
}

interface Found {
	incident: Incident;
	versions: Version[];
	shown: Version;
	code: string;
	telling: Telling;
}

/** A published version as outputs tell it; null when there is no such incident, version or language. */
export async function toldVersion(db: Reader, wanted: Wanted): Promise<Found | null> {
	const incident = await incidentByRef(db, wanted.ref);
	const versions = incident ? await versionsOf(db, incident.id) : [];
	const shown = versions.find(({ version }) => version === (wanted.version ?? incident?.version));
	if (!incident || !shown) return null;
	const codes = codesOf(shown);
	const code = wanted.code ?? codes[0] ?? '';
	if (!codes.includes(code)) return null;
	const { phone, dutyPhone } = await kommune(db);
	const streets = await streetsOf(db, shown.message);
	const around = { ref: incident.ref, phone, dutyPhone, streets, exercise: shown.exercise };
	return { incident, versions, shown, code, telling: tellingOf(shown, around, code) };
}

/** The streets of the areas by their id, less those of where a message does not apply. */
async function streetsOf(db: Reader, { areas, excluded = [] }: Message) {
	const idsOf = (places: MessageArea[]) => places.flatMap(({ id }) => id ?? []);
	const out = (await listedAreas(db, idsOf(excluded))).flatMap(({ streets }) => streets ?? []);
	const found = await listedAreas(db, idsOf(areas));
	return Object.fromEntries(
		found.map(({ id, streets }) => [id, streetsWithout(streets ?? [], out)])
	);
}

/** The languages a version was written in, the main one first. */
export function codesOf({ texts, cap }: Pick<Version, 'texts' | 'cap'>): string[] {
	return Object.keys(texts).sort(
		(a, b) => Number(b === cap.mainLanguage) - Number(a === cap.mainLanguage)
	);
}

/** Everything that one publish made, with what became of it; null when there is no such. */
export async function outputsView(wanted: Wanted) {
	const found = await toldVersion(reader, wanted);
	if (!found) return null;
	const { incident, versions, shown, code, telling } = found;
	const at = now();
	const posts = await postings(reader, incident.id);
	// What is played goes out by no channel.
	const receipts = shown.exercise ? [] : await receiptsOf(reader, incident.ref, shown.version);
	return {
		ref: incident.ref,
		title: telling.words.title,
		newest: incident.version,
		version: shown.version,
		publishedAt: shown.publishedAt,
		versions: versions.map(({ version, publishedAt }) => ({ version, publishedAt })),
		code,
		codes: codesOf(shown),
		areas: telling.areas.map(({ name }) => name),
		hasStreets: telling.areas.some(({ streets }) => streets.length > 0),
		hasOutline: telling.rings.length > 0,
		outputs: OUTPUT_KEYS.map((key) => ({
			...toldAs(key, telling),
			posted: posted(posts, key, incident.version)
		})),
		receipts,
		unsettled: receipts.some((receipt) => unsettled(receipt, at)),
		now: at
	};
}

function toldAs(key: OutputKey, telling: Telling) {
	const output: Output = OUTPUTS[key];
	const text = output.write(telling);
	const { byHand = false, file = null } = output;
	return { key, byHand, file, text, measured: measured(key, text) };
}

const TYPES = {
	txt: 'text/plain; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json'
};

/** An output as a file; null when there is no such. A spreadsheet gets the mark that keeps æ, ø and å. */
export async function outputFile(wanted: Wanted, name: string) {
	const key = outputNamed(name);
	const found = key && (await toldVersion(reader, wanted));
	if (!key || !found) return null;
	const output: Output = OUTPUTS[key];
	const ending = output.file ?? 'txt';
	const text = output.write(found.telling);
	return {
		name: `${found.incident.ref}-v${found.shown.version}-${key}-${found.code}.${ending}`,
		type: TYPES[ending],
		text: ending === 'csv' ? BYTE_ORDER_MARK + text : text
	};
}
