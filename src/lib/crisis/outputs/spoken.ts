import { say, type Lang, type Texts } from '../template';
import { digits, number, ordinal } from './numbers';

/** How fast a message is read aloud over the phone. */
const WORDS_A_MINUTE = 150;

/** How long a text takes to read aloud, in whole seconds. */
export function seconds(text: string): number {
	const words = text.split(/\s+/).filter(Boolean).length;
	return Math.ceil((words * 60) / WORDS_A_MINUTE);
}

const SHORT: [RegExp, Texts][] = [
	[/\bca\. ?/gi, say('cirka ', 'cirka ', 'about ')],
	[/\b(f\.eks\.|e\.g\.)/gi, say('for eksempel', 'til dømes', 'for example')],
	[/\b(bl\.a\.|m\.a\.)/gi, say('blant annet', 'mellom anna', 'among other things')],
	[/\bpga\.?(?= )/gi, say('på grunn av', 'på grunn av', 'because of')],
	[/\bosv\./gi, say('og så videre', 'og så vidare', 'and so on')],
	[/\b(evt|ev)\. /gi, say('eventuelt ', 'eventuelt ', 'possibly ')],
	[/\binkl\. /gi, say('inkludert ', 'inkludert ', 'including ')],
	[/\btlf\.? /gi, say('telefon ', 'telefon ', 'telephone ')],
	[/\bnr\. ?(?=\d)/gi, say('nummer ', 'nummer ', 'number ')],
	[/\bE ?(?=\d)/g, say('E ', 'E ', 'E ')],
	[/\bfv\.? ?(?=\d)/gi, say('fylkesvei ', 'fylkesveg ', 'county road ')],
	[/\brv\.? ?(?=\d)/gi, say('riksvei ', 'riksveg ', 'national road ')],
	[/(?<=\d) ?km\/t\b/g, say(' kilometer i timen', ' kilometer i timen', ' kilometres an hour')],
	[/(?<=\d) ?km\b/g, say(' kilometer', ' kilometer', ' kilometres')],
	[/(?<=\d) ?m\b(?!\.)/g, say(' meter', ' meter', ' metres')],
	[/(?<=\d) ?kg\b/g, say(' kilo', ' kilo', ' kilos')],
	[/(?<=\d) ?°C?/g, say(' grader', ' grader', ' degrees')],
	[/(?<=\d) ?%/g, say(' prosent', ' prosent', ' per cent')],
	[/(?<=\d) ?[–-] ?(?=\d)/g, say(' til ', ' til ', ' to ')],
	[/\s[–—]\s/g, say(', ', ', ', ', ')]
];

const DOT = say(' punktum ', ' punktum ', ' dot ');
const AT = say(' krøllalfa ', ' krøllalfa ', ' at ');
/** An address of the web or of mail: of the first only the host is said. */
const ADDRESS =
	/(?:(https?:\/\/)([\w-]+(?:\.[\w-]+)*)[^\s]*?|([\w.+-]+@)?((?:[\w-]+\.)+(?:no|com|org|net|eu)\b)(?:\/[\w/.-]*\w)?)(?=[.,;:!?)]*(?:\s|$))/gi;

const TIME = /(?:\b(?:kl\.|klokka|klokken)\s*)?\b([01]?\d|2[0-4])[.:]([0-5]\d)\b(?!\.?\d)/gi;
const HOUR = /\bkl\.\s*(\d{1,2})\b/gi;
const MONTHS =
	'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december';
const DATE = new RegExp(String.raw`\b([0-3]?\d)\.? (?=(?:${MONTHS})\b)`, 'gi');
const PHONE =
	/(?:\+47 ?)?\b(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} \d{2} \d{3}|116 ?\d{3}|0\d{2,4})\b/g;
/** Numbers for emergencies and for the roads; «omtrent 110 husstander» is none. */
const SHORT_PHONE =
	/(?<!(?:omtrent|cirka|rundt|kring|om lag|about) )\b(?:11[0-3]|175|1412)\b(?! (?:hus|person|kund|meter|kilo|minutt|prosent|people|customers|metres|minutes|per cent))/g;
const THOUSANDS = /\b\d{1,3}(?:[ \u00a0\u202f]\d{3})+\b/g;
const DECIMAL: Record<Lang, RegExp> = {
	nb: /\b(\d+),(\d+)\b/g,
	nn: /\b(\d+),(\d+)\b/g,
	en: /\b(\d+)\.(\d+)\b/g
};
const POINT = say('komma', 'komma', 'point');

/**
 * A text as somebody reads it aloud over the phone: no abbreviations, no signs, numbers and times in
 * words, phone numbers two and two.
 */
export function spoken(text: string, lang: Lang): string {
	const whole = SHORT.reduce(
		(said, [sign, words]) => said.replace(sign, words[lang]),
		addresses(text, lang)
	);
	return whole
		.replace(TIME, (_, hour: string, minute: string) => time(+hour, +minute, lang))
		.replace(HOUR, (_, hour: string) => time(+hour, 0, lang))
		.replace(DATE, (_, day: string) => date(+day, lang))
		.replace(PHONE, (phone) => phoneNumber(phone, lang))
		.replace(SHORT_PHONE, (phone) => digits(phone, 1, lang))
		.replace(THOUSANDS, (n) => number(Number(n.replace(/\D/g, '')), lang))
		.replace(DECIMAL[lang], (_, whole: string, part: string) =>
			[counted(whole, lang), POINT[lang], digits(part, 1, lang)].join(' ')
		)
		.replace(/\d+/g, (n) => counted(n, lang))
		.replace(/(?<=\p{L}{2})(?=\b[A-ZÆØÅ]\b)/gu, ' ')
		.replace(/[ \u00a0]+/g, ' ')
		.trim();
}

function addresses(text: string, lang: Lang): string {
	return text.replace(ADDRESS, (_, _https, site?: string, mailbox = '', host = '') =>
		`${mailbox}${site ?? host}`
			.replace(/^www\./, '')
			.replaceAll('.', DOT[lang])
			.replace('@', AT[lang])
	);
}

function counted(text: string, lang: Lang): string {
	return text.length > 6 || (text.length > 1 && text.startsWith('0'))
		? digits(text, 1, lang)
		: number(Number(text), lang);
}

/** «klokka tre fjorten», «klokka sju null fem», «klokka sju»; «three fourteen in the morning». */
function time(hour: number, minute: number, lang: Lang): string {
	if (lang === 'en') return englishTime(hour, minute);
	const minutes = minute < 10 ? `${number(0, lang)} ${number(minute, lang)}` : number(minute, lang);
	return `klokka ${number(hour, lang)}${minute ? ` ${minutes}` : ''}`;
}

function englishTime(hour: number, minute: number): string {
	const part =
		hour < 12 || hour === 24 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
	const small = minute < 10 ? `oh ${number(minute, 'en')}` : number(minute, 'en');
	return `${number(hour % 12 || 12, 'en')} ${minute ? small : 'o’clock'} ${part}`;
}

function date(day: number, lang: Lang): string {
	return lang === 'en' ? `the ${ordinal(day, lang)} of ` : `${ordinal(day, lang)} `;
}

/** As it is written, group by group: «55 50 00 99» two and two, «815 00 800» and «116 117» digit by digit. */
function phoneNumber(phone: string, lang: Lang): string {
	const own = phone.replace(/^\+47 ?/, '');
	const groups = /^\d{8}$/.test(own) ? [own] : own.split(' ');
	const pairs = groups.every((group) => group.length % 2 === 0);
	return groups.map((group) => digits(group, pairs ? 2 : 1, lang)).join(', ');
}
