import { zipSync } from 'fflate';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { forsendelseOm } from './flytt.server';
import { hentPakke } from './handling.server';
import { bygg } from './melding.server';
import { arkivOppsett } from './oppsett.server';

/**
 * The message with its files as one zip, to be imported by hand; from then on it is «sendt». Refuses
 * when it cannot be whole, and then nothing has changed.
 */
export async function pakke(actor: Actor, gjelder: string): Promise<Uint8Array | Refusal> {
	const oppsett = await arkivOppsett(reader);
	const slag = (await forsendelseOm(reader, gjelder))?.slag ?? 'journalpost';
	const bygget = await bygg(reader, { slag, gjelder }, oppsett);
	if (isRefused(bygget)) return bygget;
	const refusal = await hentPakke(actor, gjelder, bygget);
	if (refusal) return refusal;
	// Pictures and PDF are packed already.
	return zipSync(Object.fromEntries(bygget.filer.map(({ navn, bytes }) => [navn, bytes])), {
		level: 1
	});
}
