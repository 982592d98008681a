import { text } from '../../database/text';
import { refuse, type Refusal } from '../../i18n/refusal';

/** One address and nothing else: no list, no name, no comment (RFC 5321 §4.1.2 without quoted parts). */
const ADDRESS = /^[^\s@<>()[\],;:\\"]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** The address that is to be warned, in lower case, or why it cannot be. */
export function alertAddress(input: string): string | Refusal {
	const address = text(input, 300).toLowerCase();
	return ADDRESS.test(address) && address.length <= 254
		? address
		: refuse('public_mail_address_wrong');
}
