import { config } from '../../database/config.server';
import { connect, type Connection, type Post } from './connection.server';

interface Options {
	/** Hosts that may lie on this machine or a private net: tests and measurements only. */
	allowed: () => string[];
	/** Certificates to believe besides those that everybody does. */
	ca?: string;
}

/** Keeps one connection to each push service, and makes a new one when it has broken. */
export function transport({ allowed, ca }: Options): { post: Post; close(): void } {
	const connections = new Map<string, Promise<Connection>>();

	function connection(endpoint: URL): Promise<Connection> {
		const { origin, host } = endpoint;
		const known = connections.get(origin);
		if (known) return known;
		const made: Promise<Connection> = connect(endpoint, {
			ca,
			anywhere: allowed().includes(host),
			onBroken: forget
		});
		function forget() {
			if (connections.get(origin) === made) connections.delete(origin);
		}
		connections.set(origin, made);
		made.catch(forget);
		return made;
	}

	return {
		async post(endpoint, headers, body) {
			try {
				const { post } = await connection(endpoint);
				return await post(endpoint, headers, body);
			} catch {
				return { status: 0 };
			}
		},
		close() {
			for (const made of connections.values())
				made.then(({ close }) => close()).catch(() => undefined);
			connections.clear();
		}
	};
}

/** The connections that Varde runs with. */
export const { post } = transport({ allowed: () => config().pushAllowHosts });
