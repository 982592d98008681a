import type { Locale } from '$lib/i18n/locale';

/** A body of so many code points leaves room for the rest, in 3993 bytes (RFC 8291). */
const LONGEST = { title: 100, body: 700 };

/**
 * An alarm as Declarative Web Push (WebKit, Firefox), which the service worker reads as well. It says
 * what the SMS says; the page that the SMS links to is opened by the notification itself, and a newer
 * alarm about the same page takes its place.
 * @param origin of our pages, without a slash at the end
 */
export function notification(
	{ subject, text }: { subject: string; text: string },
	{ origin, locale }: { origin: string; locale: Locale }
) {
	const link = text.match(/https?:\/\/\S+/)?.[0];
	const navigate = link?.startsWith(`${origin}/`) ? link : `${origin}/intern/vakt`;
	return {
		web_push: 8030,
		notification: {
			title: cut(subject, LONGEST.title),
			body: cut(
				text.replace(/(:?)\s*https?:\/\/\S+/, (_, colon) => colon && '.'),
				LONGEST.body
			),
			...{ navigate, lang: locale, tag: `vakt:${new URL(navigate).pathname}` },
			icon: `${origin}/icons/staff-192.png`,
			requireInteraction: true
		}
	};
}

function cut(text: string, most: number): string {
	const points = [...text];
	return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text;
}
