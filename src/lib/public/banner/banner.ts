import { formatInstant } from '../../i18n/dates';
import { LOCALES, localPath, type Locale } from '../../i18n/locale';
import { translator } from '../../i18n/translate';
import type { PublicContent } from '../content';
import { current, messageIn, ongoing } from '../incidents';
import script from './hostScript.js?raw';

/** One incident that goes on, as a banner tells it. */
export interface BannerItem {
	/** Changes with the version, so that what was closed comes back when there is news. */
	id: string;
	title: string;
	lang: string;
	url: string;
	severity: 'hverdag' | 'alvorlig';
	/** «Oppdatert kl. 03.14» */
	time: string;
	/** Ids of the areas; null: a place that was typed, which is for everybody */
	areas: string[] | null;
}

export interface Banner {
	lang: Locale;
	/** What the region is called: «Viktig melding fra Lillevik kommune» */
	label: string;
	close: string;
	/** The page where everything that goes on stands. */
	url: string;
	items: BannerItem[];
}

/** What goes on now, in one language; never an exercise, since those are in no public content. */
export function banner(content: PublicContent, lang: Locale): Banner {
	const { origin, kommune, incidents } = content;
	const t = translator(lang);
	return {
		lang,
		label: t('public_banner_label', { kommune: kommune.name }),
		close: t('public_banner_close'),
		url: origin + localPath(lang, '/'),
		items: ongoing(incidents).map((incident) => {
			const read = messageIn(current(incident).texts, lang, kommune.mainLanguage);
			const ids = incident.areas.map(({ id }) => id);
			return {
				id: `${incident.ref}@${incident.version}`,
				title: read.text.title,
				lang: read.lang,
				url: origin + localPath(lang, `/hendelse/${incident.ref}`),
				severity: incident.severity,
				time: t('public_banner_time', { time: formatInstant(incident.updatedAt, lang, 'time') }),
				areas: ids.every(Boolean) && ids.length ? ids : null
			};
		})
	};
}

/** The script as it is served: without comments, indentation and empty lines. */
export const BANNER_SCRIPT = script
	.replace(/\/\*[\s\S]*?\*\//g, '')
	.replace(/^\t+/gm, '')
	.replace(/\n{2,}/g, '\n');

/** Where banners are, in each language. */
export const BANNER_PATHS = LOCALES.map((locale) => ({
	locale,
	json: localPath(locale, '/banner.json'),
	page: localPath(locale, '/banner')
}));
