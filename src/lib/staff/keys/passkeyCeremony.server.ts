import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { and, eq, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import type { Actor } from '../actor';
import { readCookie, setCookie, type Visit } from '../cookies.server';
import type { Known } from '../signIn.server';
import { user } from '../tables.server';
import { keepChallenge, takeChallenge } from './challenges.server';
import { passkeys } from './passkeys.server';
import { isCopied, relyingParty, type RelyingParty } from './relyingParty';
import { passkey } from './tables.server';
import { tell } from './tell.server';

/** What the browser needs to make a passkey for the person; refused where passkeys cannot work. */
export async function askToAdd(visit: Visit, actor: Actor) {
	const party = relyingParty(visit.url);
	if (!party) return refuse('keys_passkey_address');
	const options = await generateRegistrationOptions({
		rpName: 'Varde',
		rpID: party.id,
		userID: new TextEncoder().encode(actor.id),
		userName: actor.email,
		userDisplayName: actor.name,
		excludeCredentials: await passkeys(reader, actor.id),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await keepChallenge(visit, {
		challenge: options.challenge,
		purpose: 'add',
		userId: actor.id
	});
	return options;
}

/** Adds the passkey that the browser made. @param name what its owner calls it */
export async function addPasskey(
	visit: Visit,
	actor: Actor,
	answer: string,
	name: string
): Promise<Refusal | void> {
	const asked = await takeChallenge(visit, 'add');
	if (asked?.userId !== actor.id) return refuse('keys_passkey_late');
	const made = await verified(visit, answer, (response: RegistrationResponseJSON, party) =>
		verifyRegistrationResponse({ response, ...expected(party, asked.challenge) })
	);
	if (!made?.registrationInfo) return refuse('keys_passkey_wrong');
	const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential;
	const called = text(name, 60) || translator(actor.locale)('keys_passkey_default');
	const row = { id, counter, transports, publicKey: Buffer.from(publicKey), name: called };
	await write(async (tx) => {
		await tx.insert(passkey).values({ ...row, userId: actor.id, createdAt: now() });
		await tell(tx, actor.id, 'addPasskey', { key: called });
	});
	rememberPasskey(visit);
}

/** What the browser needs to sign in. @param userId whose passkey it must be; null: any will tell whose it is */
export async function askToSignIn(visit: Visit, userId: string | null) {
	const party = relyingParty(visit.url);
	if (!party) return refuse('keys_passkey_address');
	const options = await generateAuthenticationOptions({
		rpID: party.id,
		userVerification: 'required',
		...(userId && { allowCredentials: await passkeys(reader, userId) })
	});
	await keepChallenge(visit, { challenge: options.challenge, purpose: 'signIn', userId });
	return options;
}

/** Who signed, with which passkey; nobody is signed in by this alone. */
export async function checkPasskey(visit: Visit, answer: string): Promise<Known | Refusal> {
	const asked = await takeChallenge(visit, 'signIn');
	if (!asked) return refuse('keys_passkey_late');
	const found = await ownerOf(answer);
	if (!found || (asked.userId !== null && asked.userId !== found.owner.id))
		return refuse('keys_passkey_unknown');
	const { owner, key } = found;
	const publicKey = new Uint8Array(key.publicKey);
	const signed = await verified(visit, answer, (response: AuthenticationResponseJSON, party) =>
		verifyAuthenticationResponse({
			response,
			...expected(party, asked.challenge),
			expectedRPID: party.id,
			// the count is looked at below, once the signature is known to be right
			credential: { id: key.id, publicKey, counter: 0 }
		})
	);
	if (!signed?.verified) return refuse('keys_passkey_wrong');
	return use(key, owner, signed.authenticationInfo.newCounter);
}

const COOKIE = 'passnokkel';
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Lets this browser remember that a passkey opens it, so that one is asked for first next time. */
export function rememberPasskey(visit: Visit): void {
	setCookie(visit, COOKIE, '1', new Date(now() + YEAR));
}

/** Whether this browser has signed in with a passkey, or made one. */
export function prefersPasskey(visit: Visit): boolean {
	return readCookie(visit, COOKIE) !== undefined;
}

async function use(key: Key, owner: Known, counter: number): Promise<Known | Refusal> {
	return write(async (tx) => {
		const [stored] = await tx.select().from(passkey).where(eq(passkey.id, key.id));
		if (!stored || isCopied(stored.counter, counter)) {
			await tell(tx, owner.id, 'copiedPasskey', { key: key.name });
			return refuse('keys_passkey_copied');
		}
		await tx.update(passkey).set({ counter, usedAt: now() }).where(eq(passkey.id, key.id));
		return owner;
	});
}

type Key = typeof passkey.$inferSelect;

async function ownerOf(answer: string): Promise<{ owner: Known; key: Key } | null> {
	const { id } = parsed<{ id?: unknown }>(answer) ?? {};
	if (typeof id !== 'string') return null;
	const [found] = await reader
		.select({ key: passkey, owner: { id: user.id, name: user.name, locale: user.locale } })
		.from(passkey)
		.innerJoin(user, eq(user.id, passkey.userId))
		.where(and(eq(passkey.id, id), isNull(passkey.removedAt), eq(user.active, true)));
	return found ?? null;
}

const expected = (party: RelyingParty, expectedChallenge: string) => ({
	expectedChallenge,
	expectedOrigin: party.origin,
	expectedRPID: party.id,
	requireUserVerification: true
});

/** What a check says of an answer; null when it is no answer, is for another site, or is wrong. */
async function verified<Answer, Result>(
	visit: Visit,
	answer: string,
	check: (answer: Answer, party: RelyingParty) => Promise<Result>
): Promise<Result | null> {
	const party = relyingParty(visit.url);
	const response = parsed<Answer>(answer);
	if (!party || !response) return null;
	// The library throws a plain Error for everything that can be wrong with what a browser sent.
	return check(response, party).catch(() => null);
}

function parsed<Answer>(answer: string): Answer | null {
	try {
		const value: unknown = JSON.parse(answer);
		return value !== null && typeof value === 'object' ? (value as Answer) : null;
	} catch {
		return null;
	}
}
