import { describe, expect, test } from 'vitest';
import { foreslaattTittel, utkast, type Henvendelse } from './forslag';
import { refuse } from '../i18n/refusal';
import type { Skjerming } from './journalpost';
import { gjeldendeHjemler, HJEMLER, skjermingEtter, skjermingPaa } from './skjermingshjemler';
import { foreslaattUtfall, regelverkPaa, SVAR, UTFALL, utfallEtter } from './vurdering';

const now = Date.parse('2026-11-20T08:00:00+01:00');
const regler = regelverkPaa('2026-11-20');
const henvendelse: Henvendelse = {
	ref: 'H-2026-00421',
	text: 'Hei! Jeg vil klage på gebyret for Kari Nordmann. Det er for høyt.',
	sender: { name: 'Kari Nordmann', email: 'kari@example.no', phone: null },
	unitId: 'skatt',
	sensitivity: 'normal',
	receivedAt: now,
	answers: [],
	followUps: []
};

describe('the proposed title', () => {
	test.each([
		['Hei! Vannet er brunt i Storgata. Hva gjør jeg?', 'Vannet er brunt i Storgata'],
		['hei,\nnår åpner bassenget', 'Når åpner bassenget'],
		['God dag kommunen, me vil ha brøyting!', 'Me vil ha brøyting'],
		['Heia laget spiller på Nes', 'Heia laget spiller på Nes'],
		['Hei', 'Henvendelse til Vann og avløp'],
		['🌊', 'Henvendelse til Vann og avløp'],
		['', 'Henvendelse til Vann og avløp']
	])('of «%s» is «%s»', (text, tittel) => {
		expect(foreslaattTittel(text, 'Vann og avløp')).toBe(tittel);
	});

	test('of a long text ends between two words', () => {
		const tittel = foreslaattTittel('ord '.repeat(3000), 'Post');
		expect(tittel.length).toBeLessThanOrEqual(92);
		expect(tittel).toMatch(/ord …$/);
	});
});

describe('the proposed outcome', () => {
	test.each([
		['Jeg søker om byggetillatelse', 'normal', 'journalfoeres', 'saksord', 'søker'],
		['Her er klagen min', 'normal', 'journalfoeres', 'saksord', 'klagen'],
		['Eg vil sende inn ein byggjesøknad', 'normal', 'journalfoeres', 'saksord', 'byggjesøknad'],
		['Når åpner bassenget?', 'normal', 'arkiveres', 'informasjon', null],
		['Hvem kan jeg snakke med?', 'special', 'journalfoeres', 'taushet', null],
		['Hei! Tusen takk til brøytemannskapet', 'normal', 'arkiveres', 'takk', null],
		['Takket være dere er vegen stengt', 'normal', 'journalfoeres', 'tvil', null],
		['Det er hull i vegen', 'normal', 'journalfoeres', 'tvil', null]
	] as const)('of «%s» (%s) is %s: %s', (text, sensitivity, utfall, grunn, ord) => {
		expect(foreslaattUtfall(text, sensitivity, regler)).toEqual({ utfall, grunn, ord });
	});

	test('needs criteria that were in force', () => {
		expect(() => regelverkPaa('1990-01-01')).toThrow('1990-01-01');
	});
});

describe('the draft of a decision', () => {
	test('has everything filled in', () => {
		expect(utkast(henvendelse, 'Skatt og avgift', now)).toMatchObject({
			forslag: { utfall: 'journalfoeres', grunn: 'saksord', ord: 'klage' },
			tittel: 'Jeg vil klage på gebyret for Kari Nordmann',
			offentligTittel: 'Jeg vil klage på gebyret for *****',
			hjemmel: '',
			avsloeringer: []
		});
	});

	test('of a personal matter tells nothing in the title, and proposes to shield it', () => {
		expect(utkast({ ...henvendelse, sensitivity: 'personal' }, 'NAV', now)).toMatchObject({
			tittel: 'Henvendelse til NAV',
			hjemmel: 'personlig'
		});
	});
});

const hjemmel = (hjemmel: string) => ({ hjemmel, opphoer: '', opphoersaksjon: 'G' as const });
describe('grounds for shielding', () => {
	test('are those in force on the day', () => {
		expect(gjeldendeHjemler('2026-11-20').map(({ id }) => id)).toContain('barnevern');
		expect(gjeldendeHjemler('2020-01-01').map(({ id }) => id)).not.toContain('barnevern');
		expect(skjermingEtter(hjemmel('personlig'), '2026-11-20')).toEqual({
			tilgangsrestriksjon: 'UO',
			skjermingshjemmel: 'Offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1'
		});
		expect(skjermingEtter(hjemmel(''), '2026-11-20')).toBeNull();
	});

	test('one that is not in force shields nothing, so it is refused, unless it stands already', () => {
		const barnevern = HJEMLER.find(({ id }) => id === 'barnevern') ?? null;
		expect(skjermingEtter(hjemmel('finnes ikke'), '2026-11-20')).toEqual(
			refuse('journal_shielding_unknown')
		);
		expect(skjermingEtter(hjemmel('barnevern'), '2020-01-01')).toEqual(
			refuse('journal_shielding_unknown')
		);
		expect(skjermingEtter(hjemmel('barnevern'), '2020-01-01', barnevern)).toMatchObject({
			tilgangsrestriksjon: 'UO'
		});
	});

	const ended = (opphoer: string, opphoersaksjon: 'S' | 'G') =>
		skjermingEtter({ hjemmel: 'personlig', opphoer, opphoersaksjon }, '2026-11-20') as Skjerming;
	test.each([
		['2027-01-01', 'S', '2026-12-31', true],
		['2027-01-01', 'S', '2027-01-01', false],
		['2027-01-01', 'G', '2030-01-01', true],
		['', 'S', '2099-01-01', true]
	] as const)('with the end «%s» (%s) holds on %s: %s', (end, then, day, holds) => {
		expect(skjermingPaa(ended(end, then), day) !== null).toBe(holds);
	});

	test('end after today, unless the end stood there already', () => {
		const past = { hjemmel: 'personlig', opphoer: '2026-11-20', opphoersaksjon: 'S' as const };
		expect(skjermingEtter(past, '2026-11-20')).toEqual(refuse('journal_shielding_end_past'));
		const stood = { ...ended('2026-12-01', 'S'), skjermingOpphoererDato: '2026-11-20' };
		expect(skjermingEtter(past, '2026-11-21', stood)).toEqual(stood);
	});
});

test('the answers to the criteria come to one outcome, and each outcome to itself', () => {
	for (const utfall of UTFALL) expect(utfallEtter(SVAR[utfall])).toBe(utfall);
	const all = SVAR.journalfoeres;
	expect(utfallEtter({ ...all, innUt: false })).toBe('arkiveres');
	expect(utfallEtter({ ...all, dokumentasjonsverdi: false })).toBe('arkiveres');
	expect(utfallEtter({ ...all, saksdokument: false })).toBe('arkivbegrenses');
});
