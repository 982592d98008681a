import { now } from '$lib/database/clock.server';
import type { Refusal } from '$lib/i18n/refusal';
import { judgeRequest } from '../inquiry';
import { eventsOf, type InquiryRow } from '../read.server';
import { act, type Opened } from '../staff.server';
import { requestedAt, type Request } from './request';

/** Says that an inquiry is, or is not, a request that the law has a time limit for. */
export function judge(
	opened: Opened,
	{ request, yes }: { request: Request; yes: boolean }
): Promise<InquiryRow | Refusal> {
	return act(opened, 'handle inquiries', async (tx, row) => {
		const at = requestedAt(request, row, await eventsOf(tx, row));
		return judgeRequest(row, { request, yes, at, now: now() });
	});
}
