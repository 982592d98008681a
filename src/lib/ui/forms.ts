import * as v from 'valibot';
import type { MessageKey } from '../i18n/refusal';

export type Errors = Record<string, MessageKey>;
type Entries = v.ObjectEntries;

/** What a form that did not hold is shown again with: which field, why, and what was written. */
export interface FormFault {
	errors: Errors;
	values: Record<string, string>;
}

/**
 * Reads a sent form. Fields that occur once arrive as strings, repeated ones and those the schema
 * names as arrays arrive as arrays. The schema's messages are message keys.
 * @returns `{ value }` as the schema says, or a `FormFault`
 */
export function parse<E extends Entries>(
	schema: v.ObjectSchema<E, undefined>,
	form: FormData
): { value: v.InferOutput<v.ObjectSchema<E, undefined>> } | FormFault {
	const result = v.safeParse(schema, input(schema, form));
	if (result.success) return { value: result.output };
	const errors: Errors = {};
	for (const issue of result.issues) {
		const field = String(issue.path?.[0]?.key ?? '');
		errors[field] ??= asKey(issue.message);
	}
	return { errors, values: written(form) };
}

/**
 * The whole number in a field, such as the version that somebody has seen; 0 when it is empty, and -1,
 * which is no version, when it holds anything else: no database takes «NaN» or «Infinity».
 */
export function wholeNumber(form: FormData, name: string): number {
	const said = String(form.get(name) ?? '').trim() || '0';
	return /^\d{1,15}$/.test(said) ? Number(said) : -1;
}

/** What was written in a form, as text, to show it again. Files are left out. */
export function written(form: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
	return values;
}

/** A file of a form, or null when none was chosen. */
export async function fileIn(
	form: FormData,
	name: string
): Promise<{ name: string; type: string; bytes: Uint8Array } | null> {
	const [file] = await filesIn(form, name);
	return file ?? null;
}

/** The files of a field where several can be chosen. */
export function filesIn(
	form: FormData,
	name: string
): Promise<{ name: string; type: string; bytes: Uint8Array }[]> {
	const chosen = form.getAll(name).filter((file) => file instanceof File && file.size > 0);
	return Promise.all(
		(chosen as File[]).map(async (file) => ({
			...{ name: file.name, type: file.type },
			bytes: new Uint8Array(await file.arrayBuffer())
		}))
	);
}

function input(schema: v.ObjectSchema<Entries, undefined>, form: FormData) {
	const names = new Set([...form.keys(), ...Object.keys(schema.entries)]);
	return Object.fromEntries(
		[...names].map((name) => {
			const all = form.getAll(name);
			return [name, isArray(schema.entries[name]) ? all : all[0]];
		})
	);
}

function isArray(entry: unknown): boolean {
	if (typeof entry !== 'object' || entry === null) return false;
	if ('type' in entry && entry.type === 'array') return true;
	return 'wrapped' in entry && isArray(entry.wrapped);
}

/** A schema whose message is no key has said something only a programmer understands. */
function asKey(message: string): MessageKey {
	return /^[a-z][A-Za-z]*_\w+$/.test(message) ? (message as MessageKey) : 'ui_field_invalid';
}
