import { config } from '$lib/database/config.server';
import { databasePath } from '$lib/database/connection.server';
import { log } from '$lib/database/log.server';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NotStarted } from './front/app';
import { keepHeapSmall } from './front/heap';

/** How long what is being answered may take to finish when the app is told to stop, in milliseconds. */
const PATIENCE = 5000;
/** How long the outbox may take to finish its letter after that. */
const LAST_LETTER = 5000;

// The front decides when this process ends; a signal to the whole group must not come before it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit(1));

const [socket = ''] = process.argv.slice(2);
keepHeapSmall();

try {
	const program = pathToFileURL(join(config().root, 'build', 'app', 'handler.js')).href;
	const { handler } = await import(/* @vite-ignore */ program);
	// Limits are the front's; between us a connection may rest for as long as it likes.
	const limits = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };
	const server = createServer(limits, handler);
	rmSync(socket, { force: true }); // Left behind by one that was killed.
	server.listen(socket, () => process.send?.('ready'));
	process.on('message', (message) => {
		if (message !== 'stop') return;
		process.removeAllListeners('disconnect').disconnect();
		// adapter-node's name for it: whoever works in the background stops at this.
		process.emit('sveltekit:shutdown' as 'SIGTERM', 'SIGTERM');
		server.close(() => setTimeout(() => process.exit(0), LAST_LETTER).unref());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
	});
} catch (error) {
	const reason = whyNot(error);
	if ('failed' in reason) log('error', 'app.start', { error });
	process.send?.(reason, () => process.exit(1));
}

/** Of the app's own modules: they are built apart from these, so a class is known by its name. */
function whyNot(error: unknown): NotStarted {
	const { name, message } = error as Error;
	if (name === 'StartRefused') return { refused: message };
	if (/^SQLITE_/.test(codeOf(error)))
		return {
			failed: `The database ${databasePath() ?? config().databaseUrl} cannot be used (${codeOf(error)}). See that the file is there and the disk is not full, or put a backup back: npm run restore -- FILE`
		};
	return { failed: `The app could not start: ${message}` };
}

function codeOf(error: unknown): string {
	for (let cause = error; cause instanceof Error; cause = cause.cause)
		if ('code' in cause) return String(cause.code);
	return '';
}
