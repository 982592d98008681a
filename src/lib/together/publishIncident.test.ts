import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor, granted } from '../../../test/support/actors';
import { areaOf, messageOf as sampleOf } from '../../../test/support/crisis';
import { useTemporaryDatabase } from '../../../test/support/database';
import { setUp } from '../../../test/support/smsGateway';
import { fillDemo as fillAreas } from '../areas/demo.server';
import { capDocumentsOf } from '../crisis/capDocument';
import { roundUp } from '../crisis/clock';
import { draftById, saveDraft, type Seen } from '../crisis/drafts.server';
import { returnDraft, submitDraft, takeBackDraft } from '../crisis/handDraft.server';
import { incidentByRef, versionsOf } from '../crisis/incidents.server';
import { putTemplate } from '../crisis/library/library.server';
import { ownOf, type Own } from '../crisis/library/own';
import type { Message } from '../crisis/message';
import { publishedIncident, publishedIncidents } from '../crisis/published.server';
import { incidentVersion } from '../crisis/tables.server';
import { personsFor } from '../crisis/questions/questions.server';
import { say, type Step } from '../crisis/template';
import { TEMPLATES, type Kind } from '../crisis/templates';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { civilTime } from '../i18n/dates';
import { isRefused, type Refusal } from '../i18n/refusal';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { letterByKey } from '../outbox/read.server';
import { laneEntry } from '../public/lane.server';
import { smsSubscriber } from '../public/tables.server';
import type { Actor } from '../staff/actor';
import { demoUser, fillDemo as fillStaff } from '../staff/demo.server';
import { publishDraft, type Published } from './publishIncident.server';
import { sayNoChange } from './sayNoChange.server';
import { smsEstimate } from './smsEstimate.server';

await useTemporaryDatabase();
beforeAll(() =>
	write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash: 'x', at: now() });
	})
);

const as = (mailbox: string, ...grants: Actor['grants']): Actor => ({
	...actor(),
	id: demoUser(mailbox),
	grants
});
const vakt = as('vakt', granted('dutyOfficer'));
const leder = as('leder', granted('crisisLeader'));
const teknisk = as('teknisk', granted('technicalDuty', { kinds: ['vann_borte', 'undersoker'] }));

const NES = { ...areaOf('Nes', 'på'), id: 'nes' };
function messageOf(kind: Kind, step: Step, changes: Partial<Message> = {}): Message {
	const sample = sampleOf(kind, step, 'known');
	return {
		...sample,
		areas: [NES],
		values: { ...sample.values, ...(step === 'allClear' && { endedAt: now() }) },
		nextUpdateAt: step === 'allClear' ? null : roundUp(now() + 3_600_000),
		expiresAt: now() + 12 * 3_600_000,
		...changes
	};
}

interface On {
	incidentId: string | null;
	baseVersion: number;
}
const NEW: On = { incidentId: null, baseVersion: 0 };

async function saved(by: Actor, kind: Kind, message: Message, on: On = NEW): Promise<Seen> {
	return done(await saveDraft(by, { id: newId(), ...on, kind, message }));
}

function done<T>(result: T | Refusal): T {
	if (isRefused(result)) throw new Error(result.refused);
	return result;
}

async function published(kind: Kind): Promise<Published & On> {
	const seen = await saved(vakt, kind, messageOf(kind, 'first'));
	const result = done(await publishDraft(vakt, seen, newId()));
	const incident = await incidentByRef(reader, result.ref);
	return { ...result, incidentId: incident!.id, baseVersion: result.version };
}

test('a first message is on the page, in the feeds and on its way to subscribers', async () => {
	const { ref } = await published('vann_borte');
	expect(await publishedIncident(reader, ref)).toMatchObject({
		status: 'aktiv',
		version: 1,
		kind: 'vann_borte'
	});
	expect(await letterByKey(reader, `push:${ref}@1`)).toMatchObject({ waitsFor: `${ref}@1` });
	const cap = (await publishedIncidents(reader)).cap.find((document) => document.ref === ref);
	expect(cap?.xml).toContain('<msgType>Alert</msgType>');
	expect(laneEntry('/hendelser.json')?.body).toContain(ref);
});

test('the same intent five times is one message', async () => {
	const seen = await saved(vakt, 'strombrudd', messageOf('strombrudd', 'first'));
	const key = newId();
	const results = await Promise.all([1, 2, 3, 4, 5].map(() => publishDraft(vakt, seen, key)));
	expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
	const { ref } = done(results[0]!);
	expect(await versionsOf(reader, (await incidentByRef(reader, ref))!.id)).toHaveLength(1);
});

test('a kind that takes two persons waits for one who has not touched it', async () => {
	const message = messageOf('kokevarsel', 'first');
	const seen = await saved(vakt, 'kokevarsel', message);
	expect(await publishDraft(vakt, seen, null)).toEqual({ refused: 'crisis_second_person' });
	expect(await publishDraft(leder, seen, null)).toEqual({ refused: 'crisis_draft_moved' });
	done(await submitDraft(vakt, seen));
	expect(await publishDraft(vakt, seen, null)).toEqual({ refused: 'crisis_second_person' });
	const geir = as('geir.rognli', granted('dutyOfficer'));
	expect(await publishDraft(geir, seen, null)).toEqual({ refused: 'crisis_not_allowed' });
	const { ref } = done(await publishDraft(leder, seen, null));
	const [version] = await versionsOf(reader, (await incidentByRef(reader, ref))!.id);
	expect(version).toMatchObject({ authorId: vakt.id, publishedBy: leder.id });
});

test('any edit voids what the second person has read', async () => {
	const message = messageOf('kokevarsel', 'first');
	const seen = await saved(vakt, 'kokevarsel', message);
	done(await submitDraft(vakt, seen));
	const edited = { ...message, values: { ...message.values, notAffected: 'Havna' } };
	const edit = { id: seen.id, ...NEW, kind: 'kokevarsel' as const, message: edited };
	expect(await saveDraft(vakt, edit)).toEqual({ refused: 'crisis_draft_moved' });
	done(await takeBackDraft(vakt, seen));
	const again = done(await saveDraft(vakt, edit));
	done(await submitDraft(vakt, again));
	expect(await publishDraft(leder, seen, null)).toEqual({ refused: 'crisis_draft_moved' });
	expect(isRefused(await publishDraft(leder, again, null))).toBe(false);
});

test('the second person can send it back with a reason', async () => {
	const seen = await saved(vakt, 'kokevarsel', messageOf('kokevarsel', 'first'));
	done(await submitDraft(vakt, seen));
	done(await returnDraft(leder, seen, 'Gjelder det Havna også?'));
	expect(await draftById(reader, seen.id)).toMatchObject({
		state: 'returned',
		returnReason: 'Gjelder det Havna også?'
	});
	expect(await publishDraft(leder, seen, null)).toEqual({ refused: 'crisis_draft_moved' });
});

test('a right to some kinds is a right to those only', async () => {
	const kokevarsel = {
		id: newId(),
		...NEW,
		kind: 'kokevarsel' as const,
		message: messageOf('kokevarsel', 'first')
	};
	expect(await saveDraft(teknisk, kokevarsel)).toEqual({ refused: 'crisis_not_allowed' });
	const seen = await saved(teknisk, 'vann_borte', messageOf('vann_borte', 'first'));
	expect(isRefused(await publishDraft(teknisk, seen, null))).toBe(false);
});

test('a right to some kinds does not reach what other kinds have said', async () => {
	const fire = await published('brann');
	const seen = await saved(teknisk, 'vann_borte', messageOf('vann_borte', 'update'), fire);
	expect(await publishDraft(teknisk, seen, null)).toEqual({ refused: 'crisis_not_allowed' });
});

test('what two persons have said is not ended by one, under the name of another kind', async () => {
	const first = await saved(vakt, 'kokevarsel', messageOf('kokevarsel', 'first'));
	done(await submitDraft(vakt, first));
	const { ref, version } = done(await publishDraft(leder, first, null));
	const on = { incidentId: (await incidentByRef(reader, ref))!.id, baseVersion: version };
	const over = await saved(vakt, 'undersoker', messageOf('undersoker', 'allClear'), on);
	expect(await publishDraft(vakt, over, null)).toEqual({ refused: 'crisis_second_person' });
});

test('a draft cannot be overwritten as another kind, step or incident', async () => {
	const on = await published('vann_borte');
	const message = messageOf('kokevarsel', 'first');
	const { id } = await saved(vakt, 'kokevarsel', message);
	const moved = { refused: 'crisis_draft_moved' };
	const again = (kind: Kind, step: Step, where = NEW) =>
		saveDraft(teknisk, { id, ...where, kind, message: messageOf(kind, step) });
	expect(await again('vann_borte', 'first')).toEqual(moved);
	expect(await saveDraft(vakt, { id, ...on, kind: 'kokevarsel', message })).toEqual(moved);
	expect(await draftById(reader, id)).toMatchObject({ kind: 'kokevarsel', message });
});

test('of two who publish at once one wins, and the other is told', async () => {
	const on = await published('vann_borte');
	const first = await saved(vakt, 'vann_borte', messageOf('vann_borte', 'update'), on);
	const second = await saved(
		leder,
		'vann_borte',
		messageOf('vann_borte', 'update', { expiresAt: now() + 9e6 }),
		on
	);
	const results = await Promise.all([
		publishDraft(vakt, first, null),
		publishDraft(leder, second, null)
	]);
	expect(results).toEqual([{ ref: on.ref, version: 2 }, { refused: 'crisis_version_moved' }]);
	expect(await draftById(reader, second.id)).toMatchObject({ state: 'writing' });
});

test('«ingen endring» renews the promise and rings nobody; the end names who decided', async () => {
	const on = await published('vann_borte');
	const same = await saved(
		vakt,
		'vann_borte',
		messageOf('vann_borte', 'update', { noChange: true, facts: {} }),
		on
	);
	done(await publishDraft(vakt, same, null));
	expect(await letterByKey(reader, `push:${on.ref}@2`)).toBeNull();
	const over = await saved(vakt, 'vann_borte', messageOf('vann_borte', 'allClear'), {
		...on,
		baseVersion: 2
	});
	done(await publishDraft(vakt, over, null));
	const incident = await publishedIncident(reader, on.ref);
	expect(incident).toMatchObject({ status: 'avsluttet', nextUpdateAt: null, version: 3 });
	expect(incident?.versions[0]?.texts.nb?.title).toBe('Vannet er tilbake på Nes');
	expect(await letterByKey(reader, `push:${on.ref}@3`)).not.toBeNull();
	const late = await saved(vakt, 'vann_borte', messageOf('vann_borte', 'update'), {
		...on,
		baseVersion: 3
	});
	expect(await publishDraft(vakt, late, null)).toEqual({ refused: 'crisis_step_closed' });
});

test('what was published can be neither changed nor removed', async () => {
	const { ref } = await published('vann_borte');
	const { id } = (await incidentByRef(reader, ref))!;
	const change = write((tx) =>
		tx.update(incidentVersion).set({ version: 9 }).where(eq(incidentVersion.incidentId, id))
	);
	await expect(change).rejects.toThrow();
	await expect(write((tx) => tx.delete(incidentVersion))).rejects.toThrow();
});

test('a message goes out in the languages the kommune writes in, and in no other', async () => {
	await write((tx) => putKommune(tx, { ...LILLEVIK, messageLanguages: ['nb', 'en', 'se'] }, null));
	const translations = {
		se: { title: 'Čáhci lea jávkan Nesas', text: 'Viečča čázi skuvllas.' },
		uk: { title: 'Немає води', text: 'Води немає.' }
	};
	const message = messageOf('vann_borte', 'first', { translations });
	const seen = await saved(vakt, 'vann_borte', message);
	const { ref } = done(await publishDraft(vakt, seen, null));
	const incident = await publishedIncident(reader, ref);
	expect(Object.keys(incident?.versions[0]?.texts ?? {})).toEqual(['nb', 'en', 'se']);
	const letter = await letterByKey(reader, `push:${ref}@1`);
	expect(Object.keys((letter?.payload as { texts: object }).texts)).toEqual(['nb', 'en', 'se']);
	expect(laneEntry(`/hendelse/${ref}`)?.body).toMatch(/<details lang="se"[^]*Čáhci lea jávkan/);
	const cap = laneEntry(`/cap/${incident?.versions[0]?.capIdentifier}.xml`)?.body;
	expect(cap?.match(/<language>[^<]*/g)).toEqual([
		'<language>no',
		'<language>en-GB',
		'<language>se'
	]);
	await write((tx) => putKommune(tx, LILLEVIK, null));
});

test('what can wait rings when the kommune’s own night is over', async () => {
	const clock = civilTime(now());
	const [nightFrom, nightUntil] = [clock, civilTime(now() + 2 * 3_600_000)];
	await write((tx) => putKommune(tx, { ...LILLEVIK, nightFrom, nightUntil }, null));
	const seen = await saved(vakt, 'veg_stengt', messageOf('veg_stengt', 'first'));
	const { ref } = done(await publishDraft(vakt, seen, null));
	const letter = await letterByKey(reader, `push:${ref}@1`);
	expect(civilTime(letter?.dueAt ?? 0)).toBe(nightUntil);
	await write((tx) => putKommune(tx, LILLEVIK, null));
});

test('with an SMS service a warning goes by SMS too, unless somebody chose otherwise', async () => {
	await setUp('generic', 'http://127.0.0.1:9');
	const { ref } = await published('vann_borte');
	const sms = await letterByKey(reader, `sms:${ref}@1`);
	expect(sms).toMatchObject({ delivery: 'smsAlert', waitsFor: `${ref}@1` });
	expect(JSON.stringify(sms!.payload)).toContain(`/hendelse/${ref}`);
	const without = messageOf('vann_borte', 'first', { withoutSms: true });
	const quiet = done(await publishDraft(vakt, await saved(vakt, 'vann_borte', without), null));
	expect(await letterByKey(reader, `sms:${quiet.ref}@1`)).toBeNull();
	expect(await letterByKey(reader, `push:${quiet.ref}@1`)).not.toBeNull();
});

test('what costs more than the kommune’s limit goes when the price has been ticked for', async () => {
	await setUp('generic', 'http://127.0.0.1:9', { partOre: 80, confirmAbove: 100 });
	const ends = { askAt: now() + 1e9, endsAt: now() + 1e9, createdAt: now(), confirmedAt: now() };
	const phones = Array.from({ length: 100 }, (_, n) => ({
		...{ id: `s${n}`, phone: `+47900000${n}`, leaveToken: `token-${n}`, areaIds: [], ...ends },
		locale: n % 2 ? ('nb' as const) : ('en' as const)
	}));
	await write((tx) => tx.insert(smsSubscriber).values(phones));
	const message = messageOf('vann_borte', 'first');
	const coming = { kind: 'vann_borte' as const, message, incidentId: null };
	const cost = await smsEstimate(reader, coming);
	expect(cost).toMatchObject({ recipients: 100, confirm: true, dear: null });
	expect(cost!.ore).toBe(50 * 80 * (cost!.parts.least + cost!.parts.most));
	const quiet = { ...message, withoutSms: true as const };
	expect(await smsEstimate(reader, { ...coming, message: quiet })).toBeNull();
	const seen = await saved(vakt, 'vann_borte', message);
	const unticked = { refused: 'crisis_sms_cost_unconfirmed' };
	expect(await publishDraft(vakt, seen, null)).toEqual(unticked);
	done(await publishDraft(vakt, seen, null, { costSeen: true }));
});

test('a template that is changed later changes nothing that is published, and no approval', async () => {
	const boil = messageOf('kokevarsel', 'first');
	const seen = await saved(vakt, 'kokevarsel', boil);
	done(await submitDraft(vakt, seen));
	const { ref, version } = done(await publishDraft(leder, seen, newId(), { costSeen: true }));
	const incident = await incidentByRef(reader, ref);
	const before = await publishedIncident(reader, ref);
	const [stands] = await versionsOf(reader, incident!.id);
	const cap = capDocumentsOf([{ ...stands!, ref }]);

	const { cap: mapping, ...own } = ownOf(TEMPLATES.kokevarsel);
	const milder: Own = {
		...own,
		severity: 'hverdag',
		approval: 1,
		cap: { ...mapping, severity: 'Minor' }
	};
	await write((tx) => putTemplate(tx, { kind: 'kokevarsel', own: milder, off: false }, null));

	expect(await publishedIncident(reader, ref)).toEqual(before);
	expect(capDocumentsOf([{ ...stands!, ref }])).toEqual(cap);
	const end = messageOf('kokevarsel', 'allClear');
	const ending = await saved(vakt, 'kokevarsel', end, {
		incidentId: incident!.id,
		baseVersion: version
	});
	expect(await publishDraft(vakt, ending, newId(), { costSeen: true })).toEqual({
		refused: 'crisis_second_person'
	});
	// One tap would have said the new words to residents, and lowered what the next message takes.
	const tap = { id: newId(), baseVersion: version, nextUpdateAt: roundUp(now() + 3_600_000) };
	expect(await sayNoChange(vakt, ref, tap)).toEqual({ refused: 'crisis_no_change_moved' });
	expect(await personsFor(reader, incident!)).toBe(2);
	const anew = await saved(vakt, 'kokevarsel', boil);
	done(await publishDraft(vakt, anew, newId(), { costSeen: true }));
	await write((tx) => putTemplate(tx, { kind: 'kokevarsel', own: null, off: false }, null));
	expect(await sayNoChange(vakt, ref, tap)).toEqual({ ref, version: 2 });
	const never = { id: newId(), baseVersion: 2, nextUpdateAt: 9e15 };
	expect(await sayNoChange(vakt, ref, never)).toEqual({ refused: 'ui_field_invalid' });
});

test('words that have changed since somebody read them do not go out', async () => {
	const seen = await saved(vakt, 'vann_borte', messageOf('vann_borte', 'first'));
	const own: Own = { ...ownOf(TEMPLATES.vann_borte), title: say('Tørt', 'Turt', 'Dry') };
	await write((tx) => putTemplate(tx, { kind: 'vann_borte', own, off: false }, null));
	expect(await publishDraft(vakt, seen, newId(), { costSeen: true })).toEqual({
		refused: 'crisis_template_moved'
	});

	const draft = await draftById(reader, seen.id);
	const again = done(await saveDraft(vakt, { ...NEW, ...draft!, message: draft!.message }));
	const { ref } = done(await publishDraft(vakt, again, newId(), { costSeen: true }));
	expect((await publishedIncident(reader, ref))?.versions[0]?.texts.nb?.title).toBe('Tørt');
	await write((tx) => putTemplate(tx, { kind: 'vann_borte', own: null, off: false }, null));
});
