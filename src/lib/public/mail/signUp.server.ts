import { and, eq, isNotNull, isNull, gt, lt, lte, or } from 'drizzle-orm';
import { now } from '../../database/clock.server';
import { publicOrigin } from '../../database/config.server';
import { reader, write, type Reader, type Tx } from '../../database/database.server';
import { hashToken, newId, newToken } from '../../database/ids.server';
import { localPath, type Locale } from '../../i18n/locale';
import { isRefused, refuse, type Refusal } from '../../i18n/refusal';
import { translator } from '../../i18n/translate';
import { kommune } from '../../kommune/kommune.server';
import { append } from '../../outbox/outbox.server';
import { waysOut } from '../../outbox/ways.server';
import { wordsFor, type Choice } from '../choice';
import { mayAsk } from '../sms/limits.server';
import { asked, lease } from '../sms/signUp';
import { alertAddress } from './address';
import { mailSubscriber } from './tables.server';

const DAY = 86_400_000;
/** How long the link in a confirmation holds. */
export const LINK_HOLDS = DAY;

export type MailSubscriber = typeof mailSubscriber.$inferSelect;

/** Who asks, and how they are to be spoken to. */
export interface Asker {
	locale: Locale;
	/** the network address that it comes from */
	from: string;
	/** It is somebody else's address: it is told why it gets this. */
	forOther?: boolean;
}

/**
 * Sends a link to the address that is to be warned; nothing becomes so before it is used. What is
 * answered never tells whether the address is known.
 */
export async function askLink(
	input: string,
	choice: Choice,
	{ locale, from, forOther = false }: Asker
): Promise<{ address: string } | Refusal> {
	const address = await mayBeAsked(input, from);
	if (isRefused(address)) return address;
	const { name } = await kommune();
	const t = translator(locale);
	const token = newToken();
	const link = publicOrigin() + localPath(locale, `/varsling/bekreft/${token}`);
	const words = { kommune: name, link };
	const text = t(forOther ? 'public_mail_confirm_other_text' : 'public_mail_confirm_text', words);
	const subject = t('public_mail_confirm_subject', { kommune: name });
	await write(async (tx) => {
		const id = await begun(tx, address, choice, token);
		const payload = { to: address, subject, text, language: locale };
		await append(tx, { delivery: 'email', key: `mail-link:${id}:${newId()}`, payload });
	});
	return { address };
}

/** Sends whoever has an address the link to what it has chosen, if it is warned at all; nobody else learns. */
export async function askManage(
	input: string,
	{ locale, from }: Asker
): Promise<{ address: string } | Refusal> {
	const address = await mayBeAsked(input, from);
	if (isRefused(address)) return address;
	const { name } = await kommune();
	const t = translator(locale);
	await write(async (tx) => {
		const [known] = await tx
			.select()
			.from(mailSubscriber)
			.where(and(eq(mailSubscriber.address, address), isNotNull(mailSubscriber.confirmedAt)));
		if (!known) return;
		const words = { kommune: name, link: manageLink(locale, known.manageToken) };
		const subject = t('public_mail_manage_subject', { kommune: name });
		const text = t('public_mail_manage_text', words);
		const payload = { to: address, subject, text, language: locale };
		await append(tx, { delivery: 'email', key: `mail-manage:${known.id}:${newId()}`, payload });
	});
	return { address };
}

async function mayBeAsked(input: string, from: string): Promise<string | Refusal> {
	const address = alertAddress(input);
	if (isRefused(address)) return address;
	if (!(await waysOut(reader)).has('email')) return refuse('public_mail_none');
	const may = await mayAsk({ address: from, email: address, allMail: '' });
	return may ? address : refuse('public_mail_wait');
}

/** Keeps the choice until the link comes back. @returns the row's id */
async function begun(tx: Tx, address: string, pending: Choice, token: string): Promise<string> {
	const at = now();
	const ask = { pending, linkHash: hashToken(token), linkUntil: at + LINK_HOLDS };
	const ends = { askAt: ask.linkUntil, endsAt: ask.linkUntil };
	const { locale } = pending;
	const fresh = { ...{ id: newId(), address, locale, areaIds: [], topics: [] }, ...ends };
	const [row] = await tx
		.insert(mailSubscriber)
		.values({ ...fresh, manageToken: newToken(), createdAt: at, ...ask })
		// One that nobody has confirmed yet is kept for as long as the newest link holds.
		.onConflictDoUpdate({ target: mailSubscriber.address, set: ask })
		.returning({ id: mailSubscriber.id });
	const id = row?.id ?? fresh.id;
	await tx
		.update(mailSubscriber)
		.set(ends)
		.where(and(eq(mailSubscriber.id, id), isNull(mailSubscriber.confirmedAt)));
	return id;
}

/** What a link would confirm; null when it is too old, used, or never was. Looking changes nothing. */
export async function pendingLink(db: Reader, token: string): Promise<MailSubscriber | null> {
	const held = and(
		eq(mailSubscriber.linkHash, hashToken(token)),
		gt(mailSubscriber.linkUntil, now())
	);
	const [row] = await db.select().from(mailSubscriber).where(held);
	return row ?? null;
}

/** Does what the link was asked for, once. @returns the token of the page that shows what is chosen */
export function confirmLink(token: string): Promise<string | Refusal> {
	return write(async (tx) => {
		const row = await pendingLink(tx, token);
		if (!row?.pending) return refuse('public_mail_link_over');
		const settled = { pending: null, linkHash: null, linkUntil: null };
		await tx
			.update(mailSubscriber)
			.set({ ...row.pending, confirmedAt: row.confirmedAt ?? now(), ...lease(now()), ...settled })
			.where(eq(mailSubscriber.id, row.id));
		return row.manageToken;
	});
}

/** The page that shows and changes what an address has chosen; it stands beneath every warning. */
export function manageLink(locale: Locale, token: string): string {
	return publicOrigin() + localPath(locale, `/varsling/e-post/${token}`);
}

/** Forgets addresses that nobody confirmed or answered for, and asks those whose two years are over. */
export async function tidyMailSubscribers(): Promise<void> {
	const at = now();
	const { confirmedAt, askAt, endsAt } = mailSubscriber;
	const over = and(lt(endsAt, at), or(isNull(confirmedAt), gt(askAt, at)));
	const [any] = await reader.select().from(mailSubscriber).where(over).limit(1);
	if (any) await write((tx) => tx.delete(mailSubscriber).where(over));
	if (!(await waysOut(reader)).has('email')) return; // Nobody is forgotten without having been asked.
	const due = await reader
		.select()
		.from(mailSubscriber)
		.where(and(isNotNull(confirmedAt), lte(askAt, at)))
		.limit(200);
	const { name, mainLanguage } = await kommune();
	for (const { id, address, locale, manageToken } of due) {
		const words = wordsFor(locale, mainLanguage);
		const t = translator(words);
		const link = manageLink(words, manageToken);
		const subject = t('public_mail_ask_subject', { kommune: name });
		const text = t('public_mail_ask_text', { kommune: name, link });
		await write(async (tx) => {
			await tx.update(mailSubscriber).set(asked(at)).where(eq(mailSubscriber.id, id));
			const payload = { to: address, subject, text, language: words };
			await append(tx, { delivery: 'email', key: `mail-ask:${id}:${at}`, payload });
		});
	}
}
