import { now } from '../database/clock.server';
import { reader, type Tx } from '../database/database.server';
import { readKept } from '../files/files.server';
import { refuse, type Refusal } from '../i18n/refusal';
import { translator, type T } from '../i18n/translate';
import { followUpByMail, knownRef } from '../inquiries/byMail.server';
import { answerFromUnit, automaticFromUnit } from '../inquiries/outside/byMail.server';
import { prepare, receiveIn } from '../inquiries/receive.server';
import { kommune } from '../kommune/kommune.server';
import { accountById } from '../mail/accounts.server';
import { authenticity, type Authenticity } from '../mail/authenticity';
import { MOST_AN_HOUR } from '../mail/held';
import { readIncoming, type Incoming } from '../mail/incoming.server';
import {
	cameFrom,
	handled,
	HELD,
	loose,
	refOfSame,
	refOfThread,
	type Handled,
	type StoredMessage
} from '../mail/messages.server';
import { newPart, parted, referenceIn } from '../mail/reply';
import { domainOf } from '../outbox/deliveries/email.server';
import type { Actor } from '../staff/actor';
import { letterById } from '../outbox/read.server';
import { asBounce, asComplaint } from './mailReports.server';
import { receipt } from './mailReceipt.server';

/** Takes care of a message that came by mail: once, whole, and in one transaction with what comes of it. */
export async function takeCareOf(
	message: StoredMessage,
	asker: Actor | null = null
): Promise<void> {
	const { email, mainLanguage } = await kommune();
	const t = translator(mainLanguage);
	const source = message.hash ? await readKept(message.hash) : tooLarge(message, t);
	const mail = await readIncoming(source, domainOf(email));
	const account = await accountById(reader, 'in', message.accountId);
	const sender = authenticity(mail.authentication, account?.authserv ?? '', mail.from.address);
	const unconfirmed = sender === 'failed';
	const inquiry = asker || writes(mail) ? toInquiry(mail, message, t, unconfirmed) : null;
	const act = (tx: Tx) => {
		if (inquiry) return asInquiry(tx, { mail, message, prepared: inquiry, asker, sender });
		if (mail.kind === 'delivery status') return asBounce(tx, mail);
		if (mail.kind === 'complaint') return asComplaint(tx, mail);
		if (mail.kind === 'automatic reply') return asAutomatic(tx, mail);
		return Promise.resolve({ note: NOTES[mail.kind] });
	};
	await handled(message, mail, act, asker);
}

/** Makes an inquiry of a message that was put aside: a person knows better than a rule. */
export async function makeInquiry(actor: Actor, id: string): Promise<Refusal | null> {
	const message = await loose(reader, id);
	if (!message) return refuse('mail_message_gone');
	await takeCareOf(message, actor);
	return null;
}

const HOUR = 3_600_000;

const NOTES = {
	'automatic reply': 'mail_note_automatic',
	list: 'mail_note_list',
	loop: 'mail_note_loop'
} as Record<Incoming['kind'], string>;

const writes = ({ kind }: Incoming) => kind === 'ordinary' || kind === 'machine';

/** Stands in for a message that was too large to fetch: who, what about, and that it was. */
function tooLarge({ from, subject, messageId, size }: StoredMessage, t: T): Buffer {
	const megabytes = Math.ceil(size / 1_000_000);
	const line = (value: string) => value.replace(/[\r\n]+/g, ' ');
	return Buffer.from(
		`From: <${line(from)}>\r\nSubject: ${line(subject)}\r\nMessage-ID: ${line(messageId)}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n` +
			t('mail_text_large', { megabytes })
	);
}

/** The inquiry that a message would make; what takes time is done before the transaction. */
function toInquiry(mail: Incoming, { from }: StoredMessage, t: T, unconfirmed: boolean) {
	const { subject, text } = mail;
	const body = text || (mail.attachments.length || !subject ? t('mail_text_empty') : '');
	const whole = [subject, body].filter(Boolean).join('\n\n');
	return prepare(
		{ text: whole, name: mail.from.name, email: mail.from.address, phone: '' },
		{ intake: 'email', actor: null, address: from, unconfirmed }
	);
}

interface Written {
	mail: Incoming;
	message: StoredMessage;
	prepared: ReturnType<typeof prepare>;
	/** A person wants something made of it, whatever the rules say. */
	asker: Actor | null;
	/** whether whoever stands in From did write */
	sender: Authenticity;
}

/**
 * The same mail from another mailbox is what it was there. An answer of the sender's goes to their
 * inquiry, when nobody else may have written it; anything else is a new one, which says what it
 * resembles, and gets a receipt.
 */
async function asInquiry(tx: Tx, written: Written): Promise<Handled> {
	const { mail, message, prepared, asker, sender } = written;
	const unconfirmed = sender === 'failed';
	const same = await refOfSame(tx, message, mail.contentHash);
	if (same) return { ref: same, note: 'mail_note_same', again: true };
	const answered = asker ? null : await asUnitsAnswer(tx, mail, sender);
	if (answered) return { ref: answered, note: 'mail_note_unit' };
	// What must not wait is never held back.
	const waits = !asker && !prepared.facts.stops.length;
	if (waits && (await cameFrom(tx, mail.from.address, now() - HOUR)) >= MOST_AN_HOUR)
		return { note: HELD };
	const ref = await refOf(tx, mail);
	if (ref && !unconfirmed && (await followUpByMail(tx, followUpOf(ref, mail, message))))
		return { ref, note: 'mail_note_follow_up' };
	const resembles = (ref && (await knownRef(tx, ref))) ?? undefined;
	const received = await receiveIn(tx, { ...prepared, facts: { ...prepared.facts, resembles } });
	if (mail.kind === 'ordinary' && !unconfirmed) await receipt(tx, mail, received);
	return { ref: received.ref, note: 'mail_note_inquiry' };
}

/** The answer of a unit that works outside Varde. @returns the inquiry's reference; null when it is none */
async function asUnitsAnswer(tx: Tx, mail: Incoming, sender: Authenticity): Promise<string | null> {
	const { from, text, kind, attachments, unread, messageId, letterId } = mail;
	const letter = letterId ? await letterById(tx, letterId) : null;
	return answerFromUnit(tx, {
		...{ from: from.address, name: from.name, text, unread, messageId, parted: parted(text) },
		authenticity: sender,
		ordinary: kind === 'ordinary',
		files: attachments.map(({ name }) => name),
		letterKey: letter?.key ?? null,
		ref: await refOf(tx, mail)
	});
}

/** What answers by itself is put aside; that a unit did stands with what it was written about. */
async function asAutomatic(tx: Tx, { letterId, text }: Incoming): Promise<Handled> {
	const letter = letterId ? await letterById(tx, letterId) : null;
	const ref = letter ? await automaticFromUnit(tx, letter.key, newPart(text)) : null;
	return { ...(ref && { ref }), note: 'mail_note_automatic' };
}

function followUpOf(
	ref: string,
	{ from, text, subject, attachments }: Incoming,
	{ id }: StoredMessage
) {
	const said = newPart(text) || subject;
	return { ref, address: from.address, text: said, mail: id, withFiles: attachments.length > 0 };
}

/** By the letter that is answered, else by the reference in the subject, else by an earlier mail of the thread. */
async function refOf(tx: Tx, { letterId, subject, answers }: Incoming): Promise<string | null> {
	const letter = letterId && (await letterById(tx, letterId));
	const named = (letter && referenceIn(letter.key)) || referenceIn(subject);
	return named ?? refOfThread(tx, answers);
}
