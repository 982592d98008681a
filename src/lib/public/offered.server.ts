import { isForResidents } from '../areas/area';
import { areas } from '../areas/areas.server';
import type { Reader } from '../database/database.server';
import { kommune } from '../kommune/kommune.server';
import type { Offered } from './choice';

/** The areas and languages that residents choose among. */
export async function offered(db: Reader): Promise<Offered> {
	const { mainLanguage, messageLanguages } = await kommune(db);
	const named = (await areas(db)).filter(isForResidents);
	return {
		areas: named.map(({ id, name }) => ({ id, name })),
		languages: [...new Set([mainLanguage, ...messageLanguages])]
	};
}
