import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { waysTo } from './body';
import { hintsOf } from './hints';

await useTemporaryDatabase();
const { reader } = await import('$lib/database/database.server');
const { isRefused } = await import('$lib/i18n/refusal');
const { letter } = await import('$lib/outbox/tables.server');
const { fillDemo } = await import('$lib/together/demo.server');
const { claim } = await import('$lib/outbox/outbox.server');
const { bounceInquiry } = await import('../bounce/bounce.server');
const { receive } = await import('../receive.server');
const { inquiryByRef, eventsOf } = await import('../read.server');
const { shownToSender } = await import('../receipt');
const { receiptFor } = await import('../resident.server');
const staff = await import('../staff.server');
const { bodiesInUse } = await import('./bodies.server');
const { referInquiry, undoReferral } = await import('./refer.server');

const router = { ...actor('router'), id: 'demo-amina.warsame', name: 'Amina Warsame' };
let sent = 0;
const arrived = async (text: string, email = 'kari@example.com') => {
	const about = { intake: 'form', actor: null, address: `from ${sent++}` } as const;
	return receive({ text, name: 'Kari', email, phone: '' }, about);
};
const at = async (ref: string) => (await inquiryByRef(reader, router, ref))!;
const opened = async (ref: string, by = router) => ({
	actor: by,
	ref,
	version: (await at(ref)).version
});
const letters = async (key: string) => reader.select().from(letter).where(eq(letter.key, key));
const bodyId = async (kind: string) =>
	(await bodiesInUse(reader)).find((one) => one.kind === kind)!.id;
const referral = { way: 'mail', letter: 'Til dere', told: 'Sendt dit', closes: true } as const;

beforeAll(fillDemo);

describe('whose job it is', () => {
	test.each<[string, string | undefined]>([
		['Det er hull i E18 ved avkjøringen', 'roads'],
		['Gatelyset langs Fv. 42 er mørkt', 'county'],
		['Kan noen måke fylkesveg 42?', 'county'],
		['Hvor bestiller jeg nytt skattekort?', 'tax'],
		['Strømmen er borte på Nes', 'grid'],
		['Får jeg dagpenger når jeg er permittert?', 'nav'],
		['Hva koster en festegrav på kirkegården?', 'parish'],
		['Ring meg før kl. 18', undefined],
		['Når åpner svømmehallen?', undefined]
	])('%s → %s', async (text, kind) => {
		const bodies = await bodiesInUse(reader);
		const [first] = hintsOf(text, bodies);
		expect(bodies.find(({ id }) => id === first?.bodyId)?.kind).toBe(kind);
		expect(first?.why.length ?? 0).toBe(kind ? first?.why.length : 0);
	});

	test('an authority gets the letter and the sender is told, but not before it can be undone', async () => {
		const { ref, token } = await arrived('Hull i E18');
		expect((await receiptFor(reader, token))?.maybe?.name).toBe('Statens vegvesen');
		const done = await referInquiry(await opened(ref), {
			...referral,
			body: await bodyId('roads')
		});
		expect(isRefused(done)).toBe(false);
		const { state, version, firstAnsweredAt } = await at(ref);
		expect({ state, answered: firstAnsweredAt !== null }).toEqual({
			state: 'closed',
			answered: true
		});
		const [mail] = await letters(`inquiry-referred ${ref}@${version}`);
		expect(mail).toMatchObject({ state: 'due', payload: { text: 'Til dere' } });
		expect(mail!.dueAt).toBeGreaterThan(Date.now() + 60_000);
		expect((await receiptFor(reader, token))?.steps.at(-1)).toMatchObject({
			kind: 'referred',
			text: 'Sendt dit'
		});
		expect(await undoReferral(router, ref)).toBeNull();
		expect(await letters(`inquiry-referred ${ref}@${version}`)).toMatchObject([
			{ state: 'discarded' }
		]);
		expect(await letters(`inquiry-answered ${ref}@${version}`)).toMatchObject([
			{ state: 'discarded' }
		]);
		expect(await at(ref)).toMatchObject({ state: 'new', closedAt: null, firstAnsweredAt: null });
		expect((await receiptFor(reader, token))?.steps.map(({ kind }) => kind)).toEqual(['received']);
		expect(await undoReferral(router, ref)).toMatchObject({ refused: 'owner_undo_late' });
	});

	test('a letter that is on its way is not taken back', async () => {
		const { ref } = await arrived('Hull i E18, igjen');
		await referInquiry(await opened(ref), { ...referral, body: await bodyId('roads') });
		const { version } = await at(ref);
		const { write } = await import('$lib/database/database.server');
		const key = `inquiry-referred ${ref}@${version}`;
		await write((tx) => tx.update(letter).set({ dueAt: 0 }).where(eq(letter.key, key)));
		await claim('email', 100);
		expect(await undoReferral(router, ref)).toMatchObject({ refused: 'owner_undo_late' });
	});

	test('nothing goes to a private body, and nothing sensitive by mail', async () => {
		const { ref } = await arrived('Strømmen er borte');
		const grid = await bodyId('grid');
		expect(await referInquiry(await opened(ref), { ...referral, body: grid })).toMatchObject({
			refused: 'owner_way_private'
		});
		await referInquiry(await opened(ref), { ...referral, way: 'guide', body: grid });
		const { version } = await at(ref);
		expect(await letters(`inquiry-referred ${ref}@${version}`)).toEqual([]);
		const roads = (await bodiesInUse(reader)).find(({ kind }) => kind === 'roads')!;
		expect(waysTo(roads, { sensitivity: 'normal' })).toContain('mail');
		expect(waysTo(roads, { sensitivity: 'personal' })).not.toContain('mail');
		expect(waysTo({ ...roads, authority: false }, { sensitivity: 'normal' })).toEqual(['guide']);
	});
});

describe('sent back', () => {
	const caseworker = (unitId: string) => ({
		...actor('caseworker', { unitId }),
		id: 'demo-kari.strand'
	});

	test('goes where it came from with the reason, and the third time to a named person', async () => {
		const { ref } = await arrived('Noe som ingen vil ha');
		const { answerDueAt } = await at(ref);
		const to = (unitId: string) => ({ unitId, sensitivity: 'normal' as const });
		for (const [i, unit] of ['skole', 'kultur', 'plan'].entries()) {
			await staff.forward(await opened(ref), to(unit));
			expect(await bounceInquiry(await opened(ref), { reason: '' })).toMatchObject({
				refused: 'bounce_reason_missing'
			});
			const back = await bounceInquiry(await opened(ref, caseworker(unit) as never), {
				reason: `Ikke vårt ${i}`
			});
			expect(back).toMatchObject({ unitId: 'servicetorget', bounces: i + 1 });
		}
		const row = await at(ref);
		expect(row).toMatchObject({ responsibleId: 'demo-per.kristian.dahl', answerDueAt });
		expect(await letters(`inquiry-last-resort ${ref}@${row.version}`)).toHaveLength(1);
		const events = await eventsOf(reader, row);
		expect(events.filter(({ kind }) => kind === 'bounced').map(({ text }) => text)).toEqual([
			'Ikke vårt 0',
			'Ikke vårt 1',
			'Ikke vårt 2'
		]);
		const shown = shownToSender(row, events, new Map());
		expect(JSON.stringify(shown)).not.toContain('Ikke vårt');
	});

	test('what was sent back is not sent to and fro', async () => {
		const { ref } = await arrived('Fram og tilbake');
		await staff.forward(await opened(ref), { unitId: 'skole', sensitivity: 'normal' });
		expect(await bounceInquiry(await opened(ref), { reason: 'Feil' })).toMatchObject({
			unitId: 'servicetorget'
		});
		expect(await bounceInquiry(await opened(ref), { reason: 'Feil' })).toMatchObject({
			refused: 'bounce_nowhere'
		});
	});
});
