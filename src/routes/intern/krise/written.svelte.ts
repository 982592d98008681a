import type { Composition } from '$lib/crisis/composing.server';
import type { Draft } from '$lib/crisis/compose';

export type Writing = typeof import('$lib/crisis/writing');

/** A message as it is written: what the form says of it, and how it is shown. */
export class Written {
	/** What reads and shows it; null until somebody writes, or comes to where it is shown. */
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

	/** Begins when the place where it is shown is about to come on the screen. @returns stops waiting */
	beginAt(place: Element): () => void {
		const near = { rootMargin: '25%' };
		const seen = new IntersectionObserver(([one]) => {
			if (one?.isIntersecting) void this.begin().catch(() => undefined);
		}, near);
		seen.observe(place);
		return () => seen.disconnect();
	}

	/** Reads what the form says. */
	async read(form: HTMLFormElement): Promise<void> {
		this.now = Date.now();
		const { messageFrom } = await this.begin();
		const { message: before, now } = this;
		this.message = messageFrom(new FormData(form), { ...this.#opened, before, by: this.#by, now });
	}

	/** It as it stands, to be put into words. */
	get draft(): Draft {
		const { template, sender, fields } = this.#opened;
		return { template, message: this.message, sender, fields, now: this.now };
	}
}
