/** What a person typed in one field: which form on the page, which field in it, and what. */
interface Typed {
	form: string;
	field: string;
	value: string;
	checked: boolean | null;
}
interface Kept {
	who: string;
	path: string;
	at: number;
	/** the person was sent elsewhere, and is to find it again on coming back */
	back: boolean;
	typed: Typed[];
}
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const KEY = 'varde-skjema';
/** From leaving a page to standing there; what is older was not lost by it. */
const LEAVING = 30_000;
const HOUR = 3_600_000;
const touched = new WeakSet<EventTarget>();

/** Notes that a person typed in a field: only that is kept. For `input` and `change` events. */
export function noteTyped({ target }: Event): void {
	if (target) touched.add(target);
}

/**
 * Keeps what the person typed on this page in this tab, in case the answer is «sign in first». Never
 * passwords, codes, files or what the page itself put in; a form that keeps itself says so with
 * `data-keeps-itself`. @param who the id of the person: nobody else gets it back
 */
export function keepForms(who: string): void {
	const typed = fields(document).filter(({ field }) => touched.has(field));
	const kept = { who, path: location.pathname, at: Date.now(), back: false };
	store(typed.length ? { ...kept, typed: typed.map(asTyped) } : null);
}

/** Forgets what was kept. */
export function forgetForms(): void {
	store(null);
}

/** The person stands at sign-in, or has no network: what was typed a moment ago waits for the return. */
export function awaitReturn(): void {
	const kept = stored();
	if (!kept || kept.back) return;
	store(Date.now() - kept.at < LEAVING ? { ...kept, back: true } : null);
}

/** Puts back what the person had typed on this page before signing in again. @returns whether there was any */
export function restoreForms(who: string): boolean {
	const kept = stored();
	if (!kept) return false;
	if (!kept.back || kept.who !== who || Date.now() - kept.at > HOUR) forgetForms();
	else if (kept.path === location.pathname) {
		forgetForms();
		// Some fields come with what is chosen in another: once more when the page has drawn them.
		requestAnimationFrame(() => putAllBack(kept.typed));
		return putAllBack(kept.typed);
	}
	return false;
}

function putAllBack(typed: Typed[]): boolean {
	const here = fields(document);
	return typed.map((one) => putBack(here, one)).includes(true);
}

interface Found {
	form: string;
	name: string;
	field: Field;
}

/** The fields of all forms, each with a name that is the same when the page is opened again. */
function fields(page: Document): Found[] {
	const seen = new Map<string, number>();
	const nth = (name: string) => {
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name} ${count}`;
	};
	return [...page.forms]
		.filter((form) => form.method === 'post' && form.dataset.keepsItself === undefined)
		.flatMap((element) => {
			const form = nth(element.getAttribute('action') ?? '');
			return [...element.elements]
				.filter(isKept)
				.map((field) => ({ form, field, name: nth(`${form} ${field.name}`) }));
		});
}

function isKept(element: Element): element is Field {
	if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
		return element.name !== '';
	if (!(element instanceof HTMLInputElement) || !element.name) return false;
	return (
		!/^(password|hidden|file|submit|button|image)$/.test(element.type) &&
		element.autocomplete !== 'one-time-code'
	);
}

function asTyped({ form, name, field }: Found): Typed {
	const checked = isTick(field) ? field.checked : null;
	return { form, field: name, value: field.value, checked };
}

function putBack(here: Found[], typed: Typed): boolean {
	const field = here.find(({ form, name }) => form === typed.form && name === typed.field)?.field;
	if (!field) return false;
	if (JSON.stringify(asTyped({ ...typed, name: typed.field, field })) === JSON.stringify(typed))
		return true;
	if (isTick(field)) field.checked = typed.checked ?? false;
	else field.value = typed.value;
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	field.closest('details')?.setAttribute('open', '');
	return true;
}

function isTick(field: Field): field is HTMLInputElement {
	return field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type);
}

function stored(): Kept | null {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
	} catch {
		return null;
	}
}

function store(kept: Kept | null): void {
	try {
		if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
		else sessionStorage.removeItem(KEY);
	} catch {
		// A full or forbidden store: the page works without.
	}
}
