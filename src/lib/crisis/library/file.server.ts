import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { osloDate } from '$lib/calendar/civilDate';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { KINDS, TEMPLATES, type Kind } from '../templates';
import { lay, newestTemplate, ownIn, templateVersions } from './change.server';
import { readFile, written, type Entry } from './file';
import { library } from './library.server';
import { ownOf } from './own';
import { differences, type Difference } from './places';
import { softer } from './softer';

/** Every template as it is in force, or one of them, as a file with its name. */
export async function exportFile(only: Kind | null): Promise<{ name: string; json: string }> {
	const [all, us] = [await library(reader), await kommune()];
	const kinds = only ? [only] : KINDS;
	const entries = kinds.map((kind): Entry => {
		const { template, off } = all[kind];
		return { kind, own: ownOf(template), off };
	});
	const at = new Date(now());
	const json = written(entries, us.name, at.toISOString());
	return { name: `varde-maler-${only ?? 'alle'}-${osloDate(at.getTime())}.json`, json };
}

/** What a file would change, kind by kind, or why it cannot be read. */
export async function previewFile(content: string, locale: Locale) {
	const read = readFile(content, (await kommune()).name);
	if (isRefused(read)) return read;
	if ('kinds' in read)
		return {
			wrong: read.kinds.map(({ kind, faults }) => ({ ...named(kind, locale), faults }))
		};
	const all = await Promise.all(read.entries.map((entry) => compared(entry, locale)));
	return { kinds: all.filter(({ changes }) => changes.length) };
}

function named(kind: Kind, locale: Locale) {
	const { name, facts } = TEMPLATES[kind];
	return { kind, name: name[locale], facts: facts.map(({ key, label }) => ({ key, label })) };
}

async function compared({ kind, own, off }: Entry, locale: Locale) {
	const newest = await newestTemplate(kind);
	const before = ownIn(kind, newest);
	const wasOff = newest?.off ?? false;
	const switched: Difference[] =
		off === wasOff ? [] : [{ place: 'off', before: String(wasOff), after: String(off) }];
	return {
		...named(kind, locale),
		seen: newest?.version ?? 0,
		changes: [...differences(before, own), ...switched],
		softer: softer(before, own)
	};
}

/**
 * Takes the chosen kinds from a file, all of them or none.
 * @param seen which version of each chosen kind the person has compared the file with
 * @returns how many were changed
 */
export async function importFile(
	actor: Actor,
	content: string,
	seen: Map<Kind, number>,
	agreed: boolean
): Promise<{ count: number } | Refusal> {
	const read = readFile(content, (await kommune()).name);
	if (isRefused(read)) return read;
	if ('kinds' in read) return refuse('library_file_format');
	const chosen = read.entries.filter(({ kind }) => seen.has(kind));
	if (!chosen.length) return refuse('library_file_none');
	return write(async (tx) => {
		for (const { kind, own } of chosen) {
			const [newest] = await templateVersions(tx, kind);
			if ((newest?.version ?? 0) !== seen.get(kind)) return refuse('library_moved');
			if (softer(ownIn(kind, newest), own).length && !agreed)
				return refuse('library_softer_unticked');
		}
		for (const { kind, own, off } of chosen)
			await lay(tx, actor, 'library.import', kind, {
				...{ own, builtIn: ownOf(TEMPLATES[kind]) },
				off: off && kind !== 'undersoker'
			});
		return { count: chosen.length };
	});
}
