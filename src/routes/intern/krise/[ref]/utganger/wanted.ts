import type { Wanted } from '$lib/together/outputs.server';

/** Which version and language an address asks for: `?versjon=3&sprak=nb`. */
export function wantedFrom(ref: string, { searchParams }: URL): Wanted {
	const version = Number(searchParams.get('versjon')) || null;
	return { ref, version, code: searchParams.get('sprak') };
}
