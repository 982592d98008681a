import { expect, test } from 'vitest';
import {
	asFile,
	authorIn,
	commentAlone,
	commentCount,
	firstLineAsAuthor,
	firstUrl,
	urlKey
} from './social';

test.each([
	[
		'https://www.facebook.com/lillevik/posts/pfbid02abc?__cft__[0]=AZX&__tn__=%2CO%2CP-R',
		'https://m.facebook.com/lillevik/posts/pfbid02abc/?mibextid=xyz'
	],
	['https://www.instagram.com/p/Cabc/?igsh=MTc4', 'https://instagram.com/p/Cabc'],
	[
		'https://www.facebook.com/story.php?story_fbid=12&id=34&fbclid=IwAR',
		'http://facebook.com/story.php?id=34&story_fbid=12'
	]
])('%s is the same post as %s', (one, other) => {
	expect(urlKey(one)).toBe(urlKey(other));
	expect(urlKey(one)).not.toBe('');
});

test.each([
	['https://www.facebook.com/a/posts/1', 'https://www.facebook.com/a/posts/2'],
	[
		'https://www.facebook.com/story.php?story_fbid=12&id=34',
		'https://www.facebook.com/story.php?story_fbid=13&id=34'
	],
	[
		'https://www.facebook.com/a/posts/1?comment_id=5',
		'https://www.facebook.com/a/posts/1?comment_id=6'
	]
])('%s is not %s', (one, other) => expect(urlKey(one)).not.toBe(urlKey(other)));

test.each(['', 'javascript:alert(1)', 'facebook.com/x', 'https://'])('«%s» is no address', (url) =>
	expect(urlKey(url)).toBe('')
);

test('finds the address in what was pasted', () => {
	expect(firstUrl('Se her: https://www.facebook.com/x/posts/1. Hva mener dere?')).toBe(
		'https://www.facebook.com/x/posts/1'
	);
	expect(firstUrl('Ingen adresse')).toBe('');
});

test.each([
	['Kari Nordmann\nNår kommer brøytebilen?', 'Kari Nordmann', 'Når kommer brøytebilen?'],
	['@ola_n\nHei!', '@ola_n', 'Hei!'],
	['Når kommer brøytebilen?\nDet er glatt', '', 'Når kommer brøytebilen?\nDet er glatt'],
	['Hei\nNår kommer den?', '', 'Hei\nNår kommer den?'],
	['Kari Nordmann', '', 'Kari Nordmann']
])('knows who wrote %j', (pasted, author, text) => {
	expect(firstLineAsAuthor(pasted)).toEqual({ author, text });
});

test.each([
	[
		'2 t\nHvorfor strør dere ikke?\nDet er glatt.\nLiker\nSvar',
		'Hvorfor strør dere ikke?\nDet er glatt.'
	],
	['3 dager siden · Redigert\nNår?\n', 'Når?'],
	['Svar på dette, takk!', 'Svar på dette, takk!'],
	['Liker\nSvar', '']
])('takes the comment out of what stands around it: %j', (pasted, comment) => {
	expect(commentAlone(pasted)).toBe(comment);
});

test('counts the comments by what stands under each', () => {
	expect(commentCount('Kari\nGlatt!\nLiker\nSvar\n2 t\nOla\nEnig\nLiker\nSvar\n1 t')).toBe(2);
	expect(commentCount('Bare tekst')).toBe(1);
});

test('the file tells where, who and when, and the thread as it stood', () => {
	const pasted = {
		text: 'Glatt!',
		thread: 'Kari\nGlatt!',
		url: 'https://x.no/1',
		authorHandle: 'Kari',
		postedAt: 0
	};
	expect(asFile(pasted, 60_000, 'Jonas Berge')).toBe(
		'Adresse: https://x.no/1\nForfatter: Kari\nSkrevet: 1970-01-01T00:00:00.000Z\nKopiert: 1970-01-01T00:01:00.000Z\nKopiert av: Jonas Berge\n\nGlatt!\n\n---\n\nKari\nGlatt!\n'
	);
});

test('finds who wrote in the thread around', () => {
	const thread = 'Lillevik kommune\nVi brøyter.\nSvar\nTor Inge Myklebust\nNår kommer dere?\nSvar';
	expect(authorIn(thread, 'Når kommer dere?')).toBe('Tor Inge Myklebust');
	expect(authorIn(thread, 'Noe annet')).toBe('');
	expect(authorIn('', '')).toBe('');
});
