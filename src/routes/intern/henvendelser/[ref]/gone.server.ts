import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { formatInstant } from '$lib/i18n/dates';
import { translator, type Locale } from '$lib/i18n/translate';
import { deleted } from '$lib/inquiries/retention/records.server';
import type { Actor } from '$lib/staff/actor';

/** What is left to say of an inquiry that was deleted (410); for all others there is no such page. */
export async function gone(actor: Actor, ref: string, locale: Locale): Promise<never> {
	const left = await deleted(reader, actor, ref);
	if (!left) error(404);
	const day = (at: number) => formatInstant(at, locale, 'date');
	const { ruleName: rule, area } = left;
	const dates = { date: day(left.at), received: day(left.receivedAt) };
	const words = { ref, rule, area: area ?? 'annet', ...dates };
	const message = translator(locale)('retention_was_deleted', words);
	error(410, { message, advice: message });
}
