/** What can hang on one person, the gravest first. */
export const RELIANCES = [
	'task',
	'kind',
	'unit',
	'matters',
	'secondStep',
	'duty',
	'lastResort',
	'lead',
	'mailbox',
	'assigned',
	'rules',
	'activities',
	'tokens',
	'views'
] as const;
export type RelianceKind = (typeof RELIANCES)[number];

/** What stops when the person is away; the others wait, and can be given to somebody else. */
const STOPS: readonly RelianceKind[] = [
	...(['task', 'kind', 'unit', 'matters', 'secondStep', 'duty', 'lastResort'] as const)
];

/** Something that only one person holds. */
export interface Reliance {
	personId: string;
	kind: RelianceKind;
	/** what it is called; '' when the count says it all */
	name: string;
	/** how many there are of it */
	count: number;
	/** where it is mended */
	href: string;
}

/** A person, with what hangs on them. */
export interface Relied<P> {
	person: P;
	/** what stops when they are away */
	stops: Reliance[];
	/** what waits */
	waits: Reliance[];
}

/** What hangs on each, those first on whom most would stop; whoever nothing hangs on is left out. */
export function byPerson<P extends { id: string; name: string }>(
	people: readonly P[],
	found: readonly Reliance[]
): Relied<P>[] {
	return people
		.map((person) => {
			const mine = found
				.filter(({ personId }) => personId === person.id)
				.sort((a, b) => RELIANCES.indexOf(a.kind) - RELIANCES.indexOf(b.kind));
			const stops = mine.filter(({ kind }) => STOPS.includes(kind));
			return { person, stops, waits: mine.filter((one) => !stops.includes(one)) };
		})
		.filter(({ stops, waits }) => stops.length + waits.length > 0)
		.sort(
			(a, b) =>
				b.stops.length - a.stops.length ||
				b.waits.length - a.waits.length ||
				a.person.name.localeCompare(b.person.name, 'nb')
		);
}

/** The only one of several holders; null when there are none or more. */
export function onlyOne<T>(holders: readonly T[]): T | null {
	const [first, second] = holders;
	return first !== undefined && second === undefined ? first : null;
}
