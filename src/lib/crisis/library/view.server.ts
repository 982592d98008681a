import { reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import { people } from '$lib/staff/people.server';
import { fieldsOf } from '../fields';
import { PICTOGRAMS } from '../pictograms';
import { KINDS, TEMPLATES, type Kind } from '../templates';
import { ownIn, templateVersions, type TemplateVersion } from './change.server';
import { library } from './library.server';
import { filledOut, ownOf } from './own';
import { differences, placesOf } from './places';
import { templateVersion } from './tables.server';

/** Every kind with what the kommune has made of it, in the order they are offered. */
export async function libraryList(locale: Locale) {
	const all = await library(reader);
	const versions = await reader.select().from(templateVersion).orderBy(templateVersion.version);
	const newest = new Map(versions.map((one) => [one.kind, one]));
	const names = await namesOf();
	return KINDS.map((kind) => {
		const { template, own, off } = all[kind];
		const { name, severity, approval, pictogram, search } = template;
		const last = newest.get(kind);
		return {
			...{ kind, severity, approval, own, off, name: name[locale], sign: PICTOGRAMS[pictogram] },
			words: `${Object.values(name).join(' ')} ${search}`.toLocaleLowerCase('nb'),
			changed: own && last ? { at: last.savedAt, by: nameIn(names, last) } : null,
			news: last ? vardeNews(kind, last).length > 0 : false
		};
	});
}

/** A kind as whoever edits it sees it: what is in force, what Varde has, and how it came to be so. */
export async function templateView(kind: Kind) {
	const [rows, us, names] = await Promise.all([
		templateVersions(reader, kind),
		kommune(),
		namesOf()
	]);
	const [newest] = rows;
	const own = ownIn(kind, newest);
	const builtIn = TEMPLATES[kind];
	return {
		kind,
		builtIn,
		fields: fieldsOf(builtIn),
		places: placesOf(own),
		approval: own.approval,
		isOwn: (newest?.own ?? null) !== null,
		off: newest?.off ?? false,
		version: newest?.version ?? 0,
		fromVarde: newest?.own ? differences(ownOf(builtIn), own) : [],
		news: newest ? vardeNews(kind, newest) : [],
		versions: rows.map((row, i) => ({
			version: row.version,
			savedAt: row.savedAt,
			by: nameIn(names, row),
			isOwn: row.own !== null,
			switched: (rows[i + 1]?.off ?? false) === row.off ? null : row.off,
			changes: differences(ownIn(kind, rows[i + 1]), ownIn(kind, row))
		})),
		sender: { kommune: us.name, dutyPhone: us.dutyPhone },
		main: us.mainLanguage
	};
}

/** What Varde has changed in its template since the kommune made a copy of it. */
function vardeNews(kind: Kind, { own, builtIn }: TemplateVersion) {
	return own && builtIn
		? differences(filledOut(builtIn, TEMPLATES[kind]), ownOf(TEMPLATES[kind]))
		: [];
}

async function namesOf(): Promise<Map<string, string>> {
	return new Map((await people(reader)).map(({ id, name }) => [id, name]));
}

function nameIn(names: Map<string, string>, { savedBy }: TemplateVersion): string | null {
	return savedBy && (names.get(savedBy) ?? savedBy);
}
