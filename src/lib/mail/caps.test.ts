import { describe, expect, test } from 'vitest';
import { departure, type Full } from './caps';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const room: Full = { recipient: null, minute: null, day: null };

describe('a letter', () => {
	test.each<[string, Partial<Full>, object]>([
		['leaves at once when there is room', {}, { kind: 'now' }],
		['leaves when the minute has passed', { minute: NOW - MINUTE }, { kind: 'now' }],
		[
			'waits for the minute',
			{ minute: NOW - 20_000 },
			{ kind: 'later', at: NOW + 40_000, because: 'mail_wait_minute' }
		],
		[
			'queues behind places already given',
			{ minute: NOW + 3 * MINUTE },
			{ kind: 'later', at: NOW + 4 * MINUTE }
		],
		[
			'waits for the day',
			{ day: NOW - HOUR, minute: NOW - 1 },
			{ kind: 'later', at: NOW + 23 * HOUR, because: 'mail_wait_day' }
		],
		[
			'to somebody who has had enough takes no place from others',
			{ recipient: NOW - 10 * MINUTE, minute: NOW },
			{ kind: 'ask again', at: NOW + 50 * MINUTE, because: 'mail_wait_recipient' }
		]
	])('%s', (_told, full, expected) =>
		expect(departure({ ...room, ...full }, NOW)).toMatchObject(expected)
	);
});
