import type { T } from '$lib/i18n/translate';
import note from './note.js?raw';
import { numbersFor, type OwnNumbers } from './numbers';
import { signsOf, STOP_INTENTS } from './stop';

/**
 * The script of the contact form: while somebody writes of what must not wait, the numbers to call stand
 * under the field. It reads nothing but that field and sends nothing.
 */
export function asYouWrite(t: T, own: OwnNumbers): string {
	const signs = signsOf()
		.map(({ intent, always, signs, about }) => `['${intent}',${always},${signs},${about}]`)
		.join(',\n');
	const words = {
		title: t('stop_call_title'),
		note: t('stop_call_send'),
		call: numbersFor(STOP_INTENTS, own).map(({ who, number }) => ({
			who: t(`stop_who_${who}`),
			number,
			intents: STOP_INTENTS.filter((intent) =>
				numbersFor([intent], own).some((one) => one.who === who)
			)
		}))
	};
	return `globalThis.vardeHaster = {signs: [${signs}], ...${JSON.stringify(words)}};\n${note}`;
}
