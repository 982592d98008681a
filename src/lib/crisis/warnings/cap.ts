import { text } from '$lib/database/text';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { childrenOf, localName, namespaceOf, rootOf, wordsIn, type XmlElement } from './xml';

const CAP = 'urn:oasis:names:tc:emergency:cap:1.2';
const STATUS = ['Actual', 'Exercise', 'System', 'Test', 'Draft'] as const;
const MSG_TYPE = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const;
const SEVERITY = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
/** Rings are thinned to fewer points than this, or comparing them with a coast takes the desk's time. */
const MOST_POINTS = 300;
const MOST_RINGS = 50;

/** One warning as CAP 1.2 says it, as far as a kommune needs it. Instants are epoch milliseconds. */
export interface CapAlert {
	identifier: string;
	sender: string;
	sentAt: number;
	status: (typeof STATUS)[number];
	msgType: (typeof MSG_TYPE)[number];
	scope: string;
	/** Identifiers of the earlier messages that this one replaces or calls off. */
	references: string[];
	/** The same warning in each language; none in a message that only calls another off. */
	infos: CapInfo[];
}

export interface CapInfo {
	/** BCP 47; 'en-US' when nothing is said (CAP 1.2 §3.2.2) */
	language: string;
	event: string;
	severity: (typeof SEVERITY)[number];
	responseTypes: string[];
	onsetAt: number | null;
	expiresAt: number | null;
	senderName: string;
	headline: string;
	description: string;
	web: string;
	/** `eventCode` and `parameter` by `valueName` in lower case. */
	eventCodes: Named;
	parameters: Named;
	areas: CapArea[];
}

export type Named = Record<string, string[]>;

export interface CapArea {
	name: string;
	/** Closed rings, longitude before latitude (RFC 7946), where CAP writes latitude first. */
	rings: [lon: number, lat: number][][];
	geocodes: Named;
}

/** Reads a CAP 1.2 document, or says why it cannot be used; it never throws. */
export function readCap(xml: string): CapAlert | Refusal {
	const root = rootOf(xml);
	if (isRefused(root)) return root;
	if (localName(root) !== 'alert' || namespaceOf(root) !== CAP)
		return refuse('warnings_fault_namespace');
	const status = oneOf(STATUS, wordsIn(root, 'status'));
	const msgType = oneOf(MSG_TYPE, wordsIn(root, 'msgType'));
	const [identifier, sender, scope] = ['identifier', 'sender', 'scope'].map((name) =>
		text(wordsIn(root, name), 300)
	) as [string, string, string];
	const sentAt = instant(wordsIn(root, 'sent'));
	const missing =
		(!identifier && 'identifier') ||
		(!sender && 'sender') ||
		(!status && 'status') ||
		(!msgType && 'msgType') ||
		(!scope && 'scope');
	if (missing || !status || !msgType) return absent(missing || 'status');
	if (sentAt === null) return absent('sent');
	const infos = childrenOf(root, 'info').map(infoOf);
	const bad = infos.find(isRefused);
	if (bad) return bad;
	if (!infos.length && (msgType === 'Alert' || msgType === 'Update')) return absent('info');
	return {
		...{ identifier, sender, sentAt, status, msgType, scope },
		references: wordsIn(root, 'references').split(' ').flatMap(referred).slice(0, 500),
		infos: infos.flatMap((info) => (isRefused(info) ? [] : [info]))
	};
}

/** «sender,identifier,sent»: the identifier. */
function referred(reference: string): string[] {
	const identifier = reference.split(',')[1];
	return identifier ? [identifier] : [];
}

function infoOf(info: XmlElement): CapInfo | Refusal {
	const words = (name: string, max: number) => text(wordsIn(info, name), max);
	const event = words('event', 200);
	const severity = oneOf(SEVERITY, wordsIn(info, 'severity'));
	if (!event) return absent('event');
	if (!severity) return absent('severity');
	return {
		language: words('language', 20) || 'en-US',
		...{ event, severity },
		responseTypes: childrenOf(info, 'responseType').map((type) => type.text.trim()),
		onsetAt: instant(wordsIn(info, 'onset') || wordsIn(info, 'effective')),
		expiresAt: instant(wordsIn(info, 'expires')),
		senderName: words('senderName', 200),
		headline: words('headline', 300),
		description: words('description', 2000),
		web: webAddress(words('web', 500)),
		eventCodes: named(info, 'eventCode'),
		parameters: named(info, 'parameter'),
		areas: childrenOf(info, 'area').map((area) => ({
			name: text(wordsIn(area, 'areaDesc'), 300),
			rings: childrenOf(area, 'polygon').slice(0, MOST_RINGS).flatMap(ringOf),
			geocodes: named(area, 'geocode')
		}))
	};
}

function named(element: XmlElement, name: string): Named {
	const found = new Map<string, string[]>();
	for (const one of childrenOf(element, name)) {
		const key = wordsIn(one, 'valueName').toLowerCase();
		found.set(key, [...(found.get(key) ?? []), text(wordsIn(one, 'value'), 20_000)]);
	}
	return Object.fromEntries(found);
}

/** A ring that can be compared with others, or none: «lat,lon lat,lon …», closed, on this earth. */
function ringOf(polygon: XmlElement): [number, number][][] {
	const points = polygon.text.trim().split(/\s+/).map(pointOf);
	if (points.length < 4 || points.some((point) => !point)) return [];
	const step = Math.ceil(points.length / MOST_POINTS);
	const ring = points.flatMap((point, i) => (point && i % step === 0 ? [point] : []));
	const [first] = ring;
	return first ? [[...ring, first]] : [];
}

function pointOf(pair: string): [number, number] | null {
	const [lat = NaN, lon = NaN] = pair.split(',').map(Number);
	return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/** An instant with its offset (RFC 3339); what says no offset could be any time, and is none. */
function instant(written: string): number | null {
	const dated = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written);
	const at = dated ? Date.parse(written) : NaN;
	return Number.isNaN(at) ? null : at;
}

/** What may stand in a link; '' for anything else than the web. */
function webAddress(written: string): string {
	return /^https?:\/\//i.test(written) && URL.canParse(written) ? written : '';
}

function oneOf<T extends string>(all: readonly T[], written: string): T | undefined {
	return all.find((one) => one === written);
}

function absent(field: string): Refusal {
	return refuse('warnings_fault_field', { field });
}
