import { expect, test } from 'vitest';
import { stepsCalled } from './escalation';

test.each([
	[-1, []],
	[0, ['primary']],
	[9.9, ['primary']],
	[10, ['primary', 'backup']],
	[20, ['primary', 'backup', 'leader']],
	[24 * 60, ['primary', 'backup', 'leader']]
])('%d minutes late: %j', (minutes, steps) => {
	expect(stepsCalled(minutes * 60_000)).toEqual(steps);
});
