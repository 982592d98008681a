import { expect, test } from 'vitest';
import { TEMPLATES, KINDS } from '../templates';
import { readOwn } from './read';
import { ownOf, wholeTemplate } from './own';
import { fromPlaces, placesOf } from './places';

test.each(KINDS)('%s as Varde has it holds, also through a form', (kind) => {
	const template = TEMPLATES[kind];
	const own = ownOf(template);
	expect(readOwn(template, own, 'Lillevik kommune')).toEqual({ own });
	expect(readOwn(template, fromPlaces(placesOf(own), template.facts), 'Lillevik kommune')).toEqual({
		own
	});
	expect(wholeTemplate(template, own).fields).toEqual(template.fields);
	expect(ownOf(wholeTemplate(template, own))).toEqual(own);
});
