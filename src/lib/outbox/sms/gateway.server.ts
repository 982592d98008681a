import { record } from '../../audit/audit.server';
import { now } from '../../database/clock.server';
import { publicOrigin } from '../../database/config.server';
import { write, type Reader } from '../../database/database.server';
import { newToken } from '../../database/ids.server';
import { openSecret, sealSecret } from '../../database/secret.server';
import { refuse, type Refusal } from '../../i18n/refusal';
import type { Actor } from '../../staff/actor';
import { same } from './answer';
import type { Gateway, Secrets } from './gateway';
import { smsGateway } from './tables.server';

const SECRETS = ['user', 'password', 'signing'] as const;
const purpose = (name: string) => `sms ${name}`;

/** The SMS service with what opens it. */
export interface OpenGateway extends Gateway {
	secrets: Secrets;
	token: string;
}

/** The kommune's SMS service, as it is set up; null when there is none. */
export async function gatewaySettings(db: Reader): Promise<Gateway | null> {
	const [row] = await db.select().from(smsGateway);
	return row?.settings ?? null;
}

/** The SMS service, ready to be used; null when there is none or its secrets can no longer be opened. */
export async function openGateway(db: Reader): Promise<OpenGateway | null> {
	const [row] = await db.select().from(smsGateway);
	if (!row) return null;
	const [user, password, signing, token] = ([...SECRETS, 'token'] as const).map((name) =>
		row[name] ? openSecret(row[name], purpose(name)) : ''
	);
	if (user == null || password == null || signing == null || !token) return null;
	return { ...row.settings, secrets: { user, password, signing }, token };
}

/** Which secrets are set, without what they are. */
export async function secretsSet(db: Reader): Promise<Record<keyof Secrets, boolean>> {
	const [row] = await db.select().from(smsGateway);
	const set = SECRETS.map((name) => [name, Boolean(row?.[name])]);
	return Object.fromEntries(set) as Record<keyof Secrets, boolean>;
}

/** The address that the service sends delivery reports to; a message's own ends with its reference. */
export function callbackOf({ token }: Pick<OpenGateway, 'token'>, reference?: string): string {
	const address = `${publicOrigin()}/sms/status/${token}`;
	return reference ? `${address}?ref=${reference}` : address;
}

/** The service whose secret address this is; null for any other token. */
export async function gatewayByToken(db: Reader, token: string): Promise<OpenGateway | null> {
	const gateway = await openGateway(db);
	return gateway && same(gateway.token, token) ? gateway : null;
}

/**
 * Sets up the SMS service. An empty secret leaves the one there is, and goes with another host. The
 * log says what, never secrets.
 */
export async function saveGateway(
	actor: Actor | null,
	settings: Gateway,
	secrets: Secrets
): Promise<void> {
	await write(async (tx) => {
		const [before] = await tx.select().from(smsGateway);
		// A secret is never sent to another place than the one it was entered for.
		const kept = before && originOf(before.settings) === originOf(settings) ? before : undefined;
		const sealed = SECRETS.map((name) => [
			name,
			secrets[name] ? sealSecret(secrets[name], purpose(name)) : (kept?.[name] ?? '')
		]);
		const token = before?.token ?? sealSecret(newToken(), purpose('token'));
		const row = { ...(Object.fromEntries(sealed) as Secrets), settings, token, updatedAt: now() };
		await tx
			.insert(smsGateway)
			.values({ id: 1, ...row })
			.onConflictDoUpdate({ target: smsGateway.id, set: row });
		const details = { preset: settings.preset, host: new URL(settings.address).host };
		await record(tx, { actor, action: 'sms.save', subject: 'sms', details });
	});
}

/** Takes the SMS service away: nothing goes by SMS until another is set up. */
export async function removeGateway(actor: Actor): Promise<Refusal | void> {
	return write(async (tx) => {
		const gone = await tx.delete(smsGateway).returning({ id: smsGateway.id });
		if (!gone.length) return refuse('sms_not_set_up');
		await record(tx, { actor, action: 'sms.remove', subject: 'sms' });
	});
}

const originOf = ({ address }: Gateway) => new URL(address).origin;
