import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { testWithShared } from '../../../../test/support/shared';
import { isRefused } from '$lib/i18n/refusal';
import { write } from '$lib/database/database.server';
import { demoUser, fillDemo } from '$lib/staff/demo.server';
import { httptransport } from './httptransport.server';
import { EGET, VERSJONER } from './oppsett';
import { lagreOppsett } from './oppsett.server';
import { searchSaker } from './sok.server';
import { sokXml } from './sok';
import type { Mottatt } from './transport';

await useTemporaryDatabase();

const KONTO = 'fe3070c9-6fc9-4342-becb-cc56f1bc11d3';
const ID = '0198a6a0-0000-7000-8000-000000000001';

/** An integrasjonspunkt as its documentation tells of it, which keeps what it is given. */
let server: Server;
let adresse: string;
let asked: { method: string; path: string; body: string; authorization?: string }[];
let answer: (method: string, path: string) => [number, (string | Uint8Array)?];

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	server = createServer((request, response) => void taken(request, response));
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	adresse = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
	asked = [];
	answer = () => [200, '{}'];
});

async function taken(request: IncomingMessage, response: ServerResponse) {
	let body = '';
	for await (const part of request) body += String(part);
	const { method = '', url: path = '', headers } = request;
	asked.push({ method, path, body, authorization: headers.authorization });
	const [status, content = ''] = answer(method, path);
	if (status) response.writeHead(status).end(content);
}

const punkt = () => httptransport({ adresse, konto: KONTO, bruker: 'varde', passord: 'hemmelig' });
const melding = {
	id: ID,
	meldingstype: 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett',
	filer: [{ navn: 'arkivmelding.xml', mimeType: 'application/xml', bytes: Buffer.from('<a/>') }]
};
const send = (signal = new AbortController().signal) => punkt().send(melding, signal);
const did = () => asked.map(({ method, path }) => `${method} ${path}`);

describe('a message through an integrasjonspunkt', () => {
	test('is made under our own id for the archive’s account, given its files, and sent', async () => {
		expect(await send()).toEqual({ kind: 'sent' });
		expect(did()).toEqual([
			`GET /api/statuses/${ID}`,
			'POST /api/messages/out',
			`PUT /api/messages/out/${ID}`,
			`POST /api/messages/out/${ID}`
		]);
		expect(JSON.parse(asked[1]!.body)).toMatchObject({
			standardBusinessDocumentHeader: {
				receiver: [{ identifier: { value: KONTO } }],
				documentIdentification: {
					standard: melding.meldingstype,
					type: 'fiksio',
					instanceIdentifier: ID
				}
			},
			fiksio: {}
		});
		expect(asked[2]!.body).toBe('<a/>');
		expect(asked[0]!.authorization).toBe(`Basic ${btoa('varde:hemmelig')}`);
	});

	test('is not made again when it was sent before a crash', async () => {
		answer = () => [
			200,
			JSON.stringify({ content: [{ status: 'OPPRETTET' }, { status: 'SENDT' }] })
		];
		expect(await send()).toEqual({ kind: 'sent' });
		expect(did()).toEqual([`GET /api/statuses/${ID}`]);
	});

	test('that was half made before a crash is begun again', async () => {
		answer = (method, path) =>
			method === 'POST' && path === '/api/messages/out' ? [400, 'exists'] : [200, '{}'];
		expect(await send()).toMatchObject({ kind: 'retry' });
		expect(did().at(-1)).toBe(`DELETE /api/messages/out/${ID}`);
	});

	test.each([
		[500, 'retry'],
		[503, 'retry'],
		[401, 'retry'],
		[413, 'refused']
	])('met with %i is for %s', async (status, kind) => {
		answer = (method) => (method === 'PUT' ? [status, 'Nei'] : [200, '{}']);
		expect(await send()).toMatchObject({ kind, reason: expect.stringContaining(String(status)) });
	});

	test('is tried again when nobody answers, or the house is closed', async () => {
		answer = () => [0];
		expect(await send(AbortSignal.timeout(150))).toMatchObject({ kind: 'retry' });
		const closed = httptransport({
			adresse: 'http://127.0.0.1:9',
			konto: KONTO,
			bruker: '',
			passord: ''
		});
		expect(await closed.send(melding, AbortSignal.timeout(2000))).toMatchObject({ kind: 'retry' });
		expect(await closed.prov(AbortSignal.timeout(2000))).toMatch(
			/ECONNREFUSED|fetch failed|bad port/
		);
	});
});

test('an answer is fetched by its type, read out of its zip, and deleted when it is written down', async () => {
	const sbd = {
		standardBusinessDocumentHeader: {
			documentIdentification: { instanceIdentifier: 'svar-1', standard: 'x.kvittering' }
		}
	};
	let left = 1;
	const zip = zipSync({
		'arkivmelding-kvittering.xml': Buffer.from('<k/>'),
		'META-INF/manifest.xml': Buffer.from('<m/>')
	});
	answer = (_method, path) => {
		if (path.includes('peek')) return left-- > 0 ? [200, JSON.stringify(sbd)] : [204];
		return [200, zip];
	};
	const got: Mottatt[] = [];
	await punkt().hent(
		['x.kvittering'],
		async (one) => void got.push(one),
		new AbortController().signal
	);
	expect(got).toEqual([{ id: 'svar-1', meldingstype: 'x.kvittering', svarPaa: null, xml: '<k/>' }]);
	expect(did()).toContain('DELETE /api/messages/in/svar-1');
});

test('an answer that could not be written down stays with the archive', async () => {
	const sbd = {
		standardBusinessDocumentHeader: { documentIdentification: { instanceIdentifier: 'svar-2' } }
	};
	answer = (_method, path) => (path.includes('peek') ? [200, JSON.stringify(sbd)] : [200, '']);
	const failing = punkt().hent(
		['x'],
		() => Promise.reject(new Error('full')),
		new AbortController().signal
	);
	await expect(failing).rejects.toThrow('full');
	expect(did().filter((one) => one.startsWith('DELETE'))).toEqual([]);
});

describe('a search in the archive', () => {
	const sett = (modus: 'eget' | 'http') =>
		lagreOppsett(
			{ ...actor('archivist'), id: demoUser('arkiv') },
			{ ...EGET, modus, adresse, konto: KONTO, passord: 'x' }
		);
	const result = (take: string) =>
		`<r:sokeresultatMinimum xmlns:r="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/sokeresultat/minimum/v1" xmlns:a="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivstruktur/minimum/v1" xmlns:m="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1"><r:system>Elements</r:system><r:take>${take}</r:take><r:skip>0</r:skip><r:count>1</r:count><r:resultattype>saksmappe</r:resultattype><r:resultatListe><r:resultatMinimum><r:saksmappe><a:systemID>11111111-1111-4111-8111-111111111111</a:systemID><a:mappeID>2025/117</a:mappeID><a:tittel>Vann på Nes</a:tittel><a:saksaar>2025</a:saksaar><a:sakssekvensnummer>117</a:sakssekvensnummer><a:saksdato>2025-01-02</a:saksdato><a:saksansvarlig><m:navn>Ola</m:navn></a:saksansvarlig></r:saksmappe></r:resultatMinimum></r:resultatListe></r:sokeresultatMinimum>`;

	test('gives saksmapper, and passes over the late answer to another question', async () => {
		await sett('http');
		let round = 0;
		answer = (_method, path) => {
			const take =
				/<take>(\d+)</.exec(asked.find(({ method }) => method === 'PUT')?.body ?? '')?.[1] ?? '';
			if (path.includes('peek'))
				return ++round > 2
					? [204]
					: [
							200,
							JSON.stringify({
								standardBusinessDocumentHeader: {
									documentIdentification: { instanceIdentifier: `s${round}` }
								}
							})
						];
			if (path.includes('pop'))
				return [
					200,
					zipSync({ 'resultat.xml': Buffer.from(result(path.endsWith('s1') ? '7' : take)) })
				];
			return [200, '{}'];
		};
		const found = await searchSaker('vann');
		if (isRefused(found)) throw new Error(found.refused);
		expect(found).toEqual([
			{
				...{ system: 'Elements', mappeID: '2025/117', tittel: 'Vann på Nes', saksansvarlig: 'Ola' },
				...{
					systemID: '11111111-1111-4111-8111-111111111111',
					saksaar: 2025,
					sakssekvensnummer: 117
				}
			}
		]);
	});

	test('says so when the archive is down, and when there is none', async () => {
		await sett('http');
		answer = () => [503, ''];
		expect(await searchSaker('vann')).toEqual({ refused: 'forsendelse_archive_silent' });
		await sett('eget');
		expect(await searchSaker('vann')).toEqual({ refused: 'forsendelse_no_archive' });
	});

	for (const versjon of VERSJONER)
		testWithShared(
			`asks as the schema of ${versjon} says, whatever is searched for`,
			async (shared) => {
				const folder = shared(`data/noark/fiks-arkiv-${versjon.toUpperCase()}`);
				const file = (fileName: string) => ({
					fileName,
					contents: readFileSync(`${folder}/${fileName}`, 'utf8')
				});
				const { errors } = await validateXML({
					xml: ['vann & <avløp>', ']]>', '\uFFFE🌊', 'x'.repeat(200)].map((query, index) => ({
						fileName: `${index}.xml`,
						contents: sokXml(query, 20, versjon)
					})),
					schema: [file(`no.ks.fiks.arkiv.${versjon}.innsyn.sok.xsd`)],
					preload: ['arkivstruktur.xsd', 'metadatakatalog.xsd', 'kodelister.xsd'].map(file),
					initialMemoryPages: 1024,
					maxMemoryPages: 4096
				});
				expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
			}
		);
});
