import { eq } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write, type Tx } from '$lib/database/database.server';
import { log } from '$lib/database/log.server';
import { flytt, type Trekk } from './flytt.server';
import type { Forsendelse } from './melding.server';
import { arkivOppsett } from './oppsett.server';
import { lesSvar, svartyper, type Svar } from './svar';
import { arkivsvar, forsendelse, forsendelsehendelse } from './tables.server';
import type { Mottatt } from './transport';
import { aapneTransport } from './transporter.server';

/** What became of an answer. */
export type Utfall = (typeof arkivsvar.$inferSelect)['utfall'] | 'kjent fra før';

/** Fetches every answer that waits. Each is written down before the archive's copy goes. */
export async function hentSvar(signal: AbortSignal): Promise<void> {
	const transport = await aapneTransport(reader);
	if (!transport) return;
	const { versjon } = await arkivOppsett(reader);
	await transport.hent(svartyper(versjon), async (mottatt) => void (await taImot(mottatt)), signal);
}

/**
 * Writes an answer down and does what it says, once. One that is not about anything of ours, or whose
 * message and key disagree, is kept and changes nothing.
 */
export async function taImot(mottatt: Mottatt): Promise<Utfall> {
	const utfall = await write(async (tx) => {
		const [known] = await tx.select().from(arkivsvar).where(eq(arkivsvar.id, mottatt.id));
		if (known) return 'kjent fra før';
		const svar = lesSvar(mottatt);
		const noekkel = svar && 'noekkel' in svar ? svar.noekkel : null;
		const om = svar ? await hvilken(tx, mottatt.svarPaa, noekkel) : null;
		const utfall = !svar
			? 'uleselig'
			: !om
				? 'ikke vår'
				: await bruk(tx, om, svar, mottatt.svarPaa);
		const { id, meldingstype, svarPaa, xml: innhold } = mottatt;
		await tx.insert(arkivsvar).values({
			...{ id, meldingstype, svarPaa, noekkel, utfall, innhold },
			forsendelseId: om?.id ?? null,
			mottattAt: now()
		});
		return utfall;
	});
	log('info', 'archive.answer', { id: mottatt.id, utfall });
	return utfall;
}

/** What an answer is about: by the message it answers (any that it ever went in), and by our key. */
async function hvilken(
	tx: Tx,
	svarPaa: string | null,
	noekkel: string | null
): Promise<Forsendelse | null> {
	const byMessage = svarPaa ? await etterMelding(tx, svarPaa) : null;
	if (noekkel === null) return byMessage;
	const [byKey] = await tx.select().from(forsendelse).where(eq(forsendelse.noekkel, noekkel));
	if (!byKey || (byMessage && byMessage.id !== byKey.id)) return null;
	return byKey;
}

async function etterMelding(tx: Tx, meldingId: string): Promise<Forsendelse | null> {
	const [now] = await tx.select().from(forsendelse).where(eq(forsendelse.meldingId, meldingId));
	if (now) return now;
	const [before] = await tx
		.select({ forsendelse })
		.from(forsendelsehendelse)
		.innerJoin(forsendelse, eq(forsendelse.id, forsendelsehendelse.forsendelseId))
		.where(eq(forsendelsehendelse.meldingId, meldingId))
		.limit(1);
	return before?.forsendelse ?? null;
}

async function bruk(
	tx: Tx,
	om: Forsendelse,
	svar: Svar,
	meldingId: string | null
): Promise<'brukt' | 'uten virkning'> {
	// What an earlier message met says nothing of the one that is on its way now.
	const gammel = meldingId !== null && meldingId !== om.meldingId && svar.slag !== 'kvittering';
	if (gammel) return 'uten virkning';
	const refusal = await flytt(tx, om, { ...virkning(svar), ved: 'arkiv', meldingId });
	return refusal ? 'uten virkning' : 'brukt';
}

function virkning(svar: Svar): Pick<Trekk, 'til' | 'grunn' | 'sett'> {
	switch (svar.slag) {
		case 'mottatt':
			return { til: 'mottatt' };
		case 'kvittering':
			return { til: 'kvittert', sett: { arkivet: svar.arkivet } };
		case 'feil':
			return { til: 'feilet', grunn: [svar.feilmelding, svar.feilId].filter(Boolean).join(' – ') };
	}
}
