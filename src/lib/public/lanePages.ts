import { LOCALES, localPath, type Locale } from '../i18n/locale';
import type { OpeningHours } from '../calendar/openingHours';
import { listedStreets, MOST_STREETS, placesLeft, type Place } from './concern/concern';
import type { About, PublicContent, PublishedAnswer, ShownIncident } from './content';
import type { PublicQuestion } from '../inquiries/faq/read.server';
import { pagesOf } from '../inquiries/told/card';
import type { PublicCard } from '../inquiries/told/read.server';
import type { ServiceArea } from '../staff/serviceAreas';
import { slugOf } from '../database/slug';
import type { Kommune } from '../kommune/kommune';
import type { PublishedPost } from '../planning/published.server';
import { ongoing, promised, recentlyEnded } from './incidents';
import { statements } from './statements';
import type { Statement } from './statements/statement';
import { fromText } from './statements/written';

/** A page to be rendered: which one, and all it is made of besides language and clock. */
export type PageContent =
	| {
			page: 'home';
			ongoing: ShownIncident[];
			ended: ShownIncident[];
			posts: Headline[];
			told: PublicCard[];
	  }
	| { page: 'incident'; incident: ShownIncident; answers: PublishedAnswer[]; places: Place[] }
	| { page: 'streets'; incident: ShownIncident; places: Place[] }
	| { page: 'contact'; hours: OpeningHours | null; about?: About }
	| { page: 'faqList'; questions: PublicQuestion[] }
	| { page: 'faq'; question: PublicQuestion }
	| ToldList
	| { page: 'told'; card: PublicCard }
	| { page: 'newsList'; posts: Headline[] }
	| { page: 'news'; post: PublishedPost }
	| { page: 'statement'; path: string; statement: Statement };

/** A page of the cards «Du sa – vi gjorde», of one area or of all. */
interface ToldList {
	page: 'toldList';
	cards: PublicCard[];
	/** the area that is shown; null: all of them */
	area: ServiceArea | null;
	/** those that have cards */
	areas: ServiceArea[];
	/** from 1 */
	number: number;
	of: number;
}

type Headline = Pick<PublishedPost, 'slug' | 'title' | 'lead' | 'language' | 'publishedAt'>;

export interface PlannedPage {
	path: string;
	locale: Locale;
	kommune: Kommune;
	content: PageContent;
}

/** Every page of the public lane in every language, from what has been published by `now`. */
export function plannedPages(all: PublicContent, now: number): PlannedPage[] {
	const incidents = all.incidents.map((incident) => ({
		...incident,
		promise: promised(incident, now)
	}));
	return LOCALES.flatMap((locale) =>
		[...contents(all, incidents, locale, now)].map(([path, content]) => ({
			path: localPath(locale, path),
			locale,
			kommune: all.kommune,
			content
		}))
	);
}

function* contents(
	all: PublicContent,
	incidents: ShownIncident[],
	locale: Locale,
	now: number
): Generator<[string, PageContent]> {
	const { kommune, origin, smsSender } = all;
	const posts = [...all.posts].sort((a, b) => b.publishedAt - a.publishedAt);
	const ended = recentlyEnded(incidents, now);
	yield [
		'/',
		{
			page: 'home',
			ongoing: ongoing(incidents),
			ended,
			posts: posts.slice(0, 3).map(headline),
			told: all.told.slice(0, 2)
		}
	];
	for (const incident of incidents) {
		const answers = all.answers[incident.ref] ?? [];
		const places = placesLeft(incident, all.places);
		yield [`/hendelse/${incident.ref}`, { page: 'incident', incident, answers, places }];
		if (listedStreets(places).lines > MOST_STREETS)
			yield [`/hendelse/${incident.ref}/gater`, { page: 'streets', incident, places }];
		if (incident.status === 'aktiv')
			yield [
				`/hendelse/${incident.ref}/sporsmal`,
				{ page: 'contact', hours: all.hours, about: { incident, answers } }
			];
	}
	yield ['/kontakt', { page: 'contact', hours: all.hours }];
	yield ['/sporsmal', { page: 'faqList', questions: all.faq }];
	for (const question of all.faq) yield [`/sporsmal/${question.slug}`, { page: 'faq', question }];
	yield* toldPages(all.told);
	yield ['/nyheter', { page: 'newsList', posts: posts.map(headline) }];
	for (const post of posts) yield [`/nyhet/${post.slug}`, { page: 'news', post }];
	for (const [path, texts] of Object.entries(statements)) {
		const draft = texts[locale]({ ...kommune, origin, smsSender });
		yield [path, { page: 'statement', path, statement: own(draft, kommune, path) }];
	}
}

/** Every card, and the lists of them: all together and by area, page by page. */
function* toldPages(cards: PublicCard[]): Generator<[string, PageContent]> {
	const areas = [...new Set(cards.map(({ area }) => area ?? 'annet'))].sort();
	for (const area of [null, ...areas]) {
		const pages = pagesOf(cards.filter((one) => area === null || (one.area ?? 'annet') === area));
		for (const [i, shown] of pages.entries())
			yield [
				toldPath(area, i + 1),
				{ page: 'toldList', cards: shown, area, areas, number: i + 1, of: pages.length }
			];
	}
	for (const card of cards) yield [`${TOLD}/${card.slug}`, { page: 'told', card }];
}

const TOLD = '/du-sa-vi-gjorde';

/** Where a page of the cards stands. @param number from 1 */
export function toldPath(area: ServiceArea | null, number = 1): string {
	const of = area === null ? TOLD : `${TOLD}/omrade/${slugOf(area)}`;
	return number === 1 ? of : `${of}/side/${number}`;
}

function headline({ slug, title, lead, language, publishedAt }: PublishedPost): Headline {
	return { slug, title, lead, language, publishedAt };
}

/** The kommune's own text where it has written one, under the same title. */
function own(draft: Statement, kommune: Kommune, path: string): Statement {
	const written = {
		'/tilgjengelighet': kommune.accessibilityStatement,
		'/personvern': kommune.privacyStatement
	}[path]?.trim();
	if (!written) return draft;
	return { title: draft.title, ...fromText(written), lang: kommune.mainLanguage };
}
