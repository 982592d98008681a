import { sql } from 'drizzle-orm';
import { setTimeout as pause } from 'node:timers/promises';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { counter } from '$lib/database/tables.server';
import type { Sensitivity } from '$lib/staff/actor';
import { units, type Unit } from '$lib/staff/units.server';
import { startMissing } from './clocks/missing.server';
import { answerDue, type State } from './inquiry';
import { ASKED } from './routing/examples/asked';
import { inquiry, inquiryEvent } from './tables.server';

const CHUNK = 1000;
const MINUTE = 60_000;
const NAMES = ['Åse Øvrebø', 'Ola Nygård', 'Kari Bråten', 'Fatima Noor', 'Jørgen Sæther', 'Liv Ås'];
/** Of a hundred: how a year in a queue looks. */
const STATES: [upTo: number, state: State][] = [
	[1, 'new'],
	[4, 'open'],
	[20, 'answered'],
	[100, 'closed']
];

/** Adds `count` made-up inquiries, the same every time, over the last two years. For measuring. */
export async function seedInquiries(count: number): Promise<void> {
	const end = now();
	for (let from = 0; from < count; from += CHUNK) {
		const to = Math.min(count, from + CHUNK);
		await write((tx) => addSome(tx, { from, to, count, end }));
		// Others write too: let them in between.
		await pause(5);
	}
	await startMissing();
}

async function addSome(
	tx: Tx,
	{ from, to, count, end }: { from: number; to: number; count: number; end: number }
): Promise<void> {
	const known = await units(tx);
	const year = yearOf(osloDate(end));
	const last = await takeNumbers(tx, year, to - from);
	const rows = Array.from({ length: to - from }, (_, i) => {
		const number = last - (to - from) + i + 1;
		const receivedAt = end - Math.round(((count - from - i) / count) * 730 * 24 * 60) * MINUTE;
		return made(from + i, `H-${year}-${String(number).padStart(5, '0')}`, receivedAt, known);
	});
	const inserted = await tx
		.insert(inquiry)
		.values(rows)
		.returning({ id: inquiry.id, at: inquiry.receivedAt });
	await tx.insert(inquiryEvent).values(
		inserted.map(({ id, at }) => ({
			...{ inquiryId: id, kind: 'received' as const, at, version: 1 },
			details: { suggestions: [] }
		}))
	);
}

/** Takes many references at once. @returns the last of them */
async function takeNumbers(tx: Tx, year: number, many: number): Promise<number> {
	const [row] = await tx
		.insert(counter)
		.values({ series: 'H', year, value: many })
		.onConflictDoUpdate({
			target: [counter.series, counter.year],
			set: { value: sql`${counter.value} + ${many}` }
		})
		.returning();
	return row?.value ?? many;
}

function made(n: number, ref: string, receivedAt: number, known: Unit[]) {
	const spread = (n * 7919) % 100;
	const sample = ASKED[n % ASKED.length];
	const unit = known[(n * 31) % known.length];
	if (!sample || !unit) throw new Error('There are no units to give inquiries to');
	const state = STATES.find(([upTo]) => spread < upTo)?.[1] ?? 'closed';
	const waiting = state === 'new' || state === 'open';
	const sensitivity: Sensitivity =
		unit.id === 'barnevern' ? 'special' : spread % 10 ? 'normal' : 'personal';
	return {
		...{ ref, state, sensitivity, receivedAt, unitId: unit.id, area: sample.area },
		intake: 'form' as const,
		language: sample.language,
		text: `${sample.text} (${n + 1})`,
		senderName: `${NAMES[n % NAMES.length]} ${n}`,
		senderEmail: `seed${n}@example.com`,
		senderPhone: String(40_000_000 + ((n * 7919) % 9_999_999)),
		answerDueAt: waiting ? answerDue(receivedAt) : null,
		firstAnsweredAt: waiting ? null : receivedAt + 300 * MINUTE,
		closedAt: state === 'closed' ? receivedAt + 600 * MINUTE : null,
		version: 1,
		contentHash: `seed ${ref}`
	};
}
