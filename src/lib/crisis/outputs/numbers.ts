import type { Lang } from '../template';

const SMALL: Record<Lang, string[]> = {
	nb: 'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
		' '
	),
	nn: 'null ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
		' '
	),
	en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	)
};
const NORWEGIAN_TENS = 'tjue tretti førti femti seksti sytti åtti nitti'.split(' ');
const TENS: Record<Lang, string[]> = {
	nb: NORWEGIAN_TENS,
	nn: NORWEGIAN_TENS,
	en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
};
const HUNDRED: Record<Lang, string> = { nb: 'hundre', nn: 'hundre', en: 'hundred' };
const THOUSAND: Record<Lang, string> = { nb: 'tusen', nn: 'tusen', en: 'thousand' };
const AND: Record<Lang, string> = { nb: 'og', nn: 'og', en: 'and' };
/** «ett hundre», «ett tusen»: neuter. */
const ONE: Record<Lang, string> = { nb: 'ett', nn: 'eitt', en: 'one' };

/** A whole number from 0 to 999 999 as it is said: «to hundre og ti». */
export function number(n: number, lang: Lang): string {
	const small = SMALL[lang][n];
	if (small !== undefined) return small;
	if (n < 100) return tens(n, lang);
	const [unit, word] = n < 1_000 ? [100, HUNDRED[lang]] : [1_000, THOUSAND[lang]];
	const many = Math.floor(n / unit);
	const rest = n % unit;
	const and = rest && rest < 100 ? ` ${AND[lang]}` : '';
	const left = rest ? `${and} ${number(rest, lang)}` : '';
	return `${many === 1 ? ONE[lang] : number(many, lang)} ${word}${left}`;
}

function tens(n: number, lang: Lang): string {
	const ten = TENS[lang][Math.floor(n / 10) - 2] ?? '';
	const one = n % 10;
	if (!one) return ten;
	return lang === 'en' ? `${ten}-${number(one, lang)}` : ten + number(one, lang);
}

/** Each digit by itself, or two and two: «femtifem, femti, null null, nittini». */
export function digits(text: string, size: 1 | 2, lang: Lang): string {
	const groups = text.match(size === 2 ? /\d{1,2}/g : /\d/g) ?? [];
	return groups
		.map((group) => {
			if (size === 2 && lang !== 'en' && !group.startsWith('0')) return number(Number(group), lang);
			return [...group].map((one) => number(Number(one), lang)).join(' ');
		})
		.join(size === 2 ? ', ' : ' ');
}

const NB_ORDINALS =
	'nulte første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende'.split(
		' '
	);
const ORDINALS: Record<Lang, string[]> = {
	nb: NB_ORDINALS,
	nn: NB_ORDINALS.map((word) => word.replace(/ende$/, 'ande')),
	en: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	)
};
const THIRTIETH: Record<Lang, string> = { nb: 'trettiende', nn: 'trettiande', en: 'thirtieth' };

/** A day of the month as it is said: «tjueførste». */
export function ordinal(n: number, lang: Lang): string {
	const word = ORDINALS[lang][n];
	if (word) return word;
	if (n === 30) return THIRTIETH[lang];
	return TENS[lang][Math.floor(n / 10) - 2] + (lang === 'en' ? '-' : '') + ORDINALS[lang][n % 10];
}
