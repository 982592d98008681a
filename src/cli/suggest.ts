import { createInterface } from 'node:readline';
import { suggest } from '$lib/inquiries/routing/suggest';

/** `npm run --silent suggest`: one inquiry text per line on stdin → one JSON per line. */
export async function main(): Promise<void> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		const { suggestions, confident } = suggest(line);
		process.stdout.write(`${JSON.stringify({ suggestions, confident })}\n`);
	}
}
