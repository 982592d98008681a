/** How the values that are put into a template are written there. */
export type BodyKind = 'json' | 'form' | 'xml' | 'none';

/** How we know that a delivery report is from the SMS service. */
export type Signature = 'address' | 'hmac' | 'twilio';

/**
 * How the kommune's SMS service is spoken to. `address`, `headers` and `body` are templates. What is
 * read from an answer or a report is pointed to by a path in JSON or a form (`messages.0.id`), or by
 * a pattern over the text (`/<REF>(.*?)</`), whose first group it is; '' is: not there.
 */
export interface Gateway {
	/** the preset it was made from */
	preset: string;
	/** what residents see it is from: at most eleven letters and digits, or a number */
	sender: string;
	address: string;
	method: 'POST' | 'PUT' | 'GET';
	/** one `Name: value` a line */
	headers: string;
	bodyKind: BodyKind;
	body: string;
	/** Where an answer of 2xx says whether it was taken, and what it says then (several: a comma). */
	okAt: string;
	okIs: string;
	/** where it says its own id of the message, and what went wrong */
	idAt: string;
	errorAt: string;
	/** where the reports are when one request carries several */
	reportList: string;
	reportId: string;
	reportState: string;
	reportReason: string;
	/** the states that are final, each a list with commas; all others are on the way */
	delivered: string;
	failed: string;
	expired: string;
	/** what it wants to hear when a report was taken */
	reply: string;
	signature: Signature;
	signatureHeader: string;
	/** it knows a second copy by its {reference}, so that an unknown outcome may be tried again */
	repeatable: boolean;
	/** write – “ ” … plainly when that makes the text fit GSM-7 */
	plain: boolean;
	/** the price of one part, in øre */
	partOre: number;
	perSecond: number;
	/** a message that costs more than this, in kroner, is confirmed with a tick */
	confirmAbove: number;
}

/** What only the service and Varde know. */
export interface Secrets {
	user: string;
	password: string;
	/** the key of the signature on delivery reports, where it is not the password */
	signing: string;
}

/** What a template may hold: everything about one message, and how we identify ourselves. */
export const PLACEHOLDERS = [
	'to',
	'number',
	'text',
	'sender',
	'reference',
	'callback',
	'user',
	'password',
	'basic'
] as const;
export type Values = Record<(typeof PLACEHOLDERS)[number], string>;

/** One message as the templates get it. */
export interface Sms {
	/** E.164 */
	to: string;
	text: string;
	/** our own id of the message, which delivery reports come back with */
	reference: string;
	/** where they are sent */
	callback: string;
}

/** A request that is ready to go. */
export interface GatewayRequest {
	method: Gateway['method'];
	address: string;
	headers: [name: string, value: string][];
	body: string;
}

const HOLES = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');

/** Puts values into a template, each written so that it stays a value. Other braces are left alone. */
export function fill(template: string, values: Values, write: (value: string) => string): string {
	return template.replace(HOLES, (_hole, name: keyof Values) => write(values[name]));
}

/** The request that sends a message. */
export function requestOf(gateway: Gateway, secrets: Secrets, sms: Sms): GatewayRequest {
	const { user, password } = secrets;
	const basic = base64(`${user}:${password}`);
	const number = sms.to.replace(/^\+/, '');
	const values = { ...sms, number, sender: gateway.sender, user, password, basic };
	const headers = headerLines(gateway.headers).map(([name, value]): [string, string] => [
		name,
		fill(value, values, inHeader)
	]);
	return {
		method: gateway.method,
		address: fill(gateway.address, values, encodeURIComponent),
		headers: [...typeOf(gateway.bodyKind), ...headers],
		body: gateway.bodyKind === 'none' ? '' : fill(gateway.body, values, WRITERS[gateway.bodyKind])
	};
}

/** The headers of a template, one a line; lines that are none are left out. */
export function headerLines(headers: string): [name: string, value: string][] {
	return headers
		.split('\n')
		.map((line) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line))
		.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as [string, string]] : []));
}

const WRITERS: Record<BodyKind, (value: string) => string> = {
	json: (value) => JSON.stringify(value.toWellFormed()).slice(1, -1),
	form: (value) => encodeURIComponent(value.toWellFormed()),
	xml: inXml,
	none: () => ''
};

const TYPES: Record<BodyKind, string | null> = {
	json: 'application/json; charset=utf-8',
	form: 'application/x-www-form-urlencoded; charset=utf-8',
	xml: 'text/xml; charset=utf-8',
	none: null
};

function typeOf(kind: BodyKind): [string, string][] {
	const type = TYPES[kind];
	return type ? [['content-type', type]] : [];
}

/** A header ends where its line does (RFC 9110 §5.5): nothing that is put into one may end it. */
function inHeader(value: string): string {
	return value.replace(/[^\x20-\x7e]/g, '');
}

/** Letters outside ASCII as numbers, so that they arrive whatever encoding the receiver believes in. */
function inXml(value: string): string {
	return [...value.toWellFormed()]
		.filter((one) => one >= ' ' || one === '\n' || one === '\t')
		.map((one) => (/[&<>"']|[^\n\t\x20-\x7e]/u.test(one) ? `&#${one.codePointAt(0)};` : one))
		.join('');
}

function base64(text: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
