import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as chains from './chain';
import { digest, GENESIS, link, type ChainRow } from './chain';
import { canonical, type Json } from './json';

function chain(contents: Json[]): ChainRow[] {
	let previous = GENESIS;
	return contents.map((content, index) => {
		const salt = `salt ${index}`;
		const own = digest(content, salt);
		previous = link(previous, own);
		return { number: index + 1, content: canonical(content), salt, digest: own, hash: previous };
	});
}

/** Read two at a time, as a long one is read in batches. */
const firstBreak = (rows: ChainRow[]) =>
	chains.firstBreak(async (after) => rows.filter(({ number }) => number > after).slice(0, 2));

const rows = chain(['first', { b: 1, a: [true, null] }, 'third', 'fourth']);
const changed = (at: number, change: Partial<ChainRow>) =>
	rows.map((row, index) => (index === at ? { ...row, ...change } : row));

describe('a chain', () => {
	test('that nobody touched holds, and tells its length and its tail', async () => {
		expect(await firstBreak(rows)).toEqual({ count: 4, tail: rows[3]?.hash });
		expect(await firstBreak([])).toEqual({ count: 0, tail: GENESIS });
	});

	test('names the first changed row', async () => {
		expect(await firstBreak(changed(2, { content: canonical('Third') }))).toEqual({
			number: 3,
			fault: 'changed'
		});
	});

	test('names a row that was rewritten together with its digest', async () => {
		const forged = changed(1, { content: canonical('x'), digest: digest('x', 'salt 1') });
		expect(await firstBreak(forged)).toEqual({ number: 2, fault: 'unlinked' });
	});

	test('names a removed row', async () => {
		expect(await firstBreak(rows.filter((row) => row.number !== 2))).toEqual({
			number: 2,
			fault: 'missing'
		});
	});

	test('names the first of two rows that changed places', async () => {
		const [first, second, third, fourth] = rows as [ChainRow, ChainRow, ChainRow, ChainRow];
		const swapped = [first, { ...third, number: 2 }, { ...second, number: 3 }, fourth];
		expect(await firstBreak(swapped)).toEqual({ number: 2, fault: 'unlinked' });
	});

	test('holds after lawful erasure of a content and its salt', async () => {
		expect(await firstBreak(changed(1, { content: null, salt: null }))).toMatchObject({ count: 4 });
	});
});

describe('canonical JSON', () => {
	test('does not depend on the order of keys, and is read back as it was', () => {
		const shuffled = (content: Json): Json =>
			content !== null && typeof content === 'object' && !Array.isArray(content)
				? Object.fromEntries(Object.entries(content).reverse())
				: content;
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const content = JSON.parse(JSON.stringify(value)) as Json;
				expect(canonical(shuffled(content))).toBe(canonical(content));
				expect(JSON.parse(canonical(content))).toEqual(content);
			})
		);
	});

	test('tells different contents apart, and salts apart', () => {
		expect(digest(['a', 'b'], 's')).not.toBe(digest(['ab'], 's'));
		expect(digest('a', 's')).not.toBe(digest('a', 't'));
	});

	test('refuses what JSON cannot hold', () => {
		expect(() => canonical(Number.NaN)).toThrow('JSON has no NaN');
	});
});
