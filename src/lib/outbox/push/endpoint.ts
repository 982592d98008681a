/** The push services of the browsers we know of. */
const SERVICES = [
	/^fcm\.googleapis\.com$/,
	/^([a-z0-9-]+\.)*push\.apple\.com$/,
	/^([a-z0-9-]+\.)*notify\.windows\.com$/,
	/^([a-z0-9-]+\.)*push\.services\.mozilla\.com$/
];

/**
 * The address of a push service, or null for anything else: what a browser sends us is a stranger's
 * word, and must not make us call other machines.
 * @param allowed hosts ('127.0.0.1:4150') that tests and measurements may use, also without https
 */
export function pushEndpoint(input: unknown, allowed: string[]): URL | null {
	const url = typeof input === 'string' && input.length <= 1024 && parsed(input);
	if (!url || url.username || url.password) return null;
	if (allowed.includes(url.host)) return /^https?:$/.test(url.protocol) ? url : null;
	const known = SERVICES.some((service) => service.test(url.hostname));
	return known && url.protocol === 'https:' && !url.port ? url : null;
}

function parsed(input: string): URL | null {
	try {
		return new URL(input);
	} catch {
		return null;
	}
}
