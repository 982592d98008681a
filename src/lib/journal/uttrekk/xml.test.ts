import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { HEMMELIG, registrert } from '../../../../test/support/registrert';
import { testWithShared } from '../../../../test/support/shared';
import {
	antall,
	hode,
	loependeRegistrering,
	offentligRegistrering,
	slutt,
	type Journal,
	type Registrert
} from './xml';

const om = {
	...{ fra: '2026-01-01', til: '2026-12-31', seleksjon: 'Vann & <avløp>' },
	arkivskaper: { id: '9999', navn: 'Lillevik kommune' }
};

function document(journal: Journal, entries: string[]): string {
	const { before, after } = hode(journal, om);
	return [before, antall(entries.length), after, ...entries, slutt(journal)].join('');
}

const offentlige = (many: Registrert[]) => many.flatMap((one) => offentligRegistrering(one) ?? []);
const loepende = (many: Registrert[], open: boolean) =>
	many.map((one) => loependeRegistrering(one, open));
const many = fc.array(registrert, { minLength: 40, maxLength: 60 });

async function faults(shared: (path: string) => string, journal: Journal, documents: string[]) {
	const file = (fileName: string) => ({
		fileName,
		contents: readFileSync(shared(`data/noark/n5-v5.0/${fileName}`), 'utf8')
	});
	const { errors } = await validateXML({
		xml: documents.map((contents, n) => ({ fileName: `${n}.xml`, contents })),
		schema: [file(`${journal}.xsd`)],
		preload: [file('metadatakatalog.xsd')],
		maxMemoryPages: 4096
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

describe('every combination of fields', () => {
	testWithShared('is a valid offentligJournal', async (shared) => {
		const documents = fc
			.sample(many, 8)
			.map((one) => document('offentligJournal', offentlige(one)));
		expect(await faults(shared, 'offentligJournal', documents)).toEqual([]);
	});

	testWithShared('is a valid loependeJournal, whoever may read what', async (shared) => {
		const documents = fc
			.sample(many, 4)
			.flatMap((one) => [
				document('loependeJournal', loepende(one, true)),
				document('loependeJournal', loepende(one, false))
			]);
		expect(await faults(shared, 'loependeJournal', documents)).toEqual([]);
	});

	testWithShared('a wrong document is found out', async (shared) => {
		const wrong = document('offentligJournal', []);
		expect(await faults(shared, 'offentligJournal', [wrong])).not.toEqual([]);
	});
});

describe('what is shielded', () => {
	test('is never in the offentlig journal', () => {
		fc.assert(
			fc.property(registrert, (one) => {
				expect(offentligRegistrering(one) ?? '').not.toContain(HEMMELIG);
			}),
			{ numRuns: 300 }
		);
	});

	test('is in the løpende journal, marked, for whoever may read it', () => {
		const [shielded] = fc
			.sample(registrert, 500)
			.filter(({ post }) => post.korrespondanseparter[0]?.erSkjermet);
		const entry = loependeRegistrering(shielded!, true);
		expect(entry).toContain(shielded!.post.korrespondanseparter[0]!.korrespondansepartNavn);
		expect(entry).toContain('<skjermingMetadata>korrespondansepartNavn</skjermingMetadata>');
	});

	test('is hidden there too from whoever may not', () => {
		fc.assert(
			fc.property(registrert, (one) => {
				const parts = one.post.korrespondanseparter.filter(({ erSkjermet }) => erSkjermet);
				const secrets = [one.post.tittel, one.sak.tittel].concat(
					parts.map(({ korrespondansepartNavn }) => korrespondansepartNavn)
				);
				const entry = loependeRegistrering(one, false);
				expect(secrets.filter((secret) => new RegExp(`${secret}(?!\\d)`).test(entry))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});
