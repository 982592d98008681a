import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { exercise, exerciseParticipant } from '$lib/crisis/exercise/tables.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { receive } from '$lib/inquiries/receive.server';
import { queueParameters } from '$lib/inquiries/queue';
import { inquiryView } from '$lib/inquiries/views/tables.server';
import { saveView } from '$lib/inquiries/views/views.server';
import { answer } from '$lib/inquiries/replies/answer.server';
import { somForeslaatt } from '$lib/journal/valg';
import { logModeration, moderationLog } from '$lib/inquiries/moderation/moderation.server';
import { moderation } from '$lib/inquiries/moderation/tables.server';
import { requestsDone, type Erased } from '$lib/inquiries/person/erase.server';
import { mailMessage, mailSuppressed } from '$lib/mail/tables.server';
import { letter } from '$lib/outbox/tables.server';
import { mailSubscriber } from '$lib/public/mail/tables.server';
import { smsSubscriber } from '$lib/public/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../test/support/database';
import { journalInquiry, openWizard } from './journalInquiry.server';
import { erasePerson, personData } from './personData.server';
import { markOf } from './personTraces.server';

await useTemporaryDatabase();

const ASE = { name: 'Åse Øvrebø', email: 'Ase@example.com', phone: '915 12 345' };
const ADDRESS = 'ase@example.com';
const PHONE = '+4791512345';
let arkiv: Actor;
let jonas: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	arkiv = (await actorById(reader, demoUser('arkiv'), Date.now()))!;
	jonas = (await actorById(reader, demoUser('saksbehandler'), Date.now()))!;
	const comment = { measure: 'hidden', url: 'https://example.com/1', rule: 'Vær grei', note: 'x' };
	const said = { ...comment, author: ASE.name, evidence: 'Dere er noen …' } as const;
	await logModeration(jonas, '', { ...said, measure: 'hidden' });
	const named = { ...said, author: 'Per', evidence: 'åse øvrebø er dum' } as const;
	await logModeration(jonas, '', { ...named, measure: 'hidden' });
	for (const [name, search] of [
		['Saken', 'åse øvrebø'],
		['Vei', 'hull']
	] as const)
		await saveView(jonas, { name, query: queueParameters({ search }), unitId: '' });
	await write(async (tx) => {
		const mail = { accountId: 'a', hash: '', size: 1, receivedAt: 1, from: ADDRESS };
		await tx.insert(mailMessage).values([
			{ ...mail, id: 'held', messageId: 'held', handledAt: 1, note: 'mail_note_held' },
			{ ...mail, id: 'unread', messageId: 'unread' },
			{ ...mail, id: 'other', messageId: 'other', from: 'per@example.com', handledAt: 1 }
		]);
		const wants = { locale: 'nb', areaIds: [], topics: [], askAt: 1, endsAt: 1, createdAt: 1 };
		await tx
			.insert(mailSubscriber)
			.values({ ...wants, id: 'm', address: ADDRESS, manageToken: 'm' });
		await tx.insert(smsSubscriber).values({ ...wants, id: 's', phone: PHONE, leaveToken: 's' });
		const drill = { name: 'Flom', scenario: '', startsAt: 1, createdBy: arkiv.id, createdAt: 1 };
		await tx.insert(exercise).values({ ...drill, id: 'e' });
		const took = { exerciseId: 'e', name: ASE.name, tokenHash: 'h', confirmedAt: 1, createdAt: 1 };
		await tx.insert(exerciseParticipant).values({ ...took, id: 'p', way: 'sms', address: PHONE });
		const sent = {
			delivery: 'email',
			payload: { to: ADDRESS, text: 'Hei' },
			dueAt: 1,
			createdAt: 1
		};
		await tx.insert(letter).values([
			{ ...sent, id: 'sent', key: 'a', state: 'sent' },
			{ ...sent, id: 'due', key: 'b', state: 'due' }
		]);
		await tx
			.insert(mailSuppressed)
			.values({ address: ADDRESS, because: 'bounce', note: '', at: 1 });
	});
});

async function erased(seen: string[]): Promise<Erased> {
	const done = await erasePerson(arkiv, { person: ASE, inquiryRef: '', seen, confirmed: 'SLETT' });
	if (isRefused(done)) throw new Error(done.refused);
	return done;
}

test('nothing is erased that was not on the screen', async () => {
	const wish = { person: ASE, inquiryRef: '', seen: [], confirmed: 'SLETT' };
	expect(await erasePerson(arkiv, wish)).toEqual({ refused: 'person_nothing' });
	expect(await reader.select().from(mailSubscriber)).toHaveLength(1);
});

test('what stands elsewhere is erased, and what must stay says so', async () => {
	const { traces } = await personData(arkiv, ASE);
	const { beside } = await erased(traces.map(markOf));
	expect(beside.map(({ place, fate }) => [place, fate])).toEqual([
		['moderation', 'mentioned'],
		['moderation', 'erase'],
		['mail', 'erase'],
		['mail', 'held'],
		['mailWarning', 'erase'],
		['smsWarning', 'erase'],
		['exercise', 'erase'],
		['letter', 'erase'],
		['letter', 'held'],
		['suppressed', 'erase'],
		['view', 'erase']
	]);
	const left = (await reader.select().from(mailMessage)).map(({ id }) => id);
	expect(left.toSorted()).toEqual(['other', 'unread']);
	for (const table of [mailSubscriber, smsSubscriber, mailSuppressed])
		expect(await reader.select().from(table)).toEqual([]);
	expect((await reader.select().from(inquiryView)).map(({ name }) => name)).toEqual(['Vei']);
	const [participant] = await reader.select().from(exerciseParticipant);
	expect(participant).toMatchObject({ name: '–', address: '', tokenHash: null });
	expect(participant?.leftAt).not.toBeNull();
	const [sent] = await reader.select().from(letter).where(eq(letter.id, 'sent'));
	expect(sent?.payload).toEqual({ to: '', forgotten: true });
	expect((await requestsDone(reader))[0]?.request.counts).toEqual({ elsewhere: 8 });
});

test('of a comment that was hidden the measure, the rule and the checksum stand', async () => {
	const entries = await moderationLog(reader, arkiv);
	expect(entries.find(({ forgotten }) => forgotten)).toMatchObject({
		...{ author: '', url: '', evidence: '', note: '', rule: 'Vær grei', measure: 'hidden' },
		sha256: expect.stringMatching(/^[\da-f]{64}$/)
	});
	await expect(
		write(async (tx) => void (await tx.update(moderation).set({ evidence: 'Noe annet' })))
	).rejects.toThrow();
});

test('what is journaled stays, whoever asks, and its inquiry is restricted', async () => {
	const { ref } = await receive(
		{ text: 'Jeg klager på gebyret', ...ASE },
		{ intake: 'form', actor: null, address: '::1' }
	);
	await answer({ actor: jonas, ref, version: 1 }, { text: 'Vi ser på det.', way: 'page' });
	const wizard = await openWizard(arkiv, ref);
	await journalInquiry(arkiv, ref, somForeslaatt(wizard!.utkast), 'journal');
	const { traces } = await personData(arkiv, ASE);
	const journaled = traces.filter(({ place }) => place === 'journal');
	expect(journaled.map(({ fate }) => fate)).toContain('archived');
	const done = await erased([ref, ...traces.map(markOf)]);
	expect(done).toMatchObject({ counts: { archived: 1 }, stays: [{ ref, fate: 'archived' }] });
	const after = (await personData(arkiv, ASE)).traces;
	expect(after.filter(({ place }) => place === 'journal')).toEqual(journaled);
});
