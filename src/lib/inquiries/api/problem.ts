import type { T } from '$lib/i18n/translate';

/** What can be wrong with a request to the interface, and the status that says so. */
const PROBLEMS = {
	token: 401,
	scope: 403,
	missing: 404,
	conflict: 409,
	media: 415,
	invalid: 422,
	many: 429,
	unreadable: 400
} as const;
export type Problem = keyof typeof PROBLEMS;

/** One thing that is wrong with what was sent, with a JSON Pointer (RFC 6901) to it. */
export interface Fault {
	pointer: string;
	detail: string;
}

/** The answer to a request that cannot be done: problem+json (RFC 9457), for people and programs. */
export function problem(
	t: T,
	kind: Problem,
	{ faults, retryAfter }: { faults?: Fault[]; retryAfter?: number } = {}
): Response {
	const status = PROBLEMS[kind];
	const body = {
		type: `urn:varde:problem:${kind}`,
		title: t(`api_problem_${kind}`),
		status,
		detail: t(`api_problem_${kind}_detail`),
		...(faults && { errors: faults })
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'cache-control': 'no-store',
			...(kind === 'token' && { 'www-authenticate': 'Bearer realm="henvendelser"' }),
			...(retryAfter && { 'retry-after': String(retryAfter) })
		}
	});
}
