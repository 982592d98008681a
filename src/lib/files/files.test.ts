import { expect, test } from 'vitest';
import { keepFile, readKept } from './files.server';

test('what was kept is read again by its checksum, and the same bytes are one file', async () => {
	const bytes = Buffer.from('Vedlegg: æøå');
	const hash = await keepFile(bytes);
	expect(await keepFile(bytes)).toBe(hash);
	expect(await readKept(hash)).toEqual(bytes);
});

test('a name that is no checksum reads nothing', () => {
	expect(() => readKept('../keys/secrets.key')).toThrow();
});
