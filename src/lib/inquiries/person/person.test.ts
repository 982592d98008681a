import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEntry } from '$lib/audit/tables.server';
import { reader, write } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { journalvurdering } from '$lib/journal/tables.server';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import type { QueueFilter } from '../queue';
import { asking, countOf, queue } from '../queue.server';
import { inquiryByRef } from '../read.server';
import { receive } from '../receive.server';
import { addFollowUp } from '../resident.server';
import { deleted } from '../retention/records.server';
import { close, note } from '../staff.server';
import { inquiry } from '../tables.server';
import { erase, noteInsight, requestsDone } from './erase.server';
import { fateOf, forPerson, isSender, searchesFor } from './fate';
import { allFoundFor, foundFor, olderThan } from './find.server';
import { machineReadable, paper } from './paper';
import { liftRestriction, restrict, restrictions } from './restricted.server';

await useTemporaryDatabase();

const ASE = { name: 'Åse Øvrebø', email: 'ase@example.com', phone: '91512345' };
let jonas: Actor;
let arkiv: Actor;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	const colleague = async (mailbox: string) => {
		const found = await actorById(reader, demoUser(mailbox), Date.now());
		if (!found) throw new Error(mailbox);
		return found;
	};
	jonas = await colleague('saksbehandler');
	arkiv = await colleague('arkiv');
});

async function asked(text: string, sender = ASE): Promise<string> {
	const { ref } = await receive(
		{ text, ...sender },
		{ intake: 'form', actor: null, address: text }
	);
	return ref;
}
const versionOf = async (ref: string) => (await inquiryByRef(reader, jonas, ref))!.version;
const closed = async (ref: string) => close({ actor: jonas, ref, version: await versionOf(ref) });

describe('what becomes of an inquiry', () => {
	const standing = { sender: true, archived: false, closed: true, free: true };
	test.each([
		[{}, 'erase'],
		[{ archived: true, free: false }, 'archived'],
		[{ closed: false, free: false }, 'open'],
		[{ free: false }, 'held'],
		[{ sender: false }, 'mentioned']
	])('%j: %s', (changes, fate) => {
		expect(fateOf({ ...standing, ...changes })).toBe(fate);
	});

	test.each([
		[{ senderName: 'Noen', senderEmail: 'ASE@example.com', senderPhone: '' }, true],
		[{ senderName: '', senderEmail: '', senderPhone: '+47 915 12 345' }, true],
		[{ senderName: 'åse øvrebø', senderEmail: '', senderPhone: '' }, true],
		[{ senderName: 'Åse Øvrebø Hansen', senderEmail: '', senderPhone: '' }, false],
		[{ senderName: '', senderEmail: '', senderPhone: '' }, false]
	])('%j is the sender: %s', (sender, is) => {
		expect(isSender(ASE, sender)).toBe(is);
	});

	test('a telephone is looked for as people write it, and too little is not looked for', () => {
		expect(searchesFor({ name: '', email: '', phone: '+4791512345' })).toEqual([
			...['91512345', '91 51 23 45', '915 12 345']
		]);
		expect(searchesFor({ name: 'Bo', email: '', phone: '12' })).toEqual([]);
	});
});

describe('insight', () => {
	test('finds what somebody wrote and is named in, also later, and nothing that the actor may not see', async () => {
		const mine = await asked('Når åpner badet?');
		const about = await asked('Åse Øvrebø parkerer på fortauet', {
			name: 'Per',
			email: '',
			phone: ''
		});
		const noted = await asked('Noe annet', { name: 'Ola', email: '', phone: '' });
		await note({ actor: jonas, ref: noted, version: await versionOf(noted) }, 'Ring 915 12 345');
		const hidden = await asked('Jeg er syk');
		await write((tx) =>
			tx
				.update(inquiry)
				.set({ unitId: 'barnevern', sensitivity: 'special' })
				.where(eq(inquiry.ref, hidden))
		);
		const found = await foundFor(reader, arkiv, ASE, []);
		expect(found.map(({ row, fate }) => [row.ref, fate])).toEqual([
			[noted, 'mentioned'],
			[about, 'mentioned'],
			[mine, 'open']
		]);
	});

	test('shows some at a time however many there are, and says that there are older', async () => {
		const KNUT = { name: 'Knut Mangebrev', email: 'knut@example.com', phone: '' };
		const ref = await asked('Igjen', KNUT);
		const { id: _, ...row } = (await inquiryByRef(reader, jonas, ref))!;
		const many = Array.from({ length: 300 }, (_, i) => ({ ...row, ref: `H-1999-${10_000 + i}` }));
		await write((tx) => tx.insert(inquiry).values(many));
		const newest = await foundFor(reader, arkiv, KNUT, []);
		const older = await foundFor(reader, arkiv, KNUT, [], olderThan(newest)!);
		expect([newest.length, older.map((one) => one.row.ref), olderThan(older)]).toEqual([
			...[300, [ref], null]
		]);
		expect(await allFoundFor(reader, arkiv, KNUT, [])).toHaveLength(301);
		await write((tx) => tx.delete(inquiry).where(eq(inquiry.senderEmail, KNUT.email)));
	});

	test('hides others’ numbers, marks others’ names, and leaves the person’s own', () => {
		const pieces = forPerson(
			'Åse Øvrebø 91512345 så Per Hansen, 17912099997, tlf. 40 40 40 41',
			ASE
		);
		expect(pieces).toEqual([
			{ text: 'Åse Øvrebø 91512345 så ', look: false },
			{ text: 'Per Hansen', look: true },
			{ text: ', *****, tlf. *****', look: false }
		]);
	});

	test('does not take a greeting for somebody else', () => {
		expect(forPerson('Hei Åse! Spurte Åse Hansen.', ASE)).toEqual([
			{ text: 'Hei Åse! ', look: false },
			{ text: 'Spurte Åse Hansen', look: true },
			{ text: '.', look: false }
		]);
	});

	test('makes a file that runs nothing, and one for machines', () => {
		const file = {
			...{ kommune: 'Lillevik', madeAt: 0, person: ASE, traces: [] },
			inquiries: [
				{
					...{ ref: 'H-2026-00001', intake: 'form' as const, area: null, receivedAt: 0 },
					...{ closedAt: null, ...ASE },
					written: [
						{ kind: 'received', at: 0, pieces: forPerson('<script>x</script> Per Hansen', ASE) }
					]
				}
			]
		};
		const html = paper(file, translator('nb'));
		expect(html).not.toContain('<script>');
		expect(html).toContain('<mark>Per Hansen</mark>');
		expect(JSON.parse(machineReadable(file)).inquiries[0].written[0].text).toContain('Per Hansen');
	});
});

describe('erasure', () => {
	test('erases what can go, restricts what the archive keeps, and says what stays and why', async () => {
		const [gone, kept, open] = [
			await asked('Kan slettes'),
			await asked('Søknad'),
			await asked('Åpen')
		];
		await closed(gone);
		await closed(kept);
		await write((tx) =>
			tx.insert(journalvurdering).values({
				...{ id: newId(), henvendelse: kept, utfall: 'arkiveres', begrunnelse: 'x', omfang: [] },
				...{ regelverk: '2026-01-01', vurdertDato: 1, vurdertAv: 'A', vurdertAvId: arkiv.id },
				...{ unitId: 'servicetorget', sensitivity: 'normal' }
			})
		);
		const wish = { person: ASE, inquiryRef: '', seen: [gone, kept, open] };
		expect(await erase(arkiv, { ...wish, confirmed: 'ja' }, [])).toMatchObject({
			refused: 'person_unconfirmed'
		});
		const erased = await erase(arkiv, { ...wish, confirmed: 'slett' }, []);
		if (isRefused(erased)) throw new Error(erased.refused);
		expect(erased.counts).toEqual({ erase: 1, archived: 1, open: 1 });
		expect(erased.stays.map(({ ref, fate }) => [ref, fate])).toEqual([
			[open, 'open'],
			[kept, 'archived']
		]);
		expect(await inquiryByRef(reader, jonas, gone)).toBeNull();
		expect(await deleted(reader, jonas, gone)).toMatchObject({ what: 'erased', by: arkiv.id });
		expect(await inquiryByRef(reader, jonas, kept)).toBeNull();
	});

	test('leaves a trace that does not say who it was about', async () => {
		await noteInsight(arkiv, 'H-2026-00009', 3);
		const told = JSON.stringify([
			await requestsDone(reader),
			await reader.select().from(auditEntry)
		]);
		expect(told).toContain('H-2026-00009');
		expect(told).not.toMatch(/Øvrebø|ase@example|91512345/);
	});
});

const ALL: QueueFilter = {
	...{
		state: 'waiting',
		unitId: null,
		area: null,
		overdue: false,
		person: null,
		search: '',
		page: 1
	}
};

describe('restriction', () => {
	test('hides an inquiry from everybody but who administers it, stops what goes on, and can be lifted', async () => {
		const { ref, token } = await receive(
			{ text: 'Kvitringen er feil', ...ASE },
			{ intake: 'form', actor: null, address: 'k' }
		);
		const opened = { actor: jonas, ref, version: await versionOf(ref) };
		const shown = async (actor: Actor) => {
			const who = await asking(reader, actor, Date.now());
			const searched = (await queue(reader, who, { ...ALL, search: 'kvitringen' })).items;
			const all = (await queue(reader, who, ALL)).items.filter((one) => one.ref === ref);
			return [
				searched.length,
				all.length,
				await countOf(reader, who, { ...ALL, search: 'kvitringen' })
			];
		};
		expect(await shown(jonas)).toEqual([1, 1, 1]);
		expect(await restrict(arkiv, ref, 'contested')).toBeNull();
		expect(await restrict(arkiv, ref, 'claim')).toMatchObject({
			refused: 'person_restricted_already'
		});
		expect(await inquiryByRef(reader, jonas, ref)).toBeNull();
		expect(await shown(jonas)).toEqual([0, 0, 0]);
		expect(await shown(arkiv)).toEqual([1, 1, 1]);
		expect(await note(opened, 'x')).toEqual({ refused: 'inquiries_not_found' });
		expect(await note({ ...opened, actor: arkiv }, 'x')).toMatchObject({
			refused: expect.any(String)
		});
		expect(await addFollowUp(token, 'Er noen der?')).toEqual({
			refused: 'inquiries_follow_up_restricted'
		});
		expect(await restrictions(reader, arkiv)).toContainEqual(
			expect.objectContaining({ ref, because: 'contested' })
		);
		expect((await restrictions(reader, jonas)).map((one) => one.ref)).not.toContain(ref);
		expect(await liftRestriction(jonas, ref)).toMatchObject({ refused: expect.any(String) });
		expect(await liftRestriction(arkiv, ref)).toBeNull();
		expect(await inquiryByRef(reader, jonas, ref)).not.toBeNull();
	});
});
