/** How soon a form that is sent again, just as it was, is a double click, in milliseconds. */
const SOON = 1000;
const last = new WeakMap<HTMLFormElement, { content: string; at: number }>();

/**
 * Stops a POST form that was just sent from being sent again as it is. A double click would be refused
 * as somebody else's change: the person sees a fault, and perhaps does it once more.
 */
export function stopDoubled(event: SubmitEvent): void {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
	const content = contentOf(form, event.submitter);
	const before = last.get(form);
	last.set(form, { content, at: event.timeStamp });
	if (before?.content !== content || event.timeStamp - before.at > SOON) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** A form that is to be sent once more as it is, since it never left. */
export function mayLeaveAgain(form: HTMLFormElement): void {
	last.delete(form);
}

function contentOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
	const entries = [...new FormData(form, submitter)].map(([name, value]) => [name, told(value)]);
	return JSON.stringify([submitter?.getAttribute('formaction'), entries]);
}

/** Another file is another content, also when it is chosen at once. */
function told(value: FormDataEntryValue): string {
	return typeof value === 'string' ? value : `${value.name}:${value.size}:${value.lastModified}`;
}
