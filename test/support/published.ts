import { LILLEVIK } from '$lib/kommune/kommune';
import type { PublishedPost } from '$lib/planning/published.server';
import type { Incident, IncidentVersion, PublicContent } from '$lib/public/content';
import { demoUnit } from '$lib/staff/units/demo';

/** 20 November 2026 at 03.10 in Lillevik. */
export const NIGHT = Date.parse('2026-11-20T03:10:00+01:00');
export const MINUTE = 60_000;

/** A version of «Vannet er borte», as it was published. */
export function version(change: Partial<IncidentVersion> = {}): IncidentVersion {
	const number = change.version ?? 1;
	return {
		version: number,
		step: number === 1 ? 'first' : 'update',
		publishedAt: NIGHT + (number - 1) * 40 * MINUTE,
		capIdentifier: `no.kommune.9999.K-2026-0007.${number}`,
		texts: {
			nb: {
				title: 'Vannet er borte på Nes',
				push: 'Vannet er borte på Nes. Hold kranene stengt.',
				paragraphs: [
					'Vannet er borte på Nes siden kl. 02.40. En hovedledning ved Storelva er brukket.',
					'Hold kranene stengt. Ikke bruk vaskemaskin og oppvaskmaskin. Vi setter ut vann ved Nes skole fra kl. 05.00.',
					'Vi vet ikke ennå når vannet er tilbake.',
					'Trenger du hjelp til å hente vann, ring 55 50 00 99.'
				],
				advice:
					'Hold kranene stengt. Ikke bruk vaskemaskin og oppvaskmaskin. Vi setter ut vann ved Nes skole fra kl. 05.00.'
			},
			en: {
				title: 'No water at Nes',
				push: 'There is no water at Nes. Keep your taps closed.',
				paragraphs: [
					'There has been no water at Nes since 02:40. A water main at Storelva is broken.',
					'Keep your taps closed. Do not use the washing machine or the dishwasher. We set out water at Nes school from 05:00.'
				],
				advice: 'Keep your taps closed.'
			}
		},
		...change
	};
}

/** «Vannet er borte» on Nes, going on at NIGHT, with a promise to tell more at 04.10. */
export function incident(change: Partial<Incident> = {}): Incident {
	const versions = change.versions ?? [version()];
	return {
		ref: 'K-2026-0007',
		kind: 'vann_borte',
		severity: 'hverdag',
		status: 'aktiv',
		areas: [{ id: 'nes', name: 'Nes' }],
		version: versions[0]?.version ?? 1,
		publishedAt: versions.at(-1)?.publishedAt ?? NIGHT,
		updatedAt: versions[0]?.publishedAt ?? NIGHT,
		nextUpdateAt: NIGHT + 60 * MINUTE,
		expiresAt: NIGHT + 12 * 60 * MINUTE,
		pictogram: 'TapWater',
		...change,
		versions
	};
}

export function post(change: Partial<PublishedPost> = {}): PublishedPost {
	return {
		slug: 'ny-gangvei-til-skolen',
		title: 'Ny gangvei til Nes skole',
		language: 'nb',
		lead: 'Fra mandag kan barna gå trygt hele veien.',
		paragraphs: ['Gangveien går fra Storgata til skolen.', 'Den har lys, og blir brøytet først.'],
		publishedAt: NIGHT - 3 * 24 * 60 * MINUTE,
		updatedAt: NIGHT - 3 * 24 * 60 * MINUTE,
		version: 1,
		...change
	};
}

/** What Lillevik has published at NIGHT. */
export function published(change: Partial<PublicContent> = {}): PublicContent {
	const incidents = change.incidents ?? [incident()];
	return {
		origin: 'https://varde.lillevik.test',
		kommune: LILLEVIK,
		places: new Map(),
		smsSender: '',
		posts: [post()],
		answers: {},
		faq: [],
		told: [],
		hours: demoUnit('servicetorget', (mailbox) => mailbox).hours,
		cap: incidents.flatMap(({ ref, expiresAt, versions }) =>
			versions.map(({ capIdentifier, version, publishedAt, texts }) => ({
				identifier: capIdentifier,
				ref,
				version,
				sentAt: publishedAt,
				expiresAt,
				title: texts.nb?.title ?? '',
				xml: '<alert/>'
			}))
		),
		...change,
		incidents
	};
}

/** What nobody should be able to break a page or a feed with. */
export const HOSTILE =
	'<script>alert(1)</script> ]]> <!-- &amp; "quoted" \'single\' \u202Eabc\u202C 🚱 שלום --> </title>';
