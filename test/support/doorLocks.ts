import type { Task } from '$lib/staff/rights';
import { told, type Door } from './doors';

/** Who comes in at a door: every colleague, or whoever may do one of the tasks. */
export type Lock = 'colleague' | readonly Task[];

/**
 * The lock of every door under /intern, written down once, apart from the code that turns it. A
 * route's lock is that of the longest name here that it begins with, and a door's own name («POST
 * /intern/arshjul/[id]?/save») goes before its route. A door that nothing here speaks of fails.
 */
const WARN: Lock = ['publish crisis message', 'approve crisis message'];
export const LOCKS: Record<string, Lock> = {
	'/intern/endringer': 'colleague',
	'/intern/tilstede': 'colleague',
	'/intern/min-side': 'colleague',
	'/intern/varsler': 'colleague',
	'/intern/utvidet': 'colleague',
	'/intern/hjelp': 'colleague',
	'GET /intern': 'colleague',

	'/intern/arshjul': ['edit plan'],
	'GET /intern/arshjul': 'colleague',
	'GET /intern/arshjul/[id]': 'colleague',
	'GET /intern/arshjul/dekning/[id]': 'colleague',
	'GET /intern/arshjul/ideer': 'colleague',
	'/intern/innlegg': ['publish post'],
	'GET /intern/innlegg': 'colleague',
	'GET /intern/innlegg/[id]': 'colleague',

	// And whoever is on duty and was told of it, which is tried in stop/taking.test.ts.
	'/intern/haster': ['handle inquiries'],
	'/intern/henvendelser': ['handle inquiries'],
	// Its writers, and those who see to people: the rule says who reads what.
	'/intern/henvendelser/episoder': ['log episodes'],
	'/intern/journal': ['journal inquiry'],
	'POST /intern/journal/klasser': ['administer retention'],
	'/intern/journal/kriser': ['archive crisis'],
	'/intern/journal/utsending': ['send to archive'],
	'/intern/journal/uttrekk': ['export journal'],
	'/intern/journal/person': ['handle personal data requests'],

	'/intern/krise': ['publish crisis message'],
	'GET /intern/krise': WARN,
	'GET /intern/krise/[ref]': WARN,
	'/intern/krise/[ref]/sporsmal': [...WARN, 'handle inquiries'],
	'POST /intern/krise/[ref]/sporsmal?/tie': ['handle inquiries'],
	// What everybody may read; the switchboard reads it aloud.
	'GET /intern/krise/[ref]/utganger': 'colleague',
	'GET /intern/krise/[ref]/utganger/[output]': 'colleague',
	'GET /intern/krise/[ref]/oppslag': 'colleague',
	'/intern/krise/[ref]/utganger': WARN,
	'/intern/krise/maler': ['administer settings', 'approve crisis message'],
	'/intern/krise/utkast/[id]': WARN,
	'GET /intern/krise/[ref]/logg': ['read crisis log'],
	'/intern/krise/[ref]/logg': WARN,
	'POST /intern/krise/[ref]/logg?/erase': ['approve crisis message'],
	'GET /intern/krise/[ref]/rapport': ['read crisis log'],
	'/intern/krise/[ref]/rapport': WARN,
	'/intern/krise/[ref]/situasjonsrapport': WARN,
	'GET /intern/krise/[ref]/logg/fil': ['read crisis log'],

	'/intern/vakt': ['plan duty', ...WARN],
	'POST /intern/vakt/[id]?/cancel': ['plan duty'],
	'POST /intern/vakt/[id]?/change': ['plan duty'],
	'POST /intern/vakt/krisepakke?/contacts': ['plan duty'],
	'POST /intern/vakt/krisepakke?/plan': ['plan duty'],
	'POST /intern/vakt/kanaler?/residents': ['plan duty'],
	'/intern/vakt/ordninger': ['plan duty'],
	'/intern/vakt/planlegg': ['plan duty'],

	'GET /intern/innstillinger': [
		'administer people',
		'administer routing',
		'administer units',
		'administer areas',
		'administer settings',
		'administer outbox',
		'administer retention',
		'read audit log'
	],
	'/intern/innstillinger/personer': ['administer people'],
	'/intern/innstillinger/tilganger': ['administer people'],
	// And whoever leads a unit, of those who work there: together/reliance.test.ts.
	'/intern/innstillinger/alene': ['administer people'],
	'/intern/innstillinger/katalog': ['administer settings'],
	'/intern/innstillinger/innlegg': ['administer settings'],
	'/intern/innstillinger/katalog/grupper': ['administer people'],
	'/intern/innstillinger/enheter': ['administer units'],
	'/intern/innstillinger/omrader': ['administer areas'],
	'/intern/innstillinger/kommune': ['administer settings'],
	'/intern/innstillinger/ruting': ['administer routing'],
	'/intern/innstillinger/svarmaler': ['administer settings'],
	'/intern/innstillinger/retningslinjer': ['administer settings'],
	'/intern/innstillinger/frister': ['administer settings'],
	'/intern/innstillinger/anker': ['administer settings'],
	'/intern/innstillinger/arkiv': ['administer settings'],
	'/intern/innstillinger/oppbevaring': ['administer retention'],
	'/intern/innstillinger/haster': ['administer settings'],
	'/intern/innstillinger/api': ['administer settings'],
	'/intern/innstillinger/banner': ['administer settings'],
	'/intern/innstillinger/varsler-inn': ['administer settings'],
	'/intern/innstillinger/maler': ['administer settings'],
	'/intern/innstillinger/sms': ['administer settings'],
	'/intern/innstillinger/epost': ['administer settings'],
	'/intern/innstillinger/utboks': ['administer outbox'],
	'/intern/innstillinger/logg': ['read audit log']
};

/** The lock of a door, or undefined when nobody has written it down. */
export function lockOf(door: Door): Lock | undefined {
	const own = LOCKS[told(door)];
	if (own) return own;
	const [longest] = Object.keys(LOCKS)
		.filter((route) => door.route === route || door.route.startsWith(`${route}/`))
		.sort((a, b) => b.length - a.length);
	return longest === undefined ? undefined : LOCKS[longest];
}
