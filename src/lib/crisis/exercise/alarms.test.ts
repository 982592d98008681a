import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { browser, pushService } from '../../../../test/support/pushService';
import { reader, write } from '../../database/database.server';
import { LILLEVIK } from '../../kommune/kommune';
import { putKommune } from '../../kommune/kommune.server';
import { letter } from '../../outbox/tables.server';
import { addAlertDevice } from '../../staff/alerts/devices.server';
import { demoUser, fillDemo as fillStaff } from '../../staff/demo.server';
import { exerciseLetters, tellParticipants } from './letters.server';
import { participantsOf, removeParticipant } from './participants.server';
import { startExercise } from './start.server';

await useTemporaryDatabase();
const service = await pushService('http1');
process.env.PUSH_ALLOW_HOSTS = service.host;
afterAll(() => {
	delete process.env.PUSH_ALLOW_HOSTS;
	service.close();
});

const planner = { ...actor(), id: demoUser('vakt') };

test('alarms of an exercise say so on the telephones of those who take part, and on no others', async () => {
	await write(async (tx) => {
		await putKommune(tx, LILLEVIK, null);
		await fillStaff(tx, { passwordHash: 'x', at: Date.now() });
	});
	const phone = browser(service.origin, 'taking-part');
	await addAlertDevice(planner, { subscription: phone.subscription }, '');
	const other = browser(service.origin, 'on-duty-for-real');
	const silje = { id: demoUser('leder'), name: 'Silje' };
	await addAlertDevice(silje, { subscription: other.subscription }, '');

	const plan = { name: 'Vannbrudd', scenario: '', startsAt: Date.now() - 1, endsAt: null };
	const id = await startExercise(planner, { ...plan, colleagues: [] });
	const words = () => ({ subject: 'ØVELSE: Noen må svare', text: 'ØVELSE\nSvar.\nØVELSE' });
	const told = { key: 'alarm', until: Date.now() + 60_000, words, colleagues: true };
	await write((tx) => tellParticipants(tx, id, told));
	const [written] = (
		await reader.select().from(letter).where(eq(letter.delivery, 'exercise'))
	).filter(({ key }) => key.endsWith(':staffPush'));
	const deliver = () =>
		exerciseLetters.deliver(written!, new AbortController().signal, () => Promise.resolve());
	expect(await deliver()).toMatchObject({ kind: 'sent' });
	expect(service.received.map(({ path }) => path)).toEqual(['/push/taking-part']);
	expect(phone.read(service.received[0]!.body)).toMatchObject({
		notification: { title: 'ØVELSE: Noen må svare', body: 'ØVELSE\nSvar.\nØVELSE' }
	});

	const [participant] = await participantsOf(reader, id);
	await removeParticipant(planner, id, participant!.id);
	expect(await deliver()).toMatchObject({ kind: 'refused' });
	expect(service.received).toHaveLength(1);
});
