import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import type { Actor } from './actor';
import { may, type Scope, type Task } from './rights';

/** What a lock needs to know of the request; `hooks.server.ts` fills it in `locals`. */
export interface Visitor {
	actor: Actor | null;
	locale: Locale;
	/** where nobody is sent to sign in; null when a program is calling, which gets 401 instead */
	signIn: string | null;
}

/** The signed-in colleague, or: 303 to sign-in for a page, 401 for a program. */
export function requireActor(visitor: Visitor): Actor {
	if (visitor.actor) return visitor.actor;
	if (visitor.signIn) redirect(303, visitor.signIn);
	error(401, translator(visitor.locale)('staff_sign_in_first'));
}

/** The signed-in colleague who may do the task (in the scope); 403 with a sentence for others. */
export function requireTask(visitor: Visitor, task: Task, scope?: Scope): Actor {
	const actor = requireActor(visitor);
	if (!may(actor, task, scope)) error(403, translator(visitor.locale)('staff_task_missing'));
	return actor;
}

/** Where a request by nobody is sent to sign in; null when it did not ask for a page. */
export function signInAddress({
	request,
	url,
	isDataRequest
}: Pick<RequestEvent, 'request' | 'url' | 'isDataRequest'>): string | null {
	const accept = request.headers.get('accept') ?? '';
	const reads = request.method === 'GET' || request.method === 'HEAD';
	const asksForPage =
		isDataRequest ||
		accept.includes('text/html') ||
		request.headers.get('x-sveltekit-action') === 'true' ||
		(reads && !/application\/json|event-stream/.test(accept));
	return asksForPage ? `/logg-inn?til=${encodeURIComponent(url.pathname + kept(url))}` : null;
}

/** The query without the name of a form action («?/lagre»), which cannot be opened as a page. */
function kept(url: URL): string {
	const search = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/'))
	).toString();
	return search && `?${search}`;
}
