import { afterEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { setUp, smsService, type Told } from '../../../../test/support/smsGateway';
import { reader, write } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import { NO_GATEWAY, type Letter } from '../delivery';
import { gatewaySettings, openGateway, saveGateway } from '../sms/gateway.server';
import { messageOf } from '../sms/messages.server';
import type { PresetKey } from '../sms/presets';
import { smsGateway } from '../sms/tables.server';
import { sms } from './sms.server';

await useTemporaryDatabase();

const TEXT = 'Vakt: "alarm" på <Nes> & Borg, 50 % – se €{x}\nÆØÅ';
let left: number;
const letter = (more: object = {}): Letter => {
	const id = newId();
	const payload = { to: '+4791234567', text: TEXT, ...more };
	return { id, delivery: 'sms', key: `k:${id}`, payload, cursor: null, attempts: 1, createdAt: 0 };
};
const deliver = (one = letter(), signal = AbortSignal.timeout(10_000)) => {
	left = 0;
	return sms.deliver(one, signal, async () => void left++);
};
let stop = async () => {};
afterEach(() => stop());

async function service(preset: PresetKey, answer: () => Told, more = {}) {
	const { asked, origin, stop: down } = await smsService(answer);
	stop = down;
	await setUp(preset, origin, more);
	return asked;
}

/** What each kind of service answers when all is well, and when it says 200 and means no. */
const SHAPES: Record<PresetKey, { ok: Told; id: string; no?: Told; why?: RegExp }> = {
	sveve: {
		ok: { body: '{"response":{"msgOkCount":1,"stdSMSCount":1,"ids":[42824112]}}' },
		id: '42824112',
		no: { body: '{"response":{"fatalError":"Feil brukernavn/passord"}}' },
		why: /Feil brukernavn/
	},
	link: {
		ok: {
			body: '{"messageId":"Dcshuhod0PMAAAFQ+/PbnR3x","resultCode":1005,"description":"Queued"}'
		},
		id: 'Dcshuhod0PMAAAFQ+/PbnR3x',
		no: { body: '{"resultCode":106001,"description":"Invalid source"}' },
		why: /Invalid source/
	},
	pswin: {
		ok: {
			body: '<?xml version="1.0"?><SESSION><LOGON>OK</LOGON><REASON></REASON><MSGLST><MSG><ID>1</ID><REF>9843</REF><STATUS>OK</STATUS><INFO></INFO></MSG></MSGLST></SESSION>'
		},
		id: '9843',
		no: { body: '<SESSION><LOGON>FAIL</LOGON><REASON>Invalid password</REASON></SESSION>' },
		why: /Invalid password/
	},
	twilio: { ok: { status: 201, body: '{"sid":"SM1","status":"queued"}' }, id: 'SM1' },
	elks: { ok: { body: '{"id":"s17a","status":"created"}' }, id: 's17a' },
	generic: { ok: { status: 202, body: '{"id":"m-1"}' }, id: 'm-1' },
	query: { ok: { body: 'OK 77' }, id: '77', no: { body: 'ERROR no credit' }, why: /no credit/ }
};
const shapes = Object.entries(SHAPES) as [PresetKey, (typeof SHAPES)[PresetKey]][];

test.each(shapes)(
	'%s gets the message as it was written, and its answer is read',
	async (preset, { ok, id }) => {
		const asked = await service(preset, () => ok);
		const one = letter();
		expect(await deliver(one)).toEqual({ kind: 'sent', note: id });
		expect(left).toBe(1);
		expect(textIn(asked[0]!)).toBe(TEXT.replace('–', '-'));
		expect(asked[0]!.path + asked[0]!.body + asked[0]!.headers.authorization).toMatch(
			/lillevik|Bearer|Basic/
		);
		expect(await messageOf(reader, one.key)).toMatchObject({
			state: 'accepted',
			gatewayId: id,
			shown: '+47 *** ** 567'
		});
	}
);

/** The text as the service would read it out of the request. */
function textIn({ path, body, headers }: { path: string; body: string; headers: object }): string {
	const type = String((headers as Record<string, string>)['content-type']);
	if (type.includes('json')) {
		const { msg, userData, text } = JSON.parse(body);
		return msg ?? userData ?? text;
	}
	if (type.includes('xml'))
		return /<TEXT>(.*?)<\/TEXT>/s
			.exec(body)![1]!
			.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
	const fields = new URLSearchParams(type.includes('form') ? body : path.split('?')[1]);
	return fields.get('Body') ?? fields.get('message') ?? fields.get('text') ?? '';
}

test.each(shapes.filter(([, { no }]) => no))(
	'%s says 200 and means no: that is a refusal, with its reason',
	async (preset, { no, why }) => {
		await service(preset, () => no!);
		expect(await deliver()).toEqual({ kind: 'refused', reason: expect.stringMatching(why!) });
	}
);

test('a wrong password is refused with what the service said', async () => {
	await service('twilio', () => ({ status: 401, body: '{"message":"Authenticate"}' }));
	expect(await deliver()).toEqual({ kind: 'refused', reason: '401: Authenticate' });
});

test('a service that asks for patience gets it', async () => {
	await service('generic', () => ({ status: 429, headers: { 'retry-after': '30' } }));
	expect(await deliver()).toEqual({ kind: 'retry', reason: '429', afterMs: 30_000 });
	await service('generic', () => ({ status: 502, headers: { 'retry-after': '5' } }));
	expect(await deliver()).toMatchObject({ kind: 'retry', afterMs: 5_000 });
});

test('a 500 may have come after the message was taken: nobody sends a second one by itself', async () => {
	await service('generic', () => ({ status: 500, body: 'oops' }));
	expect(await deliver()).toMatchObject({ kind: 'unknown', reason: '500' });
});

test('a line cut after the request is unknown, and shown to a person', async () => {
	await service('sveve', () => null);
	const one = letter();
	expect(await deliver(one)).toMatchObject({ kind: 'unknown' });
	expect(await messageOf(reader, one.key)).toMatchObject({ state: 'unknown' });
});

test('a service that knows a second copy gets one, with the same reference', async () => {
	const asked = await service('generic', () => null, { repeatable: true });
	const one = letter();
	expect(await deliver(one)).toMatchObject({ kind: 'retry' });
	expect(await deliver(one)).toMatchObject({ kind: 'retry' });
	expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual([one.id, one.id]);
});

test('a service that does not answer in time is unknown', async () => {
	await service('generic', () => ({ waitMs: 5_000 }));
	expect(await deliver(letter(), AbortSignal.timeout(200))).toMatchObject({ kind: 'unknown' });
});

test('a service that is not there is tried again: nothing has left', async () => {
	await setUp('generic', 'http://127.0.0.1:9');
	const one = letter();
	expect(await deliver(one)).toMatchObject({ kind: 'retry', reason: 'ECONNREFUSED' });
	expect(await messageOf(reader, one.key)).toMatchObject({ state: 'waiting' });
});

test('a service that sends us elsewhere is refused: numbers go nowhere but where they were to go', async () => {
	await service('generic', () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } }));
	expect(await deliver()).toMatchObject({ kind: 'refused', reason: '302' });
});

test('a code that is too old does not leave', async () => {
	const asked = await service('generic', () => ({ body: '{}' }));
	expect(await deliver(letter({ until: 1 }))).toMatchObject({ kind: 'refused' });
	expect(asked).toEqual([]);
});

test('without a service the letter is shown as failed, with what to do', async () => {
	await write((tx) => tx.delete(smsGateway));
	expect(await deliver()).toEqual({ kind: 'refused', reason: NO_GATEWAY });
});

test('a secret stays with the service it was entered for', async () => {
	const NONE = { user: '', password: '', signing: '' };
	await setUp('generic', 'https://sms.lillevik.no');
	const settings = (await gatewaySettings(reader))!;
	const secrets = async () => (await openGateway(reader))?.secrets;
	await saveGateway(null, { ...settings, sender: 'Borg' }, NONE);
	expect(await secrets()).toMatchObject({ user: 'lillevik', password: 'hemmelig "&' });
	await saveGateway(null, { ...settings, address: 'https://evil.example/?to={to}' }, NONE);
	expect(await secrets()).toEqual(NONE);
});
