import { describe, expect, test } from 'vitest';
import { OFFICE_HOURS } from '../clocks/reminder';
import { doubtIn, ownWords, standingOf, type UnitMail } from './mailAnswer';
import { endedBecause, goesOut, heldBecause, mayBeWritten, timesOf, type Where } from './outside';

const waiting: Where = {
	...{ unitId: 'skolen', sensitivity: 'normal', state: 'open', answerDueAt: 1, mergedInto: null },
	...{ intake: 'form', senderEmail: 'kari@example.org' }
};
const unit = { unitId: 'skolen', active: true, confirmedAt: 1 };

describe('what leaves the house', () => {
	test.each([
		['what waits in a unit that has confirmed its address', waiting, unit, true],
		['what is personal, behind the link', { ...waiting, sensitivity: 'personal' }, unit, true],
		['never what is of special sensitivity', { ...waiting, sensitivity: 'special' }, unit, false],
		['nothing before the address is confirmed', waiting, { ...unit, confirmedAt: null }, false],
		['nothing when the unit works in Varde again', waiting, { ...unit, active: false }, false],
		['nothing that is answered', { ...waiting, state: 'answered', answerDueAt: null }, unit, false],
		['nothing that nobody waits for', { ...waiting, answerDueAt: null }, unit, false],
		['nothing that is handled in another', { ...waiting, mergedInto: 'H-2026-00001' }, unit, false],
		['nothing that lies in another unit', { ...waiting, unitId: 'nav' }, unit, false]
	] as const)('%s', (_, inquiry, set, goes) => {
		expect(goesOut(inquiry, set)).toBe(goes);
	});

	test.each([
		['moved', { ...waiting, unitId: 'nav' }],
		['special', { ...waiting, sensitivity: 'special' }],
		['closed', { ...waiting, state: 'closed', answerDueAt: null }],
		['answered', { ...waiting, state: 'answered', answerDueAt: null }],
		['off', waiting]
	] as const)('a hand-over ends because it is %s', (because, inquiry) => {
		expect(endedBecause(inquiry, 'skolen')).toBe(because);
	});

	test.each([
		[null, waiting],
		['safe', { ...waiting, sensitivity: 'personal' }],
		['noPage', { ...waiting, intake: 'phone', senderEmail: '' }]
	] as const)('whoever answers, the words are held back because of %s', (because, inquiry) => {
		expect(heldBecause(inquiry)).toBe(because);
	});
});

test.each([
	['what is ordinary', 'normal', 'Porten er ødelagt', '', true],
	['nothing personal', 'personal', 'Porten er ødelagt', '', false],
	['nothing that sounds as if it were', 'normal', 'Sønnen min har fått diagnosen ADHD', '', false],
	['nor what the sender adds', 'normal', 'Porten', 'Sønnen min har fått diagnosen ADHD', false],
	['nor what must not wait', 'normal', 'Det brenner på skolen', '', false]
] as const)('a letter says %s', (_, sensitivity, text, said, written) => {
	expect(mayBeWritten({ sensitivity, text }, said)).toBe(written);
});

describe('when the unit is reminded, and the switchboard told', () => {
	const at = (iso: string) => Date.parse(iso);
	test.each([
		[
			'a Friday evening: nothing before Monday',
			...['2026-11-20T18:00+01:00', '2026-11-23T14:00+01:00'],
			...['2026-11-23T10:00+01:00', '2026-11-23T12:00+01:00']
		],
		[
			'in the morning: the same day',
			...['2026-11-20T08:30+01:00', '2026-11-20T15:30+01:00'],
			...['2026-11-20T11:30+01:00', '2026-11-20T12:30+01:00']
		]
	])('%s', (_, sent, due, reminded, told) => {
		const times = timesOf({ sentAt: at(sent), dueAt: at(due), readWithin: 4 }, OFFICE_HOURS);
		expect(times).toEqual({ remindAt: at(reminded), unreadAt: at(told) });
	});
});

describe('a mail from the unit', () => {
	test.each([
		['kontoret@skolen.no', 'unit'],
		['ola@skolen.no', 'colleague'],
		['ola@mail.skolen.no', 'colleague'],
		['ola@annen.no', 'foreign'],
		['ola@ondskolen.no', 'foreign'],
		['', 'foreign']
	])('%s is %s', (from, standing) => {
		expect(standingOf(from, 'kontoret@skolen.no')).toBe(standing);
	});

	test('two with the same public mailbox company are strangers', () => {
		expect(standingOf('eve@gmail.com', 'brannvesenet@gmail.com')).toBe('foreign');
		expect(standingOf('brannvesenet@gmail.com', 'brannvesenet@gmail.com')).toBe('unit');
	});

	const mail: UnitMail = {
		...{ from: 'kontoret@skolen.no', authenticity: 'unknown', byLetter: true, ordinary: true },
		...{ said: 'Porten er festet.', files: [], sensitive: false, unread: false }
	};
	test.each([
		['goes to the sender', {}, 'unit', null],
		['from a colleague’s own address waits', {}, 'colleague', 'stranger'],
		['that somebody else may have written waits', { authenticity: 'failed' }, 'unit', 'unproven'],
		['that only names the reference waits', { byLetter: false }, 'unit', 'unproven'],
		[
			'that only names the reference, but is proven, goes',
			{ byLetter: false, authenticity: 'confirmed' },
			...(['unit', null] as const)
		],
		['by a machine waits', { ordinary: false }, 'unit', 'machine'],
		['without a word waits', { said: '' }, 'unit', 'empty'],
		['that was cut waits', { unread: true }, 'unit', 'empty'],
		['with something sensitive waits', { sensitive: true }, 'unit', 'sensitive'],
		['with a document waits', { files: ['vedtak.pdf'] }, 'unit', 'files'],
		['with the picture of a signature goes', { files: ['image001.png'] }, 'unit', null]
	] as const)('%s', (_, other, standing, doubt) => {
		expect(doubtIn({ ...mail, ...other } as UnitMail, standing)).toBe(doubt);
	});

	const LINE = '--- Skriv svaret over denne linjen. Det går til innbyggeren ---';
	test.each([
		[
			'the words above the quotation',
			{ said: 'Porten er festet.', quoted: '> x' },
			'Porten er festet.'
		],
		[
			'the words above our line, where a program repeats without a sign',
			{ said: `Festet.\n\n${LINE}\nLillevik kommune har fått …`, quoted: '' },
			'Festet.'
		],
		['no signature', { said: 'Festet.\n-- \nOla Rød\nKontoret', quoted: '' }, 'Festet.'],
		['nothing of what is only repeated', { said: `> ${LINE}\n> tekst`, quoted: '' }, ''],
		['nothing of what was only forwarded', { said: 'Fra: Lillevik\nEmne: H-1', quoted: '' }, '']
	])('gives %s', (_, parted, words) => {
		expect(ownWords(parted, LINE)).toBe(words);
	});
});
