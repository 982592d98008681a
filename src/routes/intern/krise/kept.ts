/** What a person has typed and the server has not got, on this phone. */
export type Entries = [name: string, value: string][];

const AGE = 12 * 3_600_000;
const prefix = 'varde-krise:';

/** Keeps a form on the phone, under the message it is for. */
export function keep(key: string, form: FormData, at: number): void {
	const entries = [...form].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string'
	);
	try {
		localStorage.setItem(prefix + key, JSON.stringify({ at, entries }));
	} catch {
		// A full or forbidden store: the server has the draft.
	}
}

/** What was kept for the message less than twelve hours ago, or null. */
export function keptFor(key: string, now: number): Entries | null {
	try {
		const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
		return kept && now - kept.at < AGE ? kept.entries : null;
	} catch {
		return null;
	}
}

export function forget(key: string): void {
	try {
		localStorage.removeItem(prefix + key);
	} catch {
		// Nothing was kept.
	}
}

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
		if (!(element instanceof HTMLInputElement)) return false;
		if (/checkbox|radio/.test(element.type)) return element.checked !== element.defaultChecked;
		return element.value !== element.defaultValue;
	});
}
