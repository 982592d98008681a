import * as v from 'valibot';
import { expect, test } from 'vitest';
import { translator } from '$lib/i18n/translate';
import { granted } from '../../../test/support/actors';
import { grantForm } from './grantForm.server';
import { grantLimits } from './grantWords';

const options = {
	units: [],
	kinds: [],
	awaitsSecond: false,
	areas: [
		{ value: 'nes', label: 'Nes', archived: false },
		{ value: 'gamlebyen', label: 'Gamlebyen', archived: true }
	]
};

test('a new role is not limited to an area that is archived, and an old one goes on with its name', () => {
	const asked = (areaIds: string[]) =>
		v.safeParse(grantForm(options), { role: 'dutyOfficer', areaIds }).success;
	expect([asked(['nes']), asked(['gamlebyen']), asked(['nes', 'gamlebyen'])]).toEqual([
		...[true, false, false]
	]);
	const old = { ...granted('dutyOfficer'), areaIds: ['gamlebyen'] };
	expect(grantLimits(translator('nb'), old, options).join()).toContain('Gamlebyen');
});
