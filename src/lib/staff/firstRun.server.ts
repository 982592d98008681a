import { timingSafeEqual } from 'node:crypto';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { record } from '$lib/audit/audit.server';
import { passwordRefusal } from './password';
import { hashPassword } from './password.server';
import type { Known } from './signIn.server';
import { SERVICE_AREAS } from './serviceAreas';
import { grant, unit, user } from './tables.server';

/** Kept only here: whoever reads what this process prints may make the first administrator. */
let offered: string | null = null;

/**
 * The path that makes the first administrator, once, while nobody has an account; null when somebody
 * has. A restart before it is used prints a new one.
 */
export async function offerFirstRun(db: Reader): Promise<string | null> {
	const [anybody] = await db.select({ id: user.id }).from(user).limit(1);
	if (anybody) return null;
	const token = newToken();
	offered = hashToken(token);
	return `/forste-gang/${token}`;
}

/** Whether a link is the one that was printed. */
export function isFirstRun(token: string): boolean {
	return offered !== null && timingSafeEqual(Buffer.from(offered), Buffer.from(hashToken(token)));
}

/** Makes the first administrator, and the link good for nothing. @returns whom to let in */
export async function makeFirstAdministrator(
	token: string,
	{ name, email, password }: { name: string; email: string; password: string }
): Promise<Known | Refusal> {
	const refusal = passwordRefusal(password, [name, email]);
	if (refusal) return refusal;
	const passwordHash = await hashPassword(password);
	const made = await write(async (tx) => {
		const [anybody] = await tx.select({ id: user.id }).from(user).limit(1);
		if (anybody || !isFirstRun(token)) return refuse('staff_first_run_gone');
		const at = now();
		const id = newId();
		await tx.insert(user).values({ id, name, email, passwordHash, createdAt: at });
		const role = 'administrator';
		await tx.insert(grant).values({ id: newId(), userId: id, role, givenBy: id, givenAt: at });
		await takeInInquiries(tx, email);
		await record(tx, { actor: null, action: 'staff.firstRun', subject: id, details: { name } });
		return { id, name, locale: 'nb' as const };
	});
	if (!isRefused(made)) offered = null;
	return made;
}

/** A kommune begins with the unit where new inquiries start; the administrator adds the others. */
async function takeInInquiries(tx: Tx, email: string): Promise<void> {
	const [any] = await tx.select({ id: unit.id }).from(unit).limit(1);
	if (any) return;
	const nameNb = 'Servicetorget';
	const first = { id: newId(), nameNb, nameNn: nameNb, email, isSwitchboard: true };
	await tx.insert(unit).values({ ...first, serviceAreas: [...SERVICE_AREAS] });
}
