import { addDays, osloDate, weekday } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { demoUser } from '../demo.server';
import { osloInstant } from './osloInstant';
import { rotation } from './rotation';
import { dutyLine, handOverNote, krisepakkeContacts, shift, shiftSwap } from './tables.server';

type NewLine = Omit<typeof dutyLine.$inferInsert, 'createdAt'>;

/** The lines, and in which order their people take turns. */
const LINES: [line: NewLine, mailboxes: string[]][] = [
	[
		{ id: 'beredskapsvakt', name: 'Beredskapsvakt', step: 'primary', role: 'dutyOfficer' },
		['vakt', 'geir.rognli']
	],
	[
		{
			id: 'teknisk-vakt-vann',
			name: 'Teknisk vakt vann',
			step: 'backup',
			role: 'technicalDuty',
			kinds: ['vann_borte', 'undersoker'],
			phone: '55 50 00 98'
		},
		['teknisk', 'leder']
	],
	[
		{
			id: 'veivakt',
			name: 'Veivakt',
			step: 'backup',
			role: 'dutyOfficer',
			kinds: ['veg_stengt'],
			phone: '55 50 00 96'
		},
		['tomasz.kowalski', 'vakt']
	],
	[{ id: 'kriseleder', name: 'Kriseleder', step: 'leader', role: 'crisisLeader' }, ['leder']]
];

const MOBILES: Record<string, string> = {
	beredskapsvakt: '55 50 00 99',
	kriseleder: '55 50 00 97'
};

const CONTACTS = `Statsforvalteren, beredskapsvakt: 55 50 01 10
Politiets operasjonssentral (Nødvarsel): 112
Lillevik Nett, vakt: 55 50 01 20
Radio Lillevik: 55 50 01 30`;

/** Lillevik's roster eight weeks back and on from `at`; the crisis leader has the first week of January off. */
export async function fillDemo(tx: Tx, { at }: { at: number }): Promise<void> {
	await tx
		.insert(dutyLine)
		.values(LINES.map(([line]) => ({ phone: MOBILES[line.id] ?? '', ...line, createdAt: at })));
	const today = osloDate(at);
	const monday = addDays(today, 1 - weekday(today));
	// A Monday before half past three belongs to the week before: Ola has the watch when you try it.
	const first = at < osloInstant(monday, '15:30') ? addDays(monday, -7) : monday;
	const turns = {
		time: '15:30',
		days: 7,
		fromDate: addDays(first, -56),
		untilDate: addDays(first, 63)
	};
	for (const [{ id: lineId }, mailboxes] of LINES)
		await tx.insert(shift).values(
			rotation({ ...turns, userIds: mailboxes.map(demoUser) })
				.filter(
					(one) =>
						lineId !== 'kriseleder' || one.startsAt !== osloInstant(addDays(first, 42), '15:30')
				)
				.map((one, week) => ({
					...one,
					id: `demo-${lineId}-${week}`,
					lineId,
					createdAt: at - 90 * 86_400_000,
					changedAt: at - 90 * 86_400_000
				}))
		);
	await tx
		.insert(krisepakkeContacts)
		.values({ id: 1, text: CONTACTS, planReviewedDate: addDays(osloDate(at), -120) });
	const now = osloInstant(first, '15:30');
	await tx.insert(handOverNote).values({
		id: 'demo-note',
		lineId: 'beredskapsvakt',
		fromId: demoUser('geir.rognli'),
		toId: demoUser('vakt'),
		writtenBy: demoUser('geir.rognli'),
		at: now,
		note: 'Rolig uke. Fv. 42 var stengt ved Storelva bru, og fylkeskommunen rydder grøften ferdig denne uken. Pumpen på Nes har gått varm to ganger: ring Terje før du gjør noe selv.'
	});
	const next = {
		startsAt: osloInstant(addDays(first, 12), '08:00'),
		endsAt: osloInstant(addDays(first, 13), '20:00')
	};
	await tx.insert(shiftSwap).values({
		id: 'demo-swap',
		shiftId: 'demo-beredskapsvakt-9',
		...next,
		state: 'open',
		reason: 'Datteren min blir konfirmert.',
		offeredAt: at - 3_600_000
	});
}
