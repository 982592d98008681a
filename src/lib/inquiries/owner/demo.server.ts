import type { Tx } from '$lib/database/database.server';
import type { Body } from './body';
import { STARTER } from './starter';
import { ownerBody } from './tables.server';

/** The bodies around Lillevik, which is as fictional as they are. */
const LOCAL: Omit<Body, 'id'>[] = [
	{
		...{ kind: 'county', name: 'Kystfylket fylkeskommune', authority: true },
		...{
			email: 'postmottak@kystfylket.test',
			phone: '55 55 20 00',
			url: 'https://kystfylket.test'
		},
		address: 'Postboks 1, 9990 Storvik'
	},
	{
		...{ kind: 'grid', name: 'Lillevik Nett AS', authority: false },
		...{ email: '', phone: '55 55 30 00', url: 'https://lilleviknett.test', address: '' }
	},
	{
		...{ kind: 'parish', name: 'Lillevik kirkelige fellesråd', authority: true },
		...{ email: 'kirken@lillevik.test', phone: '55 55 40 00', url: '', address: '' }
	}
];

export async function fillBodies(tx: Tx): Promise<void> {
	// Nothing that is tried in Lillevik may reach an authority that there is.
	const state = STARTER.map((body) => ({
		...body,
		email: body.email || body.kind === 'roads' ? `${body.kind}@example.com` : ''
	}));
	const idOf = ({ kind }: Pick<Body, 'kind'>) => (kind === 'roads' ? 'vegvesenet' : `demo-${kind}`);
	await tx
		.insert(ownerBody)
		.values([...LOCAL, ...state].map((body) => ({ id: idOf(body), ...body })));
}
