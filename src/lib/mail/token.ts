import { MailFault, oneLine } from './fault';

const EARLY = 5 * 60_000;

/** How long a token is used, in ms: until five minutes before it expires, half of it when that is short. */
export function lifetime(seconds: number): number {
	const whole = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
	return Math.max(whole / 2, whole - EARLY);
}

/**
 * Why a token endpoint gave no token (RFC 6749 §5.2, and the codes that Entra ID puts in
 * `error_description`).
 */
export function tokenFault(status: number, said: unknown): MailFault {
	const { error = '', error_description = '' } = (said ?? {}) as Record<string, unknown>;
	const detail = oneLine(error_description || error || `HTTP ${status}`);
	if (/AADSTS7000222/.test(detail)) return new MailFault('mail_fault_token_expired', detail);
	if (/AADSTS900(02|23)|AADSTS50059/.test(detail))
		return new MailFault('mail_fault_token_tenant', detail);
	if (error === 'invalid_client' || error === 'unauthorized_client' || status === 401)
		return new MailFault('mail_fault_token_client', detail);
	if (error === 'invalid_scope') return new MailFault('mail_fault_token_scope', detail);
	return new MailFault(
		status >= 500 || status === 429 ? 'mail_fault_token_down' : 'mail_fault_token_odd',
		detail
	);
}
