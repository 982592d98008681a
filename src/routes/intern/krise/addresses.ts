import type { Step } from '$lib/crisis/template';

/** The last part of a step's address. */
export const STEP_PATHS = {
	update: 'oppdater',
	correction: 'rett',
	allClear: 'over'
} as const satisfies Partial<Record<Step, string>>;

/** The step that an address names, or null. */
export function stepAt(path: string): keyof typeof STEP_PATHS | null {
	const steps = Object.keys(STEP_PATHS) as (keyof typeof STEP_PATHS)[];
	return steps.find((step) => STEP_PATHS[step] === path) ?? null;
}

/** Where a draft is written on. */
export function composerOf(draft: {
	id: string;
	kind: string;
	ref: string | null;
	step: Step;
}): string {
	const { id, kind, ref, step } = draft;
	if (!ref || step === 'first') return `/intern/krise/ny/${kind}?utkast=${id}`;
	return `/intern/krise/${ref}/${STEP_PATHS[step]}?type=${kind}&utkast=${id}`;
}

/** Where a person whose session has ended signs in, to come back to the same page. */
export function signInHere({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
	return `/logg-inn?til=${encodeURIComponent(pathname + search)}`;
}
