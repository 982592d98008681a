import { HIDDEN, personalIn } from '$lib/privacy/personal';

/** Whom something is looked for about. Each may be ''. */
export interface Person {
	name: string;
	email: string;
	phone: string;
}

/**
 * What can become of an inquiry when its sender asks for erasure: it is erased, or restricted because the
 * archive act keeps it, or stays for now.
 */
export const FATES = ['erase', 'archived', 'open', 'held', 'mentioned'] as const;
export type Fate = (typeof FATES)[number];

/** What decides the fate of an inquiry. */
export interface Standing {
	/** false: others wrote it, and the person is named in it */
	sender: boolean;
	/** it is journaled, or archived without */
	archived: boolean;
	closed: boolean;
	/** nothing else stands in the way: no hold, no running time limit, no episode, no living incident */
	free: boolean;
}

/** What becomes of an inquiry (arkivlova goes before erasure; the remedy is restriction, PVN-2018-13). */
export function fateOf({ sender, archived, closed, free }: Standing): Fate {
	if (!sender) return 'mentioned';
	if (archived) return 'archived';
	if (!closed) return 'open';
	return free ? 'erase' : 'held';
}

const digits = (text: string) => text.replace(/\D/g, '').slice(-8);

/** Whether the sender of something is the person: by address or telephone, or by the whole name alone. */
export function isSender(
	{ name, email, phone }: Person,
	sender: { senderName: string; senderEmail: string; senderPhone: string }
): boolean {
	const same = (a: string, b: string) =>
		a !== '' && a.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb');
	if (same(email, sender.senderEmail)) return true;
	if (digits(phone).length === 8 && digits(phone) === digits(sender.senderPhone)) return true;
	return same(name, sender.senderName);
}

/** What FTS is asked for: each way that the person may stand in a text. Nothing shorter than three signs. */
export function searchesFor({ name, email, phone }: Person): string[] {
	const number = digits(phone);
	const grouped =
		number.length === 8
			? [
					number,
					number.replace(/(\d\d)(?=\d)/g, '$1 '),
					number.replace(/(\d{3})(\d\d)(\d{3})/, '$1 $2 $3')
				]
			: [];
	return [name, email, ...grouped].map((one) => one.trim()).filter((one) => [...one].length >= 3);
}

/** A piece of a text: as it is, or to be looked at before it leaves the house. */
export interface Piece {
	text: string;
	/** it may be about somebody else */
	look: boolean;
}

const words = (text: string) => text.toLocaleLowerCase('nb').split(/[\s-]+/);
const NAMED = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+)+(?!\p{L})/gu;

/**
 * A text as the person may have it: numbers of others are hidden, and names of others are marked for a
 * colleague to take out (personvernforordningen art. 15 nr. 4).
 */
export function forPerson(text: string, person: Person): Piece[] {
	const own = [person.phone];
	const hidden = personalIn(text, own)
		.filter(({ kind, sure }) => sure && ['nationalId', 'account', 'phone'].includes(kind))
		.reverse()
		.reduce((rest, { from, to }) => rest.slice(0, from) + HIDDEN + rest.slice(to), text);
	const mine = new Set(['hei', 'hallo', 'kjære', 'hello', 'dear', ...words(person.name)]);
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: name, index } of hidden.matchAll(NAMED)) {
		if (words(name).every((word) => mine.has(word))) continue;
		if (index > from) pieces.push({ text: hidden.slice(from, index), look: false });
		pieces.push({ text: name, look: true });
		from = index + name.length;
	}
	if (from < hidden.length) pieces.push({ text: hidden.slice(from), look: false });
	return pieces;
}
