export interface Toast {
	id: number;
	text: string;
	/** what undoes it, when something can */
	undo?: { label: string; run: () => void };
}

let next = 0;
export const toasts = $state<Toast[]>([]);

/** Says for a while, without taking the focus, what was done, and offers to undo it. */
export function toast(text: string, undo?: Toast['undo']): void {
	const id = next++;
	toasts.push({ id, text, undo });
	setTimeout(() => dismiss(id), undo ? 12_000 : 6_000);
}

export function dismiss(id: number): void {
	const at = toasts.findIndex((shown) => shown.id === id);
	if (at >= 0) toasts.splice(at, 1);
}
