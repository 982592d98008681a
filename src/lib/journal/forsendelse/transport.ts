import type { Outcome } from '../../outbox/delivery';

/** A message on its way out: its id, its type in the protocol, and every file it holds. */
export interface Melding {
	id: string;
	meldingstype: string;
	filer: { navn: string; mimeType: string; bytes: Uint8Array }[];
}

/** An answer as it came: under which id, to which message (when it says), and what it holds. */
export interface Mottatt {
	id: string;
	meldingstype: string;
	svarPaa: string | null;
	xml: string;
}

/**
 * A way to the archive and back. Each message goes under its own id, so that one sent twice is the
 * same one; each answer is there until `ta` has returned.
 */
export interface Transport {
	send(melding: Melding, signal: AbortSignal): Promise<Outcome>;
	/** @param typer the types of message that are asked for; others are left where they are */
	hent(
		typer: readonly string[],
		ta: (svar: Mottatt) => Promise<void>,
		signal: AbortSignal
	): Promise<void>;
	/** Whether the archive can be reached: null, or what was wrong in the words of the machine. */
	prov(signal: AbortSignal): Promise<string | null>;
}
