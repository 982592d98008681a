import { expect, test } from 'vitest';
import { numberless } from './numberless';

test('what is logged has no numbers of people, and everything else as it was', () => {
	const told = {
		name: 'Regel for 17912099997',
		to: ['konto 1234.56.78903', 'tlf. 915 12 345'],
		unit: '0193a4c2-7b1e-7000-8000-123456789012',
		ref: 'H-2026-00421',
		count: 17912099997,
		at: '2026-11-20'
	};
	expect(numberless(told)).toEqual({
		...told,
		name: 'Regel for *****',
		to: ['konto *****', 'tlf. *****']
	});
	expect(numberless(null)).toBeNull();
});
