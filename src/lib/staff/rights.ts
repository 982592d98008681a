import type { Actor, Grant, Sensitivity } from './actor';

/** What a person can be trusted to do. Every door and button asks for one of these. */
export const TASKS = [
	'edit plan',
	'publish post',
	'handle inquiries',
	'route inquiries',
	'journal inquiry',
	'publish crisis message',
	'approve crisis message',
	'read crisis log',
	'archive crisis',
	'send to archive',
	'export journal',
	'administer people',
	'administer units',
	'read audit log',
	'administer outbox',
	'administer settings',
	'administer areas',
	'administer routing',
	'log episodes',
	'plan duty',
	'administer retention',
	'handle personal data requests'
] as const;
export type Task = (typeof TASKS)[number];

type Underscored<S extends string> = S extends `${infer A} ${infer B}`
	? `${A}_${Underscored<B>}`
	: S;

/** A task as the keys of its messages end: a task without words does not compile. */
export function underscored(task: Task): Underscored<Task> {
	return task.replaceAll(' ', '_') as Underscored<Task>;
}

interface RoleRights {
	tasks: readonly Task[];
	/** the most sensitive thing the role may read, in the unit of its grant */
	sees: Sensitivity | 'none';
	/** whether a grant of the role belongs to one unit, to every unit, or to none in particular */
	unit: 'one' | 'every' | 'none';
	/** whether a grant can be limited, or always is, to kinds of crisis message */
	kinds: 'never' | 'may' | 'always';
}

/** Roles → what they may do and see (research/roles.md §1: visibility per unit *and* sensitivity). */
export const ROLES = {
	editor: { tasks: ['edit plan', 'publish post'], sees: 'none', unit: 'none', kinds: 'never' },
	approver: { tasks: ['edit plan', 'publish post'], sees: 'none', unit: 'none', kinds: 'never' },
	router: {
		tasks: [
			'handle inquiries',
			'route inquiries',
			'journal inquiry',
			'administer routing',
			'log episodes'
		],
		sees: 'normal',
		unit: 'every',
		kinds: 'never'
	},
	caseworker: {
		tasks: ['handle inquiries', 'route inquiries', 'journal inquiry', 'log episodes'],
		sees: 'personal',
		unit: 'one',
		kinds: 'never'
	},
	caseworkerSpecial: {
		tasks: [
			'handle inquiries',
			'route inquiries',
			'journal inquiry',
			'send to archive',
			'log episodes',
			'handle personal data requests'
		],
		sees: 'special',
		unit: 'one',
		kinds: 'never'
	},
	dutyOfficer: {
		tasks: ['publish crisis message', 'read crisis log'],
		sees: 'none',
		unit: 'none',
		kinds: 'may'
	},
	technicalDuty: {
		tasks: ['publish crisis message', 'read crisis log'],
		sees: 'none',
		unit: 'none',
		kinds: 'always'
	},
	crisisLeader: {
		tasks: ['publish crisis message', 'approve crisis message', 'read crisis log', 'plan duty'],
		sees: 'none',
		unit: 'none',
		kinds: 'may'
	},
	archivist: {
		tasks: [
			'journal inquiry',
			'read crisis log',
			'archive crisis',
			'send to archive',
			'export journal',
			'administer retention',
			'handle personal data requests'
		],
		sees: 'personal',
		unit: 'every',
		kinds: 'never'
	},
	administrator: {
		tasks: [
			'administer people',
			'administer units',
			'read audit log',
			'administer outbox',
			'administer settings',
			'administer areas',
			'administer routing',
			'plan duty',
			'administer retention'
		],
		sees: 'none',
		unit: 'none',
		kinds: 'never'
	}
} as const satisfies Record<string, RoleRights>;
export type Role = keyof typeof ROLES;
export const ROLE_KEYS = Object.keys(ROLES) as Role[];

/** Where a task is to be done. What is left out is not asked about. */
export interface Scope {
	unitId?: string;
	kind?: string;
	/** an empty list is the whole kommune */
	areaIds?: string[];
}

/**
 * Whether the actor may do the task in that scope. Without a scope: whether the actor may do it
 * anywhere at all (to show a menu), so ask again with the scope before doing it.
 */
export function may(actor: Pick<Actor, 'grants'> | null, task: Task, scope: Scope = {}): boolean {
	return actor?.grants.some((grant) => allows(grant, task, scope)) ?? false;
}

/** The kinds of crisis message the actor may do the task for; null is every kind. */
export function kindsOf(actor: Pick<Actor, 'grants'>, task: Task): string[] | null {
	const granting = actor.grants.filter((grant) => allows(grant, task, {}));
	if (granting.some((grant) => grant.kinds === null)) return null;
	return [...new Set(granting.flatMap((grant) => grant.kinds ?? []))];
}

function allows(grant: Grant, task: Task, { unitId, kind, areaIds }: Scope): boolean {
	const tasks: readonly Task[] = ROLES[grant.role].tasks;
	if (!tasks.includes(task)) return false;
	if (unitId !== undefined && grant.unitId !== null && grant.unitId !== unitId) return false;
	if (kind !== undefined && grant.kinds !== null && !grant.kinds.includes(kind)) return false;
	return areaIds === undefined || grant.areaIds === null || within(areaIds, grant.areaIds);
}

/** The whole kommune (no area named) is never within a grant that is limited to areas. */
function within(areaIds: string[], granted: string[]): boolean {
	return areaIds.length > 0 && areaIds.every((id) => granted.includes(id));
}
