import { gt, isNull, and, eq } from 'drizzle-orm';
import { areas } from '../areas/areas.server';
import { now } from '../database/clock.server';
import { config } from '../database/config.server';
import { reader, type Reader } from '../database/database.server';
import { newestKommune } from '../kommune/kommune.server';
import { UNNAMED } from '../kommune/kommune';
import { mailAccount } from '../mail/tables.server';
import { krisepakkePrint, shift } from '../staff/duty/tables.server';
import { oneTimeCode, passkey } from '../staff/keys/tables.server';
import { gatewaySettings } from '../outbox/sms/gateway.server';
import { people, type Person } from '../staff/people.server';
import { may, type Task } from '../staff/rights';
import { units } from '../staff/units.server';
import { setup, type SetupFacts } from './setup';

/** How far the setting up of this kommune has come. */
export async function setupSoFar(db: Reader = reader) {
	return setup(await facts(db));
}

async function facts(db: Reader): Promise<SetupFacts> {
	const { settings } = await newestKommune(db);
	const everybody = (await people(db)).filter(({ active, joined }) => active && joined);
	const known = (await units(db)).filter(({ active }) => active);
	const drawn = await areas(db);
	const secured = await securedIds(db);
	const administrators = who(everybody, 'administer people');
	return {
		kommuneNamed: settings.number !== UNNAMED.number && settings.phone !== '',
		administrators: administrators.length,
		securedAdministrators: administrators.filter(({ id }) => secured.has(id)).length,
		units: known.length,
		switchboardHours: known.some(({ isSwitchboard, hours }) => isSwitchboard && hours !== null),
		outlineDrawn: drawn.some(({ whole, hasOutline }) => whole && hasOutline),
		areas: drawn.filter(({ whole, active }) => !whole && active).length,
		mailOut:
			Boolean(config().smtpUrl) || (await db.$count(mailAccount, eq(mailAccount.way, 'out'))) > 0,
		smsOut: (await gatewaySettings(db)) !== null,
		publishers: who(everybody, 'publish crisis message').length,
		approvers: who(everybody, 'approve crisis message').length,
		shifts: await db.$count(shift, and(gt(shift.endsAt, now()), isNull(shift.cancelledAt))),
		krisepakkePrinted: (await db.$count(krisepakkePrint)) > 0
	};
}

function who(everybody: Person[], task: Task): Person[] {
	return everybody.filter((person) => may(person, task));
}

/** Who has more than a password to sign in with. */
async function securedIds(db: Reader): Promise<Set<string>> {
	const keys = await db.select().from(passkey).where(isNull(passkey.removedAt));
	const codes = await db.select().from(oneTimeCode);
	const confirmed = codes.filter(({ confirmedAt }) => confirmedAt !== null);
	return new Set([...keys, ...confirmed].map(({ userId }) => userId));
}
