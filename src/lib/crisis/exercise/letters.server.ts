import { and, eq, gt, lt } from 'drizzle-orm';
import * as v from 'valibot';
import { now } from '$lib/database/clock.server';
import { reader, type Reader, type Tx } from '$lib/database/database.server';
import { asLocale, type Locale } from '$lib/i18n/locale';
import { email } from '$lib/outbox/deliveries/email.server';
import { sms } from '$lib/outbox/deliveries/sms.server';
import type { Delivery } from '$lib/outbox/delivery';
import { append } from '$lib/outbox/outbox.server';
import { letter } from '$lib/outbox/tables.server';
import { waysOut, type Way } from '$lib/outbox/ways.server';
import { haveAlerts } from '$lib/staff/alerts/devices.server';
import { staffPush } from '$lib/staff/alerts/staffPush.server';
import { user } from '$lib/staff/tables.server';
import { stateOf } from './exercise';
import { taking, type Participant } from './participants.server';
import { exercise, exerciseParticipant } from './tables.server';

const WAYS = { email, sms, staffPush } satisfies Record<Way, Delivery>;

/** Names whom it is for, never where: where is looked up when it leaves. */
const ExerciseLetter = v.object({
	exerciseId: v.string(),
	participantId: v.string(),
	way: v.picklist(['email', 'sms', 'staffPush']),
	subject: v.string(),
	text: v.string(),
	/** Nobody is told after this instant. */
	until: v.number()
});
type ExerciseLetter = v.InferOutput<typeof ExerciseLetter>;

/** What a participant is told, in the person's own language. */
export interface ToldInExercise {
	/** one thing to tell; the same key to the same person is the same letter */
	key: string;
	until: number;
	words: (to: { locale: Locale; colleague: boolean; way: Way }) => {
		subject: string;
		text: string;
	};
	/** only colleagues: it asks for something to be done here */
	colleagues?: boolean;
}

/** Writes letters to all who take part. @returns how many persons */
export async function tellParticipants(
	tx: Tx,
	exerciseId: string,
	{ key, until, words, colleagues = false }: ToldInExercise
): Promise<number> {
	const all = (await reached(tx, exerciseId)).filter((one) => !colleagues || one.userId);
	for (const to of all)
		for (const way of to.ways) {
			const told = words({ locale: to.locale, colleague: to.userId !== null, way });
			const payload: ExerciseLetter = { exerciseId, participantId: to.id, way, until, ...told };
			await append(tx, { delivery: 'exercise', key: `exercise:${key}:${to.id}:${way}`, payload });
		}
	return all.length;
}

/** How many an exercise's message goes to now. */
export async function audienceOf(db: Reader, exerciseId: string): Promise<number> {
	return (await reached(db, exerciseId)).length;
}

/** Those who take part and can be told now, each by the ways that are set up. */
async function reached(db: Reader, exerciseId: string) {
	const open = await waysOut(db);
	return (await receivers(db, exerciseId))
		.map((to) => ({
			...to,
			ways: (Object.keys(to.addresses) as Way[]).filter((way) => open.has(way))
		}))
		.filter(({ ways }) => ways.length);
}

/** How many persons a message of an exercise went to, and how many of them it has not reached. */
export async function toldOf(db: Reader, version: string): Promise<{ n: number; failed: number }> {
	const prefix = `exercise:${version}:`;
	const letters = await db
		.select({ key: letter.key, state: letter.state })
		.from(letter)
		.where(and(gt(letter.key, prefix), lt(letter.key, `${prefix}\uffff`)));
	const people = new Map<string, boolean>();
	for (const { key, state } of letters) {
		const who = key.slice(prefix.length).replace(/:\w+$/, '');
		const failed = ['refused', 'unknown', 'discarded'].includes(state);
		people.set(who, (people.get(who) ?? true) && failed);
	}
	return { n: people.size, failed: [...people.values()].filter(Boolean).length };
}

interface Receiver extends Pick<Participant, 'id' | 'userId'> {
	locale: Locale;
	addresses: Partial<Record<Way, string>>;
}

/** Those who take part, with where each can be reached now; not a colleague who was switched off. */
async function receivers(db: Reader, exerciseId: string, id?: string): Promise<Receiver[]> {
	const rows = await db
		.select()
		.from(exerciseParticipant)
		.leftJoin(user, eq(user.id, exerciseParticipant.userId))
		.where(and(taking(exerciseId), id === undefined ? undefined : eq(exerciseParticipant.id, id)));
	const pushed = await haveAlerts(db);
	return rows.flatMap(({ exercise_participant: who, user: colleague }) => {
		if (who.userId && !colleague?.active) return [];
		const own = who.address ? { [who.way]: who.address } : {};
		const addresses = colleague
			? {
					email: colleague.email,
					...(colleague.phone && { sms: colleague.phone }),
					...(pushed.has(colleague.id) && { staffPush: colleague.id })
				}
			: own;
		return [{ ...who, locale: asLocale(colleague?.locale) ?? 'nb', addresses }];
	});
}

/**
 * The only way out of an exercise, and the last guard: it leads to those who take part when it leaves,
 * and to nobody at all when the exercise is over, whoever wrote the letter and when.
 */
export const exerciseLetters: Delivery = {
	name: 'exercise',
	repeatable: false,
	async deliver(taken, signal, handOver) {
		const { exerciseId, participantId, way, ...told } = v.parse(ExerciseLetter, taken.payload);
		const [found] = await reader.select().from(exercise).where(eq(exercise.id, exerciseId));
		if (!found || stateOf(found, now()) !== 'running' || told.until < now())
			return { kind: 'refused', reason: 'exercise_is_over' };
		const [to] = await receivers(reader, exerciseId, participantId);
		const address = to?.addresses[way];
		if (!address) return { kind: 'refused', reason: 'exercise_not_taking_part' };
		if (!told.text.startsWith('ØVELSE') || !told.subject.startsWith('ØVELSE'))
			return { kind: 'refused', reason: 'exercise_unmarked' };
		const payload = { to: address, ...told };
		return WAYS[way].deliver({ ...taken, payload }, signal, handOver);
	}
};
