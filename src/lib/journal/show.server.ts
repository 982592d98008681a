import { reader } from '$lib/database/database.server';
import { readKept } from '$lib/files/files.server';
import type { Actor } from '$lib/staff/actor';
import { logSeeing, readings, type Reading } from '$lib/staff/seeing.server';
import type { Journalpost, Saksmappe, Tillegg } from './journalpost';
import { innhold, saksmappeFor, svarI, versjoner } from './read.server';
import { tilleggTil } from './tillegg.server';
import { chainStatus } from './verify.server';

/** A journalpost as it is shown: every version (newest first), its case, its words, its place in the chain. */
export interface Vist {
	versjoner: [Journalpost, ...Journalpost[]];
	/** Null when the actor may see the journalpost but not its saksmappe. */
	saksmappe: Saksmappe | null;
	innhold: Record<string, string>;
	kjede: { number: number; holds: boolean } | null;
	tillegg: Tillegg;
	/** The journalposter that may answer it: what went out, or was written within the house, in the same saksmappe. */
	svar: Pick<Journalpost, 'referanse' | 'tittel'>[];
	/** Who has read it, when it is sensitive. */
	readings: Reading[];
}

/** Opens a journalpost, or null when there is none that the actor may see. Reading a sensitive one is logged. */
export async function show(actor: Actor, referanse: string): Promise<Vist | null> {
	const [post, ...older] = await versjoner(reader, actor, referanse);
	if (!post) return null;
	await logSeeing(actor, 'journal', [{ ...post, subject: referanse }]);
	return {
		versjoner: [post, ...older],
		saksmappe: await saksmappeFor(reader, actor, post.mappeID),
		innhold: await innhold(reader, post),
		kjede: await chainStatus(reader, post),
		tillegg: (await tilleggTil(reader, [referanse])).get(referanse)!,
		svar: post.journalposttype === 'U' ? [] : await svarI(reader, actor, post.mappeID),
		readings: post.sensitivity === 'normal' ? [] : await readings(reader, referanse)
	};
}

/** A document of a journalpost as a file, or null when there is none that the actor may see, or its bytes are gone. */
export async function documentFile(
	actor: Actor,
	referanse: string,
	number: number,
	variant: 'P' | 'A' = 'P'
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
	const shown = await show(actor, referanse);
	const [post] = shown?.versjoner ?? [];
	const found = post?.dokumenter.find(({ dokumentnummer }) => dokumentnummer === number);
	if (!shown || !found) return null;
	if (variant === 'A') return archiveCopy(shown.tillegg, number);
	const words = shown.innhold[found.sjekksum];
	const bytes =
		words === undefined
			? await readKept(found.sjekksum).catch(() => null)
			: Buffer.from(words, 'utf8');
	return bytes && { name: found.filnavn, bytes: new Uint8Array(bytes) };
}

async function archiveCopy({ dokumentobjekter }: Tillegg, number: number) {
	const copy = dokumentobjekter.find(({ dokumentnummer }) => dokumentnummer === number);
	const bytes = copy && (await readKept(copy.sjekksum).catch(() => null));
	return copy && bytes ? { name: copy.filnavn, bytes: new Uint8Array(bytes) } : null;
}
