import { getContext, setContext } from 'svelte';
import { translator, type Locale, type T } from '../i18n/translate';

const KEY = Symbol('texts');

/** Sets the language of everything inside a layout. @param locale a function: it may change */
export function setTexts(locale: () => Locale): T {
	const current = $derived(translator(locale()));
	const t = Object.defineProperties(
		((key: never, ...args: []) => current(key, ...args)) as unknown as T,
		{
			locale: { get: () => current.locale },
			refusal: { get: () => current.refusal }
		}
	);
	return setContext(KEY, t);
}

/** The translator of the page that a component stands on: `t('crisis_publish')`, `t.locale`. */
export function texts(): T {
	return getContext<T>(KEY);
}
