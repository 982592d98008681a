import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader, write } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { fillDemo } from '$lib/staff/demo.server';
import { actor } from '../../../../test/support/actors';
import { useTemporaryDatabase } from '../../../../test/support/database';
import { filesOf } from '../files/files.server';
import { inquiry } from '../tables.server';
import { sentIn, type Sent } from './body';
import { admitted, bodyOf } from './request.server';
import { send, statusOf } from './send.server';
import { apiToken } from './tables.server';
import { makeToken, setRevoked, shown, tokensOf, type ApiToken } from './tokens.server';

await useTemporaryDatabase();
const t = translator('nb');
const admin = { ...actor('administrator'), id: 'demo-admin' };
let token: ApiToken;
let secret: string;

beforeAll(async () => {
	await write((tx) => fillDemo(tx, { passwordHash: 'x', at: 0 }));
	secret = await makeToken(admin, { name: 'Chatbot', scopes: ['send', 'status'] });
	token = (await shown(reader, `Bearer ${secret}`))!;
});

const sent = (text: string, more: object = {}) => {
	const read = sentIn({ text, ...more }, t);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return read satisfies Sent;
};

describe('a token', () => {
	test('is kept as its hash alone, is noted when used, and can be stopped and let go again', async () => {
		const rows = await reader.select().from(apiToken);
		expect(JSON.stringify(rows)).not.toContain(secret);
		expect((await tokensOf(reader))[0]).toMatchObject({ name: 'Chatbot', revokedAt: null });
		expect((await tokensOf(reader))[0]?.lastUsedAt).toBeGreaterThan(0);
		await setRevoked(admin, token.id, true);
		expect(await shown(reader, `Bearer ${secret}`)).toBeNull();
		await setRevoked(admin, token.id, false);
		expect(await shown(reader, `bearer ${secret}`)).toMatchObject({ id: token.id });
	});

	test.each([null, '', 'Basic abc', 'Bearer varde_nope', 'Bearer'])('is not «%s»', async (said) =>
		expect(await shown(reader, said)).toBeNull()
	);

	test('does what its scope says, and no more', async () => {
		const narrow = await makeToken(admin, { name: 'Skjema', scopes: ['send'] });
		const request = new Request('http://x', { headers: { authorization: `Bearer ${narrow}` } });
		expect(await admitted(request, '10.0.0.1', 'send', t)).toMatchObject({ name: 'Skjema' });
		const refused = (await admitted(request, '10.0.0.1', 'status', t)) as Response;
		expect(refused.status).toBe(403);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
		expect(await refused.json()).toMatchObject({ status: 403, title: expect.any(String) });
	});

	test('cannot be guessed at for long, nor used without end', async () => {
		const guess = () => admitted(new Request('http://x'), '10.9.9.9', 'send', t);
		const answers = [];
		for (let n = 0; n < 25; n++) answers.push(((await guess()) as Response).status);
		expect(answers[0]).toBe(401);
		expect(answers.at(-1)).toBe(429);
		const wild = await makeToken(admin, { name: 'Vill', scopes: ['send'] });
		const request = new Request('http://x', { headers: { authorization: `Bearer ${wild}` } });
		const used = [];
		for (let n = 0; n < 105; n++) used.push(await admitted(request, '10.0.0.2', 'send', t));
		const last = used.at(-1) as Response;
		expect(last.status).toBe(429);
		expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
	});
});

describe('what another system sends', () => {
	test('becomes an inquiry with its files, and tells where it is to be followed', async () => {
		const content = Buffer.from('bilde').toString('base64');
		const accepted = await send(
			token,
			sent('Gatelyset er mørkt', {
				sender: { name: 'Kari', phone: '900 10 001' },
				attachments: [
					{ name: 'lys.jpg', type: 'image/jpeg', content },
					{ name: 'virus.exe', content }
				]
			}),
			null
		);
		expect(accepted).toMatchObject({
			reference: expect.stringMatching(/^H-/),
			page: expect.stringContaining('/henvendelse/'),
			attachments: [
				{ name: 'lys.jpg', kept: true },
				{ name: 'virus.exe', kept: false }
			]
		});
		const { reference } = accepted as { reference: string };
		const [row] = await reader.select().from(inquiry).where(eq(inquiry.ref, reference));
		expect(row).toMatchObject({ intake: 'api', senderPhone: '90010001', source: token.id });
		expect(await filesOf(reader, row!.id)).toHaveLength(2);
		expect(await statusOf(token, reference)).toMatchObject({ reference, state: 'new' });
		expect(await statusOf({ ...token, id: 'other' }, reference)).toBeNull();
	});

	test('is taken in once for each key, and another thing with the same key is refused', async () => {
		const first = await send(token, sent('Én gang'), 'a');
		const again = await send(token, sent('Én gang'), 'a');
		expect(again).toMatchObject({ reference: (first as { reference: string }).reference });
		expect(await send(token, sent('Noe annet'), 'a')).toMatchObject({
			refused: 'ui_once_other_content'
		});
	});

	test.each([
		[{}, '/text'],
		[{ text: '' }, '/text'],
		[{ text: 7 }, '/text'],
		[{ text: 'x'.repeat(10_001) }, '/text'],
		[{ text: 'Hei', sender: { email: 'nei' } }, '/sender/email'],
		[{ text: 'Hei', sender: { phone: 'ring meg' } }, '/sender/phone'],
		[{ text: 'Hei', unit: 'vann' }, '/unit'],
		[{ text: 'Hei', attachments: [{ name: 'a.txt', content: '%%%' }] }, '/attachments/0/content'],
		[{ text: 'Hei', attachments: Array(11).fill({ name: 'a.txt', content: '' }) }, '/attachments'],
		['bare tekst', ''],
		[null, '']
	])('that is wrong (%#) is told where', (body, pointer) => {
		const read = sentIn(body, t);
		expect(read).toHaveProperty('faults');
		const { faults } = read as { faults: { pointer: string; detail: string }[] };
		expect(faults.map((fault) => fault.pointer)).toContain(pointer);
		expect(faults.every(({ detail }) => / /.test(detail) && !detail.includes('_'))).toBe(true);
	});

	test('may come as a form with files as they are', async () => {
		const form = new FormData();
		form.set('inquiry', '{"text":"Med fil"}');
		form.append('file', new File(['hei'], 'a.txt', { type: 'text/plain' }));
		const body = await bodyOf(new Request('http://x', { method: 'POST', body: form }));
		expect(sentIn(body, t)).toMatchObject({
			message: { text: 'Med fil' },
			files: [{ name: 'a.txt' }]
		});
		const other = new Request('http://x', { method: 'POST', body: 'hei' });
		expect(await bodyOf(other)).toBe('media');
		const broken = new Request('http://x', {
			...{ method: 'POST', body: '{' },
			headers: { 'content-type': 'application/json' }
		});
		expect(await bodyOf(broken)).toBeNull();
	});
});
