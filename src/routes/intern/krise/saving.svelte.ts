import type { SmsEstimate } from '$lib/together/smsEstimate.server';
import { forget, keep, keptFor, refill, type Entries } from './kept';

/** How long the fingers rest before what they wrote is saved, in milliseconds. */
const REST = 800;

/** Why the server has not got it: no answer, nobody signed in, or a right that has ended. */
type Fault = 'failed' | 'signedOut' | 'forbidden';

/** Keeps a message while it is written: on the phone at once, on the server when the fingers rest. */
export class Saving {
	state = $state<'no' | 'saving' | 'saved' | Fault>('no');
	savedAt = $state(0);
	/** How many it would notify; null: not known yet. */
	reach = $state<number | null>(null);
	/** What warning by SMS would cost; null: not known yet, or none goes. */
	sms = $state.raw<SmsEstimate | null>(null);
	/** What an earlier visit left on the phone. */
	kept = $state.raw<Entries | null>(null);

	#place: string;
	#onSaved: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writings = 0;
	#busy = false;

	/** @param place which message it is, on this phone */
	constructor(place: string, onSaved: () => void) {
		this.#place = place;
		this.#onSaved = onSaved;
	}

	look(now: number): void {
		this.kept = keptFor(this.#place, now);
	}

	fetchKept(form: HTMLFormElement): void {
		if (this.kept) refill(form, this.kept);
		this.kept = null;
	}

	/** The phone need not keep it any longer: the server has it, or nobody wants it. */
	forget(): void {
		forget(this.#place);
		this.kept = null;
	}

	/** Something was written. */
	written(form: HTMLFormElement, entries: FormData, now: number): void {
		this.#writings++;
		keep(this.#place, entries, now);
		this.rest();
		this.#timer = setTimeout(() => void this.#save(form), REST);
	}

	/** Stops waiting to save: the form itself is being sent. */
	rest(): void {
		clearTimeout(this.#timer);
	}

	/** The session or the right ended before the form came through: the phone holds on to it. */
	stopped(form: HTMLFormElement, fault: Fault): void {
		keep(this.#place, new FormData(form), Date.now());
		this.state = fault;
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
		if (this.state === 'saved') forget(this.#place);
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
			this.savedAt = Date.now();
			this.#onSaved();
			return 'saved';
		} catch {
			return 'failed';
		}
	}
}
