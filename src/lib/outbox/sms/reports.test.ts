import { createHmac } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { setUp } from '../../../../test/support/smsGateway';
import { reader, write } from '../../database/database.server';
import type { Gateway } from './gateway';
import { callbackOf, openGateway } from './gateway.server';
import { begin, learned, messageOf, undeliveredSince } from './messages.server';
import type { PresetKey } from './presets';
import { takeReports, type Incoming } from './reports.server';
import { smsMessage } from './tables.server';

await useTemporaryDatabase();

const PASSWORD = 'hemmelig "&';
let told: string[];
const undelivered = async (_tx: unknown, about: string, reason: string) =>
	void told.push(`${about} ${reason}`.trim());

/** A message that the service has taken. */
async function sent(preset: PresetKey, more: Partial<Gateway> = {}, gatewayId = 'g-1') {
	await setUp(preset, 'http://127.0.0.1:9', more);
	await begin('ref-1', 'alarm:1', '+4791234567');
	await write((tx) => learned(tx, 'ref-1', { kind: 'accepted', gatewayId }));
	return (await openGateway(reader))!;
}
async function report(said: Partial<Incoming> & { signature?: string }) {
	const gateway = (await openGateway(reader))!;
	const { signature = null, ...rest } = said;
	const incoming = { token: gateway.token, search: '', type: '', body: '', ...rest };
	return takeReports({ ...incoming, header: () => signature }, undelivered);
}
const stands = async () => (await messageOf(reader, 'alarm:1'))?.state;

beforeEach(async () => {
	told = [];
	await write((tx) => tx.delete(smsMessage));
});

const form = 'application/x-www-form-urlencoded';
const UNSIGNED: [PresetKey, string, Partial<Incoming>, string][] = [
	['sveve', 'delivered', { search: '?number=4791234567&status=true&id=7&ref=ref-1' }, 'delivered'],
	['sveve', 'failed', { type: form, body: 'status=false&ref=ref-1&errorDesc=ukjent' }, 'failed'],
	['link', 'delivered', { body: '{"refId":"ref-1","id":"g-1","resultCode":1001}' }, 'delivered'],
	['link', 'expired', { body: '{"refId":"ref-1","id":"g-1","resultCode":1002}' }, 'expired'],
	['link', 'on its way', { body: '{"refId":"ref-1","id":"g-1","resultCode":1000}' }, 'accepted'],
	[
		'pswin',
		'two in one',
		{
			body: '<MSGLST><MSG><ID>1</ID><REF>other</REF><STATE>DELIVRD</STATE></MSG><MSG><ID>2</ID><REF>g-1</REF><STATE>UNDELIV</STATE></MSG></MSGLST>'
		},
		'failed'
	],
	[
		'elks',
		'delivered',
		{ type: form, body: 'id=g-1&status=delivered', search: '?ref=ref-1' },
		'delivered'
	],
	['query', 'expired', { search: '?ref=ref-1&status=EXPIRED' }, 'expired']
];

test.each(UNSIGNED)('%s reports: %s', async (preset, _what, incoming, state) => {
	await sent(preset);
	expect((await report(incoming)).status).toBe(200);
	expect(await stands()).toBe(state);
});

test('a late failure is told, once, and shown', async () => {
	await sent('link');
	const failed = { body: '{"refId":"ref-1","resultCode":1004}' };
	await report(failed);
	await report(failed);
	expect(told).toEqual(['alarm:1 1004']);
	expect(await undeliveredSince(reader, 0)).toMatchObject([{ shown: '+47 *** ** 567' }]);
});

test('what is final stays: an older report that comes late, or again, changes nothing', async () => {
	await sent('link');
	await report({ body: '{"refId":"ref-1","resultCode":1001}' });
	await report({ body: '{"refId":"ref-1","resultCode":1004}' });
	await report({ body: '{"refId":"ref-1","resultCode":1000}' });
	expect(await stands()).toBe('delivered');
	expect(told).toEqual([]);
});

test('a report that is quicker than the answer is not overtaken by it', async () => {
	await setUp('link', 'http://127.0.0.1:9');
	await begin('ref-1', 'alarm:1', '+4791234567');
	await report({ body: '{"refId":"ref-1","resultCode":1001}' });
	await write((tx) => learned(tx, 'ref-1', { kind: 'accepted', gatewayId: 'g-1' }));
	expect(await messageOf(reader, 'alarm:1')).toMatchObject({
		state: 'delivered',
		gatewayId: 'g-1'
	});
});

test('unknown messages and unknown addresses are 404, without a word', async () => {
	await sent('link');
	expect(await report({ body: '{"refId":"nobody","resultCode":1001}' })).toEqual({
		status: 404,
		body: ''
	});
	expect(await report({ body: '{"refId":"","resultCode":1001}' })).toEqual({
		status: 404,
		body: ''
	});
	expect(await report({ body: '{{{' })).toEqual({ status: 404, body: '' });
	const elsewhere = { token: 'wrong', body: '{"refId":"ref-1","resultCode":1001}' };
	expect(await report(elsewhere)).toEqual({ status: 404, body: '' });
	expect(await stands()).toBe('accepted');
});

test('PSWinCom hears that its report was taken', async () => {
	await sent('pswin');
	const { body } = await report({ body: '<MSG><REF>g-1</REF><STATE>DELIVRD</STATE></MSG>' });
	expect(body).toContain('<STATUS>OK</STATUS>');
});

const body = '{"reference":"ref-1","status":"failed"}';
const signed = createHmac('sha256', PASSWORD).update(body).digest();
const hex = signed.toString('hex');

test.each([
	['hex', hex],
	['hex after sha256=', `sha256=${hex}`],
	['base64', signed.toString('base64')]
])('a report signed with HMAC-SHA256 in %s is taken', async (_how, signature) => {
	await sent('generic');
	expect((await report({ body, signature })).status).toBe(200);
	expect(await stands()).toBe('failed');
});

test.each([
	['missing', undefined],
	['wrong', hex.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
	['of another body', createHmac('sha256', PASSWORD).update('{}').digest('hex')]
])('a signature that is %s is turned away', async (_how, signature) => {
	await sent('generic');
	expect(await report({ body, signature })).toEqual({ status: 403, body: '' });
	expect(await stands()).toBe('accepted');
});

test('Twilio’s own signature is known', async () => {
	const gateway = await sent('twilio');
	const address = `${callbackOf(gateway)}?ref=ref-1`;
	const twilio = { type: form, body: 'MessageStatus=undelivered&ErrorCode=30003&MessageSid=g-1' };
	const text = `${address}ErrorCode30003MessageSidg-1MessageStatusundelivered`;
	const signature = createHmac('sha1', PASSWORD).update(text).digest('base64');
	expect((await report({ ...twilio, search: '?ref=ref-1', signature: 'x' })).status).toBe(403);
	expect((await report({ ...twilio, search: '?ref=ref-1', signature })).status).toBe(200);
	expect(told).toEqual(['alarm:1 30003']);
});
