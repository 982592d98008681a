import { translator } from '../i18n/translate';
import { pageDocument } from './document.server';
import type { PlannedPage } from './lanePages';
import ContactPage from './pages/ContactPage.svelte';
import FaqListPage from './pages/FaqListPage.svelte';
import FaqPage from './pages/FaqPage.svelte';
import HomePage from './pages/HomePage.svelte';
import IncidentPage from './pages/IncidentPage.svelte';
import MissingPage from './pages/MissingPage.svelte';
import NewsListPage from './pages/NewsListPage.svelte';
import NewsPage from './pages/NewsPage.svelte';
import StatementPage from './pages/StatementPage.svelte';
import StreetsPage from './pages/StreetsPage.svelte';
import ToldListPage from './pages/ToldListPage.svelte';
import ToldPage from './pages/ToldPage.svelte';
import type { Locale } from '../i18n/locale';
import type { Kommune } from '../kommune/kommune';

/** The HTML of a page of the public lane. @param madeAt epoch milliseconds, shown on the page */
export function renderPage({ locale, kommune, content }: PlannedPage, madeAt: number): string {
	const frame = { t: translator(locale), kommune, madeAt };
	switch (content.page) {
		case 'home':
			return pageDocument(HomePage, { ...frame, ...content }, locale);
		case 'contact':
			return pageDocument(ContactPage, { ...frame, ...content }, locale);
		case 'incident':
			return pageDocument(IncidentPage, { ...frame, ...content }, locale);
		case 'streets':
			return pageDocument(StreetsPage, { ...frame, ...content }, locale);
		case 'faqList':
			return pageDocument(FaqListPage, { ...frame, ...content }, locale);
		case 'faq':
			return pageDocument(FaqPage, { ...frame, ...content }, locale);
		case 'toldList':
			return pageDocument(ToldListPage, { ...frame, ...content }, locale);
		case 'told':
			return pageDocument(ToldPage, { ...frame, ...content }, locale);
		case 'newsList':
			return pageDocument(NewsListPage, { ...frame, ...content }, locale);
		case 'news':
			return pageDocument(NewsPage, { ...frame, ...content }, locale);
		case 'statement':
			return pageDocument(StatementPage, { ...frame, ...content }, locale);
	}
}

/** The HTML for an address that leads nowhere. */
export function renderMissing(locale: Locale, kommune: Kommune): string {
	return pageDocument(MissingPage, { t: translator(locale), kommune }, locale);
}
