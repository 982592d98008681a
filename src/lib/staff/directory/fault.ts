import { refuse, type Refusal } from '$lib/i18n/refusal';

/** What the library or the directory said went wrong, as far as it matters here. */
export interface Fault {
	name?: unknown;
	message?: unknown;
	/** of the library: OAUTH_… */
	code?: unknown;
	/** of the directory (RFC 6749 § 4.1.2.1 and § 5.2): invalid_grant, access_denied… */
	error?: unknown;
	status?: unknown;
}

const DOWN =
	/^(OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_(JSON|CONFORM)|PARSE_ERROR)|ABORT_ERR|ECONN.*)$/;
const SETUP = /^(invalid_client|unauthorized_client|invalid_scope|invalid_request)$/;
const ENDED = /^(invalid_grant|interaction_required|login_required|consent_required)$/;

/** The sentence for a fault of a sign-in. Whatever is not known is an answer that was not right. */
export function faultRefusal(fault: Fault): Refusal {
	if (isDown(fault)) return refuse('directory_down');
	if (fault.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return refuse('directory_clock');
	if (fault.error === 'access_denied') return refuse('directory_denied');
	if (fault.error === 'invalid_grant') return refuse('directory_expired');
	const unknown = fault.code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE';
	return refuse(
		unknown || SETUP.test(String(fault.error)) ? 'directory_setup' : 'directory_rejected'
	);
}

/** True when the directory says that the person may not stay; not when it merely fails. */
export function endsSession({ error }: Fault): boolean {
	return ENDED.test(String(error));
}

function isDown({ name, message, code, error, status }: Fault): boolean {
	return (
		DOWN.test(String(code)) ||
		name === 'TimeoutError' ||
		message === 'fetch failed' ||
		(typeof status === 'number' && status >= 500) ||
		/^(server_error|temporarily_unavailable)$/.test(String(error))
	);
}

/** What went wrong, in one line for the log: what the library says, and why. */
export function reasonOf(fault: unknown): string {
	if (!(fault instanceof Error)) return String(fault);
	const said = 'error' in fault ? `${fault.message} (${String(fault.error)})` : fault.message;
	return fault.cause instanceof Error ? `${said}: ${reasonOf(fault.cause)}` : said;
}
