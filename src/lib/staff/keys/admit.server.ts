import type { RequestEvent } from '@sveltejs/kit';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { actorById } from '../actors.server';
import { rememberLocale } from '../localeCookie.server';
import { onwards, returnPath } from '../returnPath';
import { startSession } from '../sessions.server';
import type { Known } from '../signIn.server';
import { mustUseDirectory } from '../directory/mine.server';
import { inPlaceOf } from '../directory/refresh.server';
import { beginHalf, endHalf } from './halfSignIn.server';
import { rememberPasskey } from './passkeyCeremony.server';
import { noteTold, owedBy, secondStepsOf } from './secondStep.server';
import type { SignInMethod } from './sessionPolicy';

type Event = Pick<RequestEvent, 'cookies' | 'url' | 'request'>;

/**
 * Lets in whoever has shown enough: a session, the log, and the language of the person's screens.
 * @returns where to go on: the page asked for (`?til=`), by way of setting up a second step when owed
 */
export async function admit(event: Event, person: Known, method: SignInMethod): Promise<string> {
	if (await mustUseDirectory(reader, person.id)) return '/logg-inn?katalog=directory_only';
	const details = { method };
	const entry = { actor: person, action: 'staff.signIn', subject: person.id, details };
	await write(async (tx) => {
		await record(tx, entry);
		await endHalf(tx, event);
	});
	if (!event.cookies.get('sprak')) rememberLocale(event.cookies, person.locale);
	await startSession(event, person.id, event.request.headers.get('user-agent') ?? '', method);
	if (method === 'passkey') rememberPasskey(event);
	const to = returnPath(event.url.searchParams.get('til'));
	const actor = await actorById(reader, person.id, now());
	if (!actor || !(await owedBy(actor, method))) return to;
	await noteTold(person.id);
	return onwards('/logg-inn/sikre', to);
}

/** Where to go on after the right password: in, or to the second step where one is set up. */
export async function afterPassword(event: Event, person: Known): Promise<string> {
	const has = await secondStepsOf(reader, person.id);
	if (!has.passkey && !has.code) return admit(event, person, 'password');
	await beginHalf(event, person.id);
	return onwards('/logg-inn/kode', returnPath(event.url.searchParams.get('til')));
}

/** A colleague showed once more who it is: a session that is new again, and the log. */
export async function confirmed(
	event: Event & Pick<RequestEvent, 'locals'>,
	actor: Actor,
	method: SignInMethod
): Promise<void> {
	const details = { method };
	const entry = { actor, action: 'staff.confirm', subject: actor.id, details };
	await write((tx) => record(tx, entry));
	const device = event.request.headers.get('user-agent') ?? '';
	await inPlaceOf(event.locals.session?.id, () => startSession(event, actor.id, device, method));
}
