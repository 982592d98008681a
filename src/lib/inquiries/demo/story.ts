import type { Sensitivity } from '$lib/staff/actor';
import type { AnswerWay } from '../event';
import type { Snooze } from '../handling/snooze';
import type { Intake } from '../inquiry';

/** What a colleague (mailbox) or the sender did, so many hours after it was received. */
export type DemoStep =
	| [hours: number, by: string, 'forward', unitId: string, sensitivity?: Sensitivity]
	| [hours: number, by: string, 'answer', text: string, way?: AnswerWay]
	| [hours: number, by: string, 'note' | 'followUp', text: string]
	| [hours: number, by: string, 'promise', text: string, days: number]
	| [hours: number, by: '', 'helped', yes: boolean]
	| [hours: number, by: string, 'snooze', choice: Snooze, why: string]
	| [hours: number, by: string, 'take' | 'close'];

export interface Story {
	/** Hours before the demo was made. */
	ago: number;
	text: string;
	intake?: Intake;
	name?: string;
	email?: string;
	phone?: string;
	steps?: DemoStep[];
}
