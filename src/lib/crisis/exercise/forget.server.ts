import { and, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { LEFT_OPEN, REMEMBERED } from './exercise';
import { noted } from './exercises.server';
import { exercise, exerciseParticipant as row } from './tables.server';

/**
 * Erases the telephones and addresses that were typed for an exercise, with the links that led there, a
 * month after it ended or their owner left it (personvernforordningen art. 5 nr. 1 e). The names stay in
 * the register. What nobody has ended ends here, so that nothing is kept for ever.
 */
export async function tidyExercises(): Promise<void> {
	const at = now();
	const forgotten = and(isNull(exercise.endsAt), lt(exercise.startsAt, at - LEFT_OPEN));
	for (const { id } of await reader.select().from(exercise).where(forgotten))
		await write(async (tx) => {
			await tx
				.update(exercise)
				.set({ endsAt: at })
				.where(and(eq(exercise.id, id), forgotten));
			await noted(tx, null, 'End', id);
		});
	const before = at - REMEMBERED;
	const over = reader.select({ id: exercise.id }).from(exercise).where(lt(exercise.endsAt, before));
	const due = and(
		isNotNull(row.address),
		or(inArray(row.exerciseId, over), lt(row.leftAt, before))
	);
	const [any] = await reader.select().from(row).where(due).limit(1);
	if (any) await write((tx) => tx.update(row).set({ address: null, tokenHash: null }).where(due));
}
