import type { MessageKey } from '../i18n/refusal';

/** What became of a letter at one address, as the other side's server tells it (RFC 3464 §2.3). */
export interface DeliveryReport {
	/** '' when it is not told */
	recipient: string;
	/** failed, delayed, delivered, relayed or expanded */
	action: string;
	/** '5.1.1' (RFC 3463) */
	status: string;
	diagnostic: string;
}

/** What a bounce means for us. */
export interface Verdict {
	/** Nobody tries any more. */
	final: boolean;
	/** The address itself is no good, so nothing more goes there. */
	dead: boolean;
	/** why, in words */
	because: MessageKey;
}

/** Reads the fields of a `message/delivery-status`: a block for the message, then one for each recipient. */
export function deliveryReports(text: string): DeliveryReport[] {
	return text
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n/)
		.map(fieldsOf)
		.filter((fields) => fields.has('final-recipient') || fields.has('action'))
		.map((fields) => ({
			recipient: typed(fields.get('final-recipient') ?? fields.get('original-recipient')),
			action: (fields.get('action') ?? 'failed').toLowerCase(),
			status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
			diagnostic: typed(fields.get('diagnostic-code'))
		}));
}

/** What a bounce in words alone seems to say: an old or odd server writes no fields. */
export function reportFromWords(text: string): DeliveryReport | null {
	const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0];
	const code = /\b[45]5\d\b/.exec(text)?.[0];
	if (!status && !code) return null;
	const line = text.split('\n').find((one) => one.includes(status ?? code ?? '')) ?? '';
	const said = status ?? (/^550$/.test(code ?? '') ? '5.1.1' : `${code?.[0]}.0.0`);
	return { recipient: '', action: 'failed', status: said, diagnostic: line.trim() };
}

const REASONS: [RegExp, MessageKey, boolean][] = [
	[/^\d\.1\.(0|1|2|3|6|10)$/, 'mail_bounce_address', true],
	[/^\d\.2\.1$/, 'mail_bounce_address', true],
	[/^\d\.4\.4$/, 'mail_bounce_address', true],
	[/^\d\.2\.2$/, 'mail_bounce_full', false],
	[/^\d\.(2\.3|3\.4)$/, 'mail_bounce_size', false],
	[/^\d\.7\./, 'mail_bounce_policy', false],
	[/^\d\.4\./, 'mail_bounce_unreachable', false]
];

/** What a report means: 5.x.x is for good and 4.x.x for now (RFC 3463 §2); null when it did arrive. */
export function verdictOf({ action, status }: DeliveryReport): Verdict | null {
	if (/^(delivered|relayed|expanded)$/.test(action)) return null;
	const final = action === 'failed' && !status.startsWith('4');
	const [, because, dead] = REASONS.find(([looks]) => looks.test(status)) ?? [
		null,
		'mail_bounce_other' as const,
		false
	];
	return { final: final || action === 'failed', dead: final && dead, because };
}

function fieldsOf(block: string): Map<string, string> {
	const unfolded = block.replace(/\n[ \t]+/g, ' ').split('\n');
	return new Map(
		unfolded.flatMap((line) => {
			const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
			return name ? [[name.toLowerCase(), value ?? ''] as const] : [];
		})
	);
}

/** The part after the type: `rfc822; kari@example.org`. */
function typed(value = ''): string {
	return value.replace(/^[\w-]+\s*;\s*/, '').trim();
}
