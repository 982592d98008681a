import { describe, expect, test } from 'vitest';
import { inForce, type Grant } from './actor';
import { kindsOf, may, ROLE_KEYS, ROLES, TASKS, type Role, type Scope, type Task } from './rights';

const holding = (role: Role, limits: Partial<Grant> = {}) => ({
	grants: [{ role, unitId: null, kinds: null, areaIds: null, until: null, ...limits }]
});

describe('who may do what', () => {
	test('every task belongs to at least one role', () => {
		const given: readonly Task[] = ROLE_KEYS.flatMap((role) => ROLES[role].tasks);
		expect(TASKS.filter((task) => !given.includes(task))).toEqual([]);
	});

	test('nobody may do nothing, and a colleague without grants neither', () => {
		for (const task of TASKS) {
			expect(may(null, task)).toBe(false);
			expect(may({ grants: [] }, task)).toBe(false);
		}
	});

	const technical = { kinds: ['vann_borte', 'undersoker'] };
	test.each<[string, Role, Partial<Grant>, Task, Scope, boolean]>([
		['an editor publishes a post', 'editor', {}, 'publish post', {}, true],
		['an editor warns nobody', 'editor', {}, 'publish crisis message', {}, false],
		[
			'technical duty publishes its kind',
			'technicalDuty',
			technical,
			'publish crisis message',
			{ kind: 'vann_borte' },
			true
		],
		[
			'technical duty does not evacuate',
			'technicalDuty',
			technical,
			'publish crisis message',
			{ kind: 'evakuering' },
			false
		],
		[
			'technical duty sees the menu',
			'technicalDuty',
			technical,
			'publish crisis message',
			{},
			true
		],
		['the duty officer does not approve', 'dutyOfficer', {}, 'approve crisis message', {}, false],
		['the crisis leader approves', 'crisisLeader', {}, 'approve crisis message', {}, true],
		[
			'a caseworker answers in the unit',
			'caseworker',
			{ unitId: 'school' },
			'handle inquiries',
			{ unitId: 'school' },
			true
		],
		[
			'a caseworker leaves other units alone',
			'caseworker',
			{ unitId: 'school' },
			'handle inquiries',
			{ unitId: 'nav' },
			false
		],
		[
			'an area grant covers its areas',
			'dutyOfficer',
			{ areaIds: ['nes', 'vik'] },
			'publish crisis message',
			{ areaIds: ['nes'] },
			true
		],
		[
			'an area grant stops at its border',
			'dutyOfficer',
			{ areaIds: ['nes'] },
			'publish crisis message',
			{ areaIds: ['nes', 'sentrum'] },
			false
		],
		[
			'an area grant never covers the whole kommune',
			'dutyOfficer',
			{ areaIds: ['nes'] },
			'publish crisis message',
			{ areaIds: [] },
			false
		],
		['an administrator does not read inquiries', 'administrator', {}, 'handle inquiries', {}, false]
	])('%s', (_claim, role, limits, task, scope, expected) => {
		expect(may(holding(role, limits), task, scope)).toBe(expected);
	});

	test('two limited grants never add up to a wider one', () => {
		const grants = [
			...holding('dutyOfficer', { kinds: ['vann_borte'], areaIds: ['nes'] }).grants,
			...holding('dutyOfficer', { kinds: ['evakuering'], areaIds: ['vik'] }).grants
		];
		const scope = { kind: 'evakuering', areaIds: ['nes'] };
		expect(may({ grants }, 'publish crisis message', scope)).toBe(false);
	});

	test('the kinds of several grants are offered together, once each', () => {
		const grants = [
			...holding('technicalDuty', { kinds: ['vann_borte', 'undersoker'] }).grants,
			...holding('dutyOfficer', { kinds: ['undersoker'] }).grants
		];
		expect(kindsOf({ grants }, 'publish crisis message')).toEqual(['vann_borte', 'undersoker']);
		expect(kindsOf(holding('dutyOfficer'), 'publish crisis message')).toBeNull();
		expect(kindsOf(holding('editor'), 'publish crisis message')).toEqual([]);
	});

	test('an ended grant counts for nothing, to the millisecond', () => {
		const { grants } = holding('dutyOfficer', { until: 1000 });
		expect(inForce(grants, 999)).toHaveLength(1);
		expect(inForce(grants, 1000)).toEqual([]);
	});
});
