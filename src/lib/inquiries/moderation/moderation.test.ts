import { beforeAll, describe, expect, test, vi } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { endEpisode, episodes, forgetEpisodes, writeEpisode } from '../episodes/episodes.server';
import { rulesFrom, rulesIn, STARTING } from '../guidelines/guidelines';
import { guidelines, saveGuidelines } from '../guidelines/guidelines.server';
import { inquiryByRef } from '../read.server';
import { purge } from '../retention/delete.server';
import { takeIn } from '../social/social.server';
import { commentOf, logModeration, moderationLog } from './moderation.server';
import { moderation } from './tables.server';

await useTemporaryDatabase();

let jonas: Actor;
let skole: Actor;
let barnevern: Actor;
let admin: Actor;
let leader: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	jonas = await colleague('saksbehandler');
	skole = await colleague('kari.strand');
	barnevern = await colleague('barnevern');
	admin = await colleague('admin');
	leader = await colleague('per.kristian.dahl');
});

const insult = {
	measure: 'hidden',
	url: 'https://www.facebook.com/lillevik/posts/1',
	author: 'Ola N.',
	evidence: 'Dere er noen …',
	rule: STARTING.nb[0]!,
	note: ''
} as const;

describe('what is hidden in the comments', () => {
	test('is kept as it was, with the rule and a checksum that shows it is untouched', async () => {
		expect(await logModeration(jonas, '', { ...insult, evidence: '' })).toEqual({
			refused: 'moderation_evidence_missing'
		});
		expect(await logModeration(jonas, '', { ...insult, rule: '' })).toEqual({
			refused: 'moderation_rule_missing'
		});
		expect(await logModeration(jonas, '', insult)).toBeNull();
		const [entry] = await moderationLog(reader, jonas);
		expect(entry).toMatchObject({ ...insult, untouched: true });
		await expect(write(async (tx) => void (await tx.delete(moderation)))).rejects.toThrow();
		await expect(
			write(async (tx) => void (await tx.update(moderation).set({ evidence: 'Noe annet' })))
		).rejects.toThrow();
	});

	test('has the copy of the thread that was taken, and is seen by those who see the inquiry, also when it is deleted', async () => {
		const pasted = {
			text: 'Læreren til sønnen min er udugelig',
			thread: 'Innlegg\nLæreren til sønnen min er udugelig',
			url: insult.url,
			authorHandle: 'Ola N.',
			postedAt: null
		};
		const { ref } = await takeIn(jonas, pasted, null);
		expect(await commentOf(reader, jonas, ref)).toMatchObject({
			author: 'Ola N.',
			url: insult.url
		});
		await logModeration(jonas, ref, insult);
		const [entry] = await moderationLog(reader, jonas);
		expect(entry?.snapshotSha256).toMatch(/^[0-9a-f]{64}$/);
		expect(
			(await moderationLog(reader, barnevern)).map(({ inquiryRef }) => inquiryRef)
		).not.toContain(ref);
		expect(await logModeration(barnevern, ref, insult)).toEqual({ refused: 'inquiries_not_found' });
		const refsOf = async (actor: Actor) =>
			(await moderationLog(reader, actor)).map(({ inquiryRef }) => inquiryRef);
		const row = (await inquiryByRef(reader, jonas, ref))!;
		const cause = { what: 'purged', by: null, ruleId: null, ruleName: 'Sosiale medier' } as const;
		await write((tx) => purge(tx, row, cause));
		expect(await refsOf(jonas)).toContain(ref);
		expect(await refsOf(barnevern)).not.toContain(ref);
	});
});

describe('the rules for comments', () => {
	test('are the kommune’s own, one a line, each version kept', async () => {
		const own = { nb: rulesFrom('1. Vær grei\n\n - Hold deg til saken') };
		expect(own.nb).toEqual(['Vær grei', 'Hold deg til saken']);
		expect(await saveGuidelines(admin, {}, { seen: 0, main: 'nb' })).toHaveProperty('refused');
		expect(await saveGuidelines(admin, own, { seen: 0, main: 'nb' })).toBeNull();
		expect(await saveGuidelines(admin, own, { seen: 0, main: 'nb' })).toEqual({
			refused: 'guidelines_changed'
		});
		expect((await guidelines(reader)).guidelines).toEqual(own);
		expect(rulesIn(own, 'nn', 'nb')).toEqual(own.nb);
		expect(rulesIn({}, 'nn', 'nb')).toEqual(STARTING.nn);
	});
});

describe('a demanding episode', () => {
	const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
	const threat = {
		unitId: 'servicetorget',
		ref: '',
		text: 'Truet meg',
		followUp: '',
		endDate: soon
	};

	test('is read by its writer, the leader of the unit and administrators alone', async () => {
		expect(await writeEpisode(jonas, threat)).toBeNull();
		const readBy = async (actor: Actor) => (await episodes(reader, actor)).length;
		expect(await readBy(jonas)).toBe(1);
		expect(await readBy(admin)).toBe(1);
		expect(await readBy(leader)).toBe(1);
		expect(await readBy(skole)).toBe(0);
		const [episode] = await episodes(reader, jonas);
		expect(await endEpisode(skole, episode!.id)).toEqual({ refused: 'staff_task_missing' });
	});

	test.each([
		[{ text: '' }, 'episodes_text_missing'],
		[{ endDate: '2020-01-01' }, 'episodes_end_past'],
		[{ endDate: '2199-01-01' }, 'episodes_end_far'],
		[{ ref: 'H-2020-00001' }, 'inquiries_not_found']
	])('with %j is refused', async (change, refused) => {
		expect(await writeEpisode(jonas, { ...threat, ...change })).toEqual({ refused });
	});

	test('is gone after its date', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 86_400_000 });
		expect(await episodes(reader, admin)).toEqual([]);
		await forgetEpisodes();
		vi.useRealTimers();
		expect(await episodes(reader, admin)).toEqual([]);
	});
});
