import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf as sampleOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { roundUp } from '../crisis/clock';
import { saveDraft } from '../crisis/drafts.server';
import { returnDraft, submitDraft, takeBackDraft } from '../crisis/handDraft.server';
import { incidentByRef } from '../crisis/incidents.server';
import { entriesOf } from '../crisis/log/log.server';
import { detailsOf } from '../crisis/log/says';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { append, claim, settle } from '../outbox/outbox.server';
import { push } from '../public/push.server';
import type { Actor } from '../staff/actor';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { fillDemo as fillDuty } from '../staff/duty/demo.server';
import { dutyLine } from '../staff/duty/tables.server';
import { crisisLogExport } from './crisisLogExport.server';
import { logged } from './logged.server';
import { publishDraft } from './publishIncident.server';
import { takeWatch } from './takeWatch.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
		await fillDuty(tx, { at: now() });
	})
);

const as = (mailbox: string, ...grants: Actor['grants']): Actor => ({
	...actor(),
	id: demoUser(mailbox),
	name: mailbox,
	grants
});
const vakt = as('vakt', granted('dutyOfficer'));
const leder = as('leder', granted('crisisLeader'));
const id = newId();
const draft = {
	id,
	incidentId: null,
	baseVersion: 0,
	kind: 'kokevarsel' as const,
	message: {
		...sampleOf('kokevarsel', 'first', 'known'),
		areas: [{ ...areaOf('Nes', 'på'), id: 'nes' }],
		nextUpdateAt: roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000
	}
};

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}
const kinds = async () => (await entriesOf(reader, id)).map(({ kind }) => kind);
let ref = '';

test('what happens before the first message is in the log of the incident it becomes', async () => {
	const seen = done(await saveDraft(vakt, draft));
	await saveDraft(vakt, draft);
	done(await submitDraft(vakt, seen));
	done(await returnDraft(leder, seen, 'Si hvor vi setter ut vann'));
	done(await submitDraft(vakt, seen));
	done(await takeBackDraft(vakt, seen));
	done(await submitDraft(vakt, seen));
	ref = done(await publishDraft(leder, seen, newId())).ref;
	const expected = [
		'begun',
		'submitted',
		'returned',
		'submitted',
		'takenBack',
		'submitted',
		'published'
	];
	expect(await kinds()).toEqual(expected);
	expect((await incidentByRef(reader, ref))?.id).toBe(id);
	const published = (await entriesOf(reader, id)).at(-1)!;
	expect(published.actorName).toBe('leder');
	expect(detailsOf(published)).toMatchObject({ version: 1, persons: 2, areas: ['Nes'] });
});

test('a refused move leaves no entry', async () => {
	const before = await kinds();
	await submitDraft(vakt, { id, hash: 'another' });
	await publishDraft(leder, { id, hash: 'another' }, newId());
	expect(await kinds()).toEqual(before);
});

test('what became of the message to residents is in the log, once', async () => {
	await write((tx) => append(tx, { delivery: 'mail', key: `mail:${ref}@1`, payload: {} }));
	const [taken] = await claim('mail', 1);
	const { ended } = logged(push);
	await settle(taken!, { kind: 'partial', cursor: 1 }, { ended });
	const [again] = await claim('mail', 1);
	await settle(again!, { kind: 'sent', note: '1180 av 1212' }, { ended });
	const told = (await entriesOf(reader, id)).filter(({ kind }) => kind === 'delivered');
	expect(told.map(detailsOf)).toEqual([{ channel: 'mail', version: 1, said: '1180 av 1212' }]);
});

test('whoever takes over the watch is in the log of every crisis that goes on', async () => {
	const [line] = await reader.select().from(dutyLine);
	done(await takeWatch(leder, { lineId: line!.id, note: '', key: null }));
	const [last] = (await entriesOf(reader, id)).slice(-1);
	expect(last).toMatchObject({ kind: 'handedOver', actorName: 'leder' });
	expect(detailsOf(last!)).toMatchObject({ line: line!.name });
});

test('the file can be checked by anybody, without Varde', async () => {
	const file = await crisisLogExport(vakt, id, 'jsonl');
	const [, ...rows] = file
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
	const sorted = (value: unknown): unknown =>
		value && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, one]) => [key, sorted(one)])
				)
			: value;
	rows.forEach(({ salt, digest, previous, hash, ...content }, i) => {
		expect(content.place).toBe(i + 1);
		expect(sha256(`${salt}\n${JSON.stringify(sorted(content))}`)).toBe(digest);
		expect(sha256(`${previous}\n${digest}`)).toBe(hash);
	});
	expect((await kinds()).at(-1)).toBe('exported');
	expect(await crisisLogExport(vakt, id, 'csv')).toContain('Si hvor vi setter ut vann');
});
