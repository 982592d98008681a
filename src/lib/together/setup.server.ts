import { and, gt, isNull } from 'drizzle-orm';
import { areas } from '../areas/areas.server';
import { now } from '../database/clock.server';
import { reader, type Reader } from '../database/database.server';
import { newestKommune } from '../kommune/kommune.server';
import { UNNAMED } from '../kommune/kommune';
import { mailGoesOut } from '../mail/accounts.server';
import { krisepakkePrint, shift } from '../staff/duty/tables.server';
import { linkedPeople } from '../staff/directory/mine.server';
import { secondStepsOf } from '../staff/keys/secondStep.server';
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
	const administrators = who(everybody, 'administer people');
	return {
		kommuneNamed: settings.number !== UNNAMED.number && settings.phone !== '',
		administrators: administrators.length,
		securedAdministrators: (await secured(db, administrators)).length,
		units: known.length,
		switchboardHours: known.some(({ isSwitchboard, hours }) => isSwitchboard && hours !== null),
		outlineDrawn: drawn.some(({ whole, hasOutline }) => whole && hasOutline),
		areas: drawn.filter(({ whole, active }) => !whole && active).length,
		mailOut: await mailGoesOut(db),
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

/** Those who sign in with more than a password, or with the directory, which asks for more itself. */
async function secured(db: Reader, everybody: Person[]): Promise<Person[]> {
	const linked = await linkedPeople(db);
	const steps = await Promise.all(everybody.map(({ id }) => secondStepsOf(db, id)));
	return everybody.filter(({ id }, i) => steps[i]?.passkey || steps[i]?.code || linked.has(id));
}
