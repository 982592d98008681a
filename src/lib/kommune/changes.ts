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

function shown(value: string | string[] | undefined): string {
	return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
