import { asc, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { canonical } from '$lib/database/json';
import { reader, write } from '$lib/database/database.server';
import { fillDemo as fillStaff } from '$lib/staff/demo.server';
import { useTemporaryDatabase } from '../../../../test/support/database';
import type { Journalpost } from '../journalpost';
import { addVersion } from '../register.server';
import { vouched, whole } from '../rows.server';
import { seedJournal } from '../seed.server';
import { journalkjede, journalpost } from '../tables.server';
import { verifyJournal } from '../verify.server';
import { chainedVersions } from './versjoner.server';

await useTemporaryDatabase();

const HOSTILE = [
	'"forfallsdato":null,',
	'\\"kassasjon\\":null,',
	'abc,"poststed":null,"\\',
	`${String.fromCharCode(1, 8, 9, 10, 12, 13, 31, 127, 0x2028, 0x2029)} $& $1 \u202e`,
	'Æøå 👩‍👩‍👧 e\u0301 </script> %',
	'x'.repeat(10_000)
];

const VARIANTS: Partial<Journalpost>[] = [
	{},
	{ skjerming: { tilgangsrestriksjon: '13', skjermingshjemmel: 'offl. § 13 «"»' } },
	{
		skjerming: {
			...{ tilgangsrestriksjon: '13', skjermingshjemmel: 'offl. § 13' },
			...{ skjermingOpphoererDato: '2086-01-01', skjermingOpphoererAksjon: 'G' }
		}
	},
	{
		kassasjon: {
			...{ kassasjonsvedtak: 'K', kassasjonshjemmel: null },
			...{ bevaringstid: 10, kassasjonsdato: '2037-01-01' }
		}
	},
	{
		kassasjon: {
			...{ kassasjonsvedtak: 'B', kassasjonshjemmel: 'arkivl. § 9' },
			...{ bevaringstid: null, kassasjonsdato: null }
		}
	},
	{ forfallsdato: '2026-12-01', saksbehandler: 'Kari', korrespondanseparter: [], dokumenter: [] }
];

beforeAll(async () => {
	await write((tx) => fillStaff(tx, { passwordHash: 'x', at: 1_795_000_000_000 }));
	await seedJournal(1);
	const [row] = await reader.select().from(journalpost);
	const [first] = await whole(reader, [row!]);
	let versjon = 1;
	for (const tittel of HOSTILE)
		for (const variant of VARIANTS)
			await write((tx) => addVersion(tx, changed(first!, tittel, variant, ++versjon)));
});

function changed(
	first: Journalpost,
	tittel: string,
	variant: Partial<Journalpost>,
	versjon: number
): Journalpost {
	const [part] = first.korrespondanseparter;
	const [document] = first.dokumenter;
	const other = { ...part!, korrespondansepartNavn: tittel, poststed: tittel, erPersonnavn: false };
	return {
		...first,
		...{ tittel, versjon, begrunnelse: tittel },
		korrespondanseparter: [other, part!, other],
		dokumenter: [document!, { ...document!, dokumentnummer: 2, dokumenttype: tittel, tittel }],
		...variant
	};
}

test('SQLite writes of each version what was vouched for, to the letter', async () => {
	const rows = await reader
		.select({ post: journalpost })
		.from(journalkjede)
		.innerJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
		.orderBy(asc(journalkjede.number));
	const versions = await whole(
		reader,
		rows.map(({ post }) => post)
	);
	const written = await chainedVersions(reader, 0, 100);
	expect(written).toHaveLength(HOSTILE.length * VARIANTS.length + 1);
	expect(written.map(({ content }) => content)).toEqual(
		versions.map((version) => canonical(vouched(version)))
	);
	expect(await verifyJournal(reader)).toMatchObject({ count: written.length });
});
