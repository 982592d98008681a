import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';

/** A route that people confirmed: one sent it there, another took it. */
export interface Lesson {
	area: ServiceArea;
	/** The stems of its telling words, each once. */
	stems: readonly string[];
	sentBy: string;
	confirmedBy: string;
	/** Epoch milliseconds. */
	at: number;
}

/** What words say of areas in this kommune: stem → area → weight. */
export type Learned = ReadonlyMap<string, ReadonlyMap<ServiceArea, number>>;

const HALF_LIFE = 180 * 86_400_000;
/** One person's word counts so often for a word and an area: nobody teaches it alone. */
const PER_PERSON = 3;
const LESSONS_AT_LEAST = 3;
/** What is left of three when they have faded. */
const FRESH_AT_LEAST = 1.5;
const PEOPLE_AT_LEAST = 3;
/** So clearly must a word point to one area. */
const SHARE_AT_LEAST = 0.65;
/** Less than a word that decides alone (5), more than one that only tips the scale (0.5). */
const WEIGHT_AT_MOST = 3;

/**
 * What confirmed routes teach, but for the words that a person has set aside. A word counts when at
 * least three people and three routes agree on its area; routes fade with time, and what a person
 * sent and took alone teaches nothing.
 */
export function learnedFrom(
	lessons: readonly Lesson[],
	now: number,
	setAside: ReadonlySet<string> = new Set()
): Learned {
	const heard = new Map<string, Map<ServiceArea, Voices>>();
	for (const lesson of lessons) {
		if (lesson.sentBy === lesson.confirmedBy) continue;
		const weight = 0.5 ** (Math.max(0, now - lesson.at) / HALF_LIFE);
		for (const stem of lesson.stems) {
			if (setAside.has(stem)) continue;
			const areas = heard.get(stem) ?? new Map<ServiceArea, Voices>();
			const voices = areas.get(lesson.area) ?? {
				...{ senders: new Map(), takers: new Map(), routes: 0 }
			};
			voices.routes++;
			add(voices.senders, lesson.sentBy, weight);
			add(voices.takers, lesson.confirmedBy, weight);
			areas.set(lesson.area, voices);
			heard.set(stem, areas);
		}
	}
	const learned = new Map<string, ReadonlyMap<ServiceArea, number>>();
	for (const [stem, areas] of heard) {
		const weight = weightOf(areas);
		if (weight) learned.set(stem, new Map([weight]));
	}
	return learned;
}

interface Voices {
	senders: Map<string, number>;
	takers: Map<string, number>;
	routes: number;
}

function add(people: Map<string, number>, person: string, weight: number): void {
	people.set(person, Math.min(PER_PERSON, (people.get(person) ?? 0) + weight));
}

/** The area that a word points to, and how clearly; undefined when it points nowhere, or everywhere. */
function weightOf(areas: ReadonlyMap<ServiceArea, Voices>): [ServiceArea, number] | undefined {
	const counts = SERVICE_AREAS.map((area) => [area, agreed(areas.get(area))] as const);
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const [area, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
	const voices = areas.get(area);
	const people = new Set([...(voices?.senders.keys() ?? []), ...(voices?.takers.keys() ?? [])]);
	const share = most / total;
	if ((voices?.routes ?? 0) < LESSONS_AT_LEAST || most < FRESH_AT_LEAST) return undefined;
	if (people.size < PEOPLE_AT_LEAST) return undefined;
	if (share < SHARE_AT_LEAST) return undefined;
	return [area, Math.min(WEIGHT_AT_MOST, Math.log2(1 + most) * (2 * share - 1))];
}

/** What senders and takers agree on: the fewer of the two, so that one of either cannot do it alone. */
function agreed(voices: Voices | undefined): number {
	const sum = (people: Map<string, number>) =>
		[...people.values()].reduce((all, one) => all + one, 0);
	return voices ? Math.min(sum(voices.senders), sum(voices.takers)) : 0;
}
