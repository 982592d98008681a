import { ROLE_KEYS, type Role } from '../rights';

/** Where the three things lead that somebody with a role does first. Their words are messages. */
export const GUIDE: Record<Role, readonly [string, string, string]> = {
	editor: ['/intern/arshjul', '/intern/arshjul/ny', '/intern/innlegg/ny'],
	approver: ['/intern/innlegg', '/intern/arshjul', '/nyheter'],
	router: ['/intern/henvendelser', '/intern/henvendelser/ny', '/kontakt'],
	caseworker: ['/intern/henvendelser', '/intern/henvendelser/ny', '/intern/journal/venter'],
	caseworkerSpecial: ['/intern/henvendelser', '/intern/henvendelser/ny', '/intern/min-side'],
	dutyOfficer: ['/intern/krise', '/intern/krise/ny', '/intern/vakt'],
	technicalDuty: ['/intern/krise', '/intern/krise/ny', '/intern/vakt'],
	crisisLeader: ['/intern/krise', '/intern/vakt', '/intern/vakt/planlegg'],
	archivist: ['/intern/journal/venter', '/intern/journal', '/intern/min-side'],
	administrator: [
		'/intern/innstillinger/kommune',
		'/intern/innstillinger/enheter/importer',
		'/intern/innstillinger/personer/ny'
	]
};
export const STEPS = ['first', 'second', 'third'] as const;

/** The roles of the guide: those that a person has, and the others, each in the order of the list. */
export function guideFor(grants: readonly { role: Role }[]): { mine: Role[]; others: Role[] } {
	const has = (role: Role) => grants.some((grant) => grant.role === role);
	return { mine: ROLE_KEYS.filter(has), others: ROLE_KEYS.filter((role) => !has(role)) };
}
