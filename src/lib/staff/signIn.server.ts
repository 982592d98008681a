import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { reader, write } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { passwordHolds } from './password.server';
import { user } from './tables.server';
import { beginTry } from './tries.server';

/** Somebody whose password was right: perhaps not signed in yet. */
export interface Known {
	id: string;
	name: string;
	locale: Locale;
}

/**
 * Whether this e-mail and password belong to somebody who may come in.
 * @param address the network address of the browser
 * @returns the person, or a refusal that does not tell whether the account exists
 */
export async function checkPassword(
	email: string,
	password: string,
	address: string
): Promise<Known | Refusal> {
	const account = email.trim().toLowerCase();
	const tried = await beginTry(account, address);
	if (isRefused(tried)) return tried;
	const [person] = await reader.select().from(user).where(eq(user.email, account));
	const stored = person?.active ? person.passwordHash : null;
	const holds = await passwordHolds(stored, password);
	if (person && holds) {
		await write((tx) => tried.succeeded(tx));
		return { id: person.id, name: person.name, locale: person.locale };
	}
	const failed = { actor: null, action: 'staff.signInFailed', subject: person?.id ?? '' };
	if (person) await write((tx) => record(tx, failed));
	return refuse('staff_sign_in_wrong');
}
