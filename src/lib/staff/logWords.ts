import type { Json } from '$lib/database/json';
import { catalogue } from '$lib/i18n/catalogue';
import { civilTime, formatInstant } from '$lib/i18n/dates';
import type { MessageKey } from '$lib/i18n/refusal';
import type { T } from '$lib/i18n/translate';

/** The key of the words for an action: 'staff.giveRole' → 'staff_log_staff_giveRole'. */
export function actionKey(action: string): string {
	return `staff_log_${action.replace('.', '_')}`;
}

/** What an action is called in the log: «ga en rolle til»; its own name when it has no words. */
export function actionWords(t: T, action: string): string {
	return known(t, actionKey(action)) ?? action;
}

/**
 * Whether the words of an action are followed by what it was done to: always when they end with
 * «for»; else not when that is who did it, or what the words say already («SMS»).
 * @param subject its id, and what it is called
 */
export function namesSubject(
	words: string,
	{ action, actorName }: { action: string; actorName: string | null },
	subject: { id: string; name: string }
): boolean {
	if (/ (for|til|of|to)$/.test(words)) return true;
	return subject.name !== actorName && !action.startsWith(`${subject.id}.`);
}

/** What to choose between in the log: everything a part of Varde did («Personer: alt»), then each action of it. */
export function actionOptions(t: T, actions: string[]): { value: string; label: string }[] {
	const groups = [...new Set(actions.map((action) => action.split('.')[0] ?? ''))];
	return groups.flatMap((group) => {
		const name = known(t, `staff_log_group_${group}`) ?? group;
		const own = actions.filter((action) => action.startsWith(`${group}.`));
		const each = own.map((value) => ({ value, label: `${name}: ${actionWords(t, value)}` }));
		return [{ value: group, label: t('staff_log_group_all', { name }) }, ...each];
	});
}

/**
 * The details of an entry as lines a person can read: «rolle: Redaktør».
 * @param name what something with an id is called; the id itself when it has no name
 */
export function detailWords(t: T, details: Json, name: (id: string) => string): string[] {
	if (details === null || typeof details !== 'object' || Array.isArray(details)) return [];
	return Object.entries(details)
		.filter(([key, value]) => key !== 'name' && value !== null && value !== '')
		.map(([key, value]) => `${labelOf(t, key)}: ${valueOf(t, key, value, name)}`);
}

function labelOf(t: T, key: string): string {
	return known(t, `staff_detail_${key}`) ?? key;
}

/** The details that are instants. */
const INSTANTS = ['until', 'ends', 'from'];

/** The day when it is midnight, which ends the day before; else the day and the clock. */
function instantOf(t: T, at: number): string {
	return civilTime(at) === '00:00'
		? formatInstant(at - 1, t.locale, 'date')
		: formatInstant(at, t.locale, 'dateTime');
}

function valueOf(t: T, key: string, value: Json, name: (id: string) => string): string {
	if (Array.isArray(value)) return value.map((one) => valueOf(t, key, one, name)).join(', ');
	if (value !== null && typeof value === 'object') return JSON.stringify(value);
	if (typeof value === 'number' && INSTANTS.includes(key)) return instantOf(t, value);
	if (key === 'changed') return labelOf(t, String(value));
	const words = key === 'role' ? `staff_role_${value}` : `staff_value_${value}`;
	return known(t, words) ?? name(String(value));
}

/** What a key that is put together at run time says, or null when there is no such message. */
function known(t: T, key: string): string | null {
	if (catalogue(t.locale, key) === undefined) return null;
	return t(key as Extract<MessageKey, 'staff_save'>);
}
