import { NO_GATEWAY, NO_SERVER } from '$lib/outbox/delivery';
import type { T } from '$lib/i18n/translate';
import { clock } from '../clock';
import type { Lang } from '../template';
import type { Receipt } from './receipts';

/** «kl. 03.14.07», so that one can see which copy came first. */
export function toTheSecond(at: number, now: number, lang: Lang): string {
	const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0');
	return clock(at, now, lang).replace(/\d\d([.:])\d\d/, (time, sign) => time + sign + seconds);
}

/**
 * What became of a version in one channel, one thing a line, most important first. Only what the
 * other side has said: never that anybody has read it.
 */
export function receiptText(t: T, receipt: Receipt, version: number, now: number): string[] {
	const { channel, state, at, counts, reason } = receipt;
	const time = at === null ? '' : toTheSecond(at, now, t.locale);
	if (channel === 'page')
		return [state === 'done' ? t('outputs_shown', { time, version }) : t('outputs_shown_not')];
	if (state === 'none') return [t(`outputs_none_${channel}`)];
	if (state === 'replaced') return [t('outputs_replaced')];
	if (state === 'later')
		return [t('outputs_later', { time: clock(at ?? now, now, t.locale) }), reason].filter(Boolean);
	const told = counts ? t(`outputs_handed_${channel}`, counts) : t('outputs_nobody');
	if (state === 'failed')
		return [t('outputs_not_sent'), why(t, reason), counts ? told : ''].filter(Boolean);
	const head =
		state === 'sending'
			? counts
				? `${t('outputs_sending')}: ${told}`
				: t('outputs_sending')
			: told;
	return [time && counts ? `${head}, ${time}` : head, ...rest(t, receipt)];
}

function why(t: T, reason: string): string {
	if (reason === NO_SERVER) return t('outputs_reason_no_server');
	return reason === NO_GATEWAY ? t('outputs_reason_no_gateway') : reason;
}

function rest(t: T, { counts, ended, reason }: Receipt): string[] {
	if (!counts) return [reason].filter(Boolean);
	const { delivered, failed, gone, unknown, waiting } = counts;
	const parts = { delivered: delivered ?? 0, failed, gone, unknown, waiting: ended ? 0 : waiting };
	const said = (Object.keys(parts) as (keyof typeof parts)[])
		.filter((key) => parts[key] > 0)
		.map((key) => t(`outputs_${key}`, { n: parts[key] }));
	return [...said, ended ? t(`outputs_ended_${ended}`) : '', reason].filter(Boolean);
}
