import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSecret, sealSecret } from './secret.server';

const home = mkdtempSync(join(tmpdir(), 'varde secrets '));
process.env.DATA_DIR = home;
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a secret that is kept', () => {
	test('opens again, and looks different each time it is sealed', () => {
		const sealed = sealSecret('blåbær 🫐', 'mail password');
		expect(openSecret(sealed, 'mail password')).toBe('blåbær 🫐');
		expect(sealed).not.toContain('bl');
		expect(sealSecret('blåbær 🫐', 'mail password')).not.toBe(sealed);
	});

	test('opens for what it was sealed for, and for nothing else', () => {
		expect(openSecret(sealSecret('x', 'mail password'), 'sms token')).toBeNull();
	});

	test.each(['', 'abc', 'A'.repeat(60)])('that was changed (%j) does not open', (sealed) => {
		expect(openSecret(sealed, 'mail password')).toBeNull();
	});

	test('does not open with the key of another kommune', () => {
		const sealed = sealSecret('x', 'mail password');
		const other = mkdtempSync(join(tmpdir(), 'varde secrets '));
		process.env.DATA_DIR = other;
		expect(openSecret(sealed, 'mail password')).toBeNull();
		process.env.DATA_DIR = home;
		rmSync(other, { recursive: true });
		expect(openSecret(sealed, 'mail password')).toBe('x');
	});

	test('has a key that only the owner of the process can read', () => {
		expect(statSync(join(home, 'keys', 'secrets.key')).mode & 0o777).toBe(0o600);
	});
});
