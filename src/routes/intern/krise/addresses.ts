import type { Where } from '$lib/crisis/offline/kit';
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
export function signInHere(address: string): string {
	return `/logg-inn?til=${encodeURIComponent(address)}`;
}

/** The page that needs no network, opened on what an address of the crisis desk is about. */
export function withoutNetwork(address: string): string {
	return `/intern/krise/uten-nett?til=${encodeURIComponent(address)}`;
}

/** Which composer an address of the crisis desk opens, and on which draft; null: none. */
export function composerAt(address: string): (Where & { draft: string | null }) | null {
	const { pathname, searchParams } = new URL(address, 'http://varde.invalid');
	const [, ref = '', path = ''] = /^\/intern\/krise\/(K-[\d-]+|ny)\/([^/]+)$/.exec(pathname) ?? [];
	const draft = searchParams.get('utkast');
	if (ref === 'ny') return { kind: path, step: 'first', ref: null, draft };
	const step = stepAt(path);
	return step && { kind: null, step, ref, draft };
}
