import type { Tx } from '$lib/database/database.server';
import { say } from '../template';
import { TEMPLATES } from '../templates';
import { putTemplate } from './library.server';
import { ownOf } from './own';

/** Lillevik says which roads it clears first, and has no marine clay to warn of. */
export async function fillDemo(tx: Tx): Promise<void> {
	const roads = ownOf(TEMPLATES.glatte_veier);
	const first = say(
		'Vi brøyter bussveiene og veien til sykehjemmet først.',
		'Vi brøyter bussvegane og vegen til sjukeheimen først.',
		'We clear the bus routes and the road to the nursing home first.'
	);
	const own = { ...roads, interval: 180, status: [first, ...roads.status] };
	await putTemplate(tx, { kind: 'glatte_veier', own, off: false }, null);
	await putTemplate(tx, { kind: 'kvikkleire', own: null, off: true }, null);
}
