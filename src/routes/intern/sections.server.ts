import bell from '@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw';
import headset from '@navikt/aksel-icons/svg/PersonHeadset.svg?raw';
import calendar from '@navikt/aksel-icons/svg/Calendar.svg?raw';
import cog from '@navikt/aksel-icons/svg/Cog.svg?raw';
import archive from '@navikt/aksel-icons/svg/Archive.svg?raw';
import house from '@navikt/aksel-icons/svg/House.svg?raw';
import inbox from '@navikt/aksel-icons/svg/EnvelopeClosed.svg?raw';
import news from '@navikt/aksel-icons/svg/Newspaper.svg?raw';
import type { Actor } from '$lib/staff/actor';
import { may, type Task } from '$lib/staff/rights';
import type { Section } from './sections';

/** The parts of the staff app, in the order of the menu; each is shown to those it is for. */
const ALL = [
	{
		href: '/intern',
		label: 'ui_section_home',
		about: 'ui_hello_intro',
		icon: house,
		tasks: []
	},
	{
		href: '/intern/krise',
		label: 'ui_section_crisis',
		about: 'home_about_crisis',
		icon: bell,
		tasks: ['publish crisis message', 'approve crisis message']
	},
	{
		href: '/intern/vakt',
		label: 'ui_section_duty',
		about: 'home_about_duty',
		icon: headset,
		tasks: ['publish crisis message', 'plan duty']
	},
	{
		href: '/intern/henvendelser',
		label: 'ui_section_inquiries',
		about: 'home_about_inquiries',
		icon: inbox,
		tasks: ['handle inquiries']
	},
	{
		href: '/intern/arshjul',
		label: 'ui_section_plan',
		about: 'home_about_plan',
		icon: calendar,
		tasks: ['edit plan']
	},
	{
		href: '/intern/innlegg',
		label: 'ui_section_posts',
		about: 'home_about_posts',
		icon: news,
		tasks: ['publish post']
	},
	{
		href: '/intern/journal',
		label: 'ui_section_journal',
		about: 'home_about_journal',
		icon: archive,
		tasks: ['journal inquiry']
	},
	{
		href: '/intern/innstillinger',
		label: 'ui_section_settings',
		about: 'home_about_settings',
		icon: cog,
		tasks: [
			'administer people',
			'administer units',
			'read audit log',
			'administer outbox',
			'administer routing',
			'administer retention'
		]
	}
] as const satisfies (Section & { tasks: readonly Task[] })[];

/**
 * The sections that a colleague has something to do in, as the menu and the overview show them.
 * @param also sections that are the colleague's for another reason than a task
 */
export function sectionsFor(actor: Pick<Actor, 'grants'>, also: string[] = []): Section[] {
	return ALL.filter(
		({ href, tasks }) =>
			!tasks.length || also.includes(href) || tasks.some((task) => may(actor, task))
	).map(({ href, label, about, icon }) => ({ href, label, about, icon }));
}
