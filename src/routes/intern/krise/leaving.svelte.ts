import type { Intent, Wish, Writer } from '$lib/crisis/offline/outbox';
import { publishable } from '$lib/crisis/publishable';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { entriesOf } from './saving.svelte';

type Draft = Parameters<typeof publishable>[0];
type Outbox = typeof import('$lib/crisis/offline/outbox.browser');

/** A composer's message on its way out, by the outbox of the phone. */
export class Leaving {
	/** How it stands; null: nobody has pressed «Publiser». */
	intent = $state.raw<Intent | null>(null);
	/** The outbox is at hand; without it (an address without https) the form is sent as it is. */
	ready = $state(false);

	#writer: Writer;
	#outbox: Outbox | undefined;

	constructor(writer: Writer) {
		this.#writer = writer;
	}

	/** Follows the message as long as the composer is open. @returns stops it */
	follow(): () => void {
		let stop: (() => void) | undefined;
		let isOver = false;
		const begin = async () => {
			this.#outbox = await import('$lib/crisis/offline/outbox.browser');
			if (isOver) return;
			const { who, draft } = this.#writer;
			stop = this.#outbox.follow(who, (intents) => {
				this.intent = intents.find((one) => one.draft === draft) ?? null;
				this.ready = true;
			});
		};
		if (isSecureContext && 'locks' in navigator) void begin();
		return () => {
			isOver = true;
			stop?.();
		};
	}

	/** The person says that it shall go. @returns why it cannot, when that is seen here already */
	async press(
		form: HTMLFormElement,
		{ wish, title }: { wish: Wish; title: string },
		draft: Draft
	): Promise<Refusal | null> {
		const texts = publishable(draft);
		if (isRefused(texts)) return texts;
		const entries = entriesOf(form).filter(([name]) => name !== 'idempotency-key');
		await this.#outbox?.press(this.#writer, { wish, title, entries });
		return null;
	}

	/** What has been shown to the person lies no longer in the outbox. */
	async seen(): Promise<void> {
		await this.#outbox?.drop(this.#writer.draft);
	}
}
