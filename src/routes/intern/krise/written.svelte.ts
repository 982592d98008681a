import type { Composition } from '$lib/crisis/composing.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';

export type Writing = typeof import('$lib/crisis/writing');

/** A message as it is written: what the form says of it, and how it is shown. */
export class Written {
	/** What reads and shows it; null until it has been fetched. */
	writing = $state.raw<Writing | null>(null);
	message = $state.raw() as Composition['message'];
	/** When it was last written on. */
	now = $state(0);
	/** What it is called so far. */
	title = $state('');

	#opened: Composition;
	#by: string;

	/**
	 * @param by who confirms what is said
	 * @param writing where it cannot be fetched later
	 */
	constructor(opened: Composition, by: string, writing: Writing | null) {
		this.#opened = opened;
		this.#by = by;
		this.writing = writing;
		this.message = opened.message;
		this.now = opened.now;
		this.title = opened.template.name[opened.mainLanguage];
	}

	/** Fetches what reads and shows it; throws without a network. */
	async begin(): Promise<Writing> {
		this.writing ??= await import('$lib/crisis/writing');
		return this.writing;
	}

	/** Reads what the form says. */
	async read(form: HTMLFormElement): Promise<Writing> {
		this.now = Date.now();
		const writing = await this.begin();
		const { message: before, now } = this;
		const around = { ...this.#opened, before, by: this.#by, now };
		this.message = writing.messageFrom(new FormData(form), around);
		return writing;
	}

	/** Reads what the form says. @returns why it cannot be published as it is; null: it can */
	async check(form: HTMLFormElement): Promise<Refusal | null> {
		const { publishable } = await this.read(form);
		const { template, sender, fields } = this.#opened;
		const texts = publishable({ template, message: this.message, sender, fields, now: this.now });
		return isRefused(texts) ? texts : null;
	}
}
