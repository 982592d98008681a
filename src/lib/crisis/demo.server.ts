import { yearOf, osloDate } from '$lib/calendar/civilDate';
import { nextReference } from '$lib/database/counter.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import type { CapSender } from './capDocument';
import { roundUp } from './clock';
import { contentHash, type Draft } from './drafts.server';
import { appendVersion, type Incident } from './incidents.server';
import type { Confirmation, Message, MessageArea, Sender } from './message';
import { publication, readyToPublish } from './publication';
import { incidentDraft } from './tables.server';
import { TEMPLATES, type Kind } from './templates';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface DemoPeople {
	duty: string;
	leader: string;
}

interface Setting {
	at: number;
	people: DemoPeople;
	/** The demo kommune's areas by id. */
	areas: Record<string, MessageArea>;
	sender: Sender;
	/** What a CAP document says of the sender when a message is for these areas. */
	cap: (message: Message) => Promise<CapSender>;
}

/** Last night in Lillevik: a road that opened again, a boil-water notice that waits, no water on Nes. */
export async function fillDemo(tx: Tx, setting: Setting): Promise<void> {
	const { at, areas, people } = setting;
	const story = storyOf(tx, setting);
	const road = {
		road: 'Fv. 42',
		fromPlace: 'Storelva bru',
		toPlace: 'kapellet',
		roadOwner: 'county',
		detour: 'over Øvre Strand',
		bus: 'late'
	};
	const rock = {
		nb: 'Det har gått et steinsprang.',
		nn: 'Det har gått eit steinsprang.',
		en: 'There has been a rockfall.'
	};
	const closed = await story('veg_stengt', at - 20 * HOUR, null, {
		areas: [areas.fjellgrend!],
		values: { ...road, cause: rock, since: at - 20.5 * HOUR }
	});
	await story('veg_stengt', at - 13 * HOUR, closed, {
		step: 'allClear',
		areas: [areas.fjellgrend!],
		values: { ...road, endedAt: at - 13 * HOUR, confirmedBy: 'Fylkeskommunen' }
	});

	const water = { since: at - 75 * MINUTE, pickup: 'Nes skole', households: 210 };
	const gone = await story('vann_borte', at - 65 * MINUTE, null, {
		areas: [areas.nes!],
		values: { since: at - 75 * MINUTE }
	});
	await story('vann_borte', at - 12 * MINUTE, gone, {
		step: 'update',
		areas: [areas.nes!],
		nextUpdateAt: roundUp(at + 2 * HOUR),
		values: {
			...water,
			news: {
				nb: 'Vi har funnet lekkasjen.',
				nn: 'Vi har funne lekkasjen.',
				en: 'We have found the leak.'
			},
			cause: {
				nb: 'En hovedledning under Strandvegen er brukket.',
				nn: 'Ei hovudleidning under Strandvegen er broten.',
				en: 'A water main under Strandvegen is broken.'
			},
			measures: {
				nb: 'Mannskapet vårt graver nå.',
				nn: 'Mannskapet vårt grev no.',
				en: 'Our crew is digging now.'
			},
			pickupFrom: roundUp(at - 20 * MINUTE),
			boilAfter: 'no'
		}
	});

	const boil = messageOf('kokevarsel', at, people.duty, {
		areas: [areas['ovre-strand']!],
		nextUpdateAt: roundUp(at + 6 * HOUR),
		values: {
			cause: {
				nb: 'Vi har funnet bakterier i en vannprøve.',
				nn: 'Vi har funne bakteriar i ei vassprøve.',
				en: 'We have found bacteria in a water sample.'
			},
			resultOn: osloDate(at + 30 * HOUR)
		}
	});
	await tx.insert(incidentDraft).values({
		...draftOf('kokevarsel', boil, null, people.duty, at - 4 * MINUTE),
		state: 'waiting',
		submittedBy: people.duty,
		submittedAt: at - 3 * MINUTE
	});
}

/** Publishes a message of the story, by the same rule as a person's. @returns the incident after it */
function storyOf(tx: Tx, { people, sender, cap }: Setting) {
	return async (kind: Kind, at: number, incident: Incident | null, changes: Partial<Message>) => {
		const message = messageOf(kind, at, people.duty, changes);
		const draft = draftOf(kind, message, incident, people.duty, at - 3 * MINUTE);
		const actorId = TEMPLATES[kind].approval === 2 ? people.leader : people.duty;
		const before = { draft, incident, sender, cap: await cap(message), now: at };
		const ready = readyToPublish(before, actorId);
		if (isRefused(ready)) throw new Error(`The demo's ${kind}: ${ready.refused}`);
		const ref = incident?.ref ?? (await nextReference(tx, 'K', yearOf(osloDate(at))));
		const ids = { actorId, ref, incidentId: incident?.id ?? newId(), versionId: newId() };
		const { after, version } = publication(ready, ids);
		await appendVersion(tx, after, version);
		await tx.insert(incidentDraft).values({ ...draft, incidentId: after.id, state: 'published' });
		return after;
	};
}

function messageOf(kind: Kind, at: number, by: string, changes: Partial<Message>): Message {
	const { facts, interval, lifetime } = TEMPLATES[kind];
	const tick: Confirmation = { by, source: 'own', at };
	return {
		step: 'first',
		areas: [],
		values: {},
		combined: tick,
		facts: Object.fromEntries(facts.map((fact) => [fact.key, tick])),
		noChange: false,
		withdraws: false,
		nextUpdateAt: changes.step === 'allClear' ? null : roundUp(at + interval * MINUTE),
		expiresAt: at + lifetime * HOUR,
		...changes
	};
}

function draftOf(
	kind: Kind,
	message: Message,
	incident: Incident | null,
	by: string,
	at: number
): Draft {
	return {
		id: newId(),
		incidentId: incident?.id ?? null,
		baseVersion: incident?.version ?? 0,
		kind,
		message,
		contentHash: contentHash(kind, message),
		state: 'writing',
		authorId: by,
		createdAt: at,
		editedBy: by,
		editedAt: at,
		submittedBy: null,
		submittedAt: null,
		returnedBy: null,
		returnReason: null
	};
}
