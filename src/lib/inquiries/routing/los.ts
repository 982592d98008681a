import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Vocabulary } from './vocabulary/vocabulary';

/** A word or phrase of Los, and the service area that it belongs to. */
export type LosTerm = [words: string, area: ServiceArea];

const LONGEST_FILE = 5_000_000;
const MOST_TERMS = 20_000;
const LONGEST_TERM = 80;
/** Themes have themes over them; a ring of them would otherwise never end. */
const DEEPEST = 6;

/**
 * The themes of Los (Digitaliseringsdirektoratet) as areas of a kommune. What belongs to others, or
 * to several, is left out: there the kommune's own words know better.
 */
const THEMES: Record<string, ServiceArea> = {
	'bygg-og-eiendom': 'plan og bygg',
	'kjop-og-salg': 'NAV/sosial',
	'leie-og-utleie': 'NAV/sosial',
	'priser-og-gebyr-for-bygg-og-eiendom': 'skatt og avgift',
	apenhet: 'politikk og innsyn',
	medvirkning: 'politikk og innsyn',
	'politikk-og-valg': 'politikk og innsyn',
	personopplysninger: 'politikk og innsyn',
	barnehage: 'barnehage',
	'barnevern-og-foreldrestotte': 'NAV/sosial',
	familieytelser: 'NAV/sosial',
	'dodsfall-og-gravferd': 'annet',
	ekteskap: 'annet',
	'helse-og-omsorg': 'helse og omsorg',
	'kultur-idrett-og-fritid': 'kultur og fritid',
	'lotteri-og-pengespill': 'næring',
	naring: 'næring',
	landbruk: 'miljø/landbruk',
	'tilskuddsordninger-for-naring': 'miljø/landbruk',
	'natur-klima-og-miljo': 'miljø/landbruk',
	avfallshandtering: 'renovasjon',
	'samfunnssikkerhet-og-beredskap': 'beredskap',
	'skatt-og-avgift': 'skatt og avgift',
	'skole-og-utdanning': 'skole',
	'sosiale-tjenester': 'NAV/sosial',
	inntektssikring: 'NAV/sosial',
	arbeidsliv: 'personal/HR',
	'veg-og-vegregulering': 'vei og trafikk',
	mobilitetstilbud: 'vei og trafikk',
	trafikkinformasjon: 'vei og trafikk'
};

/** Reads the words of Los from its RDF file (all.rdf) or from a CSV with `term` and `losPaths`. */
export function losTerms(file: string): LosTerm[] | Refusal {
	if (file.length > LONGEST_FILE) return refuse('routing_los_large');
	const terms = file.trimStart().startsWith('<') ? fromRdf(file) : fromCsv(file);
	if (!terms) return refuse('routing_los_unreadable');
	const unique = new Map<string, LosTerm>();
	for (const [words, area] of terms) {
		const bare = words.trim().toLowerCase();
		if (bare.length > 2 && bare.length <= LONGEST_TERM)
			unique.set(`${bare}\t${area}`, [bare, area]);
	}
	if (!unique.size) return refuse('routing_los_empty');
	return [...unique.values()].slice(0, MOST_TERMS);
}

/** Words of Los as vocabularies, by area. A comma in a term would part it in two. */
export function losVocabularies(terms: readonly LosTerm[]): Vocabulary[] {
	const areas = new Map<ServiceArea, string[]>();
	for (const [words, area] of terms) {
		const known = areas.get(area) ?? [];
		known.push(words.replaceAll(',', ' '));
		areas.set(area, known);
	}
	return [...areas].map(([area, words]) => ({
		area,
		...{ decisive: '', likely: words.join(','), hint: '' }
	}));
}

interface Node {
	labels: string[];
	broader: string[];
}

function fromRdf(file: string): LosTerm[] | null {
	const root = parsed(file);
	if (!root) return null;
	const nodes = new Map<string, Node>();
	for (const child of elements(root)) {
		const about = child.attributes['rdf:about'];
		if (about) nodes.set(idOf(about), nodeOf(child));
	}
	return [...nodes].flatMap(([id, { labels }]) => {
		const area = areaOf(id, nodes);
		return area ? labels.map((label): LosTerm => [label, area]) : [];
	});
}

function parsed(file: string): XmlElement | null {
	if (/<!DOCTYPE/i.test(file)) return null; // nothing is expanded
	try {
		return parseXml(file.trim()).root;
	} catch {
		return null; // not XML: the person is told so
	}
}

function nodeOf(element: XmlElement): Node {
	const own = elements(element);
	const labels = own
		.filter(
			({ name, attributes }) =>
				/^skos:(pref|alt|hidden)Label$/.test(name) && attributes['xml:lang'] !== 'en'
		)
		.map(({ text }) => text);
	const broader = own
		.filter(({ name }) => name === 'skos:broader')
		.map(({ attributes }) => idOf(attributes['rdf:resource'] ?? ''));
	return { labels, broader };
}

/** The nearest theme over a word that is an area of a kommune. */
function areaOf(id: string, nodes: ReadonlyMap<string, Node>, depth = 0): ServiceArea | undefined {
	if (THEMES[id] || depth > DEEPEST) return THEMES[id];
	for (const over of nodes.get(id)?.broader ?? []) {
		const area = areaOf(over, nodes, depth + 1);
		if (area) return area;
	}
	return undefined;
}

function elements(parent: XmlElement): XmlElement[] {
	return parent.children.filter((child) => child instanceof XmlElement);
}

function idOf(address: string): string {
	return address.split('/').at(-1) ?? '';
}

function fromCsv(file: string): LosTerm[] | null {
	const [head = '', ...lines] = file.split(/\r?\n/);
	const columns = cells(head).map((name) => name.trim());
	const [term, paths, lang] = ['term', 'losPaths', 'lang'].map((name) => columns.indexOf(name));
	if (term === undefined || paths === undefined || term < 0 || paths < 0) return null;
	return lines.flatMap((line) => {
		const row = cells(line);
		if (lang !== undefined && row[lang] === 'en') return [];
		const themes = (row[paths] ?? '').split(/[/|;]/).reverse();
		const area = themes.map((theme) => THEMES[theme]).find(Boolean);
		return area && row[term] ? [[row[term], area] as LosTerm] : [];
	});
}

function cells(line: string): string[] {
	return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
		cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
	);
}
