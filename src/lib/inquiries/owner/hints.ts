import { fits, prepare, read } from '../rules/match';
import { EMPTY } from '../rules/form';
import type { Body, BodyKind } from './body';

/** A body that a text seems to be for, and the words that say so. */
export interface Hint {
	bodyId: string;
	why: string[];
}

/** What is theirs and not the kommune's; a kommune that does it itself has no such body in its list. */
const WORDS: Record<BodyKind, string> = {
	county: `fylkesvei, fylkesveg, fylkesvegen, videregående skole, vidaregåande skule, videregående, vidaregåande, tannklinikk,
		offentlig tannlege, tannhelsetjenesten, skolebussen kjører, busskort, bussruter, rutebuss, ruteselskap, skyss til videregående, fagskole, fagbrev, folkehøgskole`,
	roads: `riksvei, riksveg, europavei, europaveg, motorveien, motorvegen, bompenger, bomstasjon, førerkort, førarkort, førerprøve, kjøreprøve, oppkjøring, trafikkstasjon,
		registreringsskilt, bilskilt, eu-kontroll, vogntogkontroll`,
	police: `innbrudd, innbrot, tyveri, tjuveri, stjålet, stolen sykkel, anmelde, anmeldelse, melde lovbrudd, hærverk, trakassering, trusler fra, fyllebråk, bråk om natta,
		fornye passet, bestille pass, nytt pass, politiattest, våpenlov, våpenkort, funnet lommebok, svindel, svindlet, narkotikasalg, fartskontroll, fyllekjøring, ruskjøring`,
	nav: `dagpenger, dagpengar, arbeidsavklaringspenger, aap, uføretrygd, sykepenger, sjukepengar, foreldrepenger, foreldrepengar, barnetrygd, kontantstøtte, alderspensjon fra folketrygden,
		folketrygden, bidragsforskudd, barnebidrag, overgangsstønad, hjelpestønad, grunnstønad, meldekort, hjelpemiddelsentralen`,
	tax: `skattekort, skattemelding, skattemeldinga, skatteoppgjør, skatteoppgjer, restskatt, forskuddsskatt, folkeregister, folkeregisteret, flyttemelding, melde flytting, id-nummer, fødselsattest,
		navneendring, namneendring, arveavgift, formuesskatt, moms, mva-registrering, prøvingsattest`,
	hospital: `time på sykehuset, time på sjukehuset, poliklinikk, poliklinikken, henvisning til sykehus, venter på operasjon, ventetid på operasjon, operasjonen er utsatt, mr-undersøkelse,
		ambulanse, ambulansen, akuttmottak, akuttmottaket, bup, dps, distriktspsykiatrisk, pasientreiser, pasientreise, fødeavdeling, røntgen, innkalling til sykehus`,
	parish: `dåp, døpe, kirkebryllup, kirkelig vielse, vigsel i kyrkja, konfirmasjon i kirken, konfirmant, gravlund, gravplass, gravplassen, kirkegård, kirkegården, kyrkjegard, kyrkjegarden, festegrav,
		festeavgift for grav, gravstein, gravstell, urnegrav, begravelse, bisettelse, gravferd, presten, kirkekontoret, kyrkjekontoret`,
	food: `matforgiftning, syk av maten, sjuk av maten, mugg i maten, utgått mat, skittent kjøkken på restaurant, uhygienisk, dyremishandling, dyr som lider, vanskjøtsel, dyrevelferd, mattilsynet,
		fugleinfluensa, dyresykdom, dyresjukdom, skrapesjuke, import av hund, hund fra utlandet, gatehund`,
	governor: `rovviltskade, rovviltskader, tatt av ulv, tatt av jerv, fellingstillatelse på ulv, skadefelling, vergemål, verge for, fri rettshjelp, statsforvalteren, fylkesmannen, naturreservat,
		klage til statsforvalteren, søke separasjon, separasjon og skilsmisse, skilsmisse, tilsyn med barnevern`,
	grid: `strømbrudd, straumbrot, strømmen er borte, strømmen gikk, straumen er vekke, uten strøm, utan straum, strømstolpe, straumstolpe, strømledning, kraftledning, kraftlinje, høyspent, høyspentmast,
		trafokiosk, trafoen, strømmåler, straummålar, nettleie, nettleige, tilkobling av strøm, strømnettet, nettselskapet`,
	waste: `dunken ikke tømt, dunken er ikke tømt, ikkje tømt dunken, søppelbilen, bossbilen, renovasjonsbil, tømmekalender, hentekalender, gjenvinningsstasjon, gjenvinningsstasjonen, avfallsdunk, ny dunk,
		matavfallsposer, septiktømming, slamtømming, restavfall, nedgravd container`,
	fire: `branntilsyn, feiing av pipa, feieren, brannforebyggende, melde bålbrenning, bålbrenning, tilsyn med fyringsanlegg, fyringsanlegg, brannstasjonen, unødig brannalarm`,
	emergencyRoom: `legevakt, legevakta, legevakten`,
	neighbour: '',
	other: ''
};

/** «E18», «E 6», «Rv. 9» and «Fv42» say whose road it is (vegloven § 9). */
const ROADS: { kind: BodyKind; pattern: RegExp }[] = [
	{ kind: 'roads', pattern: /\bE\s?-?(?:6|8|10|12|14|16|18|39|45|69|75|105|134|136)\b/g },
	{ kind: 'roads', pattern: /\b(?:rv|riksve[gi])\.?\s?\d{1,3}\b/gi },
	{ kind: 'county', pattern: /\b(?:fv|fylkesve[gi])\.?\s?\d{1,4}\b/gi }
];
const READ_AT_MOST = 6000;

const prepared = (Object.entries(WORDS) as [BodyKind, string][]).flatMap(([kind, list]) =>
	list
		.split(',')
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter(Boolean)
		.map((phrase) => ({ kind, phrase, ready: prepare({ ...EMPTY, words: [phrase] }, []) }))
);

/**
 * Which of the bodies that the kommune has listed a text seems to be for, the most telling first.
 * Only a hint: a person decides.
 */
export function hintsOf(
	text: string,
	bodies: readonly Pick<Body, 'id' | 'kind' | 'name'>[]
): Hint[] {
	const start = text.slice(0, READ_AT_MOST);
	const once = read(start, { area: null, intake: 'form', language: 'nb', receivedAt: 0 });
	const why = (kind: BodyKind, name: string) => [
		...ROADS.filter((road) => road.kind === kind).flatMap(
			({ pattern }) => start.match(pattern) ?? []
		),
		...prepared
			.filter((one) => one.kind === kind && fits(one.ready, once))
			.map(({ phrase }) => phrase),
		...(start.toLowerCase().includes(name.toLowerCase()) ? [name] : [])
	];
	return bodies
		.map(({ id, kind, name }) => ({ bodyId: id, why: [...new Set(why(kind, name))].slice(0, 4) }))
		.filter(({ why }) => why.length)
		.sort((a, b) => b.why.length - a.why.length);
}
