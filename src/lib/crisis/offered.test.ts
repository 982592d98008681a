import { expect, test } from 'vitest';
import { offered } from './offered';

const area = (id: string, more = {}) => ({
	id,
	name: id,
	kind: 'place' as const,
	whole: false,
	active: true,
	phrases: { nb: `på ${id}`, nn: `på ${id}`, en: '' },
	...more
});
const ids = (areas: { id: string | null }[]) => areas.map(({ id }) => id);

test('a message can be for areas in use whose phrases somebody has decided', () => {
	const areas = [
		area('nes'),
		area('archived', { active: false }),
		area('unsaid', { phrases: { nb: '', nn: '', en: '' } }),
		area('half', { phrases: { nb: 'på Nes', nn: '', en: '' } })
	];
	expect(ids(offered(areas, []))).toEqual(['nes']);
});

test('an area that was archived in the middle of an incident stays in its messages', () => {
	const archived = area('nes', { active: false });
	const said = { id: 'nes', name: 'nes', phrases: { nb: 'på nes', nn: 'på nes', en: 'at nes' } };
	expect(ids(offered([archived], [said]))).toEqual(['nes']);
});

test('where nobody wrote English, the proposal stands in', () => {
	expect(offered([area('Holmen')], [])[0]?.phrases.en).toBe('at Holmen');
});

test('the whole kommune is a kind of its own', () => {
	expect(offered([area('lillevik', { whole: true })], [])[0]?.kind).toBe('whole');
});
