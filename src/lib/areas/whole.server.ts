import { eq } from 'drizzle-orm';
import { write } from '../database/database.server';
import { newId } from '../database/ids.server';
import { area } from './tables.server';

/** What the area that is all of the kommune begins as, until somebody draws it. */
const WHOLE = {
	name: 'Hele kommunen',
	phrases: { nb: 'i hele kommunen', nn: 'i heile kommunen', en: 'in the whole municipality' },
	whole: true,
	position: 0
};

/** Sees to it that there is an area that is all of the kommune, which a message can always be for. */
export function layWhole(): Promise<void> {
	return write(async (tx) => {
		const [laid] = await tx.select({ id: area.id }).from(area).where(eq(area.whole, true)).limit(1);
		if (!laid) await tx.insert(area).values({ id: newId(), ...WHOLE });
	});
}
