import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { harArkivsystem } from './oppsett';
import { arkivOppsett } from './oppsett.server';
import { taImot } from './motta.server';
import { lesTreff, sokXml, type SakITreff } from './sok';
import { lesSvar, meldingstype } from './svar';
import { aapneTransport } from './transporter.server';

const TAALMODIG = 8_000;
const PAUSE = 400;
/** Each question asks for a number of its own among these. */
const MINST = 20;
const ULIKE = 30;

let sist = 0;
let foregaaende: Promise<unknown> = Promise.resolve();

/**
 * Asks the archive for saksmapper (`innsyn.sok`), one question at a time, and waits some seconds for
 * the answer. Refuses with a clear sentence when the archive is silent, and where nothing goes by itself.
 */
export function searchSaker(query: string): Promise<SakITreff[] | Refusal> {
	const mine = foregaaende.then(() => spoer(text(query, 200)));
	foregaaende = mine.catch(() => undefined);
	return mine;
}

async function spoer(query: string): Promise<SakITreff[] | Refusal> {
	const oppsett = await arkivOppsett(reader);
	if (!harArkivsystem(oppsett)) return refuse('forsendelse_no_archive');
	const transport = await aapneTransport(reader);
	if (!transport) return refuse('forsendelse_no_way');
	if (!query) return [];
	const { versjon } = oppsett;
	const antall = MINST + (sist = (sist + 1) % ULIKE);
	const signal = AbortSignal.timeout(TAALMODIG);
	const id = newId();
	const bytes = Buffer.from(sokXml(query, antall, versjon), 'utf8');
	const filer = [{ navn: 'sok.xml', mimeType: 'application/xml', bytes }];
	const melding = { id, meldingstype: meldingstype('innsyn.sok', versjon), filer };
	const outcome = await transport.send(melding, signal);
	if (outcome.kind !== 'sent') return refuse('forsendelse_archive_silent');
	const type = meldingstype('innsyn.sok.resultat.minimum', versjon);
	let found: SakITreff[] | Refusal | null = null;
	while (!found && !signal.aborted) {
		await transport
			.hent(
				[type],
				async (svar) => {
					const treff = lesTreff(svar.xml, antall);
					if (treff) found = treff;
					else if (svar.svarPaa === id) found = avvist(lesSvar(svar));
					// In a folder the answers to messages lie among those to searches.
					else if (!/sokeresultat/.test(svar.xml)) await taImot(svar);
				},
				signal
			)
			.catch(() => undefined);
		if (!found) await new Promise((done) => setTimeout(done, PAUSE));
	}
	return found ?? refuse('forsendelse_archive_silent');
}

function avvist(svar: ReturnType<typeof lesSvar>): Refusal {
	const reason = svar?.slag === 'feil' ? svar.feilmelding : '';
	return reason
		? refuse('forsendelse_archive_refused', { reason })
		: refuse('forsendelse_archive_silent');
}
