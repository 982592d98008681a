import { expect, test } from 'vitest';
import { actor, granted } from '../../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../../test/support/database';
import { POST } from './+server';
import { GET } from './[key]/+server';

await useTemporaryDatabase();
const kari = { ...actor(), id: 'kari', grants: [granted('dutyOfficer')] };
const url = new URL('http://varde.test/intern/krise/utboks');

/** What the phone is answered when Kari is signed in, and `who` pressed. */
async function answerTo(who: string) {
	const body = new FormData();
	body.set('who', who);
	const request = new Request(url, { method: 'POST', body });
	const asked = new URL(`${url}/n%C3%B8kkel?hvem=${who}`);
	const event = { locals: { actor: kari, locale: 'nb' }, params: { key: 'nøkkel' } };
	const posted = await POST({ ...event, request, url } as unknown as Parameters<typeof POST>[0]);
	const got = await GET({ ...event, url: asked } as unknown as Parameters<typeof GET>[0]);
	return [posted.status, got.status];
}

test('what somebody else pressed neither goes out nor is told about in the name of who is signed in', async () => {
	expect(await answerTo('ola')).toEqual([401, 401]);
	expect(await answerTo('kari')).toEqual([422, 200]);
});
