import { eq } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import { write, type Reader, type Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import { localPath } from '../i18n/locale';
import { refuse, type Refusal } from '../i18n/refusal';
import { translator } from '../i18n/translate';
import type { Kommune } from '../kommune/kommune';
import { kommune } from '../kommune/kommune.server';
import { maskedAddress } from '../outbox/address';
import { append } from '../outbox/outbox.server';
import { maskedPhone } from '../outbox/sms/phone';
import { wordsFor, type Choice } from './choice';
import { manageLink } from './mail/signUp.server';
import { mailSubscriber } from './mail/tables.server';
import { leaveLink } from './sms/alert';
import { mayAsk } from './sms/limits.server';
import { lease } from './sms/signUp';
import { smsSubscriber } from './tables.server';

/** How somebody is warned who has no browser of their own to change it in. */
export type Way = 'sms' | 'mail';

/** What somebody has chosen, as the page with their own link shows it. */
export interface Managed extends Choice {
	id: string;
	/** the phone or the address, told apart but not to be used */
	shown: string;
}

type Found = Managed & { to: string };

/** What the one whose link this is has chosen; null when they have left or never were. */
export async function managed(db: Reader, way: Way, token: string): Promise<Managed | null> {
	const found = await subscriber(db, way, token);
	if (!found) return null;
	const { id, shown, areaIds, topics, locale } = found;
	return { id, shown, areaIds, topics, locale };
}

async function subscriber(db: Reader, way: Way, token: string): Promise<Found | null> {
	if (way === 'sms') {
		const [row] = await db.select().from(smsSubscriber).where(ownsPhone(token));
		return row ? { ...row, to: row.phone, shown: maskedPhone(row.phone) } : null;
	}
	const [row] = await db.select().from(mailSubscriber).where(ownsAddress(token));
	return row ? { ...row, to: row.address, shown: maskedAddress(row.address) } : null;
}

const ownsPhone = (token: string) => eq(smsSubscriber.leaveToken, token);
const ownsAddress = (token: string) => eq(mailSubscriber.manageToken, token);

/** Forgets the one whose link this is. Whoever has left already has left. */
export async function leave(way: Way, token: string): Promise<void> {
	await write(async (tx) => {
		if (way === 'sms') await tx.delete(smsSubscriber).where(ownsPhone(token));
		else await tx.delete(mailSubscriber).where(ownsAddress(token));
	});
}

/** Keeps the one whose link this is for two more years. */
export function stay(way: Way, token: string): Promise<void | Refusal> {
	return change(way, token, {});
}

/** Changes what the one whose link this is is warned about, and keeps them for two more years. */
export function change(
	way: Way,
	token: string,
	choice: Choice | Record<string, never>
): Promise<void | Refusal> {
	return write(async (tx) => {
		if (!(await subscriber(tx, way, token))) return refuse('public_varsling_gone');
		const set = { ...choice, ...lease(now()) };
		if (way === 'sms') await tx.update(smsSubscriber).set(set).where(ownsPhone(token));
		else await tx.update(mailSubscriber).set(set).where(ownsAddress(token));
	});
}

/** Sends a test, and only there. */
export async function sendTest(db: Reader, way: Way, token: string): Promise<void | Refusal> {
	const found = await subscriber(db, way, token);
	if (!found) return refuse('public_varsling_gone');
	if (!(await mayAsk({ test: found.id }))) return refuse('public_varsling_test_wait');
	const us = await kommune();
	await write((tx) => testLetter(tx, way, found, token, us));
}

function testLetter(tx: Tx, way: Way, { id, to, locale }: Found, token: string, us: Kommune) {
	const words = wordsFor(locale, us.mainLanguage);
	const t = translator(words);
	const key = `${way}-test:${id}:${newId()}`;
	if (way === 'sms') {
		const link = leaveLink(publicOrigin(), words, token);
		const text = t('public_sms_test_text', { kommune: us.name, link });
		return append(tx, { delivery: 'sms', key, payload: { to, text, until: now() + 600_000 } });
	}
	const link = manageLink(words, token);
	const text = t('public_mail_test_text', { kommune: us.name, link });
	const subject = t('public_mail_test_subject', { kommune: us.name });
	const unsubscribe = unsubscribeLink(token);
	const payload = { to, subject, text, language: words, unsubscribe };
	return append(tx, { delivery: 'email', key, payload });
}

/** Where a mail program leaves in one click (RFC 8058). */
export function unsubscribeLink(token: string): string {
	return publicOrigin() + localPath('nb', `/varsling/e-post/${token}/slutt`);
}
