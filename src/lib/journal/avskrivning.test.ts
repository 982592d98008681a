import { describe, expect, test } from 'vitest';
import { avskriv, besvart, type Ledd } from './avskrivning';
import { AVSKRIVNINGSMAATER, type Avskrivning } from './journalpost';

const inn = (referanse: string, at: number): Ledd => ({ referanse, at, type: 'I', besvarer: null });
const ut = (referanse: string, at: number, besvarer: Ledd['besvarer'] = 'BE'): Ledd => ({
	...{ referanse, at, besvarer },
	type: 'U'
});
const pairs = (ledd: Ledd[], done: string[] = []) =>
	besvart(ledd, new Set(done)).map(({ referanse, ved }) => `${referanse}←${ved.referanse}`);

describe('an answer settles what came before it', () => {
	test.each([
		['the inquiry it answers', [inn('J1', 1), ut('J2', 2)], [], ['J1←J2']],
		['whatever order they are journaled in', [ut('J2', 2), inn('J1', 1)], [], ['J1←J2']],
		['not what came after it', [ut('J1', 1), inn('J2', 2)], [], []],
		['by the first of several', [inn('J1', 1), ut('J3', 3), ut('J2', 2)], [], ['J1←J2']],
		['not as a foreløpig svar', [inn('J1', 1), ut('J2', 2, null)], [], []],
		['both letters at once', [inn('J1', 1), inn('J2', 2), ut('J3', 3)], [], ['J1←J3', 'J2←J3']],
		['not what is settled', [inn('J1', 1), ut('J2', 2)], ['J1'], []]
	] as const)('%s', (_, ledd, done, expected) => {
		expect(pairs([...ledd], [...done])).toEqual(expected);
	});
});

describe('a person settles a journalpost', () => {
	const post = { referanse: 'J1', journalposttype: 'I' } as const;
	const svar = { referanse: 'J2', journalposttype: 'U' } as const;
	const plain = { avskrivesAv: '', begrunnelse: '' };
	const done: Avskrivning = {
		...{ avskrivningsdato: '2026-11-20', avskrevetAv: 'Arne', avskrivesAv: null },
		avskrivningsmaate: 'TE'
	};

	test.each(AVSKRIVNINGSMAATER)('by %s, naming the answer', (maate) => {
		expect(avskriv(post, null, { ...plain, maate, avskrivesAv: 'J2' }, svar)).toBeNull();
	});
	test.each([
		['TLF', null],
		['TE', null],
		['TO', null],
		['BU', 'journal_answer_missing'],
		['BE', 'journal_answer_missing']
	] as const)('by %s without a document', (maate, refused) => {
		expect(avskriv(post, null, { ...plain, maate }, null)?.refused ?? null).toBe(refused);
	});
	test('by a letter that lies in the fagsystem', () => {
		const said = { ...plain, maate: 'BU', begrunnelse: 'Besvart i fagsystemet, 26/112' } as const;
		expect(avskriv(post, null, said, null)).toBeNull();
	});
	test('never what went out, twice, by something unknown or by what came in', () => {
		const te = { ...plain, maate: 'TE' } as const;
		const by = { ...plain, maate: 'BU', avskrivesAv: 'J2' } as const;
		expect(avskriv(svar, null, te, null)?.refused).toBe('journal_settle_outgoing');
		expect(avskriv(post, done, te, null)?.refused).toBe('journal_settled_already');
		expect(avskriv(post, null, by, null)?.refused).toBe('journal_answer_unknown');
		expect(avskriv(post, null, by, { ...svar, journalposttype: 'I' })?.refused).toBe(
			'journal_answer_incoming'
		);
	});
});
