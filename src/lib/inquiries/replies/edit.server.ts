import type { Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { messageLanguages } from '$lib/kommune/languages';
import type { Actor } from '$lib/staff/actor';
import { parse, type FormFault } from '$lib/ui/forms';
import { templateRefusal, TEMPLATE_FORM, wordsOf } from './form';
import { saveTemplate } from './library.server';
import type { Template } from './template';

/** The languages that templates are written in, the main målform first; both målformer are among them. */
export async function replyLanguages(): Promise<string[]> {
	const { mainLanguage, messageLanguages: chosen } = await kommune();
	return messageLanguages(mainLanguage, [...chosen, 'nb', 'nn']);
}

/** Keeps what was sent of a template. @param id null: a new one @returns its id, or what is wrong */
export async function keepTemplate(
	actor: Actor,
	id: string | null,
	sent: FormData
): Promise<string | FormFault | Refusal> {
	const form = parse(TEMPLATE_FORM, sent);
	if ('errors' in form) return form;
	const { version, ...rest } = form.value;
	const languages = await replyLanguages();
	const template: Template = { ...rest, words: wordsOf(sent, languages) };
	const refusal = templateRefusal(template, languages[0]!);
	return refusal ?? saveTemplate(actor, { id, version }, { template, removed: false });
}
