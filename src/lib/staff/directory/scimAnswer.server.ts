import type { RequestEvent } from '@sveltejs/kit';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { isProvisioner } from './provisioning.server';
import { asFault, asResource, type Account } from './scim';
import { ownAddresses } from './settings.server';

type Door = (event: RequestEvent) => Promise<Response>;

/** A door for the directory alone: with its token, and never for a page in a browser. */
export function forDirectory(door: Door): Door {
	return async (event) => {
		const { headers } = event.request;
		if (headers.get('origin') !== null) return fault(403, 'Not for browsers');
		if (!(await isProvisioner(headers.get('authorization'))))
			return fault(401, 'The token is missing, or is not the one that Varde gave');
		return door(event);
	};
}

/** The body as JSON, whatever its type says; null when it is none. */
export function bodyOf({ request }: RequestEvent): Promise<unknown> {
	return request.json().catch(() => null);
}

/** What became of an account, or why nothing did. */
export function told(result: Account | Refusal, status = 200): Response {
	if (!isRefused(result)) return scim(status, asResource(result, ownAddresses().provisioning));
	const detail = translator('nb').refusal(result);
	const { refused } = result;
	if (refused === 'staff_person_gone') return fault(404, detail);
	if (refused === 'directory_scim_taken') return fault(409, detail, 'uniqueness');
	if (refused === 'directory_scim_address') return fault(400, detail, 'invalidValue');
	return fault(403, detail);
}

export function fault(status: number, detail: string, scimType?: string): Response {
	const answer = scim(status, asFault(status, detail, scimType));
	if (status === 401) answer.headers.set('www-authenticate', 'Bearer');
	return answer;
}

export function scim(status: number, body: object): Response {
	const headers = { 'content-type': 'application/scim+json', 'cache-control': 'no-store' };
	return new Response(JSON.stringify(body), { status, headers });
}
