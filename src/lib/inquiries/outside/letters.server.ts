import { inArray } from 'drizzle-orm';
import { publicOrigin } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { formatInstant } from '$lib/i18n/dates';
import { localPath } from '$lib/i18n/locale';
import { translator, type T } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { mailComesIn } from '$lib/outbox/ways.server';
import { user } from '$lib/staff/tables.server';
import { unitName } from '$lib/staff/unit';
import { switchboard, unitById } from '$lib/staff/units.server';
import { dayAndTime } from '../dayAndTime';
import { handlers, handlersOf } from '../handling/people.server';
import type { InquiryRow } from '../read.server';
import { heldBecause, mayBeWritten, type Doubt } from './outside';
import type { outsideHandOver } from './tables.server';

export type HandOver = typeof outsideHandOver.$inferSelect;
/** The first letter about a matter, the same with a new link, more from the sender, or a reminder. */
export type About = 'first' | 'again' | 'more' | 'reminder';

/** The key of a hand-over's letter. */
export function letterKey(ref: string, { id }: Pick<HandOver, 'id'>, number: number): string {
	return `outside ${ref} ${id} ${number}`;
}

/** The hand-over that a letter's key names, or null. */
export function handOverIn(key: string): string | null {
	return /^outside H-\S+ (\S+) \d+$/.exec(key)?.[1] ?? null;
}

/**
 * Writes to the unit: what the sender wrote when that may lie in a mailbox, else that there is a
 * matter; when the answer is due; and the link. @param token of the link @param said what the sender has added
 */
export async function writeToUnit(
	tx: Tx,
	{ row, handOver, token, about, said = '' }: Writing
): Promise<void> {
	const { t, name } = await voice(tx);
	const unit = await unitById(tx, handOver.unitId);
	const names = { unit: unit ? unitName(unit, t.locale) : '', kommune: name, ref: row.ref };
	const open = mayBeWritten(row, said);
	const replies = open && heldBecause(row) === null && (await mailComesIn(tx));
	const due = row.answerDueAt === null ? '' : dayAndTime(row.answerDueAt, handOver.sentAt, t);
	const until = formatInstant(handOver.linkEndsAt, t.locale, 'day');
	const parts = [
		replies && t('outside_mail_above'),
		t(`outside_mail_${about}`, names),
		t('outside_mail_facts', { ref: row.ref, due }),
		open && said && t('outside_mail_more_text', { text: said }),
		open ? t('outside_mail_wrote', { text: row.text }) : t('outside_mail_hidden'),
		t('outside_mail_open', { link: linkTo(t, token), until }),
		replies && t('outside_mail_reply', names),
		t('outside_mail_wrong', names)
	];
	await append(tx, {
		delivery: 'email',
		key: letterKey(row.ref, handOver, handOver.letters),
		dueAt: handOver.sentAt,
		payload: {
			to: handOver.address,
			subject: t(`outside_mail_subject_${about}`, { ...names, due }),
			text: parts.filter(Boolean).join('\n\n'),
			thread: row.ref
		}
	});
}

interface Writing {
	row: InquiryRow;
	handOver: HandOver;
	token: string;
	about: About;
	said?: string;
}

/** Answers whoever wrote for the unit: that the answer has gone to the sender, or why a colleague looks at it first. */
export async function answerUnit(
	tx: Tx,
	{ ref, to, inReplyTo, doubt }: { ref: string; to: string; inReplyTo: string; doubt: Doubt | null }
): Promise<void> {
	const { t, name, phone } = await voice(tx);
	const because = doubt ? t(`outside_doubt_${doubt}`) : '';
	await append(tx, {
		delivery: 'email',
		// One of each kind to an address and matter: two machines cannot keep each other going.
		key: `outside-${doubt ? 'held' : 'done'} ${ref} ${to}`,
		payload: {
			to,
			subject: t(doubt ? 'outside_mail_held_subject' : 'outside_mail_done_subject', { ref }),
			text: t(doubt ? 'outside_mail_held' : 'outside_mail_done', {
				...{ ref, because, kommune: name, phone }
			}),
			inReplyTo
		}
	});
}

/**
 * Tells the switchboard's mailbox that somebody must look, and, when the switchboard may not read it, those
 * who may: the reference and a link, never who wrote or what.
 */
export async function tellSwitchboard(
	tx: Tx,
	row: Pick<InquiryRow, 'ref' | 'unitId' | 'sensitivity'>,
	{ handOver, why }: { handOver: HandOver; why: 'unread' | 'undelivered' | 'said' }
): Promise<void> {
	const { t } = await voice(tx);
	const unit = await unitById(tx, handOver.unitId);
	const { email } = await switchboard(tx);
	const names = {
		...{ ref: row.ref, unit: unit ? unitName(unit, t.locale) : '', phone: unit?.phone || '–' },
		link: `${publicOrigin()}/intern/henvendelser/${row.ref}`
	};
	for (const to of new Set([email, ...(await readersOf(tx, row))]))
		await append(tx, {
			delivery: 'email',
			key: `outside-${why} ${row.ref} ${now()} ${to}`,
			payload: {
				to,
				subject: t(`outside_mail_${why}_subject`, names),
				text: t(`outside_mail_${why}`, names)
			}
		});
}

/** The addresses of those here who may read what the switchboard may not. */
async function readersOf(tx: Tx, row: Pick<InquiryRow, 'unitId' | 'sensitivity'>) {
	if (row.sensitivity === 'normal') return [];
	const here = (await handlers(tx, now())).filter(({ awayUntil }) => awayUntil === null);
	const ids = handlersOf(here, row).map(({ id }) => id);
	const rows = await tx.select({ email: user.email }).from(user).where(inArray(user.id, ids));
	return rows.map(({ email }) => email);
}

/** Asks whoever reads an address to say that it is the unit's. @param number of such letters so far */
export async function askToConfirm(
	tx: Tx,
	{ unitId, address, token, number }: Asking
): Promise<void> {
	const { t, name } = await voice(tx);
	const unit = await unitById(tx, unitId);
	const names = { unit: unit ? unitName(unit, t.locale) : '', kommune: name, address };
	const link = publicOrigin() + localPath(t.locale, `/sak/bekreft/${token}`);
	await append(tx, {
		delivery: 'email',
		key: `outside-confirm ${unitId} ${number}`,
		payload: {
			to: address,
			subject: t('outside_mail_confirm_subject', names),
			text: t('outside_mail_confirm', { ...names, link })
		}
	});
}

interface Asking {
	unitId: string;
	address: string;
	token: string;
	number: number;
}

/** The unit whose test letter a key names, or null. */
export function confirmedUnitIn(key: string): string | null {
	return /^outside-confirm (\S+) \d+$/.exec(key)?.[1] ?? null;
}

const linkTo = (t: T, token: string) => publicOrigin() + localPath(t.locale, `/sak/${token}`);

async function voice(tx: Tx) {
	const { mainLanguage, name, phone } = await kommune(tx);
	return { t: translator(mainLanguage), name, phone };
}
