import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import type { T } from '$lib/i18n/translate';
import type { PhoneLine } from './krisepakkeForm';
import type { Span } from './shifts';

const MONTH = 30 * 24 * 3_600_000;
/** A printed krisepakke is true for about as long as the people in it stay. */
const GOOD_FOR = 3 * MONTH;

/** What is on paper when nothing else works. */
export interface Krisepakke {
	kommune: string;
	/** when the plan was last gone through; null: nobody has said */
	planReviewed: CivilDate | null;
	madeAt: number;
	/** changes whenever anything in it does */
	version: string;
	lines: {
		name: string;
		step: 'primary' | 'backup' | 'leader';
		phone: string;
		shifts: (Span & { name: string; phone: string })[];
	}[];
	numbers: PhoneLine[];
	addresses: { what: 'site' | 'real' | 'feed' | 'cap' | 'health' | 'website'; address: string }[];
	areas: { name: string; phrase: string }[];
	/** kinds of message that the kommune has switched off, by name */
	off: string[];
	messages: { name: string; title: string; paragraphs: string[]; persons: number }[];
}

/** Whether it is time to print it again. @param printedAt epoch milliseconds; null: never printed */
export function isStale(printedAt: number | null, now: number): boolean {
	return printedAt === null || now - printedAt > GOOD_FOR;
}

/**
 * When the plan is to be gone through again: within a year (forskrift om kommunal beredskapsplikt § 6).
 * @param reviewed null: nobody has said when it was, so it is due
 */
export function planDue(reviewed: CivilDate | null): CivilDate | null {
	return reviewed && addDays(reviewed, 365);
}

/** Whether the plan should have been gone through by now. */
export function isPlanOld(reviewed: CivilDate | null, today: CivilDate): boolean {
	const due = planDue(reviewed);
	return due === null || due < today;
}

/** The numbers that are the same for everybody. */
export function emergencyNumbers(t: T): PhoneLine[] {
	return [
		{ name: t('duty_pack_fire'), phone: '110' },
		{ name: t('duty_pack_police'), phone: '112' },
		{ name: t('duty_pack_ambulance'), phone: '113' },
		{ name: t('duty_pack_doctor'), phone: '116 117' }
	];
}
