import { LOCALES, localPath, type Locale } from '../i18n/locale';
import type { OpeningHours } from '../calendar/openingHours';
import { listedStreets, MOST_STREETS, placesLeft, type Place } from './concern/concern';
import type { About, PublicContent, PublishedAnswer, ShownIncident } from './content';
import type { PublicQuestion } from '../inquiries/faq/read.server';
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
	  }
	| { page: 'incident'; incident: ShownIncident; answers: PublishedAnswer[]; places: Place[] }
	| { page: 'streets'; incident: ShownIncident; places: Place[] }
	| { page: 'contact'; hours: OpeningHours | null; about?: About }
	| { page: 'faqList'; questions: PublicQuestion[] }
	| { page: 'faq'; question: PublicQuestion }
	| { page: 'newsList'; posts: Headline[] }
	| { page: 'news'; post: PublishedPost }
	| { page: 'statement'; path: string; statement: Statement };

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
		{ page: 'home', ongoing: ongoing(incidents), ended, posts: posts.slice(0, 3).map(headline) }
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
	yield ['/nyheter', { page: 'newsList', posts: posts.map(headline) }];
	for (const post of posts) yield [`/nyhet/${post.slug}`, { page: 'news', post }];
	for (const [path, texts] of Object.entries(statements)) {
		const draft = texts[locale]({ ...kommune, origin, smsSender });
		yield [path, { page: 'statement', path, statement: own(draft, kommune, path) }];
	}
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
