import type { Entries } from '$lib/crisis/offline/outbox';

/** Fills a form with what was kept; hidden fields stay what the page made them. */
export function refill(form: HTMLFormElement, entries: Entries): void {
	for (const element of form.elements) {
		if (!(
			element instanceof HTMLInputElement ||
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement
		))
			continue;
		if (!element.name || element.type === 'hidden') continue;
		const values = entries.filter(([name]) => name === element.name).map(([, value]) => value);
		if (element instanceof HTMLInputElement && /checkbox|radio/.test(element.type))
			element.checked = values.includes(element.value);
		else if (values[0] !== undefined) element.value = values[0];
	}
	form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** True when a person has tapped or typed in one of the form's inputs since the page was made. */
export function touched(form: HTMLFormElement): boolean {
	return [...form.elements].some((element) => {
		if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
		if (!(element instanceof HTMLInputElement)) return false;
		if (/checkbox|radio/.test(element.type)) return element.checked !== element.defaultChecked;
		return element.value !== element.defaultValue;
	});
}
