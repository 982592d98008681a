import { config } from '$lib/database/config.server';

/** How the front is to run. */
export interface Settings {
	mode: 'demo' | 'serve';
	host: string;
	port: number;
	dataDir: string;
	/** The header a proxy before us puts the reader's address in, and how many proxies there are. */
	addressHeader: string | null;
	proxies: number;
}

/** Reads the environment. @returns a sentence that says what to change, when it cannot be used */
export function settings(mode: 'demo' | 'serve'): Settings | string {
	const { port, dataDir, origin } = config();
	const { HOST, ADDRESS_HEADER, XFF_DEPTH = '1' } = process.env;
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		return `PORT must be a number from 1 to 65535, and it is «${process.env.PORT}».`;
	if (!/^[1-9]\d?$/.test(XFF_DEPTH))
		return `XFF_DEPTH must be the number of proxies before Varde, and it is «${XFF_DEPTH}».`;
	if (mode === 'serve' && !isOrigin(origin))
		return `Set ORIGIN to the address people use, for example ORIGIN=https://varde.kommune.no (it is «${origin ?? ''}»).`;
	return {
		mode,
		host: HOST || '127.0.0.1',
		port,
		dataDir,
		addressHeader: ADDRESS_HEADER?.toLowerCase() || null,
		proxies: Number(XFF_DEPTH)
	};
}

function isOrigin(origin: string | undefined): boolean {
	return URL.canParse(origin ?? '') && new URL(origin ?? '').origin === origin?.replace(/\/$/, '');
}
