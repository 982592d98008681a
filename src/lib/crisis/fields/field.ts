import type { Texts } from '../template';

/**
 * What a field holds. `name` is written the same in every language (a place, a road, a company);
 * `sentence` is free text per language; an option of a `choice` is said as it stands.
 */
export type Field = { label: Texts } & (
	| { type: 'time'; past?: true }
	| { type: 'date' | 'name' | 'phone' }
	| { type: 'count'; one: Texts; other: Texts; few?: { below: number; text: Texts } }
	| { type: 'sentence'; suggestions?: Texts[] }
	| { type: 'choice'; options: Record<string, Texts> }
);

export const choice = (label: Texts, options: Record<string, Texts>) =>
	({ type: 'choice', label, options }) as const;
