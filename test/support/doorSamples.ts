import { eq, ne } from 'drizzle-orm';
import { exerciseIncident, liveIncident } from '$lib/crisis/live.server';
import { incidentDraft } from '$lib/crisis/tables.server';
import { reader } from '$lib/database/database.server';
import { stopMark } from '$lib/inquiries/stop/tables.server';
import { inquiry } from '$lib/inquiries/tables.server';
import { journalpost, saksmappe } from '$lib/journal/tables.server';
import type { Sensitivity } from '$lib/staff/actor';
import { activity, coverage, post } from '$lib/planning/tables.server';

/** What stands in brackets, and under '?' the query; `findSamples()` finds those that only the demo knows. */
export const SAMPLES: Record<string, Record<string, string>> = {
	'/[...path]': { path: 'finnes/ikke' },
	'/api/henvendelser/[ref]': { ref: 'H-0000-00000' },
	'/forste-gang/[token]': { token: 'unknown' },
	'/hendelse/[ref]/gjelder': { ref: 'K-0000-0000' },
	'/henvendelse/[token]': { token: 'unknown' },
	'/invitasjon/[token]': { token: 'unknown' },
	'/ovelse/[token]': { token: 'unknown' },
	'/intern/henvendelser/sporsmal/[id]': { id: 'svommehall' },
	'/intern/henvendelser/kort/[id]': { id: 'mer-lys-pa-skoleveien' },
	'/intern/krise/ovelse/[id]': { id: 'demo-ovelse' },
	'/s/[token]': { token: 'unknown' },
	'/sak/[token]': { token: 'unknown' },
	'/sak/[token]/vedlegg/[id]': { token: 'unknown', id: 'unknown' },
	'/sak/bekreft/[token]': { token: 'unknown' },
	'/intern/journal/uttrekk/[id]': { id: 'unknown' },
	'/intern/krise/utboks/[key]': { key: 'unknown' },
	'/scim/v2/Users/[id]': { id: 'demo-redaktor' },
	'/sms/status/[token]': { token: 'unknown' },
	'/intern/innstillinger/personer/[id]': { id: 'demo-redaktor' },
	'/intern/innstillinger/omrader/[id]': { id: 'nes' },
	'/intern/innstillinger/omrader/fil/[id]': { id: 'trykksoner' },
	'/intern/innstillinger/omrader/fil/[id]/omriss.json': { id: 'trykksoner' },
	'/intern/innstillinger/enheter/[id]': { id: 'skole' },
	'/intern/innstillinger/ruting/andre/[id]': { id: 'vegvesenet' },
	'/intern/innstillinger/ruting/[id]': { id: 'sentrum' },
	'/intern/innstillinger/ruting/[id]/endre': { id: 'sentrum' },
	'/intern/innstillinger/maler/[kind]': { kind: 'vann_borte' },
	'/intern/innstillinger/oppbevaring/[id]': { id: 'oppbevaring-1' },
	'/intern/innstillinger/svarmaler/[id]': { id: 'bekreftelse' },
	'/intern/innstillinger/epost/[id]': { id: 'ut' },
	'/intern/innstillinger/enheter/[id]/apningstid': { id: 'skole' },
	'/intern/innstillinger/enheter/[id]/endre': { id: 'skole' },
	'/intern/innstillinger/enheter/[id]/utenfor': { id: 'skole' },
	'/vakt/[token].ics': { token: 'unknown' },
	'/varsling/bekreft/[token]': { token: 'unknown' },
	'/varsling/e-post/[token]': { token: 'unknown' },
	'/varsling/e-post/[token]/slutt': { token: 'unknown' },
	'/intern/vakt/[id]': { id: 'demo-kriseleder-10' },
	'/intern/vakt/ordninger/[id]': { id: 'kriseleder' }
};

/** What the sample of a route belongs to: its unit, how sensitive it is, the kind of message. */
export const THINGS: Record<
	string,
	{ unitId?: string; sensitivity?: Sensitivity; kind?: string } | undefined
> = { '/intern/krise/ny/[kind]': { kind: 'vann_borte' } };

/** Things of the demo that stand in addresses. */
export async function findSamples(): Promise<void> {
	const of = async <T>(found: Promise<T[]>) => {
		const [first] = await found;
		if (!first) throw new Error('The demo has nothing to try a door with');
		return first;
	};
	const [sak, planned, covered, written] = await Promise.all([
		of(reader.select().from(saksmappe).where(ne(saksmappe.unitId, 'kultur')).limit(1)),
		of(reader.select().from(activity).limit(1)),
		of(reader.select().from(coverage).limit(1)),
		of(reader.select().from(post).limit(1))
	]);
	const entry = await of(
		reader.select().from(journalpost).where(eq(journalpost.mappeID, sak.mappeID)).limit(1)
	);
	const warned = await of(
		reader.select().from(liveIncident).where(eq(liveIncident.status, 'aktiv')).limit(1)
	);
	const played = await of(reader.select().from(exerciseIncident).limit(1));
	const drafted = await of(
		reader.select().from(incidentDraft).where(eq(incidentDraft.state, 'waiting')).limit(1)
	);
	const asked = await of(
		reader.select().from(inquiry).where(eq(inquiry.unitId, 'barnevern')).limit(1)
	);
	const urgent = await of(
		reader
			.select({ ref: inquiry.ref, unitId: inquiry.unitId, sensitivity: inquiry.sensitivity })
			.from(stopMark)
			.innerJoin(inquiry, eq(inquiry.id, stopMark.inquiryId))
			.limit(1)
	);
	Object.assign(THINGS, {
		'/intern/haster/[ref]': urgent,
		'/intern/henvendelser/[ref]': asked,
		'/intern/henvendelser/[ref]/oversend': asked,
		'/intern/journal/ny': asked,
		'/intern/journal/[ref]': entry,
		'/intern/journal/[ref]/arkivmelding.xml': entry,
		'/intern/journal/utsending/[gjelder]': entry,
		'/intern/journal/utsending/[gjelder]/pakke.zip': entry,
		'/intern/journal/[ref]/dokument/[nr]': entry,
		'/intern/journal/sak/[aar]/[nummer]/arkivmelding.xml': sak,
		'/intern/krise/[ref]/[step]': { kind: warned.kind }
	});
	const ref = { ref: entry.referanse };
	Object.assign(SAMPLES, {
		'/intern/arshjul/[id]': { id: planned.id },
		'/intern/arshjul/[id]/gjentakelse': { id: planned.id },
		'/intern/arshjul/dekning/[id]': { id: covered.id },
		'/intern/innlegg/[id]': { id: written.id },
		'/intern/innlegg/[id]/forhandsvisning': { id: written.id },
		'/intern/haster/[ref]': { ref: urgent.ref },
		'/intern/henvendelser/[ref]': { ref: asked.ref },
		'/intern/henvendelser/[ref]/oversend': { ref: asked.ref },
		'/intern/henvendelser/[ref]/vedlegg/[id]': { ref: asked.ref, id: 'unknown' },
		'/intern/journal/[ref]': ref,
		'/intern/journal/utsending/[gjelder]': { gjelder: entry.referanse },
		'/intern/journal/utsending/[gjelder]/pakke.zip': { gjelder: entry.referanse },
		'/journal/[ref]': ref,
		'/intern/journal/[ref]/arkivmelding.xml': ref,
		'/intern/journal/[ref]/dokument/[nr]': { ...ref, nr: '1' },
		'/intern/journal/ny': { '?': `henvendelse=${asked.ref}` },
		'/intern/krise/[ref]': { ref: warned.ref },
		'/intern/krise/[ref]/[step]': { ref: warned.ref, step: 'oppdater' },
		'/intern/krise/[ref]/side': { ref: played.ref },
		'/intern/krise/[ref]/logg': { ref: warned.ref },
		'/intern/krise/[ref]/rapport': { ref: warned.ref },
		'/intern/krise/[ref]/situasjonsrapport': { ref: warned.ref },
		'/intern/journal/kriser/[ref]/pakke.json': { ref: warned.ref },
		'/intern/krise/[ref]/logg/fil': { ref: warned.ref, '?': 'format=csv' },
		'/intern/krise/[ref]/sporsmal': { ref: warned.ref },
		'/intern/krise/[ref]/utganger': { ref: warned.ref },
		'/intern/krise/[ref]/utganger/[output]': { ref: warned.ref, output: 'facebook' },
		'/intern/krise/[ref]/oppslag': { ref: warned.ref },
		'/intern/krise/ny/[kind]': { kind: 'vann_borte' },
		'/intern/krise/utkast/[id]': { id: drafted.id },
		'/intern/journal/sak/[aar]/[nummer]/arkivmelding.xml': {
			aar: String(sak.aar),
			nummer: String(sak.nummer)
		}
	});
}
