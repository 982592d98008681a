import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTemporaryDatabase } from '../../../test/support/database';
import { config } from '../database/config.server';
import { write } from '../database/database.server';
import { putKommune } from '../kommune/kommune.server';
import { LILLEVIK } from '../kommune/kommune';
import { laneEntry, refreshLane, stopLane } from './lane.server';

await useTemporaryDatabase();
beforeAll(() => write((tx) => putKommune(tx, LILLEVIK, null)));
afterAll(stopLane);

const onDisk = (file: string) => readFileSync(join(config().dataDir, 'public', file), 'utf8');

test('a kommune without incidents has its pages and feeds, in memory and on disk', async () => {
	await refreshLane();
	for (const path of ['/', '/nn/', '/nn', '/en/', '/ekte', '/en/personvern', '/feed.atom'])
		expect(laneEntry(path)?.body).toContain('Lillevik kommune');
	expect(onDisk('index.html')).toBe(laneEntry('/')?.body);
	expect(existsSync(join(config().dataDir, 'public', 'nn/ekte.html.br'))).toBe(true);
	expect(JSON.parse(onDisk('hendelser.json'))).toEqual([]);
	expect(laneEntry('/finnes-ikke')).toBeUndefined();
});

test('a page that has not changed keeps the time it was made, and so its version', async () => {
	const before = laneEntry('/');
	await refreshLane();
	expect(laneEntry('/')).toEqual(before);
});

test('a change of settings reaches every page, however many ask at once', async () => {
	await write((tx) => putKommune(tx, { ...LILLEVIK, dutyPhone: '55 50 11 22' }, null));
	await Promise.all([refreshLane(), refreshLane(), refreshLane()]);
	expect(laneEntry('/')?.body).toContain('55 50 11 22');
	expect(onDisk('en/index.html')).toContain('55 50 11 22');
});

test('a change that a run has begun after is shown already, and a newer one is not', async () => {
	const phone = (dutyPhone: string) =>
		write((tx) => putKommune(tx, { ...LILLEVIK, dutyPhone }, null));
	await phone('55 50 33 44');
	await Promise.all([refreshLane(7), refreshLane(6)]);
	expect(laneEntry('/')?.body).toContain('55 50 33 44');
	await phone('55 50 55 66');
	await refreshLane(7);
	expect(laneEntry('/')?.body).toContain('55 50 33 44');
	await refreshLane(8);
	expect(laneEntry('/')?.body).toContain('55 50 55 66');
});
