import { expect, test } from 'vitest';
import { lessonDetails, standing, type Lesson } from './lesson';

const lesson = (change: Partial<Lesson> = {}): Lesson => ({
	...{ sort: 'mend', text: 'Ring nabokommunen før', responsible: 'Beredskapssjefen' },
	...{ due: '2026-12-15', done: false, dropped: false, ...change }
});
const entry = (place: number, one: Lesson, corrects?: number) => ({
	kind: 'lesson' as const,
	place,
	writtenAt: place,
	actorName: 'Kari',
	details: { ...one, ...(corrects && { corrects }) }
});

test.each([
	['what is to be mended by nobody', { responsible: '' }, 'log_responsible_missing'],
	['a lesson that says nothing', { text: '' }, 'log_text_missing']
])('refuses %s', (_claim, change, refused) => {
	expect(lessonDetails(lesson(change), null)).toEqual({ refused });
});

test('what worked needs nobody', () => {
	expect(lessonDetails(lesson({ sort: 'worked', responsible: '' }), null)).not.toHaveProperty(
		'refused'
	);
});

test('the newest version of each lesson is in force, and what was dropped is not', () => {
	const found = standing([
		entry(4, lesson()),
		entry(5, lesson({ text: 'Vi var raske', sort: 'worked' })),
		entry(7, lesson({ done: true }), 4),
		entry(8, lesson({ text: 'Feil hendelse' })),
		entry(9, lesson({ text: 'Feil hendelse', dropped: true }), 8)
	]);
	expect(found.map(({ place, done }) => [place, done])).toEqual([
		[5, false],
		[7, true]
	]);
});
