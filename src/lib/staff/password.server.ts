import { hash, verify } from '@node-rs/argon2';
import { normalized } from './password';

/** argon2id with 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet (2025). */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

/** What is stored of a password. Takes tens of milliseconds: never inside `write()`. */
export function hashPassword(password: string): Promise<string> {
	return hash(normalized(password), PARAMETERS);
}

/** Whether the password is right. Takes as long when there is no such person (`stored` is null). */
export async function passwordHolds(stored: string | null, password: string): Promise<boolean> {
	nobody ??= hashPassword('nobody has this password');
	const holds = await verify(stored ?? (await nobody), normalized(password));
	return holds && stored !== null;
}
