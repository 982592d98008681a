import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { muligeTrekk, TILSTANDER, trekk, underveis, type Tilstand, type Ved } from './tilstand';

const tilstand = fc.constantFrom(...TILSTANDER);
const ved = fc.constantFrom<Ved[]>('person', 'transport', 'arkiv');

describe('a message on its way to the archive', () => {
	test('that is acknowledged stays so, whatever is done', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(tilstand, ved)), (moves) => {
				const ends = moves.reduce<Tilstand>(
					(at, [til, by]) => (trekk(at, til, by) ? at : til),
					'kvittert'
				);
				expect(ends).toBe('kvittert');
			})
		);
	});

	test('is acknowledged only by the archive, or by a colleague who says so', () => {
		for (const fra of TILSTANDER) expect(trekk(fra, 'kvittert', 'transport')).not.toBeNull();
	});

	test('never reaches the archive before somebody has checked it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(tilstand, fc.constantFrom<Ved[]>('person', 'transport'))),
				(moves) => {
					let at: Tilstand = 'utkast';
					let checked = false;
					for (const [til, by] of moves) {
						if (trekk(at, til, by)) continue;
						at = til;
						if (til === 'kontrollert') checked = true;
						if (til === 'sendt') expect(checked).toBe(true);
					}
				}
			)
		);
	});

	test('is never taken back by a colleague while the archive may have it', () => {
		for (const fra of TILSTANDER.filter(underveis))
			for (const til of ['utkast', 'ikke_journalpliktig'] as const)
				expect(trekk(fra, til, 'person')).not.toBeNull();
	});

	test('is never in a dead end before it is acknowledged: a colleague can always do something', () => {
		for (const fra of TILSTANDER.filter((one) => one !== 'kvittert'))
			expect(muligeTrekk(fra), fra).not.toEqual([]);
	});

	test.each([
		['kvittert', 'feilet', 'arkiv', 'forsendelse_done'],
		['sendt', 'utkast', 'person', 'forsendelse_under_way'],
		['utkast', 'sendt', 'transport', 'forsendelse_wrong_state']
	] as const)('%s → %s by %s is refused with a sentence', (fra, til, by, refused) => {
		expect(trekk(fra, til, by)).toEqual({ refused });
	});
});
