import { describe, expect, test } from 'vitest';
import type { Henvendelse } from './forslag';
import { deler, gjenstaaende, registrering } from './fraHenvendelse';

const received = Date.parse('2026-11-19T23:30:00+01:00');
const henvendelse: Henvendelse = {
	ref: 'H-2026-00421',
	text: 'Vannet er brunt 🌊',
	sender: { name: 'Kari Nordmann', email: 'kari@example.no', phone: '900 00 000' },
	unitId: 'vann',
	sensitivity: 'normal',
	receivedAt: received,
	answers: [
		{ text: 'Vi spyler nettet.', at: received + 3_600_000, by: 'Ola Hansen' },
		{ text: 'Nå er vannet klart.', at: received + 7_200_000, by: 'Anne Vik' }
	],
	followUps: []
};
const organ = { kommune: 'Lillevik', enhet: 'Vann og avløp', saksbehandler: 'Arne Arkiv' };
const valg = { tittel: 'Brunt vann', offentligTittel: 'Brunt vann', skjermet: false };
const registreringer = (one: Henvendelse, change = {}) =>
	deler(one).map((del) => registrering(one, del, organ, { ...valg, ...change }));

describe('registering an inquiry', () => {
	test('gives one inngående and one utgående for each answer, with their own dates', () => {
		const posts = registreringer(henvendelse);
		expect(
			posts.map((post) => [
				post.journalposttype,
				post.tittel,
				post.dokumentetsDato,
				post.saksbehandler
			])
		).toEqual([
			['I', 'Brunt vann', '2026-11-19', 'Arne Arkiv'],
			['U', 'Svar: Brunt vann', '2026-11-20', 'Ola Hansen'],
			['U', 'Svar: Brunt vann', '2026-11-20', 'Anne Vik']
		]);
		expect(posts.map(({ mottattDato, sendtDato }) => [mottattDato, sendtDato])).toEqual([
			[received, null],
			[null, received + 3_600_000],
			[null, received + 7_200_000]
		]);
	});

	test('names who it came from and who it went to', () => {
		const [inn, ut] = registreringer(henvendelse);
		const parties = (post: typeof inn) =>
			post?.korrespondanseparter.map((part) => [
				part.korrespondanseparttype,
				part.korrespondansepartNavn,
				part.erPersonnavn
			]);
		expect(parties(inn)).toEqual([
			['EA', 'Kari Nordmann', true],
			['IM', 'Vann og avløp', false]
		]);
		expect(parties(ut)).toEqual([
			['EM', 'Kari Nordmann', true],
			['IA', 'Vann og avløp', false]
		]);
	});

	test('keeps the words exactly', () => {
		expect(registreringer(henvendelse)[0]?.dokument.text).toBe('Vannet er brunt 🌊');
	});

	test('calls a sender without a name «Anonym», and shields the names of a shielded matter', () => {
		const [post] = registreringer(
			{ ...henvendelse, sender: { name: ' ', email: null, phone: null } },
			{ skjermet: true }
		);
		expect(post?.korrespondanseparter[0]).toMatchObject({
			korrespondansepartNavn: 'Anonym',
			erPersonnavn: false,
			erSkjermet: true
		});
	});

	test('takes what the sender wrote later, in the order it was written', () => {
		const followUps = [{ text: 'Takk! Og i morgen?', at: received + 5_000_000 }];
		const posts = registreringer({ ...henvendelse, followUps });
		expect(posts.map(({ journalposttype }) => journalposttype)).toEqual(['I', 'U', 'I', 'U']);
	});

	test('registers only what is new since the last time', () => {
		const [first = '', second = '', third = ''] = deler(henvendelse).map(({ kilde }) => kilde);
		const left = (done: string[]) =>
			gjenstaaende(henvendelse, new Set(done)).map(({ kilde }) => kilde);
		expect(left([first, second])).toEqual([third]);
		expect(left([first, second, third])).toEqual([]);
	});
});
