import type { Reroute } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/locale';

/** '/nn/kontakt' and '/en/kontakt' are the routes of '/kontakt', in another language. */
export const reroute: Reroute = ({ url }) => splitPath(url.pathname).path;
