/** The kinds of bodies that a matter may belong to instead of the kommune (roles.md §4). */
export const BODY_KINDS = [
	'county',
	'roads',
	'police',
	'nav',
	'tax',
	'hospital',
	'parish',
	'food',
	'governor',
	'grid',
	'waste',
	'fire',
	'emergencyRoom',
	'neighbour',
	'other'
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
