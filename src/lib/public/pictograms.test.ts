import { expect, test } from 'vitest';
import { TEMPLATES } from '../crisis/templates';
import { pictogram } from './pictograms';

const warning = pictogram('ExclamationmarkTriangle');

test.each(Object.entries(TEMPLATES))('%s has a sign of its own choice', (_kind, template) => {
	const shapes = pictogram(template.pictogram);
	expect(shapes.length).toBeGreaterThan(0);
	if (template.pictogram !== 'ExclamationmarkTriangle') expect(shapes).not.toEqual(warning);
});

test('a sign that we lack is a warning triangle', () => {
	expect(pictogram('NoSuchSign')).toEqual(warning);
});
