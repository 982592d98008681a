import { text } from '../database/text';
import { AREA_KINDS } from './area';
import { SYSTEMS, type Choices } from './reading';

/** What a person sent to be read: a file, or else what was pasted. */
export async function fileFrom(
	form: FormData
): Promise<{ name: string; bytes: Uint8Array; choices: Choices }> {
	const file = form.get('file');
	const choices = choicesFrom(form);
	if (file instanceof File && file.size)
		return {
			name: text(file.name, 200) || '?',
			bytes: new Uint8Array(await file.arrayBuffer()),
			choices
		};
	const pasted = form.get('pasted');
	const bytes = new TextEncoder().encode(typeof pasted === 'string' ? pasted.trim() : '');
	return { name: choices.name, bytes, choices };
}

/** How a person wants a file to be read. */
export function choicesFrom(form: FormData): Choices {
	return {
		kind: AREA_KINDS.find((kind) => kind === form.get('kind')) ?? 'place',
		name: text(form.get('name'), 100).replace(/\s+/g, ' '),
		nameProperty: text(form.get('nameProperty'), 200) || null,
		system: SYSTEMS.find((system) => system === form.get('system')) ?? 'told',
		swapped: form.get('swapped') !== null
	};
}
