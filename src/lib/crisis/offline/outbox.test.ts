import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuse } from '$lib/i18n/refusal';
import {
	answered,
	confirmed,
	FRESH,
	isOpen,
	next,
	pressed,
	type Answer,
	type Content,
	type Intent,
	type State
} from './outbox';

const NIGHT = Date.parse('2026-11-20T02:10:00Z');
const writer = {
	who: 'vakt',
	draft: 'utkast',
	address: '/intern/krise/ny/undersoker'
};
const content = (text: string, key = text): Content => ({
	key,
	title: text,
	wish: 'publish',
	entries: [['v.matter', text]]
});
const intent = (state: State): Intent => ({
	...pressed(null, writer, content('lukt av gass'), NIGHT),
	state
});
const sent = { ref: 'K-2026-0007', version: 1, at: NIGHT };
const standing = [{ ref: 'K-2026-0006', title: 'Vann borte', version: 2, at: NIGHT, by: 'Kari' }];

test.each<[State, number, 'send' | 'ask' | 'nothing', State]>([
	['queued', 0, 'send', 'sending'],
	['queued', FRESH, 'send', 'sending'],
	['queued', FRESH + 1, 'ask', 'unknown'],
	['queued', -1, 'ask', 'unknown'],
	['sending', 0, 'ask', 'unknown'],
	['unknown', 0, 'ask', 'unknown'],
	['unknown', 9 * FRESH, 'ask', 'unknown'],
	['asks', 0, 'nothing', 'asks'],
	['refused', 0, 'nothing', 'refused'],
	['waits', 0, 'nothing', 'waits'],
	['sent', 0, 'nothing', 'sent']
])('what is %s, %i ms after the press: %s', (state, later, act, becomes) => {
	const done = next(intent(state), NIGHT + later);
	expect([done.act, done.intent.state]).toEqual([act, becomes]);
});

const hindered: Answer = { kind: 'hindered', hindrance: { kind: 'signedOut' } };
test.each<[State, Answer, State]>([
	['sending', { kind: 'none' }, 'unknown'],
	['sending', { kind: 'sent', sent }, 'sent'],
	['sending', { kind: 'waits' }, 'waits'],
	['sending', { kind: 'refused', refusal: refuse('crisis_area_missing') }, 'refused'],
	['sending', hindered, 'queued'],
	['unknown', hindered, 'unknown'],
	['unknown', { kind: 'none' }, 'unknown'],
	['unknown', { kind: 'sent', sent }, 'sent'],
	['unknown', { kind: 'waits' }, 'waits'],
	['unknown', { kind: 'notKnown', standing }, 'queued']
])('what is %s is, after the answer %o, %s', (state, answer, becomes) => {
	expect(answered(intent(state), answer, NIGHT).state).toBe(becomes);
});

test('a message that grew old asks, and shows what stands', () => {
	const old = answered(intent('unknown'), { kind: 'notKnown', standing }, NIGHT + FRESH + 1);
	expect(old).toMatchObject({ state: 'asks', standing });
	const again = confirmed(old, NIGHT + 2 * FRESH);
	expect(next(again, NIGHT + 2 * FRESH)).toMatchObject({ act: 'send', intent: { key: old.key } });
});

describe('a button that is pressed again', () => {
	const other = content('lukt av olje');
	test('on the same text is the same intent, with the same key', () => {
		const first = pressed(null, writer, content('lukt av gass', 'a'), NIGHT);
		expect(pressed(first, writer, content('lukt av gass', 'b'), NIGHT + 9)).toEqual({
			...first,
			pressedAt: NIGHT + 9
		});
	});
	test('on another text is another intent', () =>
		expect(pressed(intent('queued'), writer, other, NIGHT)).toMatchObject(other));
	test('on another text waits until it is known how the first one went', () => {
		const waiting = pressed(intent('sending'), writer, other, NIGHT);
		expect(waiting).toMatchObject({ key: 'lukt av gass', state: 'unknown' });
		const gone = answered(waiting, { kind: 'sent', sent }, NIGHT);
		expect(gone).toMatchObject({ key: 'lukt av gass', state: 'sent' });
		const never = answered(waiting, { kind: 'notKnown', standing: [] }, NIGHT);
		expect(never).toMatchObject({ ...other, state: 'queued', instead: null });
	});
	test('after the message was sent is a new intent', () =>
		expect(pressed(intent('sent'), writer, content('lukt av gass', 'b'), NIGHT)).toMatchObject({
			key: 'b',
			state: 'queued'
		}));
});

/** What can happen to a phone at night. */
const happening = fc.oneof(
	fc.record({ press: fc.constantFrom('gass', 'olje') }),
	fc.record({ say: fc.constant('send it all the same' as const) }),
	fc.record({ clock: fc.integer({ min: -20 * 60_000, max: 20 * 60_000 }) }),
	// The app replays (twice, when two windows do); the network gives each exchange a fate.
	fc.record({
		replay: fc.array(
			fc.constantFrom('ok', 'request lost', 'answer lost', 'phone dies', 'signed out'),
			{ minLength: 1, maxLength: 6 }
		)
	})
);

test('whatever happens, each intent is published once at most, and nothing old goes by itself', () => {
	fc.assert(
		fc.property(fc.array(happening, { maxLength: 40 }), (night) => {
			const phone = { now: NIGHT, keys: 0, intent: null as Intent | null };
			/** A server that would publish as often as it is asked: only the phone's care is tried. */
			const published: string[] = [];
			for (const event of night) {
				if ('clock' in event) phone.now += event.clock;
				else if ('press' in event) {
					const fresh = content(event.press, `${event.press} ${++phone.keys}`);
					phone.intent = pressed(phone.intent, writer, fresh, phone.now);
				} else if ('say' in event) phone.intent &&= confirmed(phone.intent, phone.now);
				else replayed(phone, published, event.replay);
			}
			expect(new Set(published).size).toBe(published.length);
		}),
		{ numRuns: 2000 }
	);
});

function replayed(
	phone: { now: number; intent: Intent | null },
	published: string[],
	fates: string[]
): void {
	for (const fate of fates) {
		if (!phone.intent) return;
		const { act, intent } = next(phone.intent, phone.now);
		phone.intent = intent;
		if (act === 'nothing') return;
		if (act === 'send') {
			const age = phone.now - intent.pressedAt;
			expect(age >= 0 && age <= FRESH).toBe(true);
			if (fate !== 'request lost' && fate !== 'signed out') published.push(intent.key);
		}
		if (fate === 'phone dies') return;
		const isHeard = fate === 'ok' || fate === 'signed out';
		const answer = isHeard ? heard(act, intent, published, fate) : ({ kind: 'none' } as const);
		phone.intent = answered(intent, answer, phone.now);
		if (!isOpen(phone.intent)) expect(published).toContain(phone.intent.key);
	}
}

function heard(act: string, { key }: Intent, published: string[], fate: string): Answer {
	if (fate === 'signed out') return hindered;
	const isOut = act === 'send' || published.includes(key);
	return isOut ? { kind: 'sent', sent } : { kind: 'notKnown', standing: [] };
}
