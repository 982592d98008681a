import { expect, test } from 'vitest';
import { withoutAddresses } from './address';

test.each([
	[
		'550 5.1.1 <ola@eksempel.test>: Recipient address rejected',
		'550 5.1.1 <…>: Recipient address rejected'
	],
	['RCPT TO:ola.nordmann+a@eksempel.test, unknown', 'RCPT TO:…, unknown'],
	['421 try again later', '421 try again later']
])('«%s» is kept without whose address it was', (said, kept) =>
	expect(withoutAddresses(said)).toBe(kept)
);
