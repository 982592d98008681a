import * as v from 'valibot';
import type { MessageKey } from '../../i18n/refusal';
import { text } from '../../database/text';
import { asPattern } from './answer';
import { headerLines, requestOf, type Gateway } from './gateway';
import { PRESETS, type PresetKey } from './presets';

/** What a gateway starts with before anybody has said otherwise. */
export const DEFAULTS = {
	plain: true,
	partOre: 40,
	perSecond: 20,
	confirmAbove: 5000
} satisfies Partial<Gateway>;

/** The settings a preset begins with. */
export function settingsOf(preset: PresetKey, before: Partial<Gateway>): Gateway {
	const sender = before.sender ?? '';
	return { ...DEFAULTS, ...before, sender, ...PRESETS[preset].settings, preset };
}

const field = (max: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((input) => text(input, max))
		),
		''
	);
const where = v.pipe(
	field(210),
	v.check((at) => !at.startsWith('/') || asPattern(at) !== null, 'sms_pattern_wrong')
);
const whole = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,7}$/, 'sms_number_wrong'),
		v.transform(Number),
		v.minValue(least, 'sms_number_wrong'),
		v.maxValue(most, 'sms_number_wrong')
	);
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value === 'on')
);

/** The fields of the settings page. */
export const GATEWAY_FORM = v.object({
	preset: v.picklist(Object.keys(PRESETS) as PresetKey[]),
	sender: v.pipe(field(20), v.regex(/^([\w -]{3,11}|\+?\d{3,15})$/, 'sms_sender_wrong')),
	address: field(1000),
	method: v.picklist(['POST', 'PUT', 'GET']),
	headers: field(2000),
	bodyKind: v.picklist(['json', 'form', 'xml', 'none']),
	body: field(5000),
	okAt: where,
	okIs: field(200),
	idAt: where,
	errorAt: where,
	reportList: where,
	reportId: where,
	reportState: where,
	reportReason: where,
	delivered: field(500),
	failed: field(500),
	expired: field(500),
	reply: field(1000),
	signature: v.picklist(['address', 'hmac', 'twilio']),
	signatureHeader: v.pipe(field(60), v.regex(/^[\w-]*$/, 'sms_header_wrong')),
	repeatable: ticked,
	plain: ticked,
	partOre: whole(0, 10_000),
	perSecond: whole(1, 500),
	confirmAbove: whole(0, 9_999_999),
	user: field(500),
	password: field(2000),
	signing: field(2000)
});

type Faults = Partial<Record<keyof Gateway, MessageKey>>;

/** What is wrong with settings that no single field can tell; {} when they can be used. */
export function faultsOf(gateway: Gateway): Faults {
	const faults: Faults = {};
	if (!isAddress(gateway.address)) faults.address = 'sms_address_wrong';
	const templates = `${gateway.address}\n${gateway.headers}\n${gateway.body}`;
	const place = gateway.bodyKind === 'none' ? 'address' : 'body';
	if (!templates.includes('{text}')) faults[place] ??= 'sms_text_missing';
	if (!/\{(to|number)\}/.test(templates)) faults[place] ??= 'sms_to_missing';
	if (gateway.bodyKind === 'json' && !isJson(gateway)) faults.body ??= 'sms_json_wrong';
	// A letter outside ASCII cannot be sent in a header: every message would fail on the way out.
	if (/[^\n\x20-\x7e]/.test(gateway.headers)) faults.headers = 'sms_header_wrong';
	if (hasBareSecret(gateway.headers)) faults.headers = 'sms_header_secret';
	if (
		gateway.headers.trim().split('\n').filter(Boolean).length !==
		headerLines(gateway.headers).length
	)
		faults.headers ??= 'sms_header_wrong';
	return faults;
}

/** https, or http to this very machine: what is sent is numbers, and a password. */
function isAddress(address: string): boolean {
	const sample = address.replace(/\{\w+\}/g, 'x');
	if (!URL.canParse(sample) || /^\w+:\/\/[^/]*\{/.test(address)) return false;
	const { protocol, hostname, username, password } = new URL(sample);
	if (username || password) return false;
	return (
		protocol === 'https:' ||
		(protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
	);
}

function isJson(gateway: Gateway): boolean {
	const nasty = { to: '+4791234567', text: '"\\ æ\n{}', reference: 'r', callback: 'c' };
	try {
		JSON.parse(requestOf(gateway, { user: '"', password: '\\', signing: '' }, nasty).body);
		return true;
	} catch {
		return false;
	}
}

/** A secret that is written into a header would lie open in the settings. */
function hasBareSecret(headers: string): boolean {
	return headerLines(headers).some(
		([name, value]) =>
			/authorization|key|token|secret|password/i.test(name) && !/\{\w+\}/.test(value)
	);
}
