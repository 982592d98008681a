import type { T } from '$lib/i18n/translate';
import type { Reliance } from './reliance';

/** What hangs on the person, as a line: «Leder Skole uten stedfortreder». */
export function relianceWords({ kind, name, count }: Reliance, t: T): string {
	switch (kind) {
		case 'task':
			return name;
		case 'kind':
		case 'unit':
		case 'lead':
		case 'mailbox':
			return t(`reliance_${kind}`, { name });
		case 'matters':
		case 'duty':
			return t(`reliance_${kind}`, { name, count });
		case 'secondStep':
		case 'lastResort':
			return t(`reliance_${kind}`);
		default:
			return t(`reliance_${kind}`, { count });
	}
}
