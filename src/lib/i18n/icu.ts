import { INTL, type Locale } from './locale';

/** What stands in a message: words, `#`, an argument, or a choice between messages. */
type Part = string | { name: string; type: ArgumentType; options: Record<string, Part[]> };
type ArgumentType = 'argument' | 'number' | 'plural' | 'select' | 'count';
export type Arguments = Record<string, string | number>;

/**
 * A message in the part of ICU MessageFormat that ours are written in, which `npm run messages`
 * holds them to: `{name}`, `{n, number}`, plural (`=1`, `one`, `other`, `#`), select and quoting.
 * The library that reads all of ICU weighs more than everything else a page needs for its texts.
 */
export function readMessage(message: string): Part[] {
	return partsOf({ rest: message }, false);
}

/** A message that has been read, with its arguments, in one language. */
export function sayMessage(parts: Part[], args: Arguments, locale: Locale, count = 0): string {
	return parts.map((part) => said(part, args, locale, count)).join('');
}

function partsOf(at: { rest: string }, counts: boolean): Part[] {
	const parts: Part[] = [];
	while (at.rest && !at.rest.startsWith('}')) {
		if (at.rest.startsWith('{')) parts.push(argument(at));
		else if (counts && taken(at, /^#/)) parts.push({ name: '', type: 'count', options: {} });
		else parts.push(literal(at, counts));
	}
	return parts;
}

/** Words up to the next argument: an apostrophe quotes only what would mean something else. */
function literal(at: { rest: string }, counts: boolean): string {
	const quoted = taken(at, counts ? /^'([{}#](?:[^']|'')*)'?/ : /^'([{}](?:[^']|'')*)'?/);
	if (quoted) return quoted[1]!.replaceAll("''", "'");
	return taken(at, /^''/) ? "'" : taken(at, counts ? /^.[^'{}#]*/s : /^.[^'{}]*/s)![0];
}

function argument(at: { rest: string }): Part {
	const [, name = '', type = 'argument'] = taken(at, /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?,?/) ?? [];
	const options: Record<string, Part[]> = {};
	for (let option; (option = taken(at, /^\s*(=?\w+)\s*\{/));) {
		options[option[1]!] = partsOf(at, type === 'plural');
		taken(at, /^\}/);
	}
	taken(at, /^\s*\}/);
	return { name, type: type as ArgumentType, options };
}

function taken(at: { rest: string }, pattern: RegExp): RegExpExecArray | null {
	const found = pattern.exec(at.rest);
	if (found) at.rest = at.rest.slice(found[0].length);
	return found;
}

function said(part: Part, args: Arguments, locale: Locale, count: number): string {
	if (typeof part === 'string') return part;
	const { name, type, options } = part;
	const value = type === 'count' ? count : args[name];
	if (value === undefined) throw new Error(`A message lacks its argument ${name}`);
	if (type === 'argument') return String(value);
	if (type === 'number' || type === 'count') return formats(locale).number.format(Number(value));
	const chosen =
		type === 'plural'
			? (options[`=${value}`] ?? options[formats(locale).plural.select(Number(value))])
			: options[value];
	return sayMessage(chosen ?? options.other ?? [], args, locale, Number(value));
}

interface Formats {
	number: Intl.NumberFormat;
	plural: Intl.PluralRules;
}
const made: Partial<Record<Locale, Formats>> = {};

/** Made once: making a formatter costs more than a page. */
function formats(locale: Locale): Formats {
	return (made[locale] ??= {
		number: new Intl.NumberFormat(INTL[locale]),
		plural: new Intl.PluralRules(INTL[locale])
	});
}
