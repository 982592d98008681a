import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import type { Composition } from '$lib/crisis/composing.server';
import { isUnderWay, type Intent, type Wish } from '$lib/crisis/offline/outbox';
import type { Refusal } from '$lib/i18n/refusal';
import { mayLeaveAgain } from '$lib/ui/doubled';
import { composerOf, signInHere } from './addresses';
import type { Leaving } from './leaving.svelte';
import type { Saving } from './saving.svelte';
import type { Written } from './written.svelte';

/** So long the phone may take to read what is written: the server reads it all the same. Milliseconds. */
const READ = 2000;
/** So long a form that is sent as it is waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** What comes in time; null when nothing does, or it fails. */
const inTime = <T>(answer: Promise<T>): Promise<T | null> =>
	Promise.race([
		answer.catch(() => null),
		new Promise<null>((give) => setTimeout(() => give(null), READ))
	]);

/** What happens when somebody presses one of the buttons of a composer. */
export class Sending {
	refusal = $state<Refusal | null>(null);
	/** It was sent, and no answer came. */
	lost = $state(false);
	busy = $state(false);

	#opened: Composition;
	#by: { written: Written; saving: Saving; leaving: Leaving };
	/** «Publiser» was pressed on this page. */
	#isPressed = false;
	/** It lay on the phone, and nobody knew how it went. */
	#wasUnderWay = false;

	constructor(opened: Composition, by: { written: Written; saving: Saving; leaving: Leaving }) {
		this.#opened = opened;
		this.#by = by;
	}

	/** By the outbox of the phone where there is one; the form as it is where there is none. */
	submit: SubmitFunction = ({ submitter, formElement, cancel, controller }) => {
		const { saving, leaving } = this.#by;
		saving.rest();
		this.refusal = null;
		this.busy = true;
		const wish = submitter?.dataset.sends as Wish | undefined;
		if (wish && leaving.able) {
			cancel();
			return void this.#send(formElement, submitter, wish);
		}
		this.lost = false;
		const unanswered = setTimeout(() => {
			controller.abort();
			this.busy = false;
			this.lost = true;
		}, PATIENCE);
		return async ({ result }) => {
			clearTimeout(unanswered);
			this.busy = false;
			if (result.type === 'failure') this.refusal = result.data?.refusal as Refusal;
			else if (result.type === 'error' && result.status === 403) saving.state = 'forbidden';
			else if (result.type === 'error') this.lost = true;
			else if (result.type === 'redirect' && result.location.startsWith('/logg-inn?'))
				await applyAction({ ...result, location: signInHere(composerOf(this.#opened)) });
			else {
				await saving.forget();
				await applyAction(result);
			}
		};
	};

	/** By the outbox, so that a lost answer is asked about and a lost network waited for. */
	async #send(form: HTMLFormElement, button: HTMLElement | null, wish: Wish) {
		const { written, saving, leaving } = this.#by;
		this.#isPressed = true;
		await saving.keep(form, written.title);
		this.refusal = await inTime(written.check(form));
		try {
			if (!this.refusal) await leaving.press(form, { wish, title: written.title });
			this.busy = false;
		} catch {
			leaving.able = false;
			mayLeaveAgain(form);
			form.requestSubmit(button);
		}
	}

	/** How it went, when it is known. */
	async told(intent: Intent | null): Promise<void> {
		const { leaving } = this.#by;
		// Another window has heard how it went: the server says here what became of it.
		if (!intent && this.#wasUnderWay && navigator.onLine) location.reload();
		this.#wasUnderWay = intent !== null && isUnderWay(intent);
		const { kind: hindrance } = intent?.hindrance ?? {};
		if (this.#isPressed && hindrance === 'signedOut')
			location.assign(signInHere(composerOf(this.#opened)));
		if (intent?.state === 'refused') this.refusal = intent.refusal;
		const out = intent?.sent && `/intern/krise/${intent.sent.ref}?sendt=${intent.sent.version}`;
		const next = intent?.state === 'waits' ? `/intern/krise/utkast/${this.#opened.id}` : out;
		if (next) this.busy = true;
		if (next || intent?.state === 'refused') await leaving.seen();
		if (next) await goto(next);
	}
}
