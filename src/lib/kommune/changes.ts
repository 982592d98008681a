import type { Kommune } from './kommune';

export type Setting = keyof Kommune;

/** A setting that differs between two versions, as text to show. */
export interface Change {
	setting: Setting;
	before: string;
	after: string;
}

/** What differs between two versions of the settings, in the order of the settings. */
export function changesBetween(before: Kommune, after: Kommune): Change[] {
	return (Object.keys(after) as Setting[])
		.map((setting) => ({ setting, before: shown(before[setting]), after: shown(after[setting]) }))
		.filter((one) => one.before !== one.after);
}

/**
 * The settings after two people changed them from the same version: what one of them left alone is
 * as the other wants it. `both` names what they disagree on, where mine stands.
 */
export function merged(
	base: Kommune,
	mine: Kommune,
	theirs: Kommune
): { settings: Kommune; both: Setting[] } {
	const changed = changesBetween(base, mine).map(({ setting }) => setting);
	const own = Object.fromEntries(changed.map((setting) => [setting, mine[setting]]));
	const both = changesBetween(theirs, mine)
		.map(({ setting }) => setting)
		.filter((setting) => changed.includes(setting))
		.filter((setting) => shown(theirs[setting]) !== shown(base[setting]));
	return { settings: { ...theirs, ...own }, both };
}

function shown(value: string | string[] | undefined): string {
	return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
