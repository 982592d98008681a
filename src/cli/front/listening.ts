import type { Server } from 'node:http';
import type { Settings } from './settings';

/** How long what is being answered may take to finish when we are told to stop, in milliseconds. */
const PATIENCE = 5000;

/** Opens the port. @returns a sentence that says what to do, when it cannot be opened */
export function listen(server: Server, { host, port }: Settings): Promise<string | null> {
	return new Promise((done) => {
		server.once('error', (error: NodeJS.ErrnoException) => done(closedPort(error, host, port)));
		server.listen({ host, port }, () => {
			server.removeAllListeners('error');
			done(null);
		});
	});
}

function closedPort({ code }: NodeJS.ErrnoException, host: string, port: number): string {
	switch (code) {
		case 'EADDRINUSE':
			return `Port ${port} is in use by another program. Stop that one, or choose another port, for example PORT=${port + 1}.`;
		case 'EACCES':
			return `This user may not open port ${port}. Choose one from 1024 up, for example PORT=3000.`;
		default:
			return `HOST=${host} is not an address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all.`;
	}
}

/** Takes in nothing new and lets what is being answered finish. Event streams have no end of their own. */
export function finish(server: Server, streams: Iterable<{ destroy(): void }>): Promise<void> {
	return new Promise((done) => {
		// A connection that is kept open is idle as soon as its answer is sent.
		const idle = setInterval(() => server.closeIdleConnections(), 50);
		const hurry = setTimeout(() => server.closeAllConnections(), PATIENCE);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(hurry);
			done();
		});
		for (const stream of streams) stream.destroy();
	});
}
