import { randomInt } from 'node:crypto';
import { and, eq, isNotNull, isNull, lt, lte, gt, or } from 'drizzle-orm';
import { now } from '../../database/clock.server';
import { publicOrigin } from '../../database/config.server';
import { reader, write, type Tx } from '../../database/database.server';
import { hashToken, newId } from '../../database/ids.server';
import { isRefused, refuse, type Refusal } from '../../i18n/refusal';
import { translator } from '../../i18n/translate';
import { kommune } from '../../kommune/kommune.server';
import { append } from '../../outbox/outbox.server';
import { same } from '../../outbox/sms/answer';
import { gatewaySettings } from '../../outbox/sms/gateway.server';
import { wordsFor } from '../choice';
import type { Asker } from '../mail/signUp.server';
import { smsSubscriber, type PendingChoice } from '../tables.server';
import { leaveLink, TOKEN_LENGTH } from './alert';
import { forgetLimits, mayAsk } from './limits.server';
import { alertPhone, asked, CODE_HOLDS, isOpen, lease, unconfirmedUntil } from './signUp';
import type { SmsSubscriber } from './subscribers.server';

/**
 * Sends a code to the phone that is to be warned, or to leave. What is answered never tells whether
 * the number is known.
 */
export async function askCode(
	input: string,
	choice: PendingChoice,
	{ locale, from, forOther = false }: Asker
): Promise<{ phone: string } | Refusal> {
	const phone = alertPhone(input);
	if (isRefused(phone)) return phone;
	if (!(await gatewaySettings(reader))) return refuse('public_sms_none');
	const at = now();
	if (!(await mayAsk({ address: from, phone, all: '' }))) return refuse('public_sms_wait');
	const { name } = await kommune();
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const words = forOther ? 'public_sms_code_other_text' : 'public_sms_code_text';
	const text = translator(locale)(words, { kommune: name, code });
	await write(async (tx) => {
		const id = await begun(tx, phone, choice, code);
		const payload = { to: phone, text, until: at + CODE_HOLDS };
		if (id) await append(tx, { delivery: 'sms', key: `sms-code:${id}:${newId()}`, payload });
	});
	return { phone };
}

/** Keeps the choice until the code comes back. @returns the row's id; null: nobody is there to leave */
async function begun(
	tx: Tx,
	phone: string,
	pending: PendingChoice,
	code: string
): Promise<string | null> {
	const at = now();
	const [known] = await tx.select().from(smsSubscriber).where(eq(smsSubscriber.phone, phone));
	if (!known && 'leave' in pending) return null;
	const locale = 'leave' in pending ? '' : pending.locale;
	const id = known?.id ?? newId();
	const ask = {
		pending,
		codeHash: hashToken(`${id}:${code}`),
		codeUntil: at + CODE_HOLDS,
		codeTries: 0
	};
	if (known) await tx.update(smsSubscriber).set(ask).where(eq(smsSubscriber.id, id));
	else {
		const ends = { askAt: unconfirmedUntil(at), endsAt: unconfirmedUntil(at) };
		const fresh = { id, phone, locale, areaIds: [], leaveToken: shortToken(), createdAt: at };
		await tx.insert(smsSubscriber).values({ ...fresh, ...ends, ...ask });
	}
	return id;
}

/** Does what the code was asked for. A code that is wrong, too old or guessed at is all the same. */
export async function confirmCode(
	input: string,
	code: string,
	from: string
): Promise<'joined' | 'left' | Refusal> {
	const phone = alertPhone(input);
	if (isRefused(phone)) return phone;
	if (!(await mayAsk({ guess: from }))) return refuse('public_sms_wait');
	return write(async (tx) => {
		const [row] = await tx.select().from(smsSubscriber).where(eq(smsSubscriber.phone, phone));
		if (!row?.codeHash || !row.pending || !isOpen(row, now()))
			return refuse('public_sms_code_wrong');
		if (!same(row.codeHash, hashToken(`${row.id}:${code.replace(/\D/g, '')}`))) {
			const codeTries = row.codeTries + 1;
			await tx.update(smsSubscriber).set({ codeTries }).where(eq(smsSubscriber.id, row.id));
			return refuse('public_sms_code_wrong');
		}
		return fulfilled(tx, row, row.pending);
	});
}

async function fulfilled(
	tx: Tx,
	{ id, confirmedAt }: SmsSubscriber,
	pending: PendingChoice
): Promise<'joined' | 'left'> {
	if ('leave' in pending) {
		await tx.delete(smsSubscriber).where(eq(smsSubscriber.id, id));
		return 'left';
	}
	const { locale, areaIds, topics = [] } = pending;
	const at = now();
	const settled = { pending: null, codeHash: null, codeUntil: null, codeTries: 0 };
	await tx
		.update(smsSubscriber)
		.set({ locale, areaIds, topics, confirmedAt: confirmedAt ?? at, ...lease(at), ...settled })
		.where(eq(smsSubscriber.id, id));
	return 'joined';
}

/** Forgets numbers that nobody confirmed or answered for, and asks those whose two years are over. */
export async function tidySubscribers(): Promise<void> {
	const at = now();
	await forgetLimits();
	const { confirmedAt, askAt, endsAt } = smsSubscriber;
	const over = and(lt(endsAt, at), or(isNull(confirmedAt), gt(askAt, at)));
	const [any] = await reader.select().from(smsSubscriber).where(over).limit(1);
	if (any) await write((tx) => tx.delete(smsSubscriber).where(over));
	if (!(await gatewaySettings(reader))) return; // Nobody is forgotten without having been asked.
	const due = await reader
		.select()
		.from(smsSubscriber)
		.where(and(isNotNull(confirmedAt), lte(askAt, at)))
		.limit(200);
	const { name, mainLanguage } = await kommune();
	for (const { id, phone, locale, leaveToken } of due) {
		const words = wordsFor(locale, mainLanguage);
		const link = leaveLink(publicOrigin(), words, leaveToken);
		const text = translator(words)('public_sms_ask_text', { kommune: name, link });
		await write(async (tx) => {
			await tx.update(smsSubscriber).set(asked(at)).where(eq(smsSubscriber.id, id));
			await append(tx, {
				delivery: 'sms',
				key: `sms-ask:${id}:${at}`,
				payload: { to: phone, text }
			});
		});
	}
}

/** Letters and digits that are not taken for each other on a small screen: 56 bits in ten. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

function shortToken(): string {
	return Array.from({ length: TOKEN_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
