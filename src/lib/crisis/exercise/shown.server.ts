import { asc, eq, inArray } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { grant, user } from '$lib/staff/tables.server';
import { incidentByRef } from '../incidents.server';
import { stateOf } from './exercise';
import { exerciseById } from './exercises.server';
import { audienceOf } from './letters.server';

/** What every page in an exercise shows of it, around the whole screen; null: it is meant. */
export async function frameOf(exerciseId: string | null) {
	const found = exerciseId && (await exerciseById(reader, exerciseId));
	if (!found) return null;
	const { id, name } = found;
	return { id, name, state: stateOf(found, now()), n: await audienceOf(reader, id) };
}

/** The same, of an incident's pages. */
export async function frameOfIncident(ref: string) {
	return frameOf((await incidentByRef(reader, ref))?.exerciseId ?? null);
}

/** Colleagues who can be asked to take part: first those who warn people, then all others. */
export async function colleagues(except: string) {
	const roles = ['dutyOfficer', 'technicalDuty', 'crisisLeader'] as const;
	const warning = await reader
		.select()
		.from(grant)
		.where(inArray(grant.role, [...roles]));
	const all = await reader.select().from(user).where(eq(user.active, true)).orderBy(asc(user.name));
	const named = all.filter(({ id }) => id !== except).map(({ id, name }) => ({ id, name }));
	const warns = ({ id }: { id: string }) => warning.some(({ userId }) => userId === id);
	return { warning: named.filter(warns), others: named.filter((one) => !warns(one)) };
}
