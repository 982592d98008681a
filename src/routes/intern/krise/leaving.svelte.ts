import type { Draft } from '$lib/crisis/compose';
import type { Content, Intent, Writer } from '$lib/crisis/offline/outbox';
import type { Refusal } from '$lib/i18n/refusal';
import { later } from '$lib/ui/later';
import { entriesOf } from './entries';

type Outbox = typeof import('$lib/crisis/offline/outbox.browser');

/** What is sent from a form here, on its way out by the outbox of the phone. */
export class Leaving {
	/** How it stands; null: nobody has pressed «Publiser». */
	intent = $state.raw<Intent | null>(null);
	/** There can be an outbox here: not at an address without https, where the form is sent as it is. */
	able = $state(true);

	#writer: Writer;
	#outbox: Promise<Outbox> | undefined;
	#stop: (() => void) | undefined;

	constructor(writer: Writer) {
		this.#writer = writer;
	}

	/** Follows the message as long as the composer is open. @returns stops it */
	follow(): () => void {
		this.able = isSecureContext && 'locks' in navigator;
		const callOff = this.able ? later(async () => void (await this.#begun())) : undefined;
		return () => {
			callOff?.();
			this.#stop?.();
		};
	}

	#begun(): Promise<Outbox> {
		this.#outbox ??= this.#begin();
		return this.#outbox;
	}

	async #begin(): Promise<Outbox> {
		const outbox = await import('$lib/crisis/offline/outbox.browser');
		const { who, draft } = this.#writer;
		this.#stop = outbox.follow(who, (intents) => {
			this.intent = intents.find((one) => one.draft === draft) ?? null;
		});
		return outbox;
	}

	/**
	 * The person says that it shall go. Throws when there is no outbox after all.
	 * @returns why it cannot, when that is seen here already
	 */
	async press(
		form: HTMLFormElement,
		{ wish, title }: Pick<Content, 'wish' | 'title'>,
		draft: Draft | null
	): Promise<Refusal | null> {
		const entries = entriesOf(form).filter(([name]) => name !== 'idempotency-key');
		const outbox = await this.#begun();
		return outbox.press(this.#writer, { wish, title, entries }, draft);
	}

	/** What has been shown to the person lies no longer in the outbox. */
	async seen(): Promise<void> {
		await (await this.#begun()).drop(this.#writer.draft);
	}
}
