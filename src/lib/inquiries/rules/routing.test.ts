import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';

await useTemporaryDatabase();
const { reader, write } = await import('$lib/database/database.server');
const { isRefused } = await import('$lib/i18n/refusal');
const { receive } = await import('../receive.server');
const { inquiry, inquiryEvent } = await import('../tables.server');
const { letter } = await import('$lib/outbox/tables.server');
const { unit } = await import('$lib/staff/tables.server');
const { fillDemo } = await import('$lib/together/demo.server');
const edit = await import('./edit.server');
const { EMPTY } = await import('./form');
const { offeredReplies } = await import('../replies/offered.server');
const { saveTemplate, templateById } = await import('../replies/library.server');
const { switchRuleOn } = await import('./switchOn.server');
const { rulesInOrder, ruleById } = await import('./store.server');
const { routingRule } = await import('./tables.server');
const { tryOut } = await import('./tryOut.server');

const router = { ...actor('router'), id: 'demo-amina.warsame', name: 'Amina Warsame' };
const rule = { ...EMPTY, words: ['hull i veien'], unitId: 'teknisk' };
let sent = 0;
const arrives = async (text: string) => {
	const about = { intake: 'form', actor: null, address: `from ${sent++}` } as const;
	const { ref } = await receive({ text, name: '', email: '', phone: '' }, about);
	const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
	const [event] = await reader
		.select()
		.from(inquiryEvent)
		.where(eq(inquiryEvent.inquiryId, row!.id));
	return { row: row!, details: event!.details as { rule?: { id: string; faults?: string[] } } };
};
const made = async (content: typeof rule) => {
	const id = await edit.createRule(router, content);
	if (isRefused(id)) throw new Error(id.refused);
	return id;
};
const versionOf = async (id: string) => (await ruleById(reader, id))!.version;
const on = async (id: string, confirmed = 0) =>
	switchRuleOn(router, { id, version: await versionOf(id) }, confirmed);

beforeAll(async () => {
	await fillDemo();
	await write((tx) => tx.delete(routingRule));
});

test('what a rule claims goes to its unit, says why, and counts the hit', async () => {
	const id = await made(rule);
	expect((await arrives('Det er hull i veien')).row.unitId).toBe('servicetorget');
	expect(await on(id)).toBeNull();
	const { row, details } = await arrives('Det er hull i veien her også');
	expect(row).toMatchObject({ unitId: 'teknisk', state: 'new' });
	expect(details.rule).toMatchObject({ id, rule: { words: ['hull i veien'] } });
	expect(await ruleById(reader, id)).toMatchObject({ hits: 1, lastHitAt: row.receivedAt });
	const letters = await reader.select().from(letter);
	expect(letters.some(({ key }) => key === `inquiry-unit ${row.ref}@1`)).toBe(true);
});

test('the first that fits decides, and moving one changes which that is', async () => {
	const id = await made({ ...rule, words: ['hull'], unitId: 'plan' });
	await on(id);
	expect((await arrives('hull i veien nå')).row.unitId).toBe('teknisk');
	await edit.moveRule(router, id, -1);
	expect((await arrives('hull i veien igjen')).row.unitId).toBe('plan');
	const change = await edit.lastRuleChange(reader);
	expect(await edit.undoRuleChange(router, change!.id)).toBeNull();
	expect((await arrives('hull i veien enda en gang')).row.unitId).toBe('teknisk');
});

test('a broken rule sends nothing, says so, and tells who wrote it, once', async () => {
	await write((tx) => tx.update(unit).set({ active: false }).where(eq(unit.id, 'teknisk')));
	const { row, details } = await arrives('hull i veien med nedlagt enhet');
	await arrives('hull i veien med nedlagt enhet, og flere');
	await write((tx) => tx.update(unit).set({ active: true }).where(eq(unit.id, 'teknisk')));
	expect(row.unitId).toBe('servicetorget');
	expect(details.rule?.faults).toEqual(['unit_gone']);
	const told = (await reader.select().from(letter)).filter(({ key }) =>
		key.startsWith('rule-broken')
	);
	expect(told).toHaveLength(1);
	expect(JSON.stringify(told[0]!.payload)).toContain('hull i veien');
});

test('the answer begins with the reply that the rule chose, until somebody has answered or it is gone', async () => {
	const text = { ...rule, words: ['rørbrudd'], unitId: 'vann', templateId: 'vannlekkasje' };
	await on(await made({ ...text, hastens: true }));
	const { row } = await arrives('Rørbrudd i Nesveien');
	expect(row).toMatchObject({ hastens: true, replyTemplateId: 'vannlekkasje', state: 'new' });
	const { begun, templates } = await offeredReplies(reader, row);
	expect(begun).toEqual({ template: 'vannlekkasje', text: templates[0]?.text });
	expect(begun.text).toContain('Vann og avløp, Lillevik kommune');
	expect((await offeredReplies(reader, { ...row, firstAnsweredAt: 1 })).begun).toEqual({});
	const { template, version } = (await templateById(reader, 'vannlekkasje'))!;
	await saveTemplate(router, { id: 'vannlekkasje', version }, { template, removed: true });
	expect((await offeredReplies(reader, row)).begun).toEqual({});
	expect((await arrives('Rørbrudd til')).row).toMatchObject({
		...{ unitId: 'vann', hastens: true, replyTemplateId: null }
	});
	expect(await edit.createRule(router, text)).toEqual({ refused: 'rules_fault_template_gone' });
});

test('a rule for a unit that reads alone is for its eyes from the first minute', async () => {
	const id = await made({ ...rule, words: ['sosialhjelp'], unitId: 'nav' });
	await on(id);
	const { row } = await arrives('Jeg trenger sosialhjelp');
	expect(row).toMatchObject({ unitId: 'nav', sensitivity: 'personal' });
});

test('what a rule sends to few is for few also when the switchboard wrote it down', async () => {
	const message = { text: 'Ringer om sosialhjelp', name: '', email: '', phone: '' };
	const { ref } = await receive(message, { intake: 'phone', actor: router, address: '' });
	const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, ref));
	expect(row).toMatchObject({ unitId: 'nav', sensitivity: 'personal' });
});

test('one that would take nearly all is confirmed with its number', async () => {
	const id = await made({ ...rule, words: [], languages: ['nb', 'nn'] } as never);
	const tried = await tryOut(reader, router, (await ruleById(reader, id))!, Date.now());
	expect(tried.nearlyAll).toBe(true);
	expect(await on(id)).toMatchObject({ refused: 'rules_confirm_number' });
	expect(await on(id, tried.claimed - 1)).toMatchObject({ refused: 'rules_confirm_number' });
	expect(await on(id, tried.claimed)).toBeNull();
	await edit.removeRule(router, { id, version: await versionOf(id) });
});

test('the try-out shows no example that the person may not see, and does not count the sensitive', async () => {
	const id = await made({ ...rule, words: ['barn', 'sosialhjelp'], unitId: 'skole' });
	const one = (await ruleById(reader, id))!;
	const now = Date.now();
	const mine = await tryOut(reader, router, one, now);
	const rows = await reader.select().from(inquiry);
	const secret = new Set(rows.filter((row) => row.sensitivity !== 'normal').map(({ ref }) => ref));
	expect(mine.claimed).toBeGreaterThan(0);
	expect(mine.examples.filter(({ ref }) => secret.has(ref))).toEqual([]);
	expect(mine.read).toBe(rows.length - secret.size);
	const administrator = await tryOut(reader, actor('administrator'), one, now);
	expect(administrator.examples).toEqual([]);
	expect(administrator.claimed).toBe(mine.claimed);
	expect((await reader.select().from(routingRule)).length).toBeGreaterThan(0);
});

test('a change switches it off until it is tried; two people at once are told', async () => {
	const [first] = await rulesInOrder(reader);
	const at = { id: first!.id, version: first!.version };
	expect(await edit.changeRule(router, at, { ...rule, words: ['hol i vegen'] })).toBeNull();
	expect(await ruleById(reader, at.id)).toMatchObject({ enabled: false });
	expect(await edit.changeRule(router, at, rule)).toMatchObject({
		refused: 'rules_changed_meanwhile'
	});
	const change = await edit.lastRuleChange(reader);
	expect(await edit.undoRuleChange(router, change!.id)).toBeNull();
	expect(await ruleById(reader, at.id)).toMatchObject({ enabled: true, content: rule });
	expect(await edit.undoRuleChange(router, change!.id)).toMatchObject({
		refused: 'rules_undone_already'
	});
});
