import { text } from '$lib/database/text';
import type { Need } from '$lib/staff/access/leftWithout';
import { TASKS } from '$lib/staff/rights';

/** What the address asks to see: who can do a task (in a unit), what one person can, and who is away. */
export function asked(parameters: URLSearchParams) {
	const word = (name: string) => text(parameters.get(name), 60);
	const [oppgave, enhet] = [word('oppgave'), word('enhet')];
	const task =
		TASKS.find((known) => known === oppgave) ?? (enhet ? ('handle inquiries' as const) : undefined);
	const need: Need | null = task
		? { about: 'task', task, scope: enhet ? { unitId: enhet } : {}, name: '' }
		: null;
	return {
		...{ oppgave: task ?? '', enhet, person: need ? '' : word('person'), need },
		...{ borte: word('borte'), fra: word('fra'), til: word('til') }
	};
}
