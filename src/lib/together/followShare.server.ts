import { count, isNotNull } from 'drizzle-orm';
import { areas } from '../areas/areas.server';
import { osloDate } from '../calendar/civilDate';
import { keepReached, reachedMonths, residents } from '../crisis/readiness/rounds.server';
import { shared, type Reached } from '../crisis/readiness/share';
import { now } from '../database/clock.server';
import { reader, type Reader } from '../database/database.server';
import { mailSubscriber } from '../public/mail/tables.server';
import { pushSubscription, smsSubscriber } from '../public/tables.server';

/** How many are signed up for each way to be warned, now. Never who. */
async function reachedNow(db: Reader): Promise<Reached> {
	const [[push], [sms], [mail]] = await Promise.all([
		db.select({ n: count() }).from(pushSubscription),
		db.select({ n: count() }).from(smsSubscriber).where(isNotNull(smsSubscriber.confirmedAt)),
		db.select({ n: count() }).from(mailSubscriber).where(isNotNull(mailSubscriber.confirmedAt))
	]);
	return { push: push?.n ?? 0, sms: sms?.n ?? 0, mail: mail?.n ?? 0 };
}

const thisMonth = () => osloDate(now()).slice(0, 7);

/** Keeps this month's count, to follow it over time. */
export async function followShare(): Promise<void> {
	await keepReached(thisMonth(), await reachedNow(reader));
}

/** The share of residents who are warned, a row a month, the present one last. */
export async function shareView(db: Reader) {
	const [earlier, here, reached, places] = await Promise.all([
		reachedMonths(db),
		residents(db),
		reachedNow(db),
		areas(db)
	]);
	const month = thisMonth();
	const months = [...earlier.filter((one) => one.month !== month), { month, ...reached }];
	const counted = here?.count ?? places.find(({ whole }) => whole)?.residents ?? null;
	return { months: shared(months, counted), counted, residents: here };
}
