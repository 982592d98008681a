import type { CivilDate } from './civilDate';

/** Days without school, both included. Each kommune or county decides its own, so they are data. */
export interface SchoolHoliday {
	id: string;
	name: string;
	startDate: CivilDate;
	endDate: CivilDate;
}
