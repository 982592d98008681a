import { and, eq, gt, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import type { Actor } from './actor';
import { changed } from './changed.server';
import { passwordRefusal } from './password';
import { hashPassword } from './password.server';
import { administrators } from './grants.server';
import { givingRefusal, linkIsShown, newGrant, type GrantRequest } from './people';
import { takeSecondSteps } from './keys/secondStep.server';
import { person } from './people.server';
import { giveOrPropose, proposedTo } from './proposals/propose.server';
import type { Known } from './signIn.server';
import { invitation, session, user } from './tables.server';
import { tellAdministrators } from './tellAdministrators.server';
import { unitById } from './units.server';

const VALID = 7 * 24 * 60 * 60 * 1000;

type Invited = typeof user.$inferSelect;

/**
 * Makes a person with a role, and a link that lets the person choose a password, mailed and
 * returned. The link is shown this once: only its hash is kept here. While a right waits for a second
 * administrator it is only mailed (null here), or the first could come in as the person who gets it.
 * @param origin what links begin with, without a slash at the end
 */
export function invite(
	actor: Actor,
	{ name, email, grant }: { name: string; email: string; grant: GrantRequest },
	origin: string
): Promise<{ id: string; link: string | null; waiting: boolean } | Refusal> {
	return write(async (tx) => {
		const given = newGrant(grant, now());
		if (isRefused(given)) return given;
		if (given.unitId && !(await unitById(tx, given.unitId))) return refuse('staff_unit_gone');
		const [known] = await tx.select().from(user).where(eq(user.email, email));
		if (known) return refuse('staff_email_taken', { name: known.name });
		const invited = { id: newId(), name, email, locale: actor.locale, createdAt: now() };
		await tx.insert(user).values(invited);
		await changed(tx, actor, 'staff.invite', invited.id, { name, email });
		const answer = await giveOrPropose(tx, actor, invited.id, given);
		if (isRefused(answer))
			throw new Error(`A person made now cannot be given a role: ${answer.refused}`);
		const link = await newLink(tx, invited, origin);
		const shown = await isShown(tx, { ...invited, joined: false, grants: [given] });
		return { id: invited.id, link: shown ? link : null, waiting: answer === 'waiting' };
	});
}

/**
 * A new link for a person who lost the first one or the password; older links stop working. That of
 * somebody who may warn residents or administer people goes to their own mailbox only (null here),
 * and the other administrators are told.
 */
export function inviteAgain(
	actor: Actor,
	personId: string,
	origin: string
): Promise<{ link: string | null } | Refusal> {
	return write(async (tx) => {
		const target = await person(tx, personId);
		if (!target?.active) return refuse('staff_person_gone');
		const administrator = target.grants.some(({ role }) => role === 'administrator');
		const refusal = administrator && givingRefusal(actor.id, personId, 'administrator');
		if (refusal) return refusal;
		const grants = [...target.grants, ...(await proposedTo(tx, personId))];
		const shown = await isShown(tx, { ...target, grants });
		const link = await newLink(tx, target, origin);
		await changed(tx, actor, 'staff.newLink', personId, { name: target.name });
		if (shown) return { link };
		await tellOfLink(tx, actor, target, link);
		return { link: null };
	});
}

async function isShown(tx: Tx, target: Parameters<typeof linkIsShown>[0]): Promise<boolean> {
	return linkIsShown(target, (await administrators(tx)).length === 1);
}

/** A way to become somebody who can do much must not be made unseen. */
function tellOfLink(
	tx: Tx,
	actor: Actor,
	{ id, name }: { id: string; name: string },
	link: string
) {
	return tellAdministrators(tx, `staff.newLink:${hashToken(link)}`, [actor.id, id], (t) => ({
		subject: t('staff_new_link_mail_subject', { name }),
		text: t('staff_new_link_mail_text', { by: actor.name, name })
	}));
}

/** Who a link is for, or null when it is unknown, used, too old, or the person switched off. */
export async function invited(db: Reader, token: string): Promise<Invited | null> {
	const [found] = await db
		.select({ user })
		.from(invitation)
		.innerJoin(user, eq(user.id, invitation.userId))
		.where(
			and(
				eq(invitation.tokenHash, hashToken(token)),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now()),
				eq(user.active, true)
			)
		);
	return found?.user ?? null;
}

/**
 * Uses the link: sets the password, takes away passkeys and codes (a new link is for whoever has lost
 * them, and the only way to lose them to an administrator), and signs the person out everywhere.
 * @returns whom to let in
 */
export async function acceptInvitation(
	db: Reader,
	token: string,
	password: string
): Promise<Known | Refusal> {
	const known = await invited(db, token);
	if (!known) return refuse('staff_invitation_gone');
	const refusal = passwordRefusal(password, [known.name, known.email]);
	if (refusal) return refusal;
	const passwordHash = await hashPassword(password);
	return write(async (tx) => {
		const still = await invited(tx, token);
		if (!still) return refuse('staff_invitation_gone');
		await tx.update(user).set({ passwordHash }).where(eq(user.id, still.id));
		await endLinks(tx, still.id);
		await tx.delete(session).where(eq(session.userId, still.id));
		await takeSecondSteps(tx, still.id);
		await changed(tx, still, 'staff.acceptInvitation', still.id, { name: still.name });
		return { id: still.id, name: still.name, locale: still.locale };
	});
}

/** Mails a new one-time link to the person; older ones stop working. @returns the link */
export async function newLink(
	tx: Tx,
	to: Pick<Invited, 'id' | 'name' | 'email' | 'locale'>,
	origin: string
): Promise<string> {
	await endLinks(tx, to.id);
	const token = newToken();
	const tokenHash = hashToken(token);
	await tx.insert(invitation).values({ tokenHash, userId: to.id, expiresAt: now() + VALID });
	const link = `${origin}/invitasjon/${token}`;
	const t = translator(to.locale);
	const by = { kommune: (await kommune(tx)).name, name: to.name, link };
	await append(tx, {
		delivery: 'email',
		key: `staff.invitation:${tokenHash}`,
		payload: {
			to: to.email,
			subject: t('staff_invitation_mail_subject', { kommune: by.kommune }),
			text: t('staff_invitation_mail_text', by)
		}
	});
	return link;
}

function endLinks(tx: Tx, userId: string) {
	return tx
		.update(invitation)
		.set({ usedAt: now() })
		.where(and(eq(invitation.userId, userId), isNull(invitation.usedAt)));
}
