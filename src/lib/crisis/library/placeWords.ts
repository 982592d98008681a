import { catalogue } from '$lib/i18n/catalogue';
import type { MessageKey } from '$lib/i18n/refusal';
import type { T } from '$lib/i18n/translate';
import { AUTHORITIES, type Authority } from '../authorities';
import type { Fact } from '../template';

/** What a place in a template is called: «Råd 2 · når det ikke er kjent · nynorsk». */
export function placeWords(t: T, place: string, facts: Pick<Fact, 'key' | 'label'>[]): string {
	const [first = '', ...more] = place.split('.');
	const words = more.map((one) => {
		const authority = first === 'decidedBy' && AUTHORITIES[one as Authority];
		if (authority) return authority[t.locale];
		const fact = first === 'facts' && facts.find(({ key }) => key === one);
		if (fact) return fact.label[t.locale];
		return /^\d+$/.test(one) ? String(Number(one) + 1) : said(t, `library_at_${one}`, one);
	});
	return [partName(t, first), ...words.filter(Boolean)].join(' · ');
}

/** What a part of a template is called, with a capital. */
export function partName(t: T, part: string): string {
	const name = said(t, `staff_detail_library_${part}`, part);
	return name.charAt(0).toLocaleUpperCase('nb') + name.slice(1);
}

/** What stands in a place, as people say it. */
export function valueWords(t: T, place: string, value: string): string {
	if (place === 'interval' || place === 'breakGlassAfter')
		return t('library_minutes', { n: Number(value) });
	if (place === 'lifetime') return t('library_hours', { n: Number(value) });
	if (place.startsWith('decidedBy.')) return t('library_chosen');
	return said(t, `library_${place.replace('.', '_')}_${value}`, value);
}

function said(t: T, key: string, otherwise: string): string {
	if (catalogue(t.locale, key) === undefined) return otherwise;
	return t(key as Extract<MessageKey, 'staff_save'>);
}
