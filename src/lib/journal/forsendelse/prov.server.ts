import { reader } from '$lib/database/database.server';
import { aapneTransport } from './transporter.server';

const TAALMODIG = 15_000;

/** Tries the way to the archive as it is set up: whether it can be reached, else why not. */
export async function provArkivet(): Promise<{ ok: boolean; hvorfor: string }> {
	const transport = await aapneTransport(reader);
	if (!transport) return { ok: false, hvorfor: '' };
	const hvorfor = await transport.prov(AbortSignal.timeout(TAALMODIG));
	return { ok: hvorfor === null, hvorfor: hvorfor ?? '' };
}
