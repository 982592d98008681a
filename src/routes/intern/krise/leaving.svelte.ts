import { drop, enter, follow } from '$lib/crisis/offline/intents.browser';
import type { Content, Intent, Writer } from '$lib/crisis/offline/outbox';
import { entriesOf } from './entries';

/** What is sent from a form here, on its way out by the outbox of the phone. */
export class Leaving {
	/** How it stands; null: nobody has pressed «Publiser». */
	intent = $state.raw<Intent | null>(null);
	/** There can be an outbox here: not at an address without https, where the form is sent as it is. */
	able = $state(true);

	#writer: Writer;

	constructor(writer: Writer) {
		this.#writer = writer;
	}

	/** Follows the message as long as the composer is open. @returns stops it */
	follow(): () => void {
		const able = isSecureContext && 'locks' in navigator;
		this.able = able;
		const { who, draft } = this.#writer;
		const listener = (intents: Intent[]) =>
			(this.intent = intents.find((one) => one.draft === draft) ?? null);
		return able ? follow(who, listener) : () => undefined;
	}

	/**
	 * The person says that it shall go: when this comes back it lies on the phone, and is on its way.
	 * Throws when there is no outbox after all.
	 */
	async press(form: HTMLFormElement, what: Pick<Content, 'wish' | 'title'>): Promise<void> {
		const entries = entriesOf(form).filter(([name]) => name !== 'idempotency-key');
		await enter(this.#writer, { ...what, entries });
		// What cannot be fetched now is fetched by the page's outbox, which takes it along.
		void fetchOutbox().then(
			({ carry }) => carry(this.#writer.draft),
			() => undefined
		);
	}

	/** What has been shown to the person lies no longer in the outbox. */
	async seen(): Promise<void> {
		await drop(this.#writer.draft);
	}
}

/** What takes a message from the phone to the server; fetched as soon as the page stands. */
export function fetchOutbox() {
	return import('$lib/crisis/offline/outbox.browser');
}
