import { createHash, randomBytes } from 'node:crypto';
import {
	access,
	constants,
	mkdir,
	open,
	readdir,
	readFile,
	rename,
	rm,
	stat
} from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '$lib/database/clock.server';
import type { Outcome } from '$lib/outbox/delivery';
import type { Melding, Mottatt, Transport } from './transport';

/** A file that is younger may still be on its way in. */
const HVILE = 2_000;
const STOERST = 5 * 1024 * 1024;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * Messages laid in a folder that the archive reads: `ut/<id>/arkivmelding.xml` with its files, and
 * `melding.json` that says what it is. A folder is whole or not there. Answers are laid in `inn/` as
 * XML named after the message (`<id>.kvittering.xml`, `<id>.mottatt`), and moved to `inn/lest/`.
 */
export function mappetransport(mappe: string): Transport {
	const ut = join(mappe, 'ut');
	const inn = join(mappe, 'inn');
	return {
		send: (melding, signal) => legg(ut, melding, signal),
		hent: (typer, ta, signal) =>
			hent(inn, ta, { signal, treff: typer.some((type) => /resultat/.test(type)) }),
		prov: async () => {
			try {
				await mkdir(ut, { recursive: true });
				await mkdir(inn, { recursive: true });
				const probe = join(ut, `.prov-${randomBytes(4).toString('hex')}`);
				await skriv(probe, Buffer.from('Varde'));
				await rm(probe);
				await access(inn, constants.R_OK | constants.W_OK);
				return null;
			} catch (error) {
				return String((error as Error).message);
			}
		}
	};
}

async function legg(ut: string, melding: Melding, signal: AbortSignal): Promise<Outcome> {
	const ferdig = join(ut, melding.id);
	const halv = join(ut, `.${melding.id}.${randomBytes(4).toString('hex')}`);
	try {
		await mkdir(halv, { recursive: true });
		const { id, meldingstype } = melding;
		await skriv(join(halv, 'melding.json'), Buffer.from(JSON.stringify({ id, meldingstype })));
		for (const { navn, bytes } of melding.filer) {
			signal.throwIfAborted();
			await skriv(join(halv, navn), bytes);
		}
		await rename(halv, ferdig);
		return { kind: 'sent' };
	} catch (error) {
		await rm(halv, { recursive: true, force: true }).catch(() => undefined);
		const { code, message } = error as NodeJS.ErrnoException;
		// It lies there already, whole: a crash came between that and our writing it down.
		if (code === 'ENOTEMPTY' || code === 'EEXIST') return { kind: 'sent' };
		return { kind: 'retry', reason: message };
	}
}

async function skriv(path: string, bytes: Uint8Array): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** @param treff whether what a search found is taken too; else it is left for whoever searches */
async function hent(
	inn: string,
	ta: (svar: Mottatt) => Promise<void>,
	{ signal, treff }: { signal: AbortSignal; treff: boolean }
): Promise<void> {
	const lest = join(inn, 'lest');
	await mkdir(lest, { recursive: true });
	for (const navn of (await readdir(inn)).sort()) {
		if (signal.aborted) return;
		const path = join(inn, navn);
		const file = await stat(path).catch(() => null);
		// By how far, not how long ago: the clock may have been set back.
		const fersk = file && Math.abs(now() - file.mtimeMs) < HVILE;
		if (!file?.isFile() || navn.startsWith('.') || fersk) continue;
		const svar = await svaret(path, navn, file.size);
		if (!treff && /sokeresultat/.test(svar.xml)) continue;
		await ta(svar);
		await rename(path, join(lest, navn));
	}
}

async function svaret(path: string, navn: string, size: number): Promise<Mottatt> {
	const mottatt = /\.mottatt$/.test(navn);
	const xml = mottatt || size > STOERST ? '' : await readFile(path, 'utf8');
	return {
		// An archive may give every answer the same name: it is the same one when it says the same.
		id: `inn/${navn}#${createHash('sha256').update(xml).digest('hex').slice(0, 16)}`,
		meldingstype: mottatt ? 'arkivering.arkivmelding.opprett.mottatt' : '',
		svarPaa: UUID.exec(navn)?.[0].toLowerCase() ?? null,
		xml
	};
}
