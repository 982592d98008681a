import { publicOrigin } from '../database/config.server';
import type { Kommune } from '../kommune/kommune';
import { kommune, saveKommune } from '../kommune/kommune.server';
import type { KommuneForm } from '../kommune/kommuneForm';
import { statements } from '../public/statements';
import { asText } from '../public/statements/written';
import type { Actor } from '../staff/actor';

type Statements = Pick<Kommune, 'accessibilityStatement' | 'privacyStatement'>;

/** The settings as a form shows them: a statement that is not written yet begins as our draft. */
export async function settingsToEdit(): Promise<Kommune> {
	const now = await kommune();
	const draft = drafts(now);
	return {
		...now,
		accessibilityStatement: now.accessibilityStatement || draft.accessibilityStatement,
		privacyStatement: now.privacyStatement || draft.privacyStatement
	};
}

/** Saves what the form says. A draft that was sent back unchanged stays a draft, in every language. */
export async function saveSettings(actor: Actor, sent: KommuneForm): Promise<void> {
	const before = await kommune();
	const draft = drafts(before);
	const own = (name: keyof Statements) => (same(sent[name], draft[name]) ? '' : sent[name]);
	await saveKommune(actor, {
		...before,
		...sent,
		accessibilityStatement: own('accessibilityStatement'),
		privacyStatement: own('privacyStatement')
	});
}

function drafts(now: Kommune): Statements {
	const facts = { ...now, origin: publicOrigin() };
	return {
		accessibilityStatement: asText(statements['/tilgjengelighet'][now.mainLanguage](facts)),
		privacyStatement: asText(statements['/personvern'][now.mainLanguage](facts))
	};
}

function same(one: string, other: string): boolean {
	const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
	return words(one) === words(other);
}
