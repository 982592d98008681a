import type { T } from '$lib/i18n/translate';
import type { OutsideEvent } from '../event';

/** What went on at a unit outside Varde, as a line of the history. @param names of the units, by id */
export function outsideWords(
	event: OutsideEvent,
	names: ReadonlyMap<string, string>,
	t: T
): string {
	const unit = names.get(event.unit) ?? '';
	if (event.what === 'said')
		return t('outside_event_said', { because: t(`outside_doubt_${event.because}`) });
	if (event.what === 'undelivered')
		return t('outside_event_undelivered', { unit, because: t.refusal({ refused: event.because }) });
	return t(`outside_event_${event.what}`, { unit });
}
