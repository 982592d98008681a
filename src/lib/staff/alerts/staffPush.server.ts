import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { config, publicOrigin } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { TOO_LATE, type Delivery, type Outcome } from '$lib/outbox/delivery';
import type { Post } from '$lib/outbox/push/connection.server';
import { pushEndpoint } from '$lib/outbox/push/endpoint';
import { pushTo } from '$lib/outbox/push/send.server';
import { post } from '$lib/outbox/push/transport.server';
import type { Tried, Verdict } from '$lib/outbox/push/verdict';
import { user } from '../tables.server';
import { alertDevices, learn, type AlertDevice } from './devices.server';
import { notification } from './notification';

const DAY = 24 * 3_600_000;

/** An alarm to a colleague, `to` is the person's id: which browsers is looked up when it leaves. */
const StaffLetter = v.object({
	to: v.string(),
	subject: v.string(),
	text: v.string(),
	/** nobody is told after this instant */
	until: v.optional(v.number())
});
export type StaffLetter = v.InferInput<typeof StaffLetter>;

/** The browsers that have been told already. */
const Told = v.fallback(v.object({ told: v.array(v.string()) }), { told: [] });

/** The delivery of alarms to colleagues' browsers. @param post how one message is sent */
export function staffPushDelivery(post: Post): Delivery {
	return {
		name: 'staffPush',
		// A second copy has the same tag as the first one, and takes its place on the screen.
		repeatable: true,
		async deliver({ payload, cursor, createdAt }, _signal, handOver) {
			const { to, until = createdAt + DAY, ...words } = v.parse(StaffLetter, payload);
			const before = v.parse(Told, cursor).told;
			if (until <= now()) return before.length ? receipt(before) : refused(TOO_LATE);
			const left = (await alertDevices(reader, to)).filter(({ id }) => !before.includes(id));
			if (!left.length) return before.length ? receipt(before) : refused('alerts_none');
			await handOver();
			const tried = await send(left, await message(to, words), { post, until });
			const ids = (kind: Verdict) =>
				tried.filter(({ verdict }) => verdict === kind).map(({ id }) => id);
			const accepted = ids('accepted');
			await learn({ gone: ids('gone'), rejected: ids('rejected'), accepted });
			return outcome([...before, ...accepted], tried);
		}
	};
}

/** The delivery that Varde runs with. */
export const staffPush = staffPushDelivery(post);

async function message(to: string, words: { subject: string; text: string }) {
	const [whom] = await reader.select().from(user).where(eq(user.id, to));
	return notification(words, { origin: publicOrigin(), locale: whom?.locale ?? 'nb' });
}

async function send(
	devices: AlertDevice[],
	message: ReturnType<typeof notification>,
	{ post, until }: { post: Post; until: number }
): Promise<Tried[]> {
	const { email } = await kommune(reader);
	const content = Buffer.from(JSON.stringify(message));
	const topic = createHash('sha256').update(message.notification.tag).digest('base64url');
	return Promise.all(
		devices.map((device): Promise<Tried> => {
			const url = pushEndpoint(device.endpoint, config().pushAllowHosts);
			if (!url) return Promise.resolve({ id: device.id, verdict: 'rejected' });
			const how = { topic: topic.slice(0, 32), expiresAt: until };
			return pushTo(device, url, content, how, { post, email });
		})
	);
}

async function outcome(told: string[], tried: Tried[]): Promise<Outcome> {
	const again = tried.filter(({ verdict }) => verdict === 'again');
	if (again.length) {
		const afterMs = Math.max(0, ...again.map(({ waitMs }) => waitMs ?? 0)) || undefined;
		return { kind: 'retry', reason: 'alerts_later', afterMs, cursor: { told } };
	}
	return told.length ? receipt(told) : refused('alerts_none');
}

async function receipt(told: string[]): Promise<Outcome> {
	const t = translator((await kommune(reader)).mainLanguage);
	return { kind: 'sent', note: t('alerts_receipt', { count: told.length }) };
}

/** @param reason the key of a message, which whoever reads it gets in their own language */
function refused(reason: string): Outcome {
	return { kind: 'refused', reason };
}
