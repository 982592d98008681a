import { reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import type { InquiryEvent } from '../event';
import { filesOf } from '../files/files.server';
import { inquiryByRef } from '../read.server';
import { snapshotsOf } from '../social/social.server';
import { markOf } from '../stop/mark.server';

/** What came in with an inquiry that the actor may see: files, copies of a thread, and what was noticed. */
export async function noticed(actor: Actor, ref: string, events: InquiryEvent[]) {
	const row = await inquiryByRef(reader, actor, ref);
	if (!row) return { waits: false, resembles: null, copies: [], files: [] };
	const mark = await markOf(reader, row.id);
	const copies = await snapshotsOf(reader, row.id);
	const shown = new Set(copies.map(({ fileId }) => fileId));
	const [received] = events.filter((event) => event.kind === 'received');
	const like = received?.kind === 'received' ? received.details.resembles : undefined;
	const resembled = like ? await inquiryByRef(reader, actor, like) : null;
	return {
		waits: mark !== null && mark.takenAt === null && (row.state === 'new' || row.state === 'open'),
		resembles: resembled?.ref ?? null,
		copies: copies.map(({ id, url, postedAt, takenAt, sha256, fileId, commentCount }) => ({
			...{ id, url, postedAt, takenAt, sha256, fileId, commentCount }
		})),
		files: (await filesOf(reader, row.id)).filter(({ id }) => !shown.has(id))
	};
}
