import { expect, test } from 'vitest';
import { below } from './inserted';

test.each([
	['', 'Vi kommer mandag.', 'Vi kommer mandag.'],
	['Hei!\n', 'Vi kommer mandag.', 'Hei!\n\nVi kommer mandag.'],
	['Hei!\n\nVi kommer mandag.', 'Vi kommer mandag.', 'Hei!\n\nVi kommer mandag.']
])('below «%s» «%s» is put, once', (written, text, answer) => {
	expect(below(written, text)).toBe(answer);
});
