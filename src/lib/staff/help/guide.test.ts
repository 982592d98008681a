import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { may, ROLE_KEYS, ROLES } from '../rights';
import { granted } from '../../../../test/support/actors';
import { GUIDE, guideFor, STEPS } from './guide';

describe('the guide of the first day', () => {
	test('shows the roles a person has first, each once', () => {
		const { mine, others } = guideFor([granted('router'), granted('editor'), granted('router')]);
		expect(mine).toEqual(['editor', 'router']);
		expect([...mine, ...others].sort()).toEqual([...ROLE_KEYS].sort());
	});

	test.each(ROLE_KEYS)('has three things for %s to do, each on a page that is there', (role) => {
		expect(new Set(GUIDE[role]).size).toBe(STEPS.length);
		for (const path of GUIDE[role].filter((one) => one.startsWith('/intern')))
			expect(existsSync(`src/routes${path}/+page.svelte`), path).toBe(true);
	});

	test('sends nobody to the settings who may not change them', () => {
		for (const role of ROLE_KEYS) {
			const leads = GUIDE[role].some((path) => path.startsWith('/intern/innstillinger'));
			const actor = { grants: [granted(role)] };
			if (leads) expect(may(actor, 'administer units')).toBe(true);
			if (GUIDE[role].includes('/intern/vakt/planlegg'))
				expect(ROLES[role].tasks).toContain('plan duty');
		}
	});

	test.each(['nb', 'nn', 'en'] as const)('is written in %s', (locale) => {
		for (const role of ROLE_KEYS)
			for (const step of STEPS)
				expect(translator(locale)(`help_${role}_${step}`).length).toBeGreaterThan(10);
	});
});
