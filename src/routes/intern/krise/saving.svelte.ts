import { forget, keep, keptBy, type Kept } from '$lib/crisis/offline/kept.browser';
import type { SmsEstimate } from '$lib/together/smsEstimate.server';
import type { Unreached } from '$lib/together/unreached.server';
import { entriesOf } from './entries';
import { refill } from './refill';

/** How long the fingers rest before what they wrote is saved, in milliseconds. */
const REST = 800;

/** Why the server has not got it: no answer, nobody signed in, or a right that has ended. */
type Fault = 'failed' | 'signedOut' | 'forbidden';

/** What the phone answers; null: it is full or forbidden, and the server has the draft. */
const orNull = <T>(answer: Promise<T>): Promise<T | null> => answer.catch(() => null);

/** Keeps a message while it is written: on the phone at once, on the server when the fingers rest. */
export class Saving {
	state = $state<'no' | 'saving' | 'saved' | Fault>('no');
	savedAt = $state(0);
	/** How many it would notify; null: not known yet. */
	reach = $state<number | null>(null);
	/** What warning by SMS would cost; null: not known yet, or none goes. */
	sms = $state.raw<SmsEstimate | null>(null);
	/** What ways are not set up; null: not known yet, or it matters to nobody. */
	unset = $state.raw<Unreached | null>(null);
	/** What an earlier visit left on the phone, in another draft of the same matter. */
	kept = $state.raw<Kept | null>(null);

	#what: Omit<Kept, 'at' | 'title' | 'entries'>;
	#onKept: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writings = 0;
	#busy = false;

	/**
	 * @param what which message it is, and who writes it
	 * @param onKept something of it lies here, to come back to
	 */
	constructor(what: Omit<Kept, 'at' | 'title' | 'entries'>, onKept: () => void) {
		this.#what = what;
		this.#onKept = onKept;
	}

	/** Looks for what the person has on this phone: of this draft it is put back in the form at once. */
	async look(form: HTMLFormElement): Promise<void> {
		const { who, id, kind, step, ref, exerciseId } = this.#what;
		const all = (await orNull(keptBy(who))) ?? [];
		const mine = all.find((one) => one.id === id);
		if (mine && !this.#writings) refill(form, mine.entries);
		if (!mine)
			this.kept =
				all.find(
					(one) =>
						one.kind === kind &&
						one.step === step &&
						one.ref === ref &&
						one.exerciseId === exerciseId
				) ?? null;
	}

	/** The phone need not keep it any longer: the server has it, or nobody wants it. */
	async forget(id = this.#what.id): Promise<void> {
		this.kept = null;
		await orNull(forget(id));
	}

	/** Something was written. @param title what it is called so far */
	written(form: HTMLFormElement, title: string): void {
		this.#writings++;
		void this.keep(form, title);
		this.rest();
		this.#timer = setTimeout(() => void this.#save(form), REST);
	}

	/** Stops waiting to save: the form itself is being sent. */
	rest(): void {
		clearTimeout(this.#timer);
	}

	/** The phone holds on to it. */
	async keep(form: HTMLFormElement, title: string): Promise<void> {
		const kept = { ...this.#what, at: Date.now(), title, entries: entriesOf(form) };
		await orNull(keep(kept));
		this.#onKept();
	}

	/** One at a time, so that a slow answer never puts an older text over a newer one. */
	async #save(form: HTMLFormElement): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.state = 'saving';
		const writings = this.#writings;
		this.state = await this.#sent(new FormData(form));
		this.#busy = false;
		if (writings !== this.#writings) return this.#save(form);
		if (this.state === 'saved') await this.forget();
	}

	async #sent(body: FormData): Promise<'saved' | Fault> {
		try {
			const headers = { accept: 'application/json' };
			const response = await fetch('/intern/krise/utkast/lagre', { method: 'POST', body, headers });
			if (response.status === 401) return 'signedOut';
			if (response.status === 403) return 'forbidden';
			const answer = await response.json();
			if (!response.ok || answer.refused) return 'failed';
			this.reach = answer.reach;
			this.sms = answer.sms;
			this.unset = answer.unset;
			this.savedAt = Date.now();
			return 'saved';
		} catch {
			return 'failed';
		}
	}
}
