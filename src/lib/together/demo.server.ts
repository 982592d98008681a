import { fillDemo as fillAreas } from '../areas/demo.server';
import { areas } from '../areas/areas.server';
import { fillDemo as fillCrisis } from '../crisis/demo.server';
import { fillDemo as fillExercises } from '../crisis/exercise/demo.server';
import { fillDemo as fillTemplates } from '../crisis/library/demo.server';
import { fillDemo as fillWarnings } from '../crisis/warnings/demo.server';
import type { Setting } from '../crisis/story.server';
import { config } from '../database/config.server';
import { now } from '../database/clock.server';
import { reader, write, type Reader } from '../database/database.server';
import { fillDemo as fillInquiries } from '../inquiries/demo.server';
import { fillDemo as fillIntake } from '../inquiries/intake/demo.server';
import { LILLEVIK } from '../kommune/kommune';
import { putKommune } from '../kommune/kommune.server';
import { fillDemo as fillPlan } from '../planning/demo.server';
import { fillDemo as fillSubscribers } from '../public/demo.server';
import { demoUser, fillDemo as fillStaff, hasDemoUsers } from '../staff/demo.server';
import { fillDemo as fillDuty } from '../staff/duty/demo.server';
import { hashPassword } from '../staff/password.server';
import { fillJournalDemo } from './journalDemo.server';
import { fillQuestionsDemo } from './questionsDemo.server';
import { capSender, senderOf } from './capSender.server';

/** Fills an empty database with the fictional kommune Lillevik; leaves any other alone. */
export async function fillDemo(): Promise<void> {
	if (await hasDemoUsers(reader)) return;
	const passwordHash = await hashPassword(config().demoPassword);
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillAreas(tx);
		await fillStaff(tx, { passwordHash, at: now() });
		await fillDuty(tx, { at: now() });
		await fillPlan(tx, { at: now() });
		await fillInquiries(tx, { at: now() });
		await fillJournalDemo(tx, now());
		await fillTemplates(tx);
		await fillSubscribers(tx, { at: now() });
		await fillCrisis(tx, await demoSetting(tx));
		await fillExercises(tx, await demoSetting(tx));
		await fillWarnings(tx, { at: now() });
		await fillQuestionsDemo(tx, now());
	});
	await fillIntake();
}

/** Where and by whom the demo's messages are told. */
export async function demoSetting(db: Reader): Promise<Setting> {
	const places = (await areas(db)).map(({ id, name, phrases }) => [id, { id, name, phrases }]);
	return {
		at: now(),
		people: { duty: demoUser('vakt'), leader: demoUser('leder') },
		areas: Object.fromEntries(places),
		sender: senderOf(LILLEVIK),
		cap: (message) => capSender(LILLEVIK, message, db)
	};
}
