import type { Actor } from '$lib/staff/actor';
import { may, type Task } from '$lib/staff/rights';

/** The parts of the settings, in their order, each shown to those who may change it. */
const ALL = [
	{ key: 'people', href: '/intern/innstillinger/personer', task: 'administer people' },
	{ key: 'access', href: '/intern/innstillinger/tilganger', task: 'administer people' },
	{ key: 'reliance', href: '/intern/innstillinger/alene', task: 'administer people' },
	{ key: 'units', href: '/intern/innstillinger/enheter', task: 'administer units' },
	{ key: 'places', href: '/intern/innstillinger/omrader', task: 'administer areas' },
	{ key: 'routing', href: '/intern/innstillinger/ruting', task: 'administer routing' },
	{ key: 'posts', href: '/intern/innstillinger/innlegg', task: 'administer settings' },
	{ key: 'replies', href: '/intern/innstillinger/svarmaler', task: 'administer settings' },
	{
		key: 'guidelines',
		href: '/intern/innstillinger/retningslinjer',
		task: 'administer settings'
	},
	{ key: 'law', href: '/intern/innstillinger/frister', task: 'administer settings' },
	{
		key: 'retention',
		href: '/intern/innstillinger/oppbevaring',
		task: 'administer retention'
	},
	{ key: 'directory', href: '/intern/innstillinger/katalog', task: 'administer settings' },
	{ key: 'kommune', href: '/intern/innstillinger/kommune', task: 'administer settings' },
	{ key: 'stop', href: '/intern/innstillinger/haster', task: 'administer settings' },
	{ key: 'templates', href: '/intern/innstillinger/maler', task: 'administer settings' },
	{ key: 'warnings', href: '/intern/innstillinger/varsler-inn', task: 'administer settings' },
	{ key: 'banner', href: '/intern/innstillinger/banner', task: 'administer settings' },
	{ key: 'sms', href: '/intern/innstillinger/sms', task: 'administer settings' },
	{ key: 'mail', href: '/intern/innstillinger/epost', task: 'administer settings' },
	{ key: 'archive', href: '/intern/innstillinger/arkiv', task: 'administer settings' },
	{ key: 'api', href: '/intern/innstillinger/api', task: 'administer settings' },
	{ key: 'anchors', href: '/intern/innstillinger/anker', task: 'administer settings' },
	{ key: 'outbox', href: '/intern/innstillinger/utboks', task: 'administer outbox' },
	{ key: 'log', href: '/intern/innstillinger/logg', task: 'read audit log' }
] as const satisfies { key: string; href: string; task: Task }[];

export function settingsFor(actor: Pick<Actor, 'grants'>) {
	return ALL.filter(({ task }) => may(actor, task));
}
