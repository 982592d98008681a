import { reader } from '../database/database.server';
import type { KommuneVersion } from '../kommune/kommune.server';
import { people } from '../staff/people.server';

/** Versions of the settings as a page shows them: who saved each, when, and what it changed. */
export async function savedBy(versions: KommuneVersion[]) {
	const names = new Map((await people(reader)).map(({ id, name }) => [id, name]));
	return versions.map(({ version, savedAt, savedBy, changes }) => ({
		version,
		savedAt,
		name: savedBy && (names.get(savedBy) ?? savedBy),
		changes
	}));
}
