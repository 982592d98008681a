/**
 * A phone number as it is compared and shown: «tel:», «sip:» and a plus that an address made a space of
 * are understood, and a Norwegian number stands without its country code. '' when there is none.
 */
export function callerNumber(said: string): string {
	const number = said
		.replace(/^ (?=\d)/, '+')
		.replace(/^\s*(tel|sips?):/i, '')
		.replace(/[@;].*$/, '')
		.replace(/[\s().-]/g, '');
	return number.replace(/^(\+|00)?47(?=\d{8}$)/, '').slice(0, 30);
}
