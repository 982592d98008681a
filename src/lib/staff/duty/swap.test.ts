import { expect, test } from 'vitest';
import { isOfferable, swapped, type Swap, type SwapMove, type SwapState } from './swap';

const offer = (
	state: SwapState,
	askedId: string | null = null,
	takerId: string | null = null
): Swap => ({
	state,
	askedId,
	takerId,
	holderId: 'ola',
	startsAt: 10,
	endsAt: 20
});

test.each<[string, Swap, SwapMove, string, SwapState | null]>([
	['anybody on the line can take an open offer', offer('open'), 'take', 'geir', 'taken'],
	['but not the one who made it', offer('open'), 'take', 'ola', null],
	['then the holder says yes', offer('taken', null, 'geir'), 'confirm', 'ola', 'done'],
	['and nobody else', offer('taken', null, 'geir'), 'confirm', 'geir', null],
	['a second one is too late', offer('taken', null, 'geir'), 'take', 'silje', null],
	['the holder can say no', offer('taken', null, 'geir'), 'decline', 'ola', 'open'],
	['and the taker can step back', offer('taken', null, 'geir'), 'decline', 'geir', 'open'],
	['who was asked by name settles it', offer('open', 'geir'), 'take', 'geir', 'done'],
	['another cannot', offer('open', 'geir'), 'take', 'silje', null],
	['who was asked can decline', offer('open', 'geir'), 'decline', 'geir', 'withdrawn'],
	['the holder can withdraw it', offer('open'), 'withdraw', 'ola', 'withdrawn'],
	['also when somebody has taken it', offer('taken', null, 'geir'), 'withdraw', 'ola', 'withdrawn'],
	['nobody else can', offer('open'), 'withdraw', 'geir', null],
	['what is done is done', offer('done', null, 'geir'), 'withdraw', 'ola', null],
	['what is withdrawn cannot be taken', offer('withdrawn'), 'take', 'geir', null]
])('%s', (_name, swap, move, actorId, expected) => {
	expect(swapped(swap, move, actorId)).toBe(expected);
});

test('only time that has not begun, and is in the shift, can be offered', () => {
	const held = { startsAt: 10, endsAt: 20 };
	expect(isOfferable({ startsAt: 10, endsAt: 20 }, held, 5)).toBe(true);
	expect(isOfferable({ startsAt: 12, endsAt: 15 }, held, 12)).toBe(true);
	expect(isOfferable({ startsAt: 10, endsAt: 20 }, held, 11)).toBe(false);
	expect(isOfferable({ startsAt: 9, endsAt: 15 }, held, 5)).toBe(false);
	expect(isOfferable({ startsAt: 15, endsAt: 15 }, held, 5)).toBe(false);
});
