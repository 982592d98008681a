import type { Reader } from '$lib/database/database.server';
import { osloDate } from '$lib/calendar/civilDate';
import type { InquiryEvent } from '../event';
import type { InquiryRow } from '../read.server';
import { isLegal, type Clock } from './clock';
import { lawOn, type Law } from './law';
import { lawsOf } from './laws.server';
import { requestHint, type Request } from './request';
import { clocksOf } from './run.server';

/** A clock as a page shows it, with what the law said when it started. */
export interface ShownClock extends Clock {
	law: Pick<Law, 'paragraph' | 'says'> | null;
}

/** The clocks of one inquiry, and what it looks like a request for when nobody has said so yet. */
export interface ShownClocks {
	clocks: ShownClock[];
	hint: { request: Request; why: string[] } | null;
}

/** The clocks of an inquiry that the actor has been shown. */
export async function showClocks(
	db: Reader,
	row: Pick<InquiryRow, 'id' | 'text'>,
	events: readonly InquiryEvent[]
): Promise<ShownClocks> {
	const laws = await lawsOf(db);
	const clocks = (await clocksOf(db, [row.id])).map(
		({ id, kind, startedAt, dueAt, stoppedAt, stopped }): ShownClock => {
			const law = isLegal(kind) ? lawOn(laws, kind, osloDate(startedAt)) : null;
			return {
				...{ id, kind, startedAt, dueAt, stoppedAt, stopped },
				law: law && { paragraph: law.paragraph, says: law.says }
			};
		}
	);
	clocks.sort((a, b) => a.dueAt - b.dueAt);
	const judged = events.some(({ kind }) => kind === 'requested' || kind === 'notRequested');
	const messages = events.map((event) => (event.kind === 'followUp' ? event.text : ''));
	const hint = judged ? null : requestHint([row.text, ...messages].join('\n'));
	return { clocks, hint };
}
