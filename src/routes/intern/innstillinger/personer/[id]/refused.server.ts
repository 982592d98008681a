import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import type { Refusal } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { writtenGrant } from '$lib/staff/grantForm.server';
import { actionWords, detailWords } from '$lib/staff/logWords';
import { person } from '$lib/staff/people.server';
import { rightsChanges } from '$lib/staff/rightsChanges.server';
import { logNames } from '$lib/together/logNames.server';
import { fieldOf } from '../fieldOf';

/** The version of the person's rights that the form was made from; -1 when it does not say. */
export function versionIn(sent: FormData): number {
	return Number.parseInt(String(sent.get('version'))) || (sent.get('version') === '0' ? 0 : -1);
}

/** The version of the person's rights as they are. */
export async function versionNow(id: string): Promise<number | undefined> {
	return (await person(reader, id))?.rightsVersion;
}

/** A refusal with what was written and, when somebody came first, with what they did. */
export async function refused(
	refusal: Refusal,
	sent: FormData,
	{ id, locale }: { id: string; locale: Locale }
) {
	const since =
		refusal.refused === 'staff_rights_changed'
			? await changesSince(id, versionIn(sent), locale)
			: [];
	const version = await versionNow(id);
	return fail(422, { ...fieldOf(refusal), values: writtenGrant(sent), since, version });
}

/** «Hilde Fossum ga en rolle til (rolle: Redaktør)», one line for each change. */
async function changesSince(id: string, version: number, locale: Locale) {
	const t = translator(locale);
	const entries = await rightsChanges(reader, id, version);
	const names = await logNames(reader, entries, locale);
	return entries.map(({ at, actorName, action, details }) => ({
		at,
		did: `${actorName ?? t('ui_app')} ${actionWords(t, action)} ${names[id] ?? ''}`,
		how: detailWords(t, details, (one) => names[one] ?? one).join(' · ')
	}));
}
