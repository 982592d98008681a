import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Grant } from '$lib/staff/actor';
import { may, ROLE_KEYS, ROLES, type Role } from '$lib/staff/rights';
import { maySee } from '$lib/staff/visibility';
import { granted } from './actors';
import type { RunningApp } from './app';
import { told, type Door } from './doors';
import { lockOf } from './doorLocks';
import { SAMPLES, THINGS } from './doorSamples';
import { knock, turnedAway } from './knock';

/** Somebody who tries every door: one role, in the units (or for the kinds) of the samples or in others. */
export interface Caller {
	id: string;
	role: Role | null;
	where: 'own' | 'other';
}

/** Every role, and where a role belongs to a unit or to kinds, both its own and others; and no role. */
export const CALLERS: Caller[] = [
	{ id: 'no-role', role: null, where: 'own' },
	...ROLE_KEYS.flatMap((role) => {
		const places = isLimited(role) ? (['own', 'other'] as const) : (['own'] as const);
		return places.map((where) => ({ id: `${role}-${where}`, role, where }));
	})
];

/** What a caller holds, once the samples are found. */
export function grantsOf({ role, where }: Caller): Grant[] {
	if (!role) return [];
	const things = Object.values(THINGS);
	const [kinds, units] =
		where === 'own'
			? [
					things.flatMap((thing) => thing?.kind ?? []),
					things.flatMap((thing) => thing?.unitId ?? [])
				]
			: [['renovasjon'], ['kultur']];
	if (ROLES[role].kinds === 'always') return [granted(role, { kinds })];
	if (ROLES[role].unit !== 'one') return [granted(role)];
	return [...new Set(units)].map((unitId) => granted(role, { unitId }));
}

function isLimited(role: Role): boolean {
	return ROLES[role].unit === 'one' || ROLES[role].kinds === 'always';
}

/**
 * Whether the caller should come in: the task, and for a page or a file the thing it shows as well. A
 * form's thing is looked up after the form is read, which is tried on its own.
 */
export function shouldComeIn(caller: Caller, door: Door): boolean {
	const grants = grantsOf(caller);
	const lock = lockOf(door);
	if (lock === 'colleague') return true;
	const { unitId, sensitivity, kind } = (door.kind !== 'action' && THINGS[door.route]) || {};
	const scope = { ...(unitId && { unitId }), ...(kind && { kind }) };
	const seen = !unitId || !sensitivity || maySee({ grants }, { unitId, sensitivity });
	return seen && (lock ?? []).some((task) => may({ grants }, task, scope));
}

/** Whether the demo has something to open the door on; a made-up token or file is refused to all. */
export function hasSample(door: Door): boolean {
	return !Object.values(SAMPLES[door.route] ?? {}).includes('unknown');
}

/** Tries every door, eight at a time, and says where the caller came in. Forms are sent unreadable, so that nothing is done. */
export async function tryDoors(app: RunningApp, caller: Caller, doors: Door[]): Promise<string[]> {
	const open: string[] = [];
	const left = [...doors];
	const walk = async () => {
		for (let door = left.shift(); door; door = left.shift())
			if (await comesIn(app, door, caller.id)) open.push(told(door));
	};
	await Promise.all(Array.from({ length: 8 }, walk));
	return open;
}

async function comesIn(app: RunningApp, door: Door, who: string): Promise<boolean> {
	const unreadable = door.method !== 'GET' && { 'content-type': 'multipart/form-data' };
	const answer = await knock(app, door, who, {
		data: door.kind === 'page',
		...(unreadable && { headers: unreadable })
	});
	if (answer.status >= 500) throw new Error(`${told(door)} answered ${answer.status}`);
	return !turnedAway(answer);
}

/** Writes the table for a person to read. @param open caller → the doors where it came in */
export function writeTable(file: string, doors: Door[], open: Map<string, string[]>): void {
	const columns: (Role | null)[] = [null, ...ROLE_KEYS];
	const cell = (door: string, role: Role | null) => {
		const mine = CALLERS.filter((caller) => caller.role === role);
		const into = mine.filter(({ id }) => open.get(id)?.includes(door));
		if (!into.length) return '·';
		return into.length === mine.length ? 'yes' : `${into.map(({ where }) => where).join()} only`;
	};
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const rows = doors.map((door) =>
		line([`\`${told(door)}\``, lockWords(door), ...columns.map((role) => cell(told(door), role))])
	);
	const text = [
		'# Who comes in where',
		'',
		'«own only»: in the unit of the grant, or for its kinds of message, and not in another. Nobody who is not signed in comes in at any of these.',
		'',
		line(['door', 'lock', ...columns.map((role) => role ?? 'no role')]),
		line(['door', 'lock', ...columns].map(() => '---')),
		...rows
	];
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${text.join('\n')}\n`);
}

function lockWords(door: Door): string {
	const lock = lockOf(door);
	return lock === 'colleague' ? 'every colleague' : (lock ?? []).join(', or ');
}
