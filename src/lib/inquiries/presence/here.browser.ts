import type { Present } from './presence';

const ADDRESS = '/intern/henvendelser/her';
/** One tab of this browser. */
const tab = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) =>
	part.toString(36)
).join('-');
const body = (ref: string | null, writing: boolean) => JSON.stringify({ tab, ref, writing });

/** Says which inquiry this tab has open. @returns who else has which; null when nobody answers */
export function sayHere(ref: string, writing: boolean): Promise<Present[] | null> {
	return ask({
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: body(ref, writing)
	});
}

/** @returns who has which inquiry open; null when nobody answers */
export function whoIsHere(): Promise<Present[] | null> {
	return ask({});
}

/** Says, also while the tab is closing, that it has none open any more. */
export function sayGone(): void {
	navigator.sendBeacon(ADDRESS, new Blob([body(null, false)], { type: 'application/json' }));
}

async function ask(how: RequestInit): Promise<Present[] | null> {
	try {
		const answer = await fetch(ADDRESS, how);
		return answer.ok ? ((await answer.json()) as Present[]) : null;
	} catch {
		// No network: who else is here is only a hint.
		return null;
	}
}
