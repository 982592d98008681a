import { smsCount } from '$lib/outbox/sms/count';
import { labelled, word } from '../exercise/mark';
import { email } from './email';
import { facebook } from './facebook';
import { notice } from './notice';
import { outline } from './outline';
import type { Limit, Output } from './output';
import { press } from './press';
import { push } from './push';
import { sms } from './sms';
import { smsService } from './smsService';
import { streets } from './streets';
import { seconds } from './spoken';
import { voice } from './voice';

export type { Limit, Output, Telling } from './output';

/** Every text that one publish makes besides the page, the feeds and CAP. */
export const OUTPUTS = {
	smsService: enclosing(smsService),
	facebook: enclosing(facebook),
	voice: enclosing(voice),
	notice: enclosing(notice),
	press: enclosing(press),
	// Files for programs: an exercise is named in a field of its own.
	streets,
	outline,
	push: enclosing(push),
	sms: enclosing(sms),
	email: enclosing(email)
} satisfies Record<string, Output>;

/** What leaves an exercise says so first and last, whoever reads how little of it. */
function enclosing(output: Output): Output {
	const marks = (text: string, code: string) => `${labelled(text, code)} ${word(code)}.`;
	return {
		...output,
		write(telling) {
			const text = output.write(telling);
			return telling.exercise ? marks(text, telling.code) : text;
		}
	};
}

export type OutputKey = keyof typeof OUTPUTS;
export const OUTPUT_KEYS = Object.keys(OUTPUTS) as OutputKey[];

/** The output of a name, or null. */
export function outputNamed(name: string): OutputKey | null {
	return OUTPUT_KEYS.find((key) => key === name) ?? null;
}

/** The output of a name that a person puts out, or null. */
export function byHand(name: string): OutputKey | null {
	const key = outputNamed(name);
	return key && (OUTPUTS[key] as Output).byHand ? key : null;
}

/** How much of a limit a text takes, in the limit's own unit. */
export function lengthOf(text: string, unit: Limit['unit']): number {
	if (unit === 'gsm') return smsCount(text).length;
	return unit === 'seconds' ? seconds(text) : [...text].length;
}
