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

/** The desk that a page belongs to: the one of its exercise, or the one for what is meant. */
export function deskOf(exercise: { id: string; name: string } | null, title: string) {
	return { href: deskAt(exercise?.id ?? null), label: exercise?.name ?? title };
}

/** The address of a desk: of an exercise, or of what is meant. */
export function deskAt(exerciseId: string | null): string {
	return exerciseId === null ? '/intern/krise' : `/intern/krise/ovelse/${exerciseId}`;
}

/** Where a draft is written on. */
export function composerOf(draft: {
	id: string;
	kind: string;
	ref: string | null;
	step: Step;
	exerciseId?: string | null;
}): string {
	const { id, kind, ref, step, exerciseId } = draft;
	const within = exerciseId ? `ovelse=${exerciseId}&` : '';
	if (!ref || step === 'first') return `/intern/krise/ny/${kind}?${within}utkast=${id}`;
	return `/intern/krise/${ref}/${STEP_PATHS[step]}?type=${kind}&utkast=${id}`;
}

/** Whether an address is one of an exercise, which takes a network. */
export function inExercise(address: string): boolean {
	return /OVELSE-|\/krise\/ovelse|[?&]ovelse=/.test(address);
}

/** Whether what an address is about takes a network by its nature: to approve, or to publish alone. */
export function needsNetwork(address: string): boolean {
	return address.startsWith('/intern/krise/utkast/');
}

/** Where a person whose session has ended signs in, to come back to the same page. */
export function signInHere(address: string): string {
	return `/logg-inn?til=${encodeURIComponent(address)}`;
}

/** The page that needs no network, opened on what an address of the crisis desk is about. */
export function withoutNetwork(address: string): string {
	return `/intern/krise/uten-nett?til=${encodeURIComponent(address)}`;
}

/** The page to go back to that an address brought along; what is none of ours is the crisis desk. */
export function broughtAlong(said: string | null): string {
	return said && /^\/intern([/?]|$)/.test(said) ? said : '/intern/krise';
}

/** Which composer an address of the crisis desk opens, and on which draft; null: none. */
export function composerAt(address: string): (Where & { draft: string | null }) | null {
	const { pathname, searchParams } = new URL(address, 'http://varde.invalid');
	const [, ref = '', path = ''] = /^\/intern\/krise\/(K-[\d-]+|ny)\/([^/]+)$/.exec(pathname) ?? [];
	// What is written in an exercise never becomes anything else because the network went.
	if (searchParams.has('ovelse')) return null;
	const draft = searchParams.get('utkast');
	if (ref === 'ny') return { kind: path, step: 'first', ref: null, draft };
	const step = stepAt(path);
	return step && { kind: null, step, ref, draft };
}
