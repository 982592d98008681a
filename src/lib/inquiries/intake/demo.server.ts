import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { actorById } from '$lib/staff/actors.server';
import { demoUser } from '$lib/staff/demo.server';
import { receive } from '../receive.server';
import { takeIn } from '../social/social.server';
import { saveSettings } from '../stop/settings.server';

const HOUR = 3_600_000;

const THREAD = `Lillevik kommune
Nå brøyter vi i hele kommunen. Vær snill og flytt bilen fra gata.
Liker
Svar
3 t
Tor Inge Myklebust
Dere brøyter jo aldri Furulia. Sist uke måtte hjemmehjelpen gå fra hovedveien. Når kommer dere?
Liker
Svar
2 t
Anita Solvang
Samme hos oss!
Liker
Svar
1 t`;

/** What came in to Lillevik just now: a comment on Facebook, and something that must not wait. */
export async function fillDemo(): Promise<void> {
	const actor = await actorById(reader, demoUser('saksbehandler'), now());
	if (!actor) return;
	await saveSettings(actor, {
		numbers: { childDuty: '55 50 01 40', crisis: '55 50 01 41', privacy: '55 50 01 42' },
		watches: {
			child: { lineIds: [], unitId: 'barnevern' },
			suicide: { lineIds: [], unitId: 'helse' }
		}
	});
	const pasted = {
		text: 'Dere brøyter jo aldri Furulia. Sist uke måtte hjemmehjelpen gå fra hovedveien. Når kommer dere?',
		thread: THREAD,
		url: 'https://www.facebook.com/lillevikkommune/posts/4021',
		authorHandle: 'Tor Inge Myklebust',
		postedAt: now() - 2 * HOUR
	};
	await takeIn(actor, pasted, null);
	await receive(
		{
			text: 'Hei, det lukter gass i trapperommet i Sagveien 8. Det begynte for en halvtime siden. Skal vi gå ut?',
			name: 'Berit Kvam',
			email: '',
			phone: '90010077'
		},
		{ intake: 'form', actor: null, address: 'demo' }
	);
}
