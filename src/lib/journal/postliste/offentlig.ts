import { nationalIdsIn } from '$lib/privacy/nationalId';
import type {
	Avskrivning,
	Avskrivningsmaate,
	Journalpost,
	Journalposttype,
	Korrespondansepart,
	Saksmappe
} from '../journalpost';
import { maskert, MASKE } from '../maskering';

/** A party as the public may know it: the name of one that is shielded is not even here. */
export interface OffentligPart {
	type: Korrespondansepart['korrespondanseparttype'];
	/** null: shielded */
	navn: string | null;
	/** whether it is the name of a person */
	person: boolean;
}

/** A journalpost as it stands in the offentlig journal (Noark 5.2.9), and nothing else of it. */
export interface OffentligPost {
	referanse: string;
	systemID: string;
	journalaar: number;
	journalsekvensnummer: number;
	journalpostnummer: number;
	journalposttype: Journalposttype;
	/** civil dates */
	journaldato: string;
	dokumentetsDato: string;
	offentligTittel: string;
	tilgangsrestriksjon: string | null;
	skjermingshjemmel: string | null;
	unitId: string;
	administrativEnhet: string;
	parter: OffentligPart[];
	/** that it is answered or done with, and the reference of the journalpost that answers it */
	avskrivning: { dato: string; maate: Avskrivningsmaate; av: string | null } | null;
	sak: {
		mappeID: string;
		aar: number;
		nummer: number;
		offentligTittel: string;
		administrativEnhet: string;
		/** the primary class, unless it is a person or shielded */
		klasse: { klasseID: string; tittel: string } | null;
		tilgangsrestriksjon: string | null;
		skjermingshjemmel: string | null;
	};
}

/** What the public may read of a journalpost; null until a person has assessed it. */
export function offentlig(
	post: Journalpost,
	sak: Saksmappe,
	avskrivning: Avskrivning | null
): OffentligPost | null {
	return post.offentlighetsvurdertDato === null ? null : utad(post, sak, avskrivning);
}

/**
 * A journalpost without what is shielded. Built field by field, so that a field that is added to the register
 * stays inside until somebody lets it out here.
 */
export function utad(
	post: Journalpost,
	sak: Saksmappe,
	avskrivning: Avskrivning | null
): OffentligPost {
	const [, aar, nummer] = post.referanse.split('-').map(Number);
	const [, saksaar, saksnummer] = /^(\d+)\/(\d+)$/.exec(sak.mappeID)?.map(Number) ?? [];
	const title = (tittel: string) => uten(tittel, skjermedeNavn(post, sak)) || MASKE;
	return {
		referanse: post.referanse,
		systemID: post.noekkel,
		journalaar: aar ?? 0,
		journalsekvensnummer: nummer ?? 0,
		journalpostnummer: post.journalpostnummer,
		journalposttype: post.journalposttype,
		journaldato: post.journaldato,
		dokumentetsDato: post.dokumentetsDato,
		offentligTittel: title(post.offentligTittel),
		...hjemmel(post),
		unitId: post.unitId,
		administrativEnhet: post.administrativEnhet,
		parter: post.korrespondanseparter.map((part) => ({
			type: part.korrespondanseparttype,
			navn: erSkjermet(post, part) ? null : part.korrespondansepartNavn,
			person: part.erPersonnavn
		})),
		avskrivning: avskrivning && {
			dato: avskrivning.avskrivningsdato,
			maate: avskrivning.avskrivningsmaate,
			av: avskrivning.avskrivesAv
		},
		sak: {
			mappeID: sak.mappeID,
			aar: saksaar ?? 0,
			nummer: saksnummer ?? 0,
			offentligTittel: title(sak.offentligTittel),
			administrativEnhet: sak.administrativEnhet,
			klasse: klasseFor(sak),
			...hjemmel(sak)
		}
	};
}

/** What a search finds an entry by: for as long as names are searched for, and after that. */
export function soketekster(post: OffentligPost): { medNavn: string; utenNavn: string } {
	const { referanse, sak, parter } = post;
	const personer = parter.flatMap(({ navn, person }) => (person && navn ? [navn] : []));
	const andre = parter.flatMap(({ navn, person }) => (!person && navn ? [navn] : []));
	const titler = [post.offentligTittel, sak.offentligTittel];
	const fast = [referanse, sak.mappeID, ...andre];
	return {
		medNavn: [...fast, ...titler, ...personer].join('\n').toLowerCase(),
		utenNavn: [...fast, ...titler.map((tittel) => maskert(tittel, personer))]
			.join('\n')
			.toLowerCase()
	};
}

/** Whether a page that shows the entry shows the name of a person, who is not to be found by a search engine (Noark 5.2.32). */
export function navngir({ parter }: Pick<OffentligPost, 'parter'>): boolean {
	return parter.some(({ person, navn }) => person && navn !== null);
}

/** A person in a matter that is for few eyes is nobody the public is told of, whatever was ticked. */
function erSkjermet(
	post: Journalpost,
	part: Pick<Korrespondansepart, 'erSkjermet' | 'erPersonnavn'>
): boolean {
	return part.erSkjermet || (part.erPersonnavn && post.sensitivity !== 'normal');
}

function skjermedeNavn(post: Journalpost, sak: Saksmappe) {
	const parter = [
		...post.korrespondanseparter.map((one) => ({ ...one, navn: one.korrespondansepartNavn })),
		...sak.parter.map((one) => ({ ...one, navn: one.partNavn }))
	].filter((one) => erSkjermet(post, one));
	const navn = (person: boolean) =>
		parter.filter(({ erPersonnavn }) => erPersonnavn === person).map((one) => one.navn);
	return { personer: navn(true), andre: navn(false) };
}

function klasseFor({ klasser: [primary] }: Saksmappe) {
	if (!primary || primary.erSkjermet || primary.klassifikasjonssystem === 'PNR') return null;
	return { klasseID: primary.klasseID, tittel: primary.tittel };
}

/** Without the names of those who are shielded, and never with a fødselsnummer (Noark 5.2.31). */
function uten(tittel: string, { personer, andre }: ReturnType<typeof skjermedeNavn>) {
	const utenAndre = andre.reduce((text, navn) => text.split(navn).join(MASKE), tittel);
	if (personer.length) return maskert(utenAndre, personer);
	return nationalIdsIn(utenAndre)
		.reverse()
		.reduce((text, { from, to }) => text.slice(0, from) + MASKE + text.slice(to), utenAndre);
}

function hjemmel({ skjerming }: Pick<Journalpost, 'skjerming'>) {
	return {
		tilgangsrestriksjon: skjerming?.tilgangsrestriksjon ?? null,
		skjermingshjemmel: skjerming?.skjermingshjemmel ?? null
	};
}
