import { elks } from './elks';
import { generic } from './generic';
import { link } from './link';
import type { Preset } from './preset';
import { pswin } from './pswin';
import { query } from './query';
import { sveve } from './sveve';
import { twilio } from './twilio';

/** The SMS services with ready settings, in the order they are offered. */
export const PRESETS = { sveve, link, pswin, twilio, elks, generic, query } satisfies Record<
	string,
	Preset
>;
export type PresetKey = keyof typeof PRESETS;

/** The key of a preset, or null for anything else. */
export function asPreset(input: unknown): PresetKey | null {
	return typeof input === 'string' && Object.hasOwn(PRESETS, input) ? (input as PresetKey) : null;
}
