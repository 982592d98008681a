import type { T } from '$lib/i18n/translate';
import type { PhoneLine } from './krisepakkeForm';
import type { Span } from './shifts';

const MONTH = 30 * 24 * 3_600_000;
/** A printed krisepakke is true for about as long as the people in it stay. */
const GOOD_FOR = 3 * MONTH;

/** What is on paper when nothing else works. */
export interface Krisepakke {
	kommune: string;
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

/** The numbers that are the same for everybody. */
export function emergencyNumbers(t: T): PhoneLine[] {
	return [
		{ name: t('duty_pack_fire'), phone: '110' },
		{ name: t('duty_pack_police'), phone: '112' },
		{ name: t('duty_pack_ambulance'), phone: '113' },
		{ name: t('duty_pack_doctor'), phone: '116 117' }
	];
}
