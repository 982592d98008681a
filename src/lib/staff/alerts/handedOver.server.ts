import { now } from '$lib/database/clock.server';
import { deleteCookie, readCookie, setCookie, type Visit } from '../cookies.server';
import { passOn } from './devices.server';

const NAME = 'alerts';
/** As long as browsers keep a cookie (RFC 6265bis). */
const KEPT = 400 * 24 * 3_600_000;

/** Remembers in the browser which of those that get alarms it is. */
export function rememberDevice(visit: Visit, id: string): void {
	setCookie(visit, NAME, id, new Date(now() + KEPT));
}

/** Somebody signs in: a browser that gets alarms gets theirs from now on, not the former one's. */
export async function handOverAlerts(visit: Visit, userId: string): Promise<void> {
	const id = readCookie(visit, NAME);
	if (!id) return;
	if (await passOn(id, userId)) rememberDevice(visit, id);
	else deleteCookie(visit, NAME);
}
