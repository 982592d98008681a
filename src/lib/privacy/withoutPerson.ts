import { digitRuns } from './digits';
import { HIDDEN, personalIn } from './personal';

/** What is known of somebody who is to be forgotten. Each part may be '' or empty. */
export interface Known {
	/** every way they are named: what they called themselves, and what they are called elsewhere */
	names: readonly string[];
	email: string;
	phone: string;
}

/** What stands in texts and is nobody's own. */
export interface Ours {
	/** telephones that the kommune publishes, as anybody would write them */
	phones: readonly string[];
	/** the domain of the kommune's own addresses; '' for none */
	domain: string;
}

export const NOTHING_OURS: Ours = { phones: [], domain: '' };

interface Span {
	from: number;
	to: number;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** The number of a house or a property tells where somebody lives; the road alone does not. */
const HOUSE =
	/(?<=\p{L}(?:gate|gata|gaten|gt\.?|veg|vegen|vei|veien|bakken|bakkane|stien|stigen|allé|alleen|plass|plassen|tunet|tun|torget|brygga|svingen|lia|åsen|haugen|jordet|feltet|grend|grenda)\s)\d{1,4}\s?[a-zæøå]?(?![\p{L}\d])/giu;
const PROPERTY = /(?<=(?:gnr|bnr|fnr|snr|gårdsnr|gardsnr|bruksnr)\.?\s?:?\s?)\d+/giu;
/** «Hilsen», «Mvh.», «Best regards», alone on its line: what comes after is whoever wrote. */
const GREETING =
	/^[ \t]*(?:med\s+)?(?:(?:vennlig|vennleg|beste|hjertelig|mange)\s+)?(?:hilsen|hilsning|hilsningar|helsing|helsning|mvh|vh|kind regards|best regards|regards|sincerely)\b[ \t]*(?:fra|frå|from)?/gimu;
const SIGNATURE_AT_MOST = 300;
const CALLED =
	/(?<=(?:[Jj]eg heter|[Ee]g heit?er|avnet mitt er|amnet mitt er|[Mm]itt nam?v?n er|[Mm]y name is|ndertegnede,?)\s)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*){0,3}/gu;

/** Names that are words too: as a name they begin with a capital. */
const WORDS_TOO = new Set(
	`berg bakke bo bø dag dahl dal eng haug hei hell hild jo lie lien liv mai mark moe mo myr mor nes nils odd
	ask bjørn bjørk ann by heim holm hus hagen per rud ro roar rose sand siv skog sol son stein sten storm sunn
	tor torp vang vest vik vår øy øst ås frank gran helle krog land lund roth strand sund tangen vold`.split(
		/\s+/
	)
);

/**
 * A text in which somebody can no longer be found: their name in every part and form, every e-mail address
 * and number of people, the numbers of houses, and how they called themselves.
 * @param signed they wrote it themselves, so what stands under the greeting is them
 */
export function withoutPerson(text: string, known: Known, ours: Ours, signed = false): string {
	const spans = [
		...numbersIn(text, ours),
		...namesIn(text, known),
		...phoneIn(text, known.phone),
		...literally(text, known.email),
		...[...text.matchAll(EMAIL)].filter(([found]) => !isOurs(found, ours)).map(spanOf),
		...[HOUSE, PROPERTY, CALLED].flatMap((sign) => [...text.matchAll(sign)].map(spanOf)),
		...(signed ? signatureIn(text) : [])
	];
	return merged(spans).reduceRight(
		(rest, { from, to }) => rest.slice(0, from) + HIDDEN + rest.slice(to),
		text
	);
}

/** Whether a word is of somebody's name; what is learned from a text must not hold it. */
export function isOfName(word: string, { names }: Pick<Known, 'names'>): boolean {
	return names.some((name) => namesIn(word, { names: [name] }).length > 0);
}

function numbersIn(text: string, { phones }: Ours): Span[] {
	return personalIn(text, phones).filter(({ kind }) =>
		['nationalId', 'account', 'phone'].includes(kind)
	);
}

function namesIn(text: string, { names }: Pick<Known, 'names'>): Span[] {
	return names.flatMap((name) => [
		...literally(text, name),
		...partsOf(name).flatMap((part) => {
			const exact = WORDS_TOO.has(part.toLocaleLowerCase('nb'));
			const sign = exact ? `(?:${escaped(capital(part))}|${escaped(upper(part))})` : escaped(part);
			// «Åses», «Åse’s», «Øvrebø-saken»
			const whole = new RegExp(
				`(?<![\\p{L}\\d])${sign}(?:['’]?s)?(?![\\p{L}\\d])`,
				exact ? 'gu' : 'giu'
			);
			return [...text.matchAll(whole)].map(spanOf);
		})
	]);
}

/** The words of a name, without initials. An address that somebody is called by is not words. */
function partsOf(name: string): string[] {
	return name.split(/[\s,.;:()"«»/@_-]+/u).filter((part) => /^\p{L}[\p{L}'’]+$/u.test(part));
}

/** The known telephone however it is parted, also when nothing says that it is one. */
function phoneIn(text: string, phone: string): Span[] {
	const own = phone.replace(/\D/g, '').slice(-8);
	if (own.length < 6) return [];
	return digitRuns(text).flatMap((run) =>
		run.flatMap((_, i) =>
			run.slice(i).flatMap((last, j) => {
				const digits = run
					.slice(i, i + j + 1)
					.map((group) => group.digits)
					.join('');
				return digits.endsWith(own) && digits.length <= own.length + 6
					? [{ from: run[i]!.from, to: last.to }]
					: [];
			})
		)
	);
}

function literally(text: string, what: string): Span[] {
	if (what.trim().length < 2) return [];
	const sign = new RegExp(`(?<![\\p{L}\\d])${escaped(what.trim())}(?![\\p{L}\\d])`, 'giu');
	return WORDS_TOO.has(what.trim().toLocaleLowerCase('nb'))
		? []
		: [...text.matchAll(sign)].map(spanOf);
}

function signatureIn(text: string): Span[] {
	const last = [...text.matchAll(GREETING)].at(-1);
	const from = last ? last.index + last[0].length : text.length;
	const rest = text.slice(from);
	return rest.trim() && rest.length <= SIGNATURE_AT_MOST
		? [{ from: from + rest.length - rest.trimStart().length, to: text.length }]
		: [];
}

const isOurs = (address: string, { domain }: Ours) =>
	domain !== '' && address.toLowerCase().endsWith(`@${domain.toLowerCase()}`);

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({
	from: index,
	to: index + length
});
const escaped = (what: string) => what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const upper = (word: string) => word.toLocaleUpperCase('nb');
const capital = (word: string) => upper(word.slice(0, 1)) + word.slice(1).toLocaleLowerCase('nb');

/** Spans in their order, those that touch as one. */
function merged(spans: Span[]): Span[] {
	const all: Span[] = [];
	for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else all.push({ from, to });
	}
	return all;
}
