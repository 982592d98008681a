import { expect, test } from 'vitest';
import { letIn, roomIn, type Bucket } from './flood';

const limit = { burst: 3, each: 1000 };

test('a few at once are let in, then one for each second that passes', () => {
	let bucket: Bucket | undefined;
	for (let i = 0; i < 3; i++) bucket = letIn(bucket, limit, 0) ?? undefined;
	expect(letIn(bucket, limit, 999)).toBeNull();
	expect(letIn(bucket, limit, 1000)).toEqual({ left: 0, at: 1000 });
});

test('a bucket that is full again can be forgotten', () => {
	expect(roomIn({ left: 0, at: 0 }, limit, 60_000)).toBe(limit.burst);
});
