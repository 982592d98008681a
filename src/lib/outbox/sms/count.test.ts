import { expect, test } from 'vitest';
import { plainMarks, smsCount } from './count';

const of = (character: string, times: number) => character.repeat(times);

// 3GPP TS 23.038 §6.2.1 and TS 23.040 §9.2.3.24.1
test.each([
	['nothing', '', 'gsm7', 0, 1, 160],
	['a word', 'Vann', 'gsm7', 4, 1, 156],
	['Norwegian letters are GSM-7', 'æøåÆØÅ', 'gsm7', 6, 1, 154],
	['the last text that fits in one', of('a', 160), 'gsm7', 160, 1, 0],
	['one more makes two', of('a', 161), 'gsm7', 161, 2, 145],
	['two full parts', of('a', 306), 'gsm7', 306, 2, 0],
	['and a third', of('a', 307), 'gsm7', 307, 3, 152],
	['each of the extension table takes two', '^{}\\[~]|€', 'gsm7', 18, 1, 142],
	['eighty of them fill one', of('€', 80), 'gsm7', 160, 1, 0],
	['an escape is not split over two parts', of('a', 152) + '€' + of('a', 7), 'gsm7', 161, 2, 144],
	['UCS-2 has seventy', of('č', 70), 'ucs2', 70, 1, 0],
	['and sixty-seven a part', of('č', 71), 'ucs2', 71, 2, 63],
	['one character makes all of it UCS-2', of('a', 159) + 'č', 'ucs2', 160, 3, 41],
	['in UCS-2 the extension table takes one', 'č€', 'ucs2', 2, 1, 68],
	['an emoji is two', '👋', 'ucs2', 2, 1, 68],
	['a surrogate pair is not split', of('č', 66) + '👋' + of('č', 4), 'ucs2', 72, 2, 61],
	['line breaks are GSM-7', 'a\r\nb', 'gsm7', 4, 1, 156]
])('%s', (_name, text, alphabet, length, parts, left) =>
	expect(smsCount(text)).toMatchObject({ alphabet, length, parts, left })
);

test('the character that makes it dear is named', () => {
	expect(smsCount('Vannet er „farlig“').dear).toBe('„');
	expect(smsCount('Hei 👋').dear).toBe('👋');
	expect(smsCount('Kjære innbyggere på Nes').dear).toBeNull();
});

test.each([
	['Kok vannet – i 1 minutt …', 'Kok vannet - i 1 minutt ...'],
	['„Kok“ “vannet” ‘nå’', '"Kok" "vannet" \'nå\''],
	['10\u00a0000 liter', '10 000 liter'],
	['Kautokeino – Guovdageaidnu, Kárášjohka', 'Kautokeino – Guovdageaidnu, Kárášjohka'],
	['Hei 👋 – vent', 'Hei 👋 – vent']
])('marks are written plainly only when it helps: %s', (text, plain) =>
	expect(plainMarks(text)).toBe(plain)
);
