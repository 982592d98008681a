import { asc, eq } from 'drizzle-orm';
import type { Reader, Tx } from '../database/database.server';
import { isRefused } from '../i18n/refusal';
import { withWays } from './journalInquiry.server';
import { inquiryForJournal } from '../inquiries/read.server';
import { noteJournaled } from '../inquiries/staff.server';
import { inquiry } from '../inquiries/tables.server';
import { utkast, type Henvendelse } from '../journal/forslag';
import { deler } from '../journal/fraHenvendelse';
import { settle } from '../journal/henvendelse.server';
import { layKlasser } from '../journal/klasser/klasser.server';
import type { Listeklasse } from '../journal/klasser/klasser';
import { somForeslaatt } from '../journal/valg';
import { LILLEVIK } from '../kommune/kommune';
import type { Actor } from '../staff/actor';
import { actorById } from '../staff/actors.server';
import { demoUser } from '../staff/demo.server';
import { unitName } from '../staff/unit';
import { units } from '../staff/units.server';

const HOUR = 3_600_000;
const bevares = { kassasjonsvedtak: 'B', bevaringstid: null } as const;
const kasseres = (bevaringstid: number) => ({ kassasjonsvedtak: 'K', bevaringstid }) as const;
/** Some codes in the manner of K-koder; a kommune reads in its own. */
const KKODER: Listeklasse[] = [
	{ klasseID: '064', tittel: 'Servicekontor og informasjon', ...kasseres(5) },
	{ klasseID: '232', tittel: 'Eiendomsskatt og kommunale avgifter', ...kasseres(10) },
	{ klasseID: 'A20', tittel: 'Grunnskole', ...bevares },
	{ klasseID: 'A21', tittel: 'Skolefritidsordning', ...kasseres(10) },
	{ klasseID: 'A50', tittel: 'Barnehage', ...bevares },
	{ klasseID: 'C20', tittel: 'Kultur og fritid', ...kasseres(10) },
	{ klasseID: 'F40', tittel: 'Barnevern', ...bevares },
	{ klasseID: 'K23', tittel: 'Forurensning', ...bevares },
	{ klasseID: 'L42', tittel: 'Byggesak', ...bevares },
	{ klasseID: 'M10', tittel: 'Vannforsyning', ...bevares },
	{ klasseID: 'M30', tittel: 'Avløp og kloakk', ...bevares },
	{ klasseID: 'M50', tittel: 'Renovasjon', ...kasseres(10) },
	{ klasseID: 'Q21', tittel: 'Vedlikehold og brøyting av veier', ...kasseres(10) }
];

/**
 * Decides about the closed inquiries of the demo as its archivist would: as proposed (in doubt she
 * does not journal), an hour after the last word, in that order. Every sixth is left, so that something waits.
 */
export async function fillJournalDemo(tx: Tx, now: number): Promise<void> {
	await layKlasser(tx, KKODER);
	const people = await Promise.all(
		['arkiv', 'barnevern'].map((mailbox) => actorById(tx, demoUser(mailbox), now))
	);
	const closed = await tx
		.select({ ref: inquiry.ref })
		.from(inquiry)
		.where(eq(inquiry.state, 'closed'))
		.orderBy(asc(inquiry.id));
	const matters: { actor: Actor; henvendelse: Henvendelse; at: number }[] = [];
	for (const { ref } of closed.filter((_, index) => index % 6 !== 5)) {
		const matter = await firstWhoSees(tx, people, ref);
		if (matter) matters.push({ ...matter, at: decidedAt(matter.henvendelse, now) });
	}
	for (const matter of matters.sort((a, b) => a.at - b.at)) await decide(tx, matter);
}

async function firstWhoSees(db: Reader, people: (Actor | null)[], ref: string) {
	for (const actor of people) {
		const found = actor && (await inquiryForJournal(db, actor, ref));
		if (found) return { actor, henvendelse: { ...found, answers: withWays(found.answers) } };
	}
	return null;
}

function decidedAt(henvendelse: Henvendelse, now: number): number {
	return Math.min(now, (deler(henvendelse).at(-1)?.at ?? now) + HOUR);
}

async function decide(
	tx: Tx,
	{ actor, henvendelse, at }: { actor: Actor; henvendelse: Henvendelse; at: number }
) {
	const unit = (await units(tx)).find(({ id }) => id === henvendelse.unitId);
	const enhet = unit ? unitName(unit, 'nb') : henvendelse.unitId;
	const draft = utkast(henvendelse, enhet, at);
	const saksbehandler = henvendelse.answers.at(-1)?.by || actor.name;
	const organ = { kommune: LILLEVIK.name, enhet, saksbehandler };
	const { grunn, utfall: proposed } = draft.forslag;
	const utfall = grunn === 'tvil' ? 'arkiveres' : proposed;
	const forslag = { ...draft.forslag, utfall };
	const valg = { ...somForeslaatt({ ...draft, forslag }), bekreftet: true };
	const result = await settle(tx, henvendelse, valg, { actor, organ, at });
	if (!isRefused(result)) await noteJournaled(tx, actor, henvendelse.ref, result.referanser);
}
