import type { Tx } from '$lib/database/database.server';
import { deciderOf } from '../decision';
import { namesOf } from '../people.server';
import type { Ready } from '../publication';
import { inWords } from '../template';
import { note } from './log.server';

/** Notes a publication in the log, in its transaction. @param how by whom, and when in a made-up story */
export async function notePublished(
	tx: Tx,
	{ draft, way, texts, cap }: Pick<Ready, 'draft' | 'way' | 'texts' | 'cap'>,
	how: { matterId: string; actor: { id: string; name: string }; writtenAt?: number }
): Promise<void> {
	const { step, noChange, withdraws, areas, nextUpdateAt, decision } = draft.message;
	const names = await namesOf(tx, [draft.authorId]);
	await note(tx, {
		...how,
		kind: 'published',
		details: {
			version: draft.baseVersion + 1,
			kind: draft.kind,
			step,
			...(noChange && { noChange }),
			...(withdraws && { withdraws }),
			title: inWords(texts, cap.mainLanguage).title,
			areas: areas.map(({ name }) => name),
			nextUpdateAt,
			persons: way === 'second' ? 2 : 1,
			...(way === 'second' && { author: names[draft.authorId] ?? '' }),
			...(way === 'decision' && decision && { decidedBy: deciderOf(decision) })
		}
	});
}
