import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';

await useTemporaryDatabase();
const { like } = await import('drizzle-orm');
const { reader } = await import('../database/database.server');
const { isRefused } = await import('../i18n/refusal');
const { remindUnits } = await import('../inquiries/clocks/remind.server');
const { lastResort } = await import('../inquiries/bounce/bounce.server');
const { assign } = await import('../inquiries/handling/handling.server');
const { receive } = await import('../inquiries/receive.server');
const { inquiryByRef } = await import('../inquiries/read.server');
const { letter } = await import('../outbox/tables.server');
const { actorById } = await import('../staff/actors.server');
const { demoUser } = await import('../staff/demo.server');
const { awayOn, ledBy, markAway, markBack } = await import('../staff/units/absence.server');
const { absenceOf } = await import('./absence.server');
const { fillDemo } = await import('./demo.server');
const { reliances, theirPeople } = await import('./reliance.server');

const FRIDAY_9 = Date.parse('2026-11-20T09:00+01:00');
const person = async (mailbox: string) => (await actorById(reader, demoUser(mailbox), FRIDAY_9))!;
const away = { fromDate: '2026-11-20', untilDate: '2026-11-27' };

beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(FRIDAY_9);
	await fillDemo();
});
afterEach(() => vi.setSystemTime(FRIDAY_9));

test('what only one person holds stands with that person, with where it is mended', async () => {
	const found = await reliances(reader, 'nb');
	const of = (mailbox: string) => found.find((one) => one.person.id === demoUser(mailbox));
	expect(of('barnevern')?.stops).toContainEqual(
		expect.objectContaining({ kind: 'unit', href: '/intern/innstillinger/enheter/barnevern' })
	);
	expect(of('leder')?.stops.filter(({ kind }) => kind === 'kind')).toHaveLength(1);
	expect(of('per.kristian.dahl')?.stops).toContainEqual(
		expect.objectContaining({ kind: 'lastResort' })
	);
	expect(of('amina.warsame')?.waits.map(({ kind }) => kind)).toContain('rules');
	expect(of('admin')).toBeUndefined();
});

test('an administrator sees everybody, a leader those of their units, and nobody else anybody', async () => {
	const names = async (mailbox: string) =>
		(await theirPeople(reader, await person(mailbox))).map(({ id }) => id);
	expect((await names('admin')).length).toBeGreaterThan(20);
	expect(await names('sondre.moe')).toEqual([demoUser('sondre.moe')]);
	expect(await ledBy(reader, demoUser('vakt'))).toEqual(['beredskap']);
	expect(await names('redaktor')).toEqual([demoUser('liv.berntsen')]);
	expect(await names('nina.holm')).not.toContain(demoUser('admin'));
	expect(await names('eli.sunde')).toEqual([demoUser('eli.sunde')]);
});

test('whoever is away says so themselves, and it ends by itself', async () => {
	const amina = await person('amina.warsame');
	expect(await markAway(amina, { userId: amina.id, ...away })).toBeUndefined();
	expect(await markAway(amina, { userId: amina.id, ...away })).toBeUndefined();
	const said = await absenceOf(reader, amina.id);
	expect(said.away).toHaveLength(1);
	expect(said.assigned).toBe(1);
	expect(await awayOn(reader, '2026-11-28')).not.toContain(amina.id);
	await markBack(amina, said.away[0]!.id, [demoUser('admin')]);
	expect((await absenceOf(reader, amina.id)).away).toHaveLength(1);
	await markBack(amina, said.away[0]!.id, [amina.id]);
	expect((await absenceOf(reader, amina.id)).away).toEqual([]);
});

test.each([
	[{ fromDate: '2026-11-25', untilDate: '2026-11-24' }, 'units_absence_reversed'],
	[{ fromDate: '2026-11-10', untilDate: '2026-11-12' }, 'units_absence_over']
])('an absence of %o is refused', async (dates, refused) => {
	const amina = await person('amina.warsame');
	expect(await markAway(amina, { userId: amina.id, ...dates })).toEqual({ refused });
});

test('what would have come to whoever is away comes to the unit, and to the next in line', async () => {
	const amina = await person('amina.warsame');
	const said = { text: 'Hei, når åpner dere?', name: 'Kari', email: 'k@example.org', phone: '' };
	const { ref } = await receive(said, { intake: 'form', actor: null, address: 'here' });
	const { version } = (await inquiryByRef(reader, amina, ref))!;
	expect(isRefused(await assign({ actor: amina, ref, version }, amina.id))).toBe(false);
	await markAway(amina, { userId: amina.id, ...away });
	expect((await lastResort(reader))?.id).toBe(demoUser('per.kristian.dahl'));
	await markAway(amina, { userId: demoUser('per.kristian.dahl'), ...away });
	expect(await lastResort(reader)).toBeNull();
	vi.setSystemTime(Date.parse('2026-11-23T09:30+01:00'));
	await remindUnits();
	const told = await reader.select().from(letter).where(like(letter.key, 'inquiry-due%'));
	const to = told.map(({ payload }) => (payload as { to: string }).to);
	expect(to).toContain('servicetorg@lillevik.test');
	expect(to).not.toContain(amina.email);
});
