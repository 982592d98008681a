import { expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { NO_GATEWAY } from '$lib/outbox/delivery';
import { fromLocal } from '../clock';
import { outOfDate, posted, type Posting } from './posted';
import {
	letterReceipt,
	missed,
	pageReceipt,
	unsettled,
	type Counts,
	type Receipt
} from './receipts';
import { receiptText } from './receiptText';

const NOW = fromLocal('2026-11-20T03:14')! + 7_000;
const t = translator('nb');
const COUNTS: Counts = {
	...{ total: 1_212, accepted: 1_180, delivered: null },
	...{ failed: 0, gone: 0, unknown: 0, waiting: 0 }
};
const LETTER = { state: 'sent' as const, dueAt: NOW, doneAt: NOW, note: null };
type Made = Parameters<typeof letterReceipt>;

function text(channel: Made[0], letter: Partial<Made[1]> | null, counts: Partial<Counts> = {}) {
	const made = { counts: { ...COUNTS, ...counts }, ended: null };
	const receipt = letterReceipt(channel, letter && { ...LETTER, ...letter }, made, NOW);
	return { receipt, lines: receiptText(t, receipt, 3, NOW) };
}

test.each<[string, string[], string[]]>([
	[
		'the page, to the second',
		receiptText(t, pageReceipt(NOW), 3, NOW),
		['vist kl. 03.14.07 (versjon 3)']
	],
	[
		'a page not yet',
		receiptText(t, pageReceipt(null), 3, NOW),
		['SENDER: siden er ikke vist ennå']
	],
	[
		'push with some browsers gone',
		text('push', {}, { gone: 32 }).lines,
		[
			'levert til pushtjenesten: 1 180 av 1 212, kl. 03.14.07',
			'32 finnes ikke lenger og er slettet'
		]
	],
	[
		'push under way',
		text('push', { state: 'claimed', doneAt: null }, { accepted: 400, waiting: 812 }).lines,
		['SENDER: levert til pushtjenesten: 400 av 1 212', '812 venter']
	],
	[
		'push that waits for the morning',
		text('push', { state: 'due', dueAt: NOW + 3 * 3_600_000 }, { total: 0 }).lines,
		['Går ut kl. 06.14.']
	],
	[
		'push that waited for the morning when a newer message came',
		text('push', { state: 'discarded', dueAt: NOW + 3 * 3_600_000 }, { total: 0 }).lines,
		['Gikk ikke ut: En nyere melding kom før den.']
	],
	['no push', text('push', null).lines, ['Går ikke ut som varsel.']],
	['nobody to push to', text('push', {}, { total: 0 }).lines, ['Ingen abonnerer på dette.']],
	[
		'SMS with reports',
		text('sms', {}, { delivered: 1_100, failed: 12, unknown: 2 }).lines.map((one) =>
			one.replace(/\s/g, ' ')
		),
		[
			'levert til SMS-tjenesten: 1 180 av 1 212, kl. 03.14.07',
			'1 100 bekreftet framme',
			'12 kom ikke fram',
			'2 uvisse'
		]
	],
	[
		'SMS without a service',
		text('sms', { state: 'refused', note: NO_GATEWAY }, { total: 0 }).lines,
		['IKKE SENDT', 'Ingen SMS-tjeneste er satt opp.']
	]
])('a receipt of %s', (_what, lines, said) => {
	expect(lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual(said);
});

test('no receipt in any language says that anybody has read it', () => {
	const states: Receipt['state'][] = ['none', 'later', 'replaced', 'sending', 'done', 'failed'];
	for (const locale of ['nb', 'nn', 'en'] as const)
		for (const channel of ['push', 'sms', 'mail'] as const)
			for (const state of states) {
				const receipt = { channel, state, at: NOW, counts: COUNTS, ended: null, reason: '' };
				const said = receiptText(translator(locale), receipt, 3, NOW).join(' ');
				expect(said).not.toMatch(/\blest\b|lese[nr]|\bread\b|sett av|seen/i);
			}
});

test('whoever may be without it must be told in another way', () => {
	expect(missed(text('sms', {}, { delivered: 0, failed: 1 }).receipt)).toBe(true);
	expect(missed(text('push', { state: 'refused' }).receipt)).toBe(true);
	expect(missed(text('push', {}, { gone: 32 }).receipt)).toBe(false);
});

test('the screen looks again while reports may come, and not for ever', () => {
	const waits = text('sms', {}, { delivered: 4 }).receipt;
	expect(unsettled(waits, NOW)).toBe(true);
	expect(unsettled(waits, NOW + 3_600_000)).toBe(false);
	expect(unsettled(text('push', {}).receipt, NOW)).toBe(false);
});

test('what was put out by hand is old when a newer version is published', () => {
	const by = 'Vigdis Vakt';
	const ticks: Posting[] = [
		{ output: 'facebook', version: 1, postedAt: NOW, by },
		{ output: 'facebook', version: 2, postedAt: NOW, by },
		{ output: 'notice', version: 1, postedAt: NOW, by }
	];
	expect(posted(ticks, 'facebook', 2)).toMatchObject({ version: 2, old: false });
	expect(posted(ticks, 'voice', 2)).toBe(null);
	expect(outOfDate(ticks, 2)).toEqual(['notice']);
	expect(outOfDate(ticks, 3)).toEqual(['facebook', 'notice']);
});
