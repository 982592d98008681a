import type { Template } from '../template';
import { TEMPLATES, type Kind } from '../templates';

/**
 * What a kommune can change in a template. What a message is asked for (the fields, and which fact
 * answers for which field), its name and its sign are the same everywhere.
 */
export type Own = Omit<Template, 'name' | 'fields' | 'pictogram'>;

/** A template as it is in force. */
export interface InForce {
	template: Template;
	/** Identifies what it says (SHA-256). */
	hash: string;
	/** The kommune has a copy of its own. */
	own: boolean;
	/** Nobody begins a message of this kind. */
	off: boolean;
}

/** The kommune's copy as a whole template. What a copy from an older Varde lacks is Varde's. */
export function wholeTemplate(kind: Kind, own: Own | null): Template {
	const builtIn: Template = TEMPLATES[kind];
	if (!own) return builtIn;
	const facts = builtIn.facts.map((fact) => ({
		...fact,
		...own.facts.find(({ key }) => key === fact.key),
		fields: fact.fields
	}));
	const { name, fields, pictogram } = builtIn;
	return { ...builtIn, ...own, facts, name, fields, pictogram };
}

/** What of a template a kommune can change. */
export function ownOf({
	name: _name,
	fields: _fields,
	pictogram: _pictogram,
	...own
}: Template): Own {
	return own;
}
