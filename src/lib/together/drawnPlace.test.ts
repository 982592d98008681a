import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import type { Drawn } from '../areas/drawn';
import { roundUp } from '../crisis/clock';
import { saveDraft } from '../crisis/drafts.server';
import type { Message, MessageArea } from '../crisis/message';
import { capDocuments } from '../crisis/published.server';
import { say } from '../crisis/template';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letterByKey } from '../outbox/read.server';
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
	const cap = (await capDocuments(reader)).find((one) => one.ref === ref);
	const letter = await letterByKey(reader, `push:${ref}@1`);
	const { audiences, texts } = letter!.payload as {
		audiences: { areaIds: string[] }[];
		texts: Record<string, { body: string }>;
	};
	return {
		page: laneEntry(`/hendelse/${ref}`)!.body,
		feed: laneEntry('/feed.atom')!.body,
		cap: laneEntry(`/cap/${cap!.identifier}.xml`)!.body,
		told: audiences.map(({ areaIds }) => areaIds),
		push: texts.nb!.body,
		concerns: async (address: string) =>
			(await concernsAddress(reader, ref, address))?.concern?.answer
	};
}

test('a place that somebody drew is the same place on the page, in CAP, to the address and to whom it rings', async () => {
	const out = await published({ areas: [drawn], excluded: [havna] });
	for (const said of [out.page, out.feed, out.push]) {
		expect(said).toContain('ved Nesbukta');
		expect(said).toContain('Det gjelder ikke i Havna.');
	}
	expect(out.cap).toContain('<areaDesc>Nesbukta</areaDesc>');
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
	expect(out.cap, 'all of Nes, less than nobody is warned').not.toContain('60.4210,5.1990');
	expect(await out.concerns(INSIDE)).toBe('excluded');
	expect(await out.concerns(IN_NES)).toBe('yes');
	expect(await out.concerns('Nesveien 3')).toBe('yes');
	expect(await out.concerns(FAR_OFF)).toBe('no');
});
