import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { broken } from '../../../test/support/capSchemas';
import { useTemporaryDatabase } from '../../../test/support/database';
import { testWithShared } from '../../../test/support/shared';
import { fillDemo as fillAreas } from '../areas/demo.server';
import type { Drawn } from '../areas/area';
import { roundUp } from '../crisis/clock';
import { saveDraft } from '../crisis/drafts.server';
import type { Message, MessageArea } from '../crisis/message';
import { publishedIncidents } from '../crisis/published.server';
import { say } from '../crisis/template';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letterByKey } from '../outbox/read.server';
import { wants } from '../public/audience';
import { concernsAddress } from '../public/concern/places.server';
import { laneEntry } from '../public/lane.server';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { publishDraft } from './publishIncident.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);

const vakt = { ...actor(), id: demoUser('vakt'), grants: [granted('dutyOfficer')] };

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

/** A square inside Nes, as somebody draws it on a map. */
const SQUARE: Drawn = [
	[60.421, 5.199],
	[60.421, 5.203],
	[60.424, 5.203],
	[60.424, 5.199]
];
const [INSIDE, IN_NES, FAR_OFF] = ['60.4225 5.2010', '60.4260 5.2050', '60.5 5.5'];
const drawn: MessageArea = {
	id: null,
	name: 'Nesbukta',
	phrases: say('ved Nesbukta', 'ved Nesbukta', 'by Nesbukta'),
	outline: SQUARE
};
const nes: MessageArea = { ...areaOf('Nes', 'på'), id: 'nes' };
const havna: MessageArea = { ...areaOf('Havna', 'i'), id: 'havna' };

/** Publishes «Vannet er borte» for places, and tells everything that came of it. */
async function published(places: Pick<Message, 'areas' | 'excluded'>) {
	const message = {
		...messageOf('vann_borte', 'first', 'known'),
		...places,
		nextUpdateAt: roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000
	};
	const draft = { id: newId(), incidentId: null, baseVersion: 0, kind: 'vann_borte' as const };
	const seen = done(await saveDraft(vakt, { ...draft, message }));
	const { ref } = done(await publishDraft(vakt, seen, newId()));
	const cap = (await publishedIncidents(reader)).cap.find((one) => one.ref === ref);
	const letter = await letterByKey(reader, `push:${ref}@1`);
	const { audiences, texts } = letter!.payload as {
		audiences: { areaIds: string[] | null; except?: string[] }[];
		texts: Record<string, { body: string }>;
	};
	return {
		page: laneEntry(`/hendelse/${ref}`)!.body,
		feed: laneEntry('/feed.atom')!.body,
		cap: laneEntry(`/cap/${cap!.identifier}.xml`)!.body,
		inCap: (lat: number, lon: number) => ringsIn(cap!.xml).some((ring) => holds(ring, lat, lon)),
		audiences,
		told: audiences.map(({ areaIds }) => areaIds),
		push: texts.nb!.body,
		concerns: async (address: string) =>
			(await concernsAddress(reader, ref, address))?.concern?.answer
	};
}

/** The polygons of a document's first language. */
function ringsIn(xml: string): number[][][] {
	const [info = ''] = xml.split('</info>');
	return [...info.matchAll(/<polygon>([^<]*)/g)].map(([, points = '']) =>
		points.split(' ').map((point) => point.split(',').map(Number).reverse())
	);
}

const holds = (ring: number[][], lat: number, lon: number) =>
	booleanPointInPolygon([lon, lat], { type: 'Polygon', coordinates: [ring] });

test('a place that somebody drew is the same place on the page, in CAP, to the address and to whom it rings', async () => {
	const out = await published({ areas: [drawn], excluded: [havna] });
	for (const said of [out.page, out.feed, out.push]) {
		expect(said).toContain('ved Nesbukta');
		expect(said).toContain('Det gjelder ikke i Havna.');
	}
	expect(out.cap).toContain('<areaDesc>Nesbukta, ikke Havna</areaDesc>');
	expect(out.cap).toMatch(/<polygon>60\.4210,5\.1990 .*60\.4210,5\.1990<\/polygon>/);
	expect(out.told, 'who follows the area it lies in').toEqual([['nes']]);
	expect(await out.concerns(INSIDE)).toBe('yes');
	expect(await out.concerns(IN_NES)).toBe('no');
	expect(await out.concerns('Nesveien 3'), 'a street is no point').toBe('unsure');
});

test('a part that somebody drew and took out is out of it, and the rest is not', async () => {
	const out = await published({ areas: [nes], excluded: [drawn] });
	for (const said of [out.page, out.feed, out.push])
		expect(said).toContain('Det gjelder ikke ved Nesbukta.');
	expect(out.told).toEqual([['nes']]);
	expect(out.cap).toContain('<areaDesc>Nes, ikke Nesbukta</areaDesc>');
	expect(out.inCap(60.4225, 5.201), 'cut out').toBe(false);
	expect(out.inCap(60.426, 5.205)).toBe(true);
	expect(await out.concerns(INSIDE)).toBe('excluded');
	expect(await out.concerns(IN_NES)).toBe('yes');
	expect(await out.concerns('Nesveien 3')).toBe('yes');
	expect(await out.concerns(FAR_OFF)).toBe('no');
});

const kommune: MessageArea = { ...areaOf('Hele Lillevik', 'i'), id: 'lillevik' };

testWithShared(
	'an area that the whole kommune’s message does not apply in is out of every output',
	async (shared) => {
		const out = await published({ areas: [kommune], excluded: [havna, drawn] });
		for (const said of [out.page, out.feed, out.push])
			expect(said).toContain('Det gjelder ikke i Havna og ved Nesbukta.');
		expect(out.cap).toContain('Hele Lillevik, ikke Havna, ikke Nesbukta');
		expect(out.cap, 'in the language of each').toContain('not Havna, not Nesbukta');
		expect(await broken(shared, [{ fileName: 'cap.xml', contents: out.cap.toString() }])).toEqual(
			{}
		);
		expect(out.inCap(60.4225, 5.201), 'a hole in the middle is cut through').toBe(false);
		expect(out.inCap(60.426, 5.205)).toBe(true);

		const [audience] = out.audiences;
		const told = (...areaIds: string[]) =>
			wants(
				{ areaIds, topics: [], createdAt: 0 },
				out.audiences as never,
				new Set(['nes', 'havna'])
			);
		expect(audience).toMatchObject({ areaIds: null, except: ['havna'] });
		expect(told('havna'), 'chose nothing else').toBe(false);
		expect(told('havna', 'nes')).toBe(true);
		expect(told('nes'), 'a part of it is out, not all').toBe(true);
		expect(told(), 'asked for the whole kommune').toBe(true);

		expect(await out.concerns(INSIDE)).toBe('excluded');
		expect(await out.concerns(IN_NES)).toBe('all');
	}
);
