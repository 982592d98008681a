import { now } from '../database/clock.server';
import { reader, write, type Reader } from '../database/database.server';
import { once } from '../database/once.server';
import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import type { AnswerWay } from '../inquiries/event';
import { filesOf } from '../inquiries/files/files.server';
import { inquiryForJournal, type InquiryForJournal } from '../inquiries/read.server';
import { noteJournaled } from '../inquiries/staff.server';
import { utkast, type Henvendelse, type Utkast, type Vedlegg } from '../journal/forslag';
import { gjenstaaende, type Organ } from '../journal/fraHenvendelse';
import { settle, type Utfoert } from '../journal/henvendelse.server';
import type { Avskrivningsmaate } from '../journal/journalpost';
import type { Valg } from '../journal/valg';
import {
	finnSaksmapper,
	journalfoert,
	journalpostFor,
	saksmappeFor,
	vurderinger
} from '../journal/read.server';
import type { Utfall } from '../journal/vurdering';
import { kommune } from '../kommune/kommune.server';
import { attachmentsOf } from '../mail/attachments.server';
import type { Actor } from '../staff/actor';
import { may } from '../staff/rights';
import { unitName } from '../staff/unit';
import { units } from '../staff/units.server';
import { logSeeing } from '../staff/seeing.server';

/** What the wizard shows when it opens: the inquiry, a whole draft, and what was decided before. */
export interface Veiviser {
	henvendelse: Henvendelse;
	utkast: Utkast;
	enhet: string;
	/** The references it is journaled under, and how many of its parts are left. */
	referanser: string[];
	gjenstaar: number;
	/** The saksmappe that the rest of it lies in, or ''. */
	mappeID: string;
	tidligere: { utfall: Utfall; begrunnelse: string; vurdertAv: string; vurdertDato: number }[];
	saksmapper: { mappeID: string; tittel: string }[];
}

/** M619 for each way an answer is given: what is written on a page or in a comment is told by mail or seen there. */
const MAATE: Record<AnswerWay, Avskrivningsmaate> = {
	...({ page: 'BE', comment: 'BE', svarut: 'BU', letter: 'BU', phone: 'TLF' } as const)
};

/** The answers with how each settles what it answers; a foreløpig svar settles nothing. */
export function withWays(answers: InquiryForJournal['answers']): Henvendelse['answers'] {
	return answers.map(({ way, ...one }) => ({ ...one, ...(way && { besvarer: MAATE[way] }) }));
}

/** Opens the wizard for an inquiry that the actor may see and journal, or null. */
export async function openWizard(actor: Actor, ref: string): Promise<Veiviser | null> {
	const henvendelse = await seen(reader, actor, ref);
	if (!henvendelse) return null;
	await logSeeing(actor, 'journal', [{ ...henvendelse, subject: ref }]);
	const { enhet } = await organ(reader, actor, henvendelse);
	const done = await journalfoert(reader, ref);
	const [first] = done.values();
	return {
		henvendelse,
		enhet,
		utkast: utkast(henvendelse, enhet, now()),
		referanser: [...done.values()],
		gjenstaar: gjenstaaende(henvendelse, new Set(done.keys())).length,
		mappeID: await caseOf(actor, first),
		tidligere: await vurderinger(reader, ref),
		saksmapper: await finnSaksmapper(reader, actor, { unitId: henvendelse.unitId })
	};
}

/**
 * Journals an inquiry, or decides not to: journalposter, chain, event on the inquiry and audit in
 * one transaction. @param key the Idempotency-Key: a form that is sent twice is done once
 */
export function journalInquiry(
	actor: Actor,
	ref: string,
	valg: Valg,
	key: string | null
): Promise<Utfoert | Refusal> {
	return write((tx) =>
		once(tx, { key, scope: `journal.inquiry:${actor.id}:${ref}`, content: valg }, async () => {
			const henvendelse = await seen(tx, actor, ref);
			if (!henvendelse) return refuse('journal_inquiry_unknown');
			const by = await organ(tx, actor, henvendelse);
			const result = await settle(tx, henvendelse, valg, { actor, organ: by, at: now() });
			if (!isRefused(result)) await noteJournaled(tx, actor, ref, result.referanser);
			return result;
		})
	);
}

/** The number of the saksmappe that the first part lies in, '' when there is none to be seen. */
async function caseOf(actor: Actor, referanse: string | undefined): Promise<string> {
	const post = referanse && (await journalpostFor(reader, actor, referanse));
	const found = post && (await saksmappeFor(reader, actor, post.mappeID));
	return found ? found.mappeID : '';
}

async function seen(db: Reader, actor: Actor, ref: string): Promise<Henvendelse | null> {
	const inquiry = await inquiryForJournal(db, actor, ref);
	if (!inquiry || !may(actor, 'journal inquiry', { unitId: inquiry.unitId })) return null;
	return withFiles(db, inquiry);
}

/** With what came along: files of a mail belong to what was written in it, all else to the first message. */
async function withFiles(
	db: Reader,
	{ id, followUps, answers, ...inquiry }: InquiryForJournal
): Promise<Henvendelse> {
	const attached = await attachmentsOf(db, inquiry.ref);
	const followed = new Set(followUps.map(({ mail }) => mail));
	const others = await filesOf(db, id);
	return {
		...inquiry,
		answers: withWays(answers),
		vedlegg: vedlegg([...attached.filter((one) => !followed.has(one.messageId)), ...others]),
		followUps: followUps.map(({ mail, ...one }) => ({
			...one,
			vedlegg: vedlegg(attached.filter(({ messageId }) => messageId === mail))
		}))
	};
}

/** Those whose bytes were kept. */
function vedlegg(
	files: { name: string; type: string; size: number; hash: string | null }[]
): Vedlegg[] {
	return files.flatMap(({ name, type, size, hash }) =>
		hash ? [{ navn: name, mimeType: type, filstoerrelse: size, sjekksum: hash }] : []
	);
}

async function organ(db: Reader, actor: Actor, henvendelse: Henvendelse): Promise<Organ> {
	const unit = (await units(db)).find(({ id }) => id === henvendelse.unitId);
	return {
		kommune: (await kommune(db)).name,
		enhet: unit ? unitName(unit, 'nb') : henvendelse.unitId,
		saksbehandler: henvendelse.answers.at(-1)?.by || actor.name
	};
}
