import { describe, expect, test } from 'vitest';
import { freeSlug, slugOf } from '$lib/database/slug';
import { isChanged, notReady, paragraphs } from './post';

describe('the address of a post', () => {
	test.each([
		['Vannmåleravlesning: slik gjør du', 'vannmaleravlesning-slik-gjor-du'],
		['Blåbærøl på Nes!', 'blabaerol-pa-nes'],
		['Sámi álbmotbeaivi – Čearru', 'sami-albmotbeaivi-cearru'],
		['../../etc/passwd', 'etc-passwd'],
		['🎉🎉', 'nyhet'],
		['مرحبا', 'nyhet'],
		['a'.repeat(90), 'a'.repeat(60)],
		[`${'a'.repeat(59)} bcd`, 'a'.repeat(59)]
	])('of «%s» is %s', (title, slug) => {
		expect(slugOf(title)).toBe(slug);
	});

	test('is never one that is taken', () => {
		expect(freeSlug('valg', new Set())).toBe('valg');
		expect(freeSlug('valg', new Set(['valg', 'valg-2']))).toBe('valg-3');
	});
});

describe('a post', () => {
	test.each([
		[{ title: '', lead: 'x', body: 'x' }, 'planning_title_missing'],
		[{ title: 'x', lead: '', body: 'x' }, 'planning_lead_missing'],
		[{ title: 'x', lead: 'x', body: '' }, 'planning_body_missing']
	])('%o is not ready: %s', (post, refused) => {
		expect(notReady(post)).toEqual({ refused });
	});

	test('with title, lead and text is ready', () => {
		expect(notReady({ title: 'x', lead: 'x', body: 'x' })).toBeNull();
	});

	test('paragraphs are parted by blank lines; a single line break is kept', () => {
		expect(paragraphs('En.\nTo.\n\n \n\nTre.\n')).toEqual(['En.\nTo.', 'Tre.']);
		expect(paragraphs(' \n ')).toEqual([]);
	});

	test('is changed when its words are, not when its plan is', () => {
		const words = { title: 'a', lead: 'b', body: 'c', language: 'nb' };
		expect(isChanged(words, { ...words })).toBe(false);
		expect(isChanged(words, { ...words, body: 'd' })).toBe(true);
	});
});
