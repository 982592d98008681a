import { inForce, type Grant, type Sensitivity } from '../actor';
import { may, type Scope, type Task } from '../rights';
import { maySee } from '../visibility';

/** Somebody who can sign in, with what they hold. */
export interface Holder {
	id: string;
	name: string;
	grants: Grant[];
}

/** Something that the kommune must always have somebody for. */
export interface Need {
	/** the whole task, a kind of message, a unit, or matters that are open now */
	about: 'task' | 'kind' | 'unit' | 'matters';
	task: Task;
	scope: Scope;
	/** how sensitive the matters are that somebody must be able to read */
	sensitivity?: Sensitivity;
	/** what the kind or unit is called; '' for a task */
	name: string;
	/** how many matters are open now */
	count?: number;
}

/** A need that nobody, or only one, is left to meet. */
export interface Gap {
	need: Need;
	left: Holder[];
}

/** Whether a person can meet a need with what is held at all times (not on call only). */
export function meets({ grants }: Pick<Holder, 'grants'>, need: Need): boolean {
	const { unitId } = need.scope;
	return grants.some((grant) => {
		const holder = { grants: [grant] };
		const reads =
			!need.sensitivity || !unitId || maySee(holder, { unitId, sensitivity: need.sensitivity });
		return reads && may(holder, need.task, need.scope);
	});
}

/**
 * What nobody, or only one, is left for when a person is away: the needs that the person meets and
 * at most one other does, those that nobody is left for first.
 */
export function leftWithout(people: Holder[], personId: string, needs: Need[]): Gap[] {
	const away = people.find(({ id }) => id === personId);
	if (!away) return [];
	return gaps(
		people.filter(({ id }) => id !== personId),
		needs.filter((need) => meets(away, need))
	);
}

/** The needs that nobody, or only one, can meet with everybody there: what hangs on one person. */
export function gaps(people: Holder[], needs: Need[]): Gap[] {
	return needs
		.map((need) => ({ need, left: people.filter((person) => meets(person, need)) }))
		.filter(({ left }) => left.length <= 1)
		.sort((a, b) => a.left.length - b.left.length);
}

/** People with what they hold at all times until an instant (epoch milliseconds), that not included. */
export function holdersUntil<H extends Holder>(people: H[], until: number): H[] {
	return people.map((person) => ({ ...person, grants: inForce(person.grants, until - 1) }));
}
