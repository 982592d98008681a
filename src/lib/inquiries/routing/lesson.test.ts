import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';

await useTemporaryDatabase();
const { reader, write } = await import('$lib/database/database.server');
const { fillDemo } = await import('$lib/together/demo.server');
const { bounceInquiry } = await import('../bounce/bounce.server');
const { assign } = await import('../handling/handling.server');
const { inquiryByRef } = await import('../read.server');
const { receive } = await import('../receive.server');
const staff = await import('../staff.server');
const { inquiry } = await import('../tables.server');
const { learnedHere, refreshKnowledge, suggestHere } = await import('./knowledge.server');
const { importLos, knowledgeShown, setAside, switchLos } = await import('./losImport.server');
const { routeLesson } = await import('./tables.server');

const amina = { ...actor('router'), id: 'demo-amina.warsame', name: 'Amina Warsame' };
const per = { ...actor('router'), id: 'demo-per.kristian.dahl', name: 'Per Kristian Dahl' };
const liv = { ...actor('caseworker', { unitId: 'kultur' }), id: 'demo-liv.berntsen', name: 'Liv' };
let sent = 0;
const arrived = async (text: string) => {
	const about = { intake: 'form', actor: null, address: `from ${sent++}` } as const;
	return (await receive({ text, name: '', email: '', phone: '' }, about)).ref;
};
const opened = async (ref: string, by: typeof amina) => ({
	actor: by,
	ref,
	version: (await inquiryByRef(reader, by, ref))!.version
});
const toCulture = { unitId: 'kultur', sensitivity: 'normal' as const };
const lessons = () => reader.select().from(routeLesson);

beforeAll(async () => {
	await fillDemo();
	await write((tx) => tx.delete(routeLesson));
});

test('a route is learned when the unit takes it, and forgotten when it is sent back', async () => {
	const ref = await arrived('Hva skjer med zumbagulvet?');
	await staff.forward(await opened(ref, amina), toCulture);
	expect(await lessons()).toEqual([]);
	await assign(await opened(ref, liv), liv.id);
	expect(await lessons()).toMatchObject([
		{ area: 'kultur og fritid', sentBy: amina.id, confirmedBy: liv.id }
	]);
	await bounceInquiry(await opened(ref, liv), { reason: 'Feil likevel' });
	expect(await lessons()).toEqual([]);
});

test('three confirmed routes of two senders are in the next suggestion, and go with their inquiries', async () => {
	const text = 'Hva skjer med zumbagulvet?';
	expect(suggestHere(text).suggestions.map(({ learned }) => learned)).not.toContainEqual([
		'zumbagulvet'
	]);
	for (const by of [amina, per, amina]) {
		const ref = await arrived(`${text} ${by.name}`);
		await staff.forward(await opened(ref, by), toCulture);
		await assign(await opened(ref, liv), liv.id);
	}
	await refreshKnowledge(reader);
	expect(suggestHere(text).suggestions[0]).toMatchObject({
		area: 'kultur og fritid',
		learned: expect.arrayContaining(['zumbagulvet'])
	});
	expect((await knowledgeShown(reader)).learned).toContainEqual(
		expect.objectContaining({ stem: 'zumbagulv', area: 'kultur og fritid' })
	);
	await setAside(amina, 'zumbagulv', true);
	expect(suggestHere(text).suggestions[0]?.learned ?? []).not.toContain('zumbagulvet');
	await setAside(amina, 'zumbagulv', false);
	expect(suggestHere(text).suggestions[0]?.learned).toContain('zumbagulvet');
	const [one] = await lessons();
	await write((tx) => tx.delete(inquiry).where(eq(inquiry.id, one!.inquiryId)));
	await refreshKnowledge(reader);
	expect(suggestHere(text).suggestions[0]?.learned).toBeUndefined();
});

test('what is shielded teaches nothing, also when it is shielded afterwards', async () => {
	const ref = await arrived('Hva skjer med zumbagulvet?');
	await staff.forward(await opened(ref, amina), toCulture);
	await assign(await opened(ref, liv), liv.id);
	const before = (await lessons()).length;
	await write((tx) =>
		tx.update(inquiry).set({ sensitivity: 'personal' }).where(eq(inquiry.ref, ref))
	);
	const learned = (await learnedHere(reader)).get('zumbagulv');
	expect(before).toBeGreaterThanOrEqual(3);
	expect(learned).toBeUndefined();
});

test('the words of Los serve where our own fall short, until they are switched off', async () => {
	const file = 'term,losPaths\nkvakkelibrum,helse-og-omsorg/helsetjenester';
	expect(await importLos(amina, 'los.csv', 'tull')).toMatchObject({
		refused: 'routing_los_unreadable'
	});
	expect(await importLos(amina, 'los.csv', file)).toBeNull();
	expect(suggestHere('Kvakkelibrum').suggestions[0]?.area).toBe('helse og omsorg');
	expect((await knowledgeShown(reader)).los).toMatchObject({ count: 1, fileName: 'los.csv' });
	await switchLos(amina, false);
	expect(suggestHere('Kvakkelibrum').confident).toBe(false);
});
