import { unzipSync } from 'fflate';
import type { Outcome } from '$lib/outbox/delivery';
import type { Melding, Mottatt, Transport } from './transport';

const TAALMODIG = 30_000;
const STOERST = 20 * 1024 * 1024;
/** No more of one type are taken at a time, so that a flood of one holds up none of the others. */
const OM_GANGEN = 50;

/** Where the integrasjonspunkt is, which Fiks IO account the archive has, and how we sign in. */
export interface Integrasjonspunkt {
	adresse: string;
	konto: string;
	bruker: string;
	passord: string;
}

/**
 * Fiks IO through an integrasjonspunkt of eFormidling, which signs, encrypts and carries
 * (docs.digdir.no: «Integrasjonspunktets API (eFormidling 2)», document type FIKS IO): a message is
 * made under our own id, each file is added, and it is sent. Answers are locked with peek, fetched
 * with pop as a zip, and deleted when they are written down.
 */
export function httptransport(punkt: Integrasjonspunkt): Transport {
	const call = caller(punkt);
	return {
		send: (melding, signal) => send(call, punkt, melding, signal),
		hent: async (typer, ta, signal) => {
			for (const type of typer) await hentAv(call, type, ta, signal);
		},
		prov: async (signal) => {
			const answer = await call('GET', `/api/capabilities/${punkt.konto}`, { signal }).catch(
				(error: Error) => error
			);
			if (answer instanceof Error) return said(answer);
			return answer.ok ? null : `${answer.status} ${answer.statusText}`;
		}
	};
}

type Call = (
	method: string,
	path: string,
	options: { signal: AbortSignal; body?: BodyInit; headers?: Record<string, string> }
) => Promise<Response>;

function caller({ adresse, bruker, passord }: Integrasjonspunkt): Call {
	const base = adresse.replace(/\/+$/, '');
	const basic = Buffer.from(`${bruker}:${passord}`, 'utf8').toString('base64');
	return (method, path, { signal, body, headers }) =>
		fetch(base + path, {
			method,
			body,
			// A service that sends us elsewhere would get the password there.
			redirect: 'error',
			signal: AbortSignal.any([signal, AbortSignal.timeout(TAALMODIG)]),
			headers: {
				'user-agent': 'Varde',
				...(bruker && { authorization: `Basic ${basic}` }),
				...headers
			}
		});
}

async function send(
	call: Call,
	punkt: Integrasjonspunkt,
	melding: Melding,
	signal: AbortSignal
): Promise<Outcome> {
	const path = `/api/messages/out/${melding.id}`;
	try {
		if (await erSendt(call, melding.id, signal)) return { kind: 'sent' };
		const made = await call('POST', '/api/messages/out', {
			signal,
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(sbd(punkt.konto, melding))
		});
		// One that was begun before a crash is begun again, whole: its files may be half there.
		if (made.status === 400 || made.status === 409) {
			await call('DELETE', path, { signal });
			return { kind: 'retry', reason: await failure(made) };
		}
		if (!made.ok) return refused(made);
		for (const fil of melding.filer) {
			const put = await call('PUT', path, {
				signal,
				body: new Uint8Array(fil.bytes),
				headers: {
					'content-type': fil.mimeType,
					'content-disposition': `attachment; name="${fil.navn}"; filename="${fil.navn}"`
				}
			});
			if (!put.ok) return refused(put);
		}
		const sent = await call('POST', path, { signal });
		return sent.ok ? { kind: 'sent' } : refused(sent);
	} catch (error) {
		return { kind: 'retry', reason: said(error as Error) };
	}
}

/** Whether the integrasjonspunkt has sent it already: a status past «OPPRETTET». */
async function erSendt(call: Call, id: string, signal: AbortSignal): Promise<boolean> {
	const answer = await call('GET', `/api/statuses/${id}`, { signal });
	if (!answer.ok) return false;
	const page = (await answer.json().catch(() => null)) as {
		content?: { status?: string }[];
	} | null;
	return (page?.content ?? []).some(({ status }) =>
		/^(SENDT|MOTTATT|LEVERT|LEST)$/.test(status ?? '')
	);
}

/** The header of a message (Standard Business Document) to a Fiks IO account. */
function sbd(konto: string, { id, meldingstype }: Melding) {
	return {
		standardBusinessDocumentHeader: {
			headerVersion: '1.0',
			receiver: [{ identifier: { authority: 'iso6523-actorid-upis', value: konto } }],
			documentIdentification: {
				standard: meldingstype,
				type: 'fiksio',
				typeVersion: '2.0',
				instanceIdentifier: id
			},
			businessScope: {
				scope: [{ type: 'ConversationId', identifier: meldingstype, instanceIdentifier: id }]
			}
		},
		fiksio: {}
	};
}

interface Hode {
	standardBusinessDocumentHeader?: {
		documentIdentification?: { instanceIdentifier?: string; standard?: string };
		businessScope?: { scope?: { type?: string; instanceIdentifier?: string }[] };
	};
}

async function hentAv(
	call: Call,
	type: string,
	ta: (svar: Mottatt) => Promise<void>,
	signal: AbortSignal
): Promise<void> {
	for (let count = 0; count < OM_GANGEN && !signal.aborted; count++) {
		const peek = await call('GET', `/api/messages/in/peek?process=${type}`, { signal });
		if (peek.status === 204 || peek.status === 404) return;
		if (!peek.ok) throw new Error(await failure(peek));
		const { standardBusinessDocumentHeader: hode } = (await peek.json()) as Hode;
		const id = hode?.documentIdentification?.instanceIdentifier;
		if (!id) throw new Error('An answer without an id');
		const pop = await call('GET', `/api/messages/in/pop/${encodeURIComponent(id)}`, { signal });
		if (!pop.ok && pop.status !== 404) throw new Error(await failure(pop));
		const bytes = pop.ok ? new Uint8Array(await pop.arrayBuffer()) : new Uint8Array();
		const scopes = hode.businessScope?.scope ?? [];
		const about = (wanted: string) =>
			scopes.find(({ type }) => type === wanted)?.instanceIdentifier;
		// Fiks IO tells no more than its own id through here; other carriers say what is answered.
		const svarPaa = about('ReceiverRef') ?? about('ConversationId') ?? null;
		await ta({
			id,
			meldingstype: hode.documentIdentification?.standard ?? type,
			svarPaa: svarPaa === id ? null : svarPaa,
			xml: xmlI(bytes)
		});
		await call('DELETE', `/api/messages/in/${encodeURIComponent(id)}`, { signal });
	}
}

/** The XML document of an answer's zip; '' when there is none, or it cannot be opened. */
function xmlI(bytes: Uint8Array): string {
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) =>
				/^[^/]+\.xml$/i.test(name) && !/manifest/i.test(name) && originalSize < STOERST
		});
		const [first] = Object.values(files);
		return first ? new TextDecoder().decode(first) : '';
	} catch {
		return '';
	}
}

/** What will be refused again is refused; all else may pass. */
async function refused(answer: Response): Promise<Outcome> {
	const reason = await failure(answer);
	const forGood =
		answer.status >= 400 && answer.status < 500 && ![401, 403, 408, 429].includes(answer.status);
	return forGood ? { kind: 'refused', reason } : { kind: 'retry', reason };
}

async function failure(answer: Response): Promise<string> {
	const body = (await answer.text().catch(() => '')).slice(0, 300);
	return `${answer.status} ${answer.statusText} ${body}`.trim();
}

function said(error: Error): string {
	const { cause } = error;
	return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
