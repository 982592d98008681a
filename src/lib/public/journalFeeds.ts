import { create } from 'xmlbuilder2';
import { literally } from '../database/xml';
import { formatDate } from '../i18n/dates';
import { translator } from '../i18n/translate';
import type { OffentligPost } from '../journal/postliste/offentlig';
import type { Kommune } from '../kommune/kommune';
import { atom } from './feeds';

/** How many entries a feed of the postliste holds. */
export const NEWEST = 100;

interface Entries {
	origin: string;
	kommune: Pick<Kommune, 'name' | 'mainLanguage'>;
	/** the query of the view that is followed, with its «?», or '' */
	query: string;
	/** instants in epoch milliseconds */
	entries: { innhold: OffentligPost; offentligDato: number; endretDato: number }[];
}

/** `/journal.atom`: the newest entries of the postliste, without names of persons: a feed is kept by others, for ever. */
export function journalAtom({ origin, kommune, query, entries }: Entries): string {
	return atom({
		self: `${origin}/journal.atom${query}`,
		page: `${origin}/journal${query}`,
		title: title(kommune),
		author: kommune.name,
		lang: kommune.mainLanguage,
		entries: entries.map(({ innhold, offentligDato, endretDato }) => ({
			url: `${origin}/journal/${innhold.referanse}`,
			title: innhold.offentligTittel,
			publishedAt: offentligDato,
			updatedAt: endretDato,
			paragraphs: facts(innhold, kommune),
			categories: [innhold.administrativEnhet]
		}))
	});
}

/** `/journal.rss`: the same as RSS 2.0. */
export function journalRss({ origin, kommune, query, entries }: Entries): string {
	const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
	const channel = document.ele('rss', { version: '2.0' }).ele('channel');
	const write = (parent: typeof channel, name: string, value: string) =>
		parent.ele(name).txt(literally(value));
	write(channel, 'title', title(kommune));
	write(channel, 'link', `${origin}/journal${query}`);
	write(channel, 'description', title(kommune));
	write(channel, 'language', kommune.mainLanguage);
	for (const { innhold, offentligDato } of entries) {
		const item = channel.ele('item');
		write(item, 'title', innhold.offentligTittel);
		write(item, 'link', `${origin}/journal/${innhold.referanse}`);
		write(item, 'guid', `${origin}/journal/${innhold.referanse}`);
		write(item, 'category', innhold.administrativEnhet);
		write(item, 'pubDate', new Date(offentligDato).toUTCString());
		write(item, 'description', facts(innhold, kommune).join('\n'));
	}
	return document.end({ prettyPrint: false });
}

function title({ name, mainLanguage }: Entries['kommune']): string {
	return `${translator(mainLanguage)('postliste_title')} – ${name}`;
}

function facts(post: OffentligPost, { mainLanguage }: Entries['kommune']): string[] {
	const t = translator(mainLanguage);
	const { nummer, tittel } = { nummer: post.sak.mappeID, tittel: post.sak.offentligTittel };
	const others = post.parter.flatMap(({ navn, person }) => (navn && !person ? [navn] : []));
	return [
		`${post.referanse} · ${t(`postliste_type_${post.journalposttype}`)} · ${formatDate(post.journaldato, mainLanguage)}`,
		`${t('postliste_sak')} ${nummer}: ${tittel}`,
		[post.administrativEnhet, ...others.filter((one) => one !== post.administrativEnhet)].join(', ')
	];
}
