import { beforeAll, beforeEach, expect, test } from 'vitest';
import { actor, granted } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { auditActions } from '$lib/audit/read.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { LILLEVIK } from '$lib/kommune/kommune';
import { putKommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { demoUser, fillDemo as fillStaff } from '$lib/staff/demo.server';
import { kindsFor } from '../desk.server';
import { say } from '../template';
import { TEMPLATES } from '../templates';
import {
	newestTemplate,
	restoreTemplate,
	saveOwn,
	switchKind,
	takeIn,
	templateVersions
} from './change.server';
import { LONGEST_FILE } from './file';
import { exportFile, importFile, previewFile } from './file.server';
import { putTemplate, templateOf } from './library.server';
import { ownOf, type Own } from './own';
import { acceptProposal, declineProposal, waitingProposals } from './proposals.server';
import { templateProposal, templateVersion } from './tables.server';
import { templateView } from './view.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);
beforeEach(() =>
	write(async (tx) => {
		await tx.delete(templateVersion);
		await tx.delete(templateProposal);
	})
);

const admin: Actor = { ...actor(), id: demoUser('admin') };
const OURS = ownOf(TEMPLATES.vann_borte);
const DRY: Own = { ...OURS, title: say('Tørt {area}', 'Turt {area}', 'Dry {area}') };
const title = async () => (await templateOf(reader, 'vann_borte')).title.nb;
const fresh = { seen: 0, agreed: false };

async function saved(own: Own, seen = 0): Promise<number> {
	const done = await saveOwn(admin, 'vann_borte', own, { seen, agreed: false });
	if (!('version' in done)) throw new Error(JSON.stringify(done));
	return done.version;
}

test('what is saved is in force at once, and each version can be used again', async () => {
	const first = await saved(DRY);
	expect(await title()).toBe('Tørt {area}');
	const second = await saved({ ...DRY, interval: 90 }, first);
	await restoreTemplate(admin, 'vann_borte', { version: first, seen: second });
	expect((await templateOf(reader, 'vann_borte')).interval).toBe(60);
	const third = (await newestTemplate('vann_borte'))!.version;
	await restoreTemplate(admin, 'vann_borte', { version: 0, seen: third });
	expect(await title()).toBe(TEMPLATES.vann_borte.title.nb);
	const { isOwn, versions } = await templateView('vann_borte');
	expect([isOwn, versions.length]).toEqual([false, 4]);
	const log = await auditActions(reader);
	expect(log).toContain('library.save');
	expect(log).toContain('library.restore');
});

test('saving the same again makes no version', async () => {
	const first = await saved(DRY);
	expect(await saved(DRY, first)).toBe(first);
	expect(await templateVersions(reader, 'vann_borte')).toHaveLength(1);
});

test('two administrators at once: different parts are both kept, the same part is seen first', async () => {
	const first = await saved(DRY);
	expect(await saved({ ...OURS, interval: 90 }, 0)).toBeGreaterThan(first);
	expect(await templateOf(reader, 'vann_borte')).toMatchObject({ interval: 90, title: DRY.title });
	const other = { ...OURS, title: say('A {area}', 'B {area}', 'C {area}') };
	expect(await saveOwn(admin, 'vann_borte', other, fresh)).toEqual({ refused: 'library_moved' });
	expect(await title()).toBe('Tørt {area}');
});

const milder: Own = { ...ownOf(TEMPLATES.evakuering), approval: 1 };
const lowered = async () => (await templateOf(reader, 'evakuering')).approval === 1;
const hilde: Actor = { ...actor(), grants: [granted('administrator')], id: demoUser('vakt') };
const leader: Actor = { ...actor(), id: demoUser('leder'), grants: [granted('crisisLeader')] };

async function proposed(seen = 0): Promise<string> {
	const done = await saveOwn(admin, 'evakuering', milder, { seen, agreed: true });
	if (!('waits' in done)) throw new Error(JSON.stringify(done));
	return done.waits;
}

test('a danger is not made milder without a tick, nor by one alone', async () => {
	const unticked = await saveOwn(admin, 'evakuering', milder, fresh);
	expect(unticked).toEqual({ faults: { agreed: { refused: 'library_softer_unticked' } } });
	const id = await proposed();
	expect(await lowered()).toBe(false);
	expect(await acceptProposal(admin, id)).toEqual({ refused: 'library_proposal_own' });
	const [shown] = await waitingProposals(leader, 'nb');
	expect(shown).toMatchObject({ below: ['approval'], refusal: null, isMine: false });
	expect(await acceptProposal(leader, id)).toBeUndefined();
	expect(await lowered()).toBe(true);
	expect(await acceptProposal(hilde, id)).toEqual({ refused: 'library_proposal_settled' });
	const log = await auditActions(reader);
	expect(log).toContain('library.propose');
	expect(log).toContain('library.accept');
	const { version: seen } = (await newestTemplate('evakuering'))!;
	await restoreTemplate(admin, 'evakuering', { version: 0, seen });
	expect(await lowered(), 'more care is free').toBe(false);
	const again = (await newestTemplate('evakuering'))!.version;
	const back = await restoreTemplate(admin, 'evakuering', { version: seen, seen: again });
	expect(back, 'and less is not, by whatever way').toHaveProperty('waits');
	expect(await lowered()).toBe(false);
});

test('what is proposed is declined with a reason, taken back, or overtaken by another change', async () => {
	const id = await proposed();
	const nobody: Actor = { ...hilde, grants: [granted('editor')] };
	expect(await declineProposal(nobody, id, 'nei')).toEqual({ refused: 'crisis_not_allowed' });
	expect(await declineProposal(hilde, id, '')).toEqual({ refused: 'library_proposal_reason' });
	expect(await declineProposal(hilde, id, 'Politiet vil ha to')).toBeUndefined();
	expect(await waitingProposals(hilde, 'nb')).toEqual([]);
	await declineProposal(admin, await proposed(), '');
	expect(await waitingProposals(hilde, 'nb')).toEqual([]);

	const overtaken = await proposed();
	await saveOwn(admin, 'evakuering', { ...ownOf(TEMPLATES.evakuering), interval: 33 }, fresh);
	expect(await acceptProposal(leader, overtaken)).toEqual({ refused: 'library_proposal_moved' });
	const { version } = (await newestTemplate('evakuering'))!;
	const latest = await proposed(version);
	expect(await waitingProposals(hilde, 'nb'), 'it takes the place of the other').toHaveLength(1);
	expect(await acceptProposal(hilde, latest)).toBeUndefined();
});

test('from a file, less care waits as well', async () => {
	const own = { ...ownOf(TEMPLATES.evakuering), approval: 1, breakGlassAfter: 1 };
	const json = file({ evakuering: own });
	await importFile(admin, json, new Map([['evakuering', 0]]), true);
	expect(await lowered()).toBe(false);
	const [waiting] = await waitingProposals(hilde, 'nb', 'evakuering');
	expect(waiting?.below).toEqual(['approval', 'breakGlassAfter']);
});

test('a kind that is off is not offered, and keeps its words', async () => {
	const duty: Actor = { ...actor(), grants: [granted('dutyOfficer')] };
	const offered = async () => (await kindsFor(duty, 'nb')).map(({ kind }) => kind);
	await saved(DRY);
	await switchKind(admin, 'vann_borte', true);
	expect(await offered()).not.toContain('vann_borte');
	expect(await title()).toBe('Tørt {area}');
	await switchKind(admin, 'vann_borte', false);
	expect(await offered()).toContain('vann_borte');
	expect(await switchKind(admin, 'undersoker', true)).toEqual({ refused: 'library_always_on' });
});

test('what Varde has changed since is shown, and is taken in where we have changed nothing', async () => {
	const older: Own = {
		...OURS,
		title: say('Uten vann {area}', 'Utan vatn {area}', 'No water {area}')
	};
	const copy: Own = { ...older, interval: 90 };
	await write((tx) =>
		putTemplate(tx, { kind: 'vann_borte', own: copy, builtIn: older, off: false }, null)
	);
	const before = await templateView('vann_borte');
	expect(before.news.map(({ place }) => place)).toEqual(['title.nb', 'title.nn']);
	await takeIn(admin, 'vann_borte', { seen: before.version, adopt: true });
	const after = await templateView('vann_borte');
	expect([after.news, after.places.interval, after.places['title.nb']]).toEqual([
		[],
		'90',
		OURS.title.nb
	]);
});

test('what is exported can be imported, when it has been compared with what we have', async () => {
	const first = await saved(DRY);
	await switchKind(admin, 'savnet', true);
	const { json, name } = await exportFile(null);
	expect(name).toMatch(/^varde-maler-alle-\d{4}-\d\d-\d\d\.json$/);
	expect(await previewFile(json, 'nb')).toEqual({ kinds: [] });
	const seen = (await newestTemplate('vann_borte'))!.version;
	await restoreTemplate(admin, 'vann_borte', { version: 0, seen: first });
	const preview = await previewFile(json, 'nb');
	const kinds = 'kinds' in preview && preview.kinds ? preview.kinds : [];
	expect(kinds.map(({ kind, changes }) => [kind, changes.length])).toEqual([['vann_borte', 3]]);
	expect(await importFile(admin, json, new Map([['vann_borte', seen]]), false)).toEqual({
		refused: 'library_moved'
	});
	expect(await importFile(admin, json, new Map(), false)).toEqual({ refused: 'library_file_none' });
	const stands = kinds[0]!.seen;
	expect(await importFile(admin, json, new Map([['vann_borte', stands]]), false)).toEqual({
		count: 1
	});
	expect(await title()).toBe('Tørt {area}');
});

const file = (templates: unknown, version = 1) =>
	JSON.stringify({ format: 'varde.maler', version, templates });
test.each([
	['no JSON', '{\n"format": oi\n}', { refused: 'library_file_json', args: { line: 2 } }],
	['another file', '[1]', { refused: 'library_file_format' }],
	['nothing', 'null', { refused: 'library_file_format' }],
	['a newer Varde’s', file({}, 2), { refused: 'library_file_version' }],
	[
		'a kind we do not have',
		file({ '<b>ufo</b>': {} }),
		{ refused: 'library_file_kind', args: { kind: '<b>ufo</b>' } }
	],
	[
		'a prototype',
		'{"format":"varde.maler","version":1,"templates":{"__proto__":{}}}',
		{ refused: 'library_file_kind' }
	],
	['too much', ' '.repeat(LONGEST_FILE + 1), { refused: 'library_file_large' }],
	['an empty template', file({ vann_borte: null }), { wrong: [{ kind: 'vann_borte' }] }],
	[
		'a word that does not exist',
		file({ vann_borte: { ...OURS, help: [say('Ring {x}.', 'Ring {x}.', 'Call {x}.')] } }),
		{ wrong: [{ faults: { 'help.0.known.nb': { refused: 'library_placeholder_unknown' } } }] }
	]
])('a file with %s is refused, and says where', async (_, content, answer) => {
	expect(await previewFile(content, 'nb')).toMatchObject(answer);
	expect(await importFile(admin, content, new Map([['vann_borte', 0]]), true)).toHaveProperty(
		'refused'
	);
});
