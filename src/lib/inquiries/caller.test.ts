import { expect, test } from 'vitest';
import { callerNumber } from './caller';

test.each([
	['90 01 00 01', '90010001'],
	['+4790010001', '90010001'],
	[' 4790010001', '90010001'],
	['004790010001', '90010001'],
	['4790010001', '90010001'],
	['tel:+47-900-10-001', '90010001'],
	['sip:90010001@sentralbord.lillevik.no', '90010001'],
	['+46701234567', '+46701234567'],
	['', '']
])('a switchboard that says «%s» has %s on the line', (said, number) =>
	expect(callerNumber(said)).toBe(number)
);
