import { expect, test } from 'vitest';
import { attachmentName, refusedAttachment } from '../files/attachment';
import { newPart, parted, referenceIn } from './reply';

test.each([
	['SV: Du har fått svar på H-2026-00421', 'H-2026-00421'],
	['re: h-2026-00421 takk', 'H-2026-00421'],
	['XH-2026-00421', null],
	['Hei', null]
])('«%s» names %s', (subject, ref) => expect(referenceIn(subject)).toBe(ref));

test.each([
	[
		'Takk!\n\nDen fre. 20. nov. 2026 kl. 10:00 skrev Lillevik kommune <post@lillevik.test>:\n> Hei',
		'Takk!'
	],
	[
		'Takk!\n\nOn Fri, 20 Nov 2026 at 10:00, Lillevik kommune\n<post@lillevik.test> wrote:\n\n> Hi',
		'Takk!'
	],
	['Takk!\n________________________________\nFra: Lillevik\nSendt: fredag', 'Takk!'],
	['Ja.\n-----Opprinnelig melding-----\nFra: L', 'Ja.'],
	['> bare sitat', '> bare sitat'],
	['Hva skjer på Nes?\nJeg skrev i går.', 'Hva skjer på Nes?\nJeg skrev i går.']
])('of %j the new part is %j', (text, part) => expect(newPart(text)).toBe(part));

test.each([
	['../../etc/passwd', 'application/octet-stream', 'etc passwd'],
	['bil\u202Egpj.exe', 'image/jpeg', 'bilgpj.exe'],
	[undefined, 'image/jpeg', 'vedlegg-1.jpg'],
	['kart.pdf', 'application/pdf', 'kart.pdf']
])('a file called %j is kept as %j', (name, type, kept) =>
	expect(attachmentName(name, type, 0)).toBe(kept === 'etc passwd' ? 'etc passwd' : kept)
);

test.each([
	['kart.pdf', 10, 0, null],
	['bombe.zip', 10, 0, null],
	['virus.exe', 10, 0, 'mail_attachment_type'],
	['side.html', 10, 0, 'mail_attachment_type'],
	['tegning.svg', 10, 0, 'mail_attachment_type'],
	['film.mp4', 30 * 1024 * 1024, 0, 'mail_attachment_large'],
	['kart.pdf', 10, 40, 'mail_attachment_many']
])('%s of %i bytes in place %i: %s', (name, size, place, why) =>
	expect(refusedAttachment(name, size, place)).toBe(why)
);

test('what was repeated is told apart, and is all there is when nothing else was written', () => {
	expect(parted('Takk!\n\nDen 20. nov. skrev L <a@b.no>:\n> Hei')).toEqual({
		said: 'Takk!',
		quoted: 'Den 20. nov. skrev L <a@b.no>:\n> Hei'
	});
	expect(parted('> bare sitat')).toEqual({ said: '> bare sitat', quoted: '' });
});
