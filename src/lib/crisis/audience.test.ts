import { expect, test } from 'vitest';
import { audiencesOf, type Audience, type Heard } from './audience';

const to = (...areaIds: string[]): Audience => ({
	areaIds,
	kind: 'vann_borte',
	severity: 'hverdag'
});
const by = (at: number, ...areaIds: string[]) => ({ ...to(...areaIds), by: at });
const heard = (at: number, concerns: Audience, told = [concerns]): Heard => ({
	concerns,
	told,
	at
});
const step = (step: 'first' | 'update' | 'correction' | 'allClear', withdraws = false) => ({
	step,
	withdraws
});

test('a first message goes to those it is about', () =>
	expect(audiencesOf(step('first'), to('nes'), [])).toEqual([to('nes')]));

test('an update of a wider or a smaller area goes to both groups, and later ones to those who are left', () => {
	const wide = heard(1, to('nes', 'havna'));
	const smaller = audiencesOf(step('update'), to('nes'), [wide]);
	expect(smaller).toEqual([to('nes'), by(1, 'nes', 'havna')]);
	const then = heard(2, to('nes'), smaller);
	expect(audiencesOf(step('update'), to('nes'), [then, wide])).toEqual([to('nes')]);
});

test('a correction goes to exactly those who got the mistake, not to those who have come since', () =>
	expect(audiencesOf(step('correction'), to('nes'), [heard(7, to('nes'))])).toEqual([
		by(7, 'nes')
	]));

test('a correction of the place goes to those who got it and those who should have', () => {
	const wrong = heard(7, to('havna'), [to('havna'), by(3, 'nes')]);
	expect(audiencesOf(step('correction'), to('vik'), [wrong])).toEqual([
		by(7, 'havna'),
		by(3, 'nes'),
		to('vik')
	]);
	expect(audiencesOf(step('correction', true), to('vik'), [wrong])).toEqual([
		by(7, 'havna'),
		by(3, 'nes')
	]);
});

test('an all-clear goes to those who got anything of it, once', () => {
	const all = [heard(9, to('nes')), heard(5, to('havna')), heard(2, to('nes'))];
	expect(audiencesOf(step('allClear'), to('nes'), all)).toEqual([by(9, 'nes'), by(5, 'havna')]);
});

test('when nobody was told the mistake, the right message is told instead, and an end wakes nobody', () => {
	expect(audiencesOf(step('correction'), to('nes'), [])).toEqual([to('nes')]);
	expect(audiencesOf(step('allClear'), to('nes'), [])).toEqual([]);
});
