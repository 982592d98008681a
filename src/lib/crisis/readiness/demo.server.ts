import { addDays, osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { osloInstant } from '$lib/staff/duty/osloInstant';
import { namesOf } from '../people.server';
import { CHANNELS, type Proofs, type Verdicts } from './channels';
import { channelRound, residentCount } from './tables.server';

/** The last two evenings' rounds, and how many live in Lillevik. */
export async function fillReadiness(tx: Tx, { at, by }: { at: number; by: string }): Promise<void> {
	const byName = (await namesOf(tx, [by]))[by] ?? '';
	const today = osloDate(at);
	const works = Object.fromEntries(CHANNELS.map((one) => [one, 'works'])) as Verdicts;
	const evenings = [
		{
			days: -2,
			verdicts: { ...works, sms: 'fails' as const },
			note: 'SMS-tjenesten svarte ikke. Meldt til IT.'
		},
		{ days: -1, verdicts: works, note: '' }
	];
	const proofs = Object.fromEntries(
		CHANNELS.map((one) => [one, { good: null, said: '' }])
	) as Proofs;
	for (const { days, verdicts, note } of evenings)
		await tx.insert(channelRound).values({
			...{ id: newId(), at: osloInstant(addDays(today, days), '21:00') },
			...{ byId: by, byName, verdicts, note, proofs }
		});
	const count = { id: newId(), count: 5214, source: 'SSB, 3. kvartal 2026', at, byName };
	await tx.insert(residentCount).values(count);
}
