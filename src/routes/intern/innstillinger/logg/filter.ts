import type { AuditFilter } from '$lib/audit/read.server';
import { addDays, isCivilDate } from '$lib/calendar/civilDate';
import { startOfDate } from '$lib/calendar/startOfDate';
import { text } from '$lib/database/text';

/** The fields of the form, as the address has them; '' when not asked about. */
export type LogView = Record<'person' | 'handling' | 'gjelder' | 'navn' | 'fra' | 'til', string>;

/** What an address asks to see of the log, as the form writes it; what makes no sense is left out. */
export function logView(parameters: URLSearchParams): LogView {
	const asked = (name: string) => text(parameters.get(name), 100);
	const date = (name: string) => (isCivilDate(asked(name)) ? asked(name) : '');
	return {
		...{ person: asked('person'), handling: asked('handling'), gjelder: asked('gjelder') },
		...{ navn: asked('navn'), fra: date('fra'), til: date('til') }
	};
}

/** The same for the log to read; both dates are included. */
export function auditFilter({ person, handling, gjelder, navn, fra, til }: LogView): AuditFilter {
	return {
		actorId: person || undefined,
		action: handling || undefined,
		subject: gjelder || undefined,
		name: navn || undefined,
		from: fra ? startOfDate(fra) : undefined,
		until: til ? startOfDate(addDays(til, 1)) : undefined
	};
}
