/** An address that is told apart but cannot be written to: «k…@example.org». */
export function maskedAddress(address: string): string {
	const [name = '', domain = ''] = address.split('@');
	return domain ? `${name.slice(0, 1)}…@${domain}` : '';
}

/** What a mail server said, without the addresses that it repeats. */
export function withoutAddresses(said: string): string {
	return said.replace(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/g, '…');
}
