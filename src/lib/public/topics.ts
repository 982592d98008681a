import type { Kind } from '../crisis/templates';

/** What one can choose to be told about, in the words of those who choose. */
export const TOPICS = ['water', 'power', 'roads', 'weather', 'fire', 'services', 'health'] as const;
export type Topic = (typeof TOPICS)[number];

/** Which topic each kind is of; null is for everybody, whatever they chose. */
const OF_KIND: Record<Kind, Topic | null> = {
	undersoker: null,
	vann_borte: 'water',
	kokevarsel: 'water',
	ikke_bruk_vannet: 'water',
	avlop_bading: 'water',
	strombrudd: 'power',
	ekom: 'power',
	alarm_nede: 'power',
	it_utfall: 'services',
	veg_stengt: 'roads',
	glatte_veier: 'roads',
	skole_stengt: 'services',
	renovasjon: 'services',
	planlagt_arbeid: 'services',
	ekstremvaer: 'weather',
	flom: 'weather',
	jordskred: 'weather',
	kvikkleire: 'weather',
	snoskred: 'weather',
	baalforbud: 'fire',
	brann: 'fire',
	royk_utslipp: 'fire',
	atomhendelse: 'fire',
	smitte: 'health',
	savnet: null,
	falske_meldinger: null,
	evakuering: null,
	moteplass: null,
	politiledet: null
};

/**
 * What a list of topics must hold one of for a message of that kind; null: anybody's list will do. A
 * list may name kinds as well, since browsers that signed up by a program do.
 */
export function topicsOf(kind: string): string[] | null {
	const topic = OF_KIND[kind as Kind];
	return topic === null ? null : [kind, ...(topic ? [topic] : [])];
}
