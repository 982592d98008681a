import { Temporal } from 'temporal-polyfill';

/**
 * An instant as ISO 8601 with the offset of Oslo, '2026-11-20T03:10:00+01:00': what people can read
 * and both RFC 3339 and CAP accept.
 * @param at epoch milliseconds
 */
export function withOffset(at: number): string {
	const known = written.get(at);
	if (known) return known;
	if (written.size >= MOST) written.clear();
	const text = Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO('Europe/Oslo')
		.toString({ smallestUnit: 'second', timeZoneName: 'never' });
	written.set(at, text);
	return text;
}

/** The feeds write the same instants each time that something is published. */
const written = new Map<number, string>();
const MOST = 5_000;
