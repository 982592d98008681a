import {
	browserSupportsWebAuthn,
	browserSupportsWebAuthnAutofill,
	startAuthentication,
	startRegistration,
	WebAuthnAbortService
} from '@simplewebauthn/browser';
import { refuse, type Refusal } from '$lib/i18n/refusal';

/** What a person wants of the browser's passkeys. */
export type Wish = 'make' | 'sign' | 'offer';

const QUESTIONS: Record<Wish, string> = {
	make: '/intern/min-side/passnokkel',
	sign: '/logg-inn/passnokkel/sporsmal',
	offer: '/logg-inn/passnokkel/sporsmal'
};

/** Whether this browser knows passkeys; for 'offer': whether it can suggest them while typing. */
export async function canDo(wish: Wish): Promise<boolean> {
	return wish === 'offer' ? browserSupportsWebAuthnAutofill() : browserSupportsWebAuthn();
}

/**
 * Asks the browser to make a passkey, to sign with one, or to offer them in the field where the
 * e-mail address is typed. @returns what to send, a refusal, or null when another wish took over
 */
export async function passkeyAnswer(wish: Wish): Promise<string | Refusal | null> {
	const question = await asked(QUESTIONS[wish]);
	if ('refused' in question) return question;
	try {
		const answer =
			wish === 'make'
				? await startRegistration({ optionsJSON: question as never })
				: await startAuthentication({
						optionsJSON: question as never,
						useBrowserAutofill: wish === 'offer'
					});
		return JSON.stringify(answer);
	} catch (error) {
		return explained(error);
	}
}

/** Takes back what the browser was asked. */
export function stopAsking(): void {
	WebAuthnAbortService.cancelCeremony();
}

async function asked(address: string): Promise<object | Refusal> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { accept: 'application/json' }
		});
		return response.ok ? await response.json() : refuse('keys_passkey_offline');
	} catch {
		return refuse('keys_passkey_offline');
	}
}

/** What the browser's error means to a person (WebAuthn § 5.1.3 and § 5.1.4). */
function explained(error: unknown): Refusal | null {
	const name = error instanceof Error ? error.name : '';
	if (name === 'AbortError') return null;
	if (name === 'NotAllowedError') return refuse('keys_passkey_cancelled');
	if (name === 'InvalidStateError') return refuse('keys_passkey_have');
	return refuse('keys_passkey_failed');
}
