import type { Json } from '$lib/database/json';
import { catalogue } from '$lib/i18n/catalogue';
import { formatInstant } from '$lib/i18n/dates';
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

function valueOf(t: T, key: string, value: Json, name: (id: string) => string): string {
	if (Array.isArray(value)) return value.map((one) => valueOf(t, key, one, name)).join(', ');
	if (value !== null && typeof value === 'object') return JSON.stringify(value);
	if (key === 'until' && typeof value === 'number')
		return formatInstant(value - 1, t.locale, 'date');
	if (key === 'changed') return labelOf(t, String(value));
	const words = key === 'role' ? `staff_role_${value}` : `staff_value_${value}`;
	return known(t, words) ?? name(String(value));
}

/** What a key that is put together at run time says, or null when there is no such message. */
function known(t: T, key: string): string | null {
	if (catalogue(t.locale, key) === undefined) return null;
	return t(key as Extract<MessageKey, 'staff_save'>);
}
