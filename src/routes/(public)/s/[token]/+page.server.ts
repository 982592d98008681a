import { managedPage, managingActions } from '$lib/public/managing.server';

/** What the phone whose short link this is has chosen. */
export const load = (event) => managedPage('sms', event);

export const actions = managingActions('sms');
