/**
 * Whether whoever stands in From did write: our own mail server has `confirmed` it, has found that it
 * `failed`, or nobody knows.
 */
export type Authenticity = 'confirmed' | 'failed' | 'unknown';

/** One `method=result` of a header, with its properties: `dkim=pass header.d=example.org`. */
interface Finding {
	method: string;
	result: string;
	properties: Map<string, string>;
}

/**
 * What `Authentication-Results` (RFC 8601) say of a sender. Only the topmost header of the server we
 * trust counts: those beneath may be the sender's own.
 * @param headers their values, as they stand from the top @param trusted authserv-id, '' for none
 * @param from the address in From
 */
export function authenticity(headers: string[], trusted: string, from: string): Authenticity {
	if (!trusted) return 'unknown';
	const [found] = headers.map(read).filter(({ server }) => server === trusted.toLowerCase());
	const findings = found?.findings ?? [];
	const dmarc = findings.find(({ method }) => method === 'dmarc')?.result ?? '';
	if (/^(pass|bestguesspass)$/.test(dmarc)) return 'confirmed';
	if (/^(fail|permerror)$/.test(dmarc)) return 'failed';
	// Without a policy (RFC 7489 §3.1): a signature or a server of the same domain is as good.
	const domain = domainOf(from);
	if (findings.some((one) => one.result === 'pass' && isAligned(vouchedFor(one), domain)))
		return 'confirmed';
	const spf = findings.find(({ method }) => method === 'spf')?.result ?? '';
	return /^(fail|softfail)$/.test(spf) ? 'failed' : 'unknown';
}

function read(header: string): { server: string; findings: Finding[] } {
	const [first = '', ...rest] = withoutComments(header).split(';');
	const server = (first.trim().split(/\s+/)[0] ?? '').toLowerCase();
	return { server, findings: rest.flatMap(finding) };
}

function finding(part: string): Finding[] {
	const [named, ...more] = part
		.trim()
		.replace(/\s*=\s*/g, '=')
		.split(/\s+/);
	const [, method, result] = /^([a-z0-9-]+)(?:\/\d+)?=([a-z]+)$/i.exec(named ?? '') ?? [];
	if (!method || !result) return [];
	const properties = new Map(
		more.flatMap((pair) => {
			const [, name, value] = /^([a-z0-9.-]+)=(.*)$/i.exec(pair) ?? [];
			return name ? [[name.toLowerCase(), unquoted(value ?? '').toLowerCase()] as const] : [];
		})
	);
	return [{ method: method.toLowerCase(), result: result.toLowerCase(), properties }];
}

/** The domain that a finding is about. */
function vouchedFor({ method, properties }: Finding): string {
	if (method === 'dkim') return domainOf(properties.get('header.d') ?? properties.get('header.i'));
	return method === 'spf' ? domainOf(properties.get('smtp.mailfrom')) : '';
}

/** The same domain, or one beneath the other: what DMARC calls relaxed, without a list of public suffixes. */
function isAligned(one: string, other: string): boolean {
	if (!one.includes('.') || !other.includes('.')) return false;
	return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

const domainOf = (address = '') => (address.split('@').at(-1) ?? '').toLowerCase();

/** Comments may stand in one another, and a quoted string may hold what looks like one (RFC 5322 §3.2.2). */
function withoutComments(header: string): string {
	let depth = 0;
	let quoted = false;
	return [...header.replace(/\\./g, '')]
		.filter((sign) => {
			if (sign === '"' && !depth) quoted = !quoted;
			else if (sign === '(' && !quoted) depth++;
			else if (sign === ')' && !quoted && depth) {
				depth--;
				return false;
			}
			// What parts findings is of no use inside quotes, and could forge one.
			return !depth && !(quoted && /[;\s]/.test(sign));
		})
		.join('');
}

const unquoted = (value: string) => value.replace(/^"|"$/g, '');
