import { refuse, type Refusal } from '../i18n/refusal';
import type { Steps } from './steps';

/** Where in the text an object or a list begins. */
export const AT = Symbol('at');
export type JsonList = Json[] & { [AT]?: number };
export type JsonObject = { [key: string]: Json; [AT]?: number };
export type Json = null | boolean | number | string | JsonList | JsonObject;

/** Why a text is not JSON, and where. */
export interface JsonFault {
	why: Refusal;
	offset: number;
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const DEEPEST = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /[A-Za-z]+/y;
const LITERALS = new Map<string, Json>([
	['true', true],
	['false', false],
	['null', null]
]);

/** Parses JSON (RFC 8259), and remembers of each object and list where it began. */
export function* parseJson(source: string): Steps<{ value: Json } | JsonFault> {
	const parser = new Parser(source);
	for (let tokens = 1; ; tokens++) {
		const fault = parser.next();
		if (fault) return { why: fault, offset: Math.min(parser.at, source.length) };
		if (parser.isDone) return { value: parser.root };
		if (tokens % 8192 === 0) yield;
	}
}

class Parser {
	at = 0;
	root: Json = null;
	isDone = false;
	private readonly open: (JsonList | JsonObject)[] = [];
	private readonly keys: string[] = [];
	private expected: Expected = 'value';

	constructor(private readonly source: string) {}

	/** Takes one token. @returns why that was not possible; `at` then tells where */
	next(): Refusal | null {
		this.skipSpace();
		const sign = this.source[this.at];
		if (sign === undefined) return this.end();
		switch (this.expected) {
			case 'colon':
				return this.take(sign === ':', 'value', 'areas_json_colon');
			case 'commaOrEnd':
				if (sign === ',') return this.take(true, this.inList() ? 'value' : 'key');
				return this.close(sign, refuse('areas_json_comma', { found: sign }));
			case 'key':
			case 'keyOrEnd':
				if (sign === '"') return this.key();
				return this.expected === 'keyOrEnd'
					? this.close(sign, refuse('areas_json_key', { found: sign }))
					: refuse('areas_json_key', { found: sign });
			case 'valueOrEnd':
				return sign === ']' ? this.close(sign, null) : this.value(sign);
			case 'value':
				return this.value(sign);
			case 'nothing':
				return refuse('areas_json_after', { found: sign });
		}
	}

	private skipSpace(): void {
		for (;;) {
			const code = this.source.charCodeAt(this.at);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			this.at++;
		}
	}

	private end(): Refusal | null {
		if (this.expected !== 'nothing')
			return refuse(this.source.trim() ? 'areas_json_cut' : 'areas_file_empty');
		this.isDone = true;
		return null;
	}

	private inList(): boolean {
		return Array.isArray(this.open.at(-1));
	}

	private take(fits: boolean, then: Expected, otherwise?: 'areas_json_colon'): Refusal | null {
		if (!fits && otherwise) return refuse(otherwise);
		this.at++;
		this.expected = then;
		return null;
	}

	private close(sign: string, otherwise: Refusal | null): Refusal | null {
		if (sign !== (this.inList() ? ']' : '}')) return otherwise;
		this.open.pop();
		this.at++;
		this.afterValue();
		return null;
	}

	private afterValue(): void {
		this.expected = this.open.length ? 'commaOrEnd' : 'nothing';
	}

	private key(): Refusal | null {
		const key = this.string();
		if (typeof key !== 'string') return key;
		this.keys.push(key);
		this.expected = 'colon';
		return null;
	}

	private value(sign: string): Refusal | null {
		if (sign === '[' || sign === '{') return this.begin(sign);
		const value = sign === '"' ? this.string() : this.scalar(sign);
		if (typeof value === 'object' && value && 'refused' in value) return value as Refusal;
		this.put(value as Json);
		this.afterValue();
		return null;
	}

	private begin(sign: '[' | '{'): Refusal | null {
		if (this.open.length === DEEPEST) return refuse('areas_json_deep');
		// Without a prototype: a key may be called «__proto__».
		const made: JsonList | JsonObject = sign === '[' ? [] : (Object.create(null) as JsonObject);
		made[AT] = this.at;
		this.put(made);
		this.open.push(made);
		this.at++;
		this.expected = sign === '[' ? 'valueOrEnd' : 'keyOrEnd';
		return null;
	}

	private put(value: Json): void {
		const into = this.open.at(-1);
		if (into === undefined) this.root = value;
		else if (Array.isArray(into)) into.push(value);
		else into[this.keys.pop() ?? ''] = value;
	}

	private string(): string | Refusal {
		let end = this.at;
		do end = this.source.indexOf('"', end + 1);
		while (end > 0 && this.isEscaped(end));
		if (end < 0) return refuse('areas_json_quote');
		const quoted = this.source.slice(this.at, end + 1);
		try {
			const said = JSON.parse(quoted) as string;
			this.at = end + 1;
			return said;
		} catch {
			return refuse(quoted.includes('\n') ? 'areas_json_quote' : 'areas_json_string');
		}
	}

	private isEscaped(quote: number): boolean {
		let slashes = 0;
		while (this.source[quote - 1 - slashes] === '\\') slashes++;
		return slashes % 2 === 1;
	}

	private scalar(sign: string): Json | Refusal {
		const number = this.match(NUMBER);
		if (number !== null) return Number(number);
		const from = this.at;
		const word = this.match(WORD);
		const literal = word === null ? undefined : LITERALS.get(word);
		if (literal !== undefined) return literal;
		this.at = from;
		return refuse('areas_json_value', { found: word ?? sign });
	}

	private match(pattern: RegExp): string | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.source)?.[0] ?? null;
		if (found !== null) this.at += found.length;
		return found;
	}
}
