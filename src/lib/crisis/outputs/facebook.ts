import { clock } from '../clock';
import { say } from '../template';
import { blocks, marked, pageOf, phrase, promise } from './frame';
import type { Output } from './output';

const UPDATED = say(
	'Oppdatert {time} (versjon {version}).',
	'Oppdatert {time} (versjon {version}).',
	'Updated {time} (version {version}).'
);
const MORE = say('Siste nytt: {page}', 'Siste nytt: {page}', 'Latest news: {page}');

/** A post: short paragraphs, no emoji, and where the newest version always is. */
export const facebook: Output = {
	byHand: true,
	limit: { unit: 'characters', max: 2_200 },
	write(telling) {
		const { words, version, publishedAt, lang } = telling;
		const { title, paragraphs } = words;
		const time = clock(publishedAt, publishedAt, lang);
		return blocks(
			marked(telling, title),
			marked(telling, phrase(UPDATED, telling, { time, version: `${version}` })),
			...paragraphs,
			promise(telling, paragraphs.join(' ')),
			phrase(MORE, telling, { page: pageOf(telling) })
		);
	}
};
