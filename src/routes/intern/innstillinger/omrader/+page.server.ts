import { addressFrom, areasOf } from '$lib/areas/areasOf';
import { areas, wholeAreas } from '$lib/areas/areas.server';
import { pictureOf } from '$lib/areas/picture';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { listed, shownFrom, unsaid } from './listed';

export async function load({ locals, url }) {
	requireTask(locals, 'administer areas');
	const all = await areas(reader);
	const shown = shownFrom(url.searchParams);
	const found = listed(all, shown);
	const ids = found.areas.map(({ id }) => id);
	const drawn = new Map((await wholeAreas(reader, ids)).map((area) => [area.id, area.geometry]));
	const words = url.searchParams.get('adresse') ?? '';
	return {
		shown,
		...found,
		areas: found.areas.map((area) => {
			const outline = drawn.get(area.id);
			return { ...area, picture: outline ? pictureOf([outline]) : null };
		}),
		archived: all.filter(({ active }) => !active).length,
		unsaid: unsaid(all),
		tried: words ? await tried(words) : null
	};
}

/** Which areas hold an address, and how many could not answer for want of a list of streets. */
async function tried(words: string) {
	const all = await wholeAreas(reader);
	const address = addressFrom(words);
	const found = address && areasOf(address, all);
	const mute = all.filter(({ active, whole, streets }) => active && !whole && !streets);
	return {
		words,
		areas: found?.map(({ id, name, kind, whole }) => ({ id, name, kind, whole })) ?? null,
		mute: address?.point ? 0 : mute.length
	};
}
