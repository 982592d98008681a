import { expect, test, vi } from 'vitest';
import { auditEntries } from '$lib/audit/read.server';
import { reader } from '$lib/database/database.server';
import { granted, actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { logSeeing, readings } from './seeing.server';

await useTemporaryDatabase();
const maren = actor('caseworkerSpecial', { unitId: 'barnevern' });
const secret = (subject: string) => ({
	...{ subject, unitId: 'barnevern' },
	sensitivity: 'special' as const
});
const noted = async () =>
	(await auditEntries(reader, { action: 'inquiries.see' })).entries.map(({ subject, details }) => [
		subject,
		details
	]);

test('a sensitive matter that is read is noted once an hour, a normal one never', async () => {
	await logSeeing(maren, 'inquiries', [{ ...secret('H-1'), sensitivity: 'normal' }]);
	expect(await noted()).toEqual([]);
	await Promise.all([
		logSeeing(maren, 'inquiries', [secret('H-1')]),
		logSeeing(maren, 'inquiries', [secret('H-1')])
	]);
	expect(await noted()).toEqual([['H-1', {}]]);
	vi.useFakeTimers({ now: Date.now() + 3_600_001, toFake: ['Date'] });
	await logSeeing(maren, 'inquiries', [secret('H-1')]);
	vi.useRealTimers();
	expect(await noted()).toHaveLength(2);
});

test('a search notes what it found, never what was asked', async () => {
	await logSeeing(maren, 'inquiries', [secret('H-2'), secret('H-3')], true);
	expect((await noted()).slice(0, 2)).toEqual([
		['H-3', { search: true }],
		['H-2', { search: true }]
	]);
});

test('what was read with rights taken on call is marked, and told to who may read it', async () => {
	const limits = { unitId: 'barnevern', onCall: true };
	const onCall = { ...actor(), grants: [granted('caseworkerSpecial', limits)] };
	await logSeeing(onCall, 'inquiries', [secret('H-2')]);
	expect(await readings(reader, 'H-2')).toEqual([
		{ name: onCall.name, at: expect.any(Number) as number, elevated: true },
		{ name: maren.name, at: expect.any(Number) as number, elevated: false }
	]);
});
