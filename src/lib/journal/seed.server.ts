import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { digest, GENESIS, link } from '$lib/database/chain';
import { now } from '$lib/database/clock.server';
import { nextNumber } from '$lib/database/counter.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { counter } from '$lib/database/tables.server';
import { UTEN_ADRESSE, type Journalpost, type Korrespondansepart } from './journalpost';
import { utad, type OffentligPost } from './postliste/offentlig';
import { loepenummerOf, postlisteRad } from './postliste/publish.server';
import { postliste } from './postliste/tables.server';
import { register, type Plassering } from './register.server';
import { vouched, without } from './rows.server';
import { openSaksmappe } from './saksmappe.server';
import {
	dokument,
	dokumentfil,
	journalkjede,
	journalpost,
	korrespondansepart,
	saksmappe
} from './tables.server';

const AT_ONCE = 400;
const MATTERS = ['Graving i Storgata', 'Lekkasje ved skolen', 'Høring om ny veg', 'Klage på gebyr'];
const UNITS = [
	['vann', 'Vann og avløp'],
	['kultur', 'Kultur'],
	['skole', 'Skole']
] as const;

/** Journals made-up letters for measuring, the same every time: many in one statement, as no person does. */
export async function seedJournal(count: number): Promise<void> {
	for (let made = 0; made < count; made += AT_ONCE)
		await write((tx) => seedSome(tx, made, Math.min(AT_ONCE, count - made)));
}

/** Journals one in a saksmappe of its own, as a person does. @returns its reference */
export async function seedOne(tx: Tx, n: number): Promise<string> {
	const rest = letter(n, 1, '');
	const plassering: Plassering = { ...rest, mappeID: await openMappe(tx, n) };
	const { tittel } = rest;
	const text = `Dette gjelder ${tittel}.`;
	const registrering = { ...rest, dokument: { tittel, filnavn: 'brev.txt', text }, vedlegg: [] };
	return register(tx, registrering, plassering);
}

/** All in one saksmappe. */
async function seedSome(tx: Tx, from: number, count: number): Promise<void> {
	const mappeID = await openMappe(tx, from);
	const [sak] = await tx.select().from(saksmappe).where(eq(saksmappe.mappeID, mappeID));
	const first = await takeNumbers(tx, count);
	const posts = Array.from({ length: count }, (_, i) => ({
		id: newId(),
		post: { ...letter(from + i, first + i, mappeID), journalpostnummer: i + 1 }
	}));
	const [file] = posts[0]!.post.dokumenter;
	await tx
		.insert(dokumentfil)
		.values({ sjekksum: file!.sjekksum, innhold: TEXT })
		.onConflictDoNothing();
	await tx.insert(journalpost).values(
		posts.map(({ id, post }) => ({
			...without(post, 'korrespondanseparter', 'dokumenter', 'skjerming', 'kassasjon'),
			...{ id, aar: year(), nummer: Number(post.referanse.slice(7)) },
			soketekst: `${post.referanse}\n${post.tittel}`.toLowerCase()
		}))
	);
	await tx.insert(korrespondansepart).values(
		posts.flatMap(({ id, post }) =>
			post.korrespondanseparter.map((one, rekkefoelge) => ({
				...one,
				...{ id: newId(), journalpostId: id, rekkefoelge }
			}))
		)
	);
	await tx
		.insert(dokument)
		.values(
			posts.flatMap(({ id, post }) =>
				post.dokumenter.map((one) => ({ ...one, id: newId(), journalpostId: id }))
			)
		);
	await chainAll(tx, posts);
	const whole = {
		...sak!,
		skjerming: null,
		kassasjon: null,
		eksternMappe: null,
		klasser: [],
		parter: []
	};
	await tx.insert(postliste).values(posts.map(({ post }) => ny(utad(post, whole, null))));
}

async function chainAll(tx: Tx, posts: { id: string; post: Journalpost }[]): Promise<void> {
	const [last] = await tx.select().from(journalkjede).orderBy(desc(journalkjede.number)).limit(1);
	let [number, previous] = [last?.number ?? 0, last?.hash ?? GENESIS];
	const rows = posts.map(({ id, post }) => {
		const salt = `${number}`;
		const own = digest(vouched(post), salt);
		previous = link(previous, own);
		number += 1;
		return { number, journalpostId: id, salt, digest: own, hash: previous };
	});
	await tx.insert(journalkjede).values(rows);
}

/** @returns the first of so many numbers in a row */
async function takeNumbers(tx: Tx, count: number): Promise<number> {
	const first = await nextNumber(tx, 'J', year());
	const mine = and(eq(counter.series, 'J'), eq(counter.year, year()));
	await tx
		.update(counter)
		.set({ value: first + count - 1 })
		.where(mine);
	return first;
}

function ny(shown: OffentligPost) {
	const loepenummer = loepenummerOf(shown.referanse);
	return { ...postlisteRad(shown), loepenummer, offentligDato: now(), endretDato: now() };
}

const TEXT = 'Dette er et brev.';

function letter(n: number, nummer: number, mappeID: string): Journalpost {
	const [unitId, administrativEnhet] = UNITS[n % UNITS.length]!;
	const tittel = `${MATTERS[n % MATTERS.length]} ${n}`;
	return {
		...{ referanse: `J-${year()}-${String(nummer).padStart(5, '0')}`, noekkel: newId() },
		...{ mappeID, versjon: 1, begrunnelse: null, journalpostnummer: 1 },
		...{
			journalposttype: 'I' as const,
			journalstatus: 'J' as const,
			tittel,
			offentligTittel: tittel
		},
		...{ skjerming: null, kassasjon: null, offentlighetsvurdertDato: osloDate(now()) },
		...{ journaldato: osloDate(now()), dokumentetsDato: osloDate(now()), forfallsdato: null },
		...{ mottattDato: now(), sendtDato: null, journalenhet: 'Lillevik', administrativEnhet },
		...{
			saksbehandler: null,
			henvendelse: null,
			kilde: null,
			unitId,
			sensitivity: 'normal' as const
		},
		...{ opprettetDato: now(), opprettetAv: 'Randi Arkiv' },
		korrespondanseparter: [part('EA', `Kari Nordmann ${n}`), part('IM', administrativEnhet)],
		dokumenter: [
			{
				...{
					dokumentnummer: 1,
					tittel,
					tilknyttetRegistreringSom: 'H' as const,
					dokumenttype: null
				},
				...{ format: 'TXT', mimeType: 'text/plain', filnavn: 'brev.txt' },
				sjekksum: createHash('sha256').update(TEXT).digest('hex'),
				filstoerrelse: TEXT.length
			}
		]
	};
}

function openMappe(tx: Tx, n: number): Promise<string> {
	const [unitId, administrativEnhet] = UNITS[n % UNITS.length]!;
	const tittel = MATTERS[n % MATTERS.length]!;
	return openSaksmappe(tx, {
		...{
			tittel,
			offentligTittel: tittel,
			administrativEnhet,
			unitId,
			sensitivity: 'normal' as const
		},
		...{ saksansvarlig: 'Randi Arkiv', journalenhet: 'Lillevik', skjerming: null },
		...{ kassasjon: null, eksternMappe: null, klasser: [], parter: [] },
		...{ opprettetDato: now(), opprettetAv: 'Randi Arkiv' }
	});
}

function year(): number {
	return yearOf(osloDate(now()));
}

function part(type: 'EA' | 'IM', korrespondansepartNavn: string): Korrespondansepart {
	return {
		...UTEN_ADRESSE,
		...{ korrespondanseparttype: type, korrespondansepartNavn },
		...{ epostadresse: null, telefonnummer: null, administrativEnhet: null, saksbehandler: null },
		...{ erBehandlingsansvarlig: type === 'IM', erPersonnavn: type === 'EA', erSkjermet: false }
	};
}
