import type { T } from '$lib/i18n/translate';
import { dayAndTime } from './dayAndTime';
import type { QueueItem } from './queue.server';

/** A short word beside a line of the queue. */
export interface RowMark {
	color: 'neutral' | 'info' | 'success' | 'warning' | 'danger';
	/** The words when the line has the mark, else null. @param now epoch milliseconds */
	says: (item: QueueItem, now: number, t: T) => string | null;
}

/** The marks of a line, the most important first. A part of inquiries adds its own here. */
export const ROW_MARKS = [
	{
		color: 'danger',
		says: ({ hastens }, _, t) => (hastens ? t('inquiries_hastens') : null)
	},
	{
		color: 'warning',
		says: ({ sensitivity }, _, t) =>
			sensitivity === 'normal' ? null : t(`inquiries_sensitivity_${sensitivity}`)
	},
	{
		color: 'danger',
		says: ({ outside }, _, t) => {
			if (outside?.fault) return t('outside_mark_fault');
			if (outside?.doubt) return t('outside_mark_said');
			return outside && outside.readAt === null && outside.toldAt !== null
				? t('outside_mark_unread')
				: null;
		}
	},
	{
		color: 'neutral',
		says: ({ outside }, now, t) => {
			if (!outside || outside.fault || outside.doubt || outside.toldAt !== null) return null;
			if (outside.takenBy) return t('outside_mark_taken', { name: outside.takenBy });
			if (outside.readAt !== null)
				return t('outside_mark_read', { time: dayAndTime(outside.readAt, now, t) });
			return t('outside_mark_sent', { time: dayAndTime(outside.sentAt, now, t) });
		}
	},
	{
		color: 'info',
		says: ({ state }, _, t) => (state === 'new' ? t('inquiries_state_new') : null)
	},
	{
		color: 'info',
		says: ({ snoozedUntil, snoozedFor }, now, t) => {
			if (snoozedUntil === null) return null;
			const time = dayAndTime(snoozedUntil, now, t);
			if (snoozedUntil > now) return t('handling_mark_snoozed', { time });
			return snoozedFor
				? t('handling_mark_back_why', { time, why: snoozedFor })
				: t('handling_mark_back', { time });
		}
	},
	{
		color: 'neutral',
		says: ({ assignee }, _, t) => {
			if (!assignee) return null;
			return assignee.attended
				? t('handling_mark_taken', { name: assignee.name })
				: t('handling_mark_away', { name: assignee.name });
		}
	},
	{
		color: 'neutral',
		says: ({ mergedInto }, _, t) =>
			mergedInto ? t('handling_mark_merged', { ref: mergedInto }) : null
	}
] as const satisfies RowMark[];
