/** An address that is told apart but cannot be written to: «k…@example.org». */
export function maskedAddress(address: string): string {
	const [name = '', domain = ''] = address.split('@');
	return domain ? `${name.slice(0, 1)}…@${domain}` : '';
}
