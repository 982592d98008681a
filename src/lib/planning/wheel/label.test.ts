import { describe, expect, test } from 'vitest';
import { textWidth } from './fontMetrics';
import { cut, labels } from './label';

describe('the width of a text', () => {
	test.each([
		['', 0],
		['i', 2.8],
		['å', textWidth('a', 10)],
		['Blåbærsyltetøy', textWidth('Blabærsyltetøy', 10)],
		['🎉', 14]
	])('«%s» at size 10 is %d', (text, width) => {
		expect(textWidth(text, 10)).toBeCloseTo(width, 5);
	});
});

describe('the ladder of labels', () => {
	test('whole title, then the editor’s short one', () => {
		expect(labels('Budsjett og økonomiplan', 'Budsjett', 13).map((label) => label.rung)).toEqual([
			'full',
			'short'
		]);
		expect(labels('17. mai', '17. mai', 13)).toHaveLength(1);
		expect(labels('17. mai', null, 13)).toHaveLength(1);
	});

	test('a cut label fits, keeps at least six letters and ends in «…»', () => {
		for (let room = 0; room < 200; room += 3) {
			const label = cut('Sommerferieaktiviteter for alle', room, 13);
			if (!label) continue;
			expect(textWidth(label.text, 13)).toBeLessThanOrEqual(room);
			expect(label.text).toMatch(/^Sommer.*…$/);
		}
		expect(cut('Sommerferieaktiviteter', 40, 13)).toBeUndefined();
	});

	test('no «–…» and no half emoji', () => {
		const family = '👨‍👩‍👧‍👦';
		expect(cut('Valg 2027 – forhåndsstemming', textWidth('Valg 2027 – …', 13), 13)?.text).toBe(
			'Valg 2027…'
		);
		const label = cut(`Familie${family}${family}`, textWidth(`Familie${family}…`, 13), 13);
		expect(label?.text).toBe(`Familie${family}…`);
	});
});
