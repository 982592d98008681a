import { publicOrigin } from '../database/config.server';
import { reader } from '../database/database.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import type { Kommune } from '../kommune/kommune';
import { kommuneAt, newestKommune, saveKommune } from '../kommune/kommune.server';
import type { KommuneForm } from '../kommune/kommuneForm';
import { messageLanguages } from '../kommune/languages';
import { logoFrom } from '../kommune/logo.server';
import { statements } from '../public/statements';
import { asText } from '../public/statements/written';
import type { Actor } from '../staff/actor';

type Statements = Pick<Kommune, 'accessibilityStatement' | 'privacyStatement'>;

/** The settings as a form shows them: a statement that is not written yet begins as our draft. */
export async function settingsToEdit(): Promise<{ version: number; settings: Kommune }> {
	const { version, settings } = await newestKommune();
	const draft = drafts(settings);
	const { accessibilityStatement, privacyStatement } = settings;
	return {
		version,
		settings: {
			...settings,
			accessibilityStatement: accessibilityStatement || draft.accessibilityStatement,
			privacyStatement: privacyStatement || draft.privacyStatement
		}
	};
}

/**
 * Saves what the form says. A draft that was sent back unchanged stays a draft, in every language.
 * @param file a new logo; empty when none was chosen
 */
export async function saveSettings(
	actor: Actor,
	{ seen, removeLogo, ...sent }: KommuneForm,
	file: Uint8Array
): Promise<Refusal | void> {
	// A draft says the names and numbers of the version that the form was made from.
	const before = (await kommuneAt(reader, seen)) ?? (await newestKommune()).settings;
	const draft = drafts(before);
	const own = (name: keyof Statements) => (same(sent[name], draft[name]) ? '' : sent[name]);
	const drawn = file.byteLength ? await logoFrom(file) : removeLogo ? '' : before.logo;
	if (isRefused(drawn)) return drawn;
	const settings = {
		...before,
		...sent,
		logo: drawn,
		messageLanguages: messageLanguages(sent.mainLanguage, sent.messageLanguages),
		accessibilityStatement: own('accessibilityStatement'),
		privacyStatement: own('privacyStatement')
	};
	return saveKommune(actor, settings, seen);
}

function drafts(now: Kommune): Statements {
	const facts = { ...now, origin: publicOrigin(), smsSender: '' };
	return {
		accessibilityStatement: asText(statements['/tilgjengelighet'][now.mainLanguage](facts)),
		privacyStatement: asText(statements['/personvern'][now.mainLanguage](facts))
	};
}

function same(one: string, other: string): boolean {
	const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
	return words(one) === words(other);
}
