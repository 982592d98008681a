import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { maskedPhone } from '$lib/outbox/sms/phone';
import { namesOf } from '../people.server';
import { inWords } from '../template';
import { measured, stateOf, type PlayedVersion } from './exercise';
import { exerciseById, exercises, type Exercise } from './exercises.server';
import { participantsOf, type Participant } from './participants.server';
import { played } from './played.server';

/** An exercise as the register keeps it; instants are epoch milliseconds. */
export type Registered = Awaited<ReturnType<typeof registered>>;

/** Every exercise, newest first: who, when, what, how it went and what was learned. */
export async function register(): Promise<Registered[]> {
	const all = [];
	for (const one of await exercises()) all.push(await registered(one));
	return all;
}

/** One exercise of the register; null: no such. */
export async function registeredById(id: string): Promise<Registered | null> {
	const found = await exerciseById(reader, id);
	return found && registered(found);
}

async function registered(exercise: Exercise) {
	const at = now();
	const { id, startsAt, endsAt, createdBy, lessonsBy } = exercise;
	const [incidents, people] = [await played(reader, id), await participantsOf(reader, id)];
	const versions = incidents.flat();
	const hands = versions.flatMap(({ authorId, publishedBy }) => [authorId, publishedBy]);
	const names = await namesOf(reader, [...hands, createdBy, lessonsBy]);
	const approvers = versions.filter((one) => one.publishedBy !== one.authorId);
	const nameOf = (person: string | null) => names[person ?? ''] ?? '';
	return {
		...exercise,
		state: stateOf(exercise, at),
		leader: nameOf(createdBy),
		taught: nameOf(lessonsBy),
		participants: people.map(shown),
		wrote: unique(versions.map(({ authorId }) => nameOf(authorId))),
		approved: unique(approvers.map(({ publishedBy }) => nameOf(publishedBy))),
		measured: measured(
			startsAt,
			incidents.map((one) => one.map(timed)),
			Math.min(at, endsAt ?? at)
		),
		sent: versions.map(({ ref, version, message, texts, cap, publishedAt, ...one }) => ({
			...{ ref, version, publishedAt, step: message.step },
			title: inWords(texts, cap.mainLanguage).title,
			by: nameOf(one.publishedBy)
		}))
	};
}

function timed({
	version,
	message,
	publishedAt
}: Awaited<ReturnType<typeof played>>[number][number]): PlayedVersion {
	const { step, withdraws, nextUpdateAt } = message;
	const over = step === 'allClear' || withdraws;
	return { version, step, publishedAt, nextUpdateAt: over ? null : nextUpdateAt };
}

function shown({ id, name, userId, way, address, confirmedAt, leftAt }: Participant) {
	const state = leftAt ? ('left' as const) : confirmedAt ? ('in' as const) : ('asked' as const);
	const where = address && way === 'sms' ? maskedPhone(address) : (address ?? '');
	return { id, name, state, where, way: userId ? ('colleague' as const) : way };
}

const unique = (names: string[]) => [...new Set(names.filter(Boolean))];
