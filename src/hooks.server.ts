import {
	error,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { isDatabaseFault } from '$lib/database/connection.server';
import { reopenIfSwapped } from '$lib/database/database.server';
import { log, loggedPath } from '$lib/database/log.server';
import { asLocale, splitPath, type Locale } from '$lib/i18n/locale';
import { translator } from '$lib/i18n/translate';
import { requireSecondStep } from '$lib/staff/keys/recent.server';
import { askDirectory } from '$lib/staff/directory/refresh.server';
import { requireActor, signInAddress } from '$lib/staff/locks.server';
import { sessionFromCookie } from '$lib/staff/sessions.server';
import { start } from '$lib/together/start.server';
import { sorry } from '$lib/ui/sorry/sorry.server';

export const init: ServerInit = start;

/** Gives the request an id, logs how it went, and sets the headers that every answer has. */
const attended: Handle = async ({ event, resolve }) => {
	const began = performance.now();
	event.locals.requestId = event.request.headers.get('x-request-id') ?? randomUUID();
	event.locals.locale = language(event);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%varde.lang%', event.locals.locale)
	});
	secure(response.headers, event);
	log(response.status >= 500 ? 'error' : 'info', 'request.done', {
		id: event.locals.requestId,
		method: event.request.method,
		path: loggedPath(event.url.pathname),
		status: response.status,
		ms: Math.round(performance.now() - began)
	});
	return response;
};

/** Where other machines send forms: they have no page and no Origin, and prove themselves otherwise. */
const MACHINE_DOORS: (string | null)[] = [
	'/api/henvendelser',
	'/logg-inn/katalog/utlogging',
	'/sms/status/[token]',
	'/(public)/varsling/e-post/[token]/slutt'
];
const FORM_TYPE =
	/^(application\/(x-www-form-urlencoded|x-sveltekit-formdata)|multipart\/form-data|text\/plain)\b/i;

/**
 * What changes something must come from a page of ours, or any page could send it in a colleague's
 * name (CSRF). Browsers always say where it comes from; what says nothing may not be a form.
 */
const fromHere: Handle = ({ event, resolve }) => {
	const { request, route, url } = event;
	const origin = request.headers.get('origin');
	const isForm = FORM_TYPE.test(request.headers.get('content-type')?.trim() ?? '');
	const isMachine = origin === null && (!isForm || MACHINE_DOORS.includes(route.id));
	const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
	if (!changes || isMachine || origin === url.origin) return resolve(event);
	return new Response(translator(event.locals.locale)('sorry_foreign'), { status: 403 });
};

/** What a monitor is told while residents have the rendered pages and nobody has more. */
const publicOnly = () =>
	Response.json({ status: 'public-only' }, { status: 503, headers: { 'retry-after': '5' } });

/** While the database is gone: residents keep the rendered pages, staff get a sentence. */
const withDatabase: Handle = async ({ event, resolve }) => {
	const without = () => (event.route.id === '/healthz' ? publicOnly() : sorry(event.locals.locale));
	try {
		await reopenIfSwapped();
		const response = await resolve(event);
		return event.locals.databaseFailed ? without() : response;
	} catch (error) {
		if (isDatabaseFault(error)) return without();
		throw error;
	}
};

/** A form that cannot be read (cut multipart, another type) is the sender's fault: 400, not 500. */
const legible: Handle = ({ event, resolve }) => {
	const { request, locals } = event;
	const read = request.formData.bind(request);
	request.formData = () =>
		read().catch((fault) => {
			if (!(fault instanceof TypeError)) throw fault;
			error(400, translator(locals.locale)('ui_error_request'));
		});
	return resolve(event);
};

/** Who is asking, on the pages of staff. */
const known: Handle = async ({ event, resolve }) => {
	event.locals.signIn = signInAddress(event);
	const found = isStaff(event.route.id) ? await whoIsHere(event) : null;
	event.locals.actor = found?.actor ?? null;
	event.locals.session = found?.session ?? null;
	return resolve(event);
};

/** The fence: by route, since an address can be spelled in many ways (`/%69ntern`). */
const fenced: Handle = async ({ event, resolve }) => {
	if (isFenced(event.route.id)) {
		requireActor(event.locals);
		await requireSecondStep(event);
	}
	return resolve(event);
};

export const handle = sequence(attended, fromHere, legible, withDatabase, known, fenced);

/** A bug, or a database that fails: logged with the request's id; the person gets a sentence. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	event.locals.databaseFailed = isDatabaseFault(error);
	const { requestId } = event.locals;
	log('error', 'request.failed', { id: requestId, path: loggedPath(event.url.pathname), error });
	return { message, requestId };
};

/** Staff read the language they chose, residents the one in the address. */
function language({ route, cookies, url }: RequestEvent): Locale {
	const chosen = isStaff(route.id) ? asLocale(cookies.get('sprak')) : null;
	return chosen ?? splitPath(url.pathname).locale;
}

function isStaff(route: string | null): boolean {
	return /^\/(intern|logg-inn|logg-ut|invitasjon|forste-gang|sprak)(\/|$)/.test(route ?? '');
}

/** The session, after the directory has been asked about it when it is time for that. */
async function whoIsHere(event: RequestEvent) {
	const found = await sessionFromCookie(event, isUse(event));
	const isChanged = found && (await askDirectory(found.session.id));
	return isChanged ? sessionFromCookie(event, isUse(event)) : found;
}

/**
 * Whether a person is behind a request. An open page renews itself and listens for changes, which must
 * not keep a session alive on a screen that somebody left; its browser says when somebody is there.
 */
function isUse({ isDataRequest, request, route }: RequestEvent): boolean {
	if (route.id?.startsWith('/intern/endringer')) return false;
	return !(isDataRequest && request.method === 'GET');
}

/** The part that is fenced, and not its manifest (`/intern.webmanifest`). */
function isFenced(route: string | null): boolean {
	return /^\/intern(\/|$)/.test(route ?? '');
}

function secure(headers: Headers, { route, url }: RequestEvent) {
	headers.set('x-content-type-options', 'nosniff');
	headers.set('x-frame-options', 'DENY');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(self)');
	if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
	if (hasMap(route.id)) allowMap(headers);
	if (isFenced(route.id) && !headers.has('cache-control')) headers.set('cache-control', 'no-store');
}

/** The pages with Kartverket's map; every other page takes pictures from here only. */
function hasMap(route: string | null): boolean {
	return /^\/intern\/(innstillinger\/omrader|krise)(\/|$)/.test(route ?? '');
}

function allowMap(headers: Headers) {
	const policy = headers.get('content-security-policy');
	const pictures = "img-src 'self' data:";
	if (policy)
		headers.set(
			'content-security-policy',
			policy.replace(pictures, `${pictures} https://cache.kartverket.no`)
		);
}
