import type { T } from '$lib/i18n/translate';
import type { Body } from './body';

interface Matter {
	ref: string;
	text: string;
	senderName: string;
	senderEmail: string;
	senderPhone: string;
}

/** The letter that goes to the body with what was written, ready to be looked through. */
export function letterTo(t: T, { ref, ...matter }: Matter, kommune: string): string {
	const { senderName, senderEmail, senderPhone } = matter;
	return t('owner_letter', {
		ref,
		kommune,
		text: matter.text,
		sender: [senderName || t('inquiries_anonymous'), senderEmail, senderPhone]
			.filter(Boolean)
			.join(', ')
	});
}

/** What the sender is told, in the language they wrote in: sent on, or shown the way. */
export function toldSender(t: T, body: Body, kommune: string): string {
	const ways = [body.phone, body.email, body.url, body.address].filter(Boolean).join('\n');
	return t(body.authority ? 'owner_told_sent' : 'owner_told_guide', {
		body: body.name,
		kommune,
		ways: ways || body.name
	});
}
