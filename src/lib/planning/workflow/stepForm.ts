import { text } from '$lib/database/text';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { wholeNumber } from '$lib/ui/forms';
import { dueFrom } from './due';
import { MOVE_NAMES, type MoveName } from './moves';

/** Reads which move is made, of which version, with what words, and when it is to go out. */
export function stepFrom(
	form: FormData
): { move: MoveName; version: number; text: string; dueAt: number | null } | Refusal {
	const said = (name: string) => String(form.get(name) ?? '');
	const move = MOVE_NAMES.find((name) => name === said('move'));
	if (!move) return refuse('planning_move_not_now');
	const dueAt = move === 'schedule' ? dueFrom(said('date').trim(), said('time').trim()) : null;
	if (isRefused(dueAt)) return dueAt;
	return { move, version: wholeNumber(form, 'version'), text: text(said('text'), 2000), dueAt };
}
