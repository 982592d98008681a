import { expect, test } from 'vitest';
import { isInside } from './publicOnly.server';

test.each([
	['127.0.0.1', true],
	['0.0.0.0', true],
	['169.254.169.254', true],
	['10.1.2.3', true],
	['100.64.0.1', true],
	['192.168.1.1', true],
	['255.255.255.255', true],
	['::1', true],
	['::ffff:127.0.0.1', true],
	['::ffff:a00:1', true],
	['64:ff9b::7f00:1', true],
	['fe80::1', true],
	['fd00::1', true],
	['157.249.81.141', false],
	['2a02:2121::1', false]
])('%s is inside: %s', (address, inside) => expect(isInside(address)).toBe(inside));
