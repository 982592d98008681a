import { record } from '$lib/audit/audit.server';
import { reader, write, type Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { checkPassword } from '../signIn.server';
import { beginTry } from '../tries.server';
import { useCode } from './oneTimeCode.server';
import { isOneTime } from './recoveryCode';
import { useRecoveryCode } from './recoveryCodes.server';
import { secondStepsOf } from './secondStep.server';

/** Uses a code from the app or from paper; refused when it is wrong or was used before. */
export async function useTyped(tx: Tx, userId: string, typed: string): Promise<Refusal | void> {
	const oneTime = isOneTime(typed);
	if (await (oneTime ? useCode : useRecoveryCode)(tx, userId, typed)) return;
	await record(tx, { actor: null, action: 'staff.codeFailed', subject: userId });
	return refuse(oneTime ? 'keys_code_wrong' : 'keys_recovery_wrong');
}

/** Whether a colleague who is signed in shows once more who it is, with all that sign-in takes. */
export async function confirmTyped(
	actor: Actor,
	{ password, code }: { password: string; code: string },
	address: string
): Promise<Refusal | void> {
	const person = await checkPassword(actor.email, password, address);
	if (isRefused(person)) return person;
	const has = await secondStepsOf(reader, actor.id);
	if (!has.passkey && !has.code) return;
	const tried = await beginTry(`code ${actor.id}`, address);
	if (isRefused(tried)) return tried;
	return write(async (tx) => (await useTyped(tx, actor.id, code)) ?? (await tried.succeeded(tx)));
}
