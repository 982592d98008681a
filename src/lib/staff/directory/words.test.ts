import { describe, expect, test } from 'vitest';
import { issuerRefusal } from './address';
import { endsSession, faultRefusal, type Fault } from './fault';
import { logoutOf } from './logout';
import { foundIn } from './probe';
import { isRefused } from '$lib/i18n/refusal';

describe('the address of a directory', () => {
	const tenant = '11111111-2222-4333-8444-555555555555';
	test.each([
		[`https://login.microsoftonline.com/${tenant}/v2.0`, undefined],
		['https://id.lillevik.no/realms/ansatte', undefined],
		['http://127.0.0.1:4100', undefined],
		['http://localhost:4100/', undefined],
		['http://id.lillevik.no', 'directory_issuer_insecure'],
		['http://127.0.0.1.evil.example', 'directory_issuer_insecure'],
		['file:///etc/passwd', 'directory_issuer_insecure'],
		['id.lillevik.no', 'directory_issuer_wrong'],
		['https://id.lillevik.no/?x=1', 'directory_issuer_wrong'],
		['https://user@id.lillevik.no', 'directory_issuer_wrong'],
		['https://login.microsoftonline.com/common/v2.0', 'directory_issuer_common'],
		['https://login.microsoftonline.com/organizations/v2.0', 'directory_issuer_common'],
		[`https://login.microsoftonline.com/${tenant}`, 'directory_issuer_entra'],
		[`https://login.microsoftonline.com/${tenant}/v2.0/`, 'directory_issuer_entra']
	])('%s: %s', (issuer, refusal) => {
		expect(issuerRefusal(issuer)?.refused).toBe(refusal);
	});
});

describe('what went wrong', () => {
	test.each<[Fault, string, boolean]>([
		[{ code: 'OAUTH_TIMEOUT' }, 'directory_down', false],
		[{ name: 'TimeoutError' }, 'directory_down', false],
		[{ message: 'fetch failed' }, 'directory_down', false],
		[{ code: 'OAUTH_RESPONSE_IS_NOT_JSON' }, 'directory_down', false],
		[{ error: 'temporarily_unavailable', status: 400 }, 'directory_down', false],
		[{ code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' }, 'directory_clock', false],
		[{ error: 'access_denied' }, 'directory_denied', false],
		[{ error: 'invalid_grant', status: 400 }, 'directory_expired', true],
		[{ error: 'interaction_required', status: 400 }, 'directory_rejected', true],
		[{ error: 'invalid_client', status: 401 }, 'directory_setup', false],
		[{ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 }, 'directory_setup', false],
		[{ code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' }, 'directory_rejected', false],
		[{}, 'directory_rejected', false]
	])('%o is told as %s, and ends a session: %s', (fault, refusal, ends) => {
		expect(faultRefusal(fault).refused).toBe(refusal);
		expect(endsSession(fault)).toBe(ends);
	});
});

describe('a logout token', () => {
	const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
	test.each<[string, Record<string, unknown>, object | null]>([
		[
			'names a person',
			{ jti: '1', sub: 'kari', events: event },
			{ id: '1', subject: 'kari', sid: null }
		],
		['or a session', { jti: '1', sid: 's', events: event }, { id: '1', subject: null, sid: 's' }],
		['but not everybody', { jti: '1', events: event }, null],
		['and is no id_token', { jti: '1', sub: 'kari', nonce: 'n', events: event }, null],
		['with no event', { jti: '1', sub: 'kari' }, null],
		['or another event', { jti: '1', sub: 'kari', events: { 'urn:x': {} } }, null],
		['and counts once only, so it has a name', { sub: 'kari', events: event }, null]
	])('%s', (_name, payload, expected) => {
		expect(logoutOf(payload)).toEqual(expected);
	});
});

describe('what a directory says of itself', () => {
	const said = {
		...{ issuer: 'https://id.no/', token_endpoint: 'https://id.no/t', jwks_uri: 'https://id.no/k' },
		...{ authorization_endpoint: 'https://id.no/a', response_types_supported: ['code'] }
	};
	const at = Date.UTC(2026, 10, 20, 12, 0, 0);
	const found = (changes: object, date: string | null = new Date(at + 5000).toUTCString()) => {
		const result = foundIn({ ...said, ...changes }, 'https://id.no', date, at);
		return isRefused(result) ? result.refused : result;
	};
	test('is told in words', () => {
		expect(found({})).toMatchObject({ clockAhead: 5, signOut: false, backChannel: false });
		expect(found({ end_session_endpoint: 'https://id.no/o' })).toMatchObject({ signOut: true });
		expect(found({}, null)).toMatchObject({ clockAhead: null });
	});
	test.each([
		[{ issuer: 'https://evil.example' }, 'directory_probe_other'],
		[{ issuer: undefined }, 'directory_probe_nothing'],
		[{ jwks_uri: 7 }, 'directory_probe_nothing'],
		[{ response_types_supported: ['id_token'] }, 'directory_probe_code']
	])('is refused with %o', (changes, refusal) => {
		expect(found(changes)).toBe(refusal);
	});
});
