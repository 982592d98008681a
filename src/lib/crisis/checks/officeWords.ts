import { refuse } from '$lib/i18n/refusal';
import type { Lang } from '../template';
import type { Check } from './check';

/** Words of the office, as they begin, and what people say. */
const OFFICE: Record<Lang, Record<string, string>> = {
	nb: {
		pålegg: 'beskjed om',
		bemann: 'åpent, med folk til stede',
		egenberedskap: 'det du har hjemme',
		iverksett: 'starte',
		igangsett: 'starte',
		vedrørende: 'om',
		'i forbindelse med': 'på grunn av, ved',
		foreligg: 'finnes, er',
		anmod: 'be',
		abonnent: 'husstand, de som har vann fra oss',
		tilkoblet: 'som har',
		forsyningsområde: 'der vannet kommer fra',
		omdisponer: 'flytte',
		fortløpende: 'når vi vet mer',
		herunder: 'også',
		evakuer: 'forlate, flytte ut',
		'per dags dato': 'nå',
		'til enhver tid': 'alltid',
		grunnet: 'på grunn av',
		medfører: 'gjør at'
	},
	nn: {
		pålegg: 'beskjed om',
		bemann: 'ope, med folk til stades',
		eigenberedskap: 'det du har heime',
		iverkset: 'starte',
		igangset: 'starte',
		vedkomande: 'om',
		'i samband med': 'på grunn av, ved',
		'ligg føre': 'finst, er',
		oppmod: 'be',
		abonnent: 'husstand, dei som har vatn frå oss',
		forsyningsområde: 'der vatnet kjem frå',
		fortløpande: 'når vi veit meir',
		evakuer: 'forlate, flytte ut',
		'per dags dato': 'no',
		'til kvar tid': 'alltid'
	},
	en: {
		'in connection with': 'because of',
		commence: 'start',
		'prior to': 'before',
		utilis: 'use',
		personnel: 'people',
		subscriber: 'household'
	}
};

/** Words that only those who work here say; the title of the kind may, since it is its name. */
export const officeWords: Check = {
	part: 'words',
	find({ own, lang }) {
		const text = own.join('\n').toLowerCase();
		return Object.entries(OFFICE[lang])
			.map(([word, better]) => ({ word: wholeWord(text, word), better }))
			.filter(({ word }) => word)
			.map(({ word, better }) => refuse('checks_office', { word, better }));
	}
};

/** The word that begins like this, whole, as somebody wrote it; '' when there is none. */
function wholeWord(text: string, beginning: string): string {
	return new RegExp(`(?<![\\p{L}])${beginning}\\p{L}*`, 'u').exec(text)?.[0] ?? '';
}
