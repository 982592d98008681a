/**
 * Nynorsk (and a few other spellings) folded to one bokmål form, anywhere in a word. It only has to
 * be the same on both sides: the vocabulary and the text go through it alike.
 */
const SPELLINGS: [RegExp, string][] = [
	[/skul/g, 'skol'],
	[/heim/g, 'hjem'],
	[/vatn/g, 'vann'],
	[/^vass(?!drag)/, 'vann'],
	[/veg(?=$|en$|ar$|ane$|er$|ene$)/, 'vei'],
	[/^veg(?=[^genr])/, 'vei'],
	[/sjuk/g, 'syk'],
	[/bustad/g, 'bolig'],
	[/ei?g[ei]dom/g, 'eiendom'],
	[/eigar/g, 'eier'],
	[/straum/g, 'strøm'],
	[/flaum/g, 'flom'],
	[/byggj/g, 'bygg'],
	[/søkj/g, 'søk'],
	[/tenest/g, 'tjenest'],
	[/verksemd/g, 'virksomhet'],
	[/tilskot/g, 'tilskudd'],
	[/leig/g, 'lei'],
	[/k[øj]+yr/g, 'kjør'],
	[/høyr/g, 'hør'],
	[/røyr/g, 'rør'],
	[/k[yi]rkj/g, 'kirk'],
	[/rekning/g, 'regning'],
	[/tryggleik/g, 'sikkerhet'],
	[/forurei?n(s|)ing/g, 'forurensning'],
	[/innbygg(j|)ar/g, 'innbygger'],
	[/leik(?=e|a)/g, 'lek'],
	[/(far|offent|ulov|van?ske)leg/g, '$1lig'],
	[/utslepp/g, 'utslipp'],
	[/sys(k|kj)en/g, 'søsken'],
	[/handsam/g, 'behandl'],
	[/frå/g, 'fra'],
	[/løn(?!n)/g, 'lønn'],
	[/symj/g, 'svømm'],
	[/mjølk/g, 'melk'],
	[/hald(?=$|et$|s)/g, 'hold'],
	[/(til|for|om)bod/g, '$1bud'],
	[/^opning/, 'åpning'],
	[/sjølv/g, 'selv'],
	[/tilsett/g, 'ansatt'],
	[/tilsetj|tilsett?ing/g, 'ansett'],
	[/avlaup/g, 'avløp'],
	[/avgiftar/g, 'avgifter'],
	[/borgarleg/g, 'borgerlig'],
	[/heit(?=$|a$)/g, 'het']
];

const ENDING = /^(.{3,}?)(?:erne|ene|ane|eren|eret|en|(?<!h)et|er|ar|or|a|e)$/;
const GENITIVE = /^(.{4,}[^s])s$/;
const NOUN_OF_VERB = /^(.{5,})ing$/;

/**
 * Cuts a Norwegian word (bokmål or nynorsk, lower case) to a stem that its other forms share:
 * «brøytinga», «brøyting» and «brøyter» all give «brøyt».
 */
export function stem(word: string): string {
	let folded = word;
	for (const [from, to] of SPELLINGS) folded = folded.replace(from, to);
	folded = folded.replace(GENITIVE, '$1');
	const bare = ENDING.exec(folded)?.[1] ?? folded;
	return (NOUN_OF_VERB.exec(bare)?.[1] ?? bare).replace(/mm$/, 'm');
}

/** A forgiving spelling: «rennovasjon» as people write it, and «maaking» and «broyting» without å and ø. */
export function forgiving(stemmed: string): string {
	return stemmed
		.replace(/aa|å/g, 'a')
		.replace(/oe|ø/g, 'o')
		.replace(/ae|æ/g, 'a')
		.replace(/(\p{L})\1/gu, '$1');
}
