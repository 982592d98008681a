import { asc } from 'drizzle-orm';
import { addDays, osloDate, yearOf } from '$lib/calendar/civilDate';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { demoUser } from '$lib/staff/demo.server';
import { user } from '$lib/staff/tables.server';
import { switchboard, units, type Unit } from '$lib/staff/units.server';
import { fillQuestions } from './faq/demo.server';
import { runClocks } from './clocks/run.server';
import { STORIES } from './demo/stories';
import type { DemoStep, Story } from './demo/story';
import type { NewEvent } from './event';
import { inquiryHelped } from './helped/tables.server';
import { assign } from './handling/assign';
import { snooze, snoozeUntil } from './handling/snooze';
import * as rules from './inquiry';
import { followUp, helped } from './sender';
import { languageOf } from './language';
import type { InquiryRow } from './read.server';
import { fillModeration } from './moderation/demo.server';
import { learn } from './routing/lesson.server';
import { suggest } from './routing/suggest';
import { fillOutside } from './outside/demo.server';
import { fillBodies } from './owner/demo.server';
import { answer, answerLater } from './replies/answering';
import { fillRetention } from './retention/demo.server';
import { fillRules } from './rules/demo.server';
import { inquiry, inquiryEvent } from './tables.server';
import { fillCards } from './told/demo.server';

const HOUR = 3_600_000;
type NewRow = typeof inquiry.$inferInsert;
interface Told {
	state: NewRow;
	event: NewEvent & Omit<typeof inquiryEvent.$inferInsert, 'inquiryId' | 'kind' | 'details'>;
}

/**
 * Two weeks of inquiries to Lillevik, in all states, told by the same rules as real ones.
 * @param at epoch milliseconds: the stories end here
 */
export async function fillDemo(tx: Tx, { at }: { at: number }): Promise<void> {
	const known = new Map((await units(tx)).map((unit) => [unit.id, unit]));
	const people = await tx.select({ id: user.id, name: user.name }).from(user).orderBy(asc(user.id));
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const owner = await switchboard(tx);
	await fillQuestions(tx, at);
	await fillCards(tx, at);
	await fillModeration(tx, at);
	await fillRetention(tx, at);
	await fillRules(tx, { at });
	await fillBodies(tx);
	for (const story of STORIES.toSorted((a, b) => b.ago - a.ago)) {
		const receivedAt = Math.round(at - story.ago * HOUR);
		const ref = await nextReference(tx, 'H', yearOf(osloDate(receivedAt)));
		const told = tell(story, received(story, ref, owner, receivedAt), known, names);
		const [row] = await tx.insert(inquiry).values(told.row).returning({ id: inquiry.id });
		const inquiryId = row?.id ?? 0;
		const events = told.steps.map(({ event }) => ({ ...event, inquiryId }));
		await tx.insert(inquiryEvent).values(events);
		const said = helpedIn(told.steps, inquiryId);
		if (said.length) await tx.insert(inquiryHelped).values(said);
		for (const [i, { state, event }] of told.steps.entries()) {
			const before = i ? ({ ...told.steps[i - 1]!.state, id: inquiryId } as InquiryRow) : null;
			const after = { ...state, id: inquiryId } as InquiryRow;
			await runClocks(tx, before, after, event, event.at);
			await learn(tx, after, event, event.userId ? { id: event.userId } : null);
		}
	}
	await fillOutside(tx, { at });
}

/** What the sender said of the answer, as the numbers count it. */
function helpedIn(steps: Told[], inquiryId: number) {
	return steps.flatMap(({ event, state: { unitId, area } }) =>
		event.kind === 'helped'
			? [{ inquiryId, yes: event.details.yes, unitId, area, at: event.at }]
			: []
	);
}

function received(story: Story, ref: string, owner: Unit, receivedAt: number): NewRow {
	return {
		ref,
		intake: story.intake ?? 'form',
		language: languageOf(story.text),
		text: story.text,
		senderName: story.name ?? '',
		senderEmail: story.email ?? '',
		senderPhone: story.phone ?? '',
		unitId: owner.id,
		sensitivity: 'normal',
		state: 'new',
		receivedAt,
		answerDueAt: rules.answerDue(receivedAt),
		version: 1,
		contentHash: `demo ${ref}`
	};
}

/** Lets the steps of a story happen to the inquiry, one after the other. */
function tell(
	story: Story,
	row: NewRow,
	known: ReadonlyMap<string, Unit>,
	names: ReadonlyMap<string, string>
): { row: NewRow; steps: Told[] } {
	const { suggestions } = suggest(story.text);
	const first = {
		kind: 'received',
		at: row.receivedAt,
		version: 1,
		details: { suggestions }
	} as const;
	const steps: Told[] = [{ state: row, event: first }];
	let now = row;
	for (const step of story.steps ?? []) {
		const at = Math.round(row.receivedAt + step[0] * HOUR);
		const decision = decided(step, now as InquiryRow, at, known, names);
		if (isRefused(decision)) throw new Error(`Demo ${row.ref}: ${decision.refused}`);
		const version = now.version + 1;
		now = { ...now, ...decision.changes, version };
		const userId = step[1] ? demoUser(step[1]) : null;
		const userName = userId && (names.get(userId) ?? null);
		steps.push({ state: now, event: { ...decision.event, at, version, userId, userName } });
	}
	return { row: now, steps };
}

function decided(
	step: DemoStep,
	row: InquiryRow,
	at: number,
	known: ReadonlyMap<string, Unit>,
	names: ReadonlyMap<string, string>
): rules.Decision | Refusal {
	switch (step[2]) {
		case 'forward': {
			const [, , , unitId, sensitivity = 'normal'] = step;
			const areas = known.get(unitId)?.serviceAreas ?? [];
			return rules.forward(row, { unitId, areas, sensitivity }, suggest(row.text).suggestions);
		}
		case 'answer':
			return answer(row, {
				text: step[3],
				way: step[4] ?? (rules.hasPage(row) ? 'page' : 'phone'),
				now: at
			});
		case 'note':
			return rules.note(row, step[3]);
		case 'followUp':
			return followUp(row, step[3], at);
		case 'promise': {
			const promisedDate = addDays(osloDate(at), step[4]);
			return answerLater(row, { text: step[3], way: 'page', promisedDate, now: at });
		}
		case 'helped':
			return helped(row, step[3], at);
		case 'take': {
			const id = demoUser(step[1]);
			return assign(row, { id, name: names.get(id) ?? '' });
		}
		case 'snooze': {
			const until = snoozeUntil(step[3], '', at);
			return isRefused(until) ? until : snooze(row, { until, why: step[4], now: at });
		}
		case 'close':
			return rules.close(row, at);
	}
}
