import { managedPage, managingActions } from '$lib/public/managing.server';

/** What the address whose link this is has chosen. */
export const load = (event) => managedPage('mail', event);

export const actions = managingActions('mail');
