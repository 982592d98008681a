import nodemailer, { type Transporter } from 'nodemailer';
import * as v from 'valibot';
import { config } from '../../database/config.server';
import { kommune } from '../../kommune/kommune.server';
import { NO_SERVER, type Delivery, type Letter, type Outcome } from '../delivery';

const EmailLetter = v.object({ to: v.string(), subject: v.string(), text: v.string() });
export type EmailLetter = v.InferOutput<typeof EmailLetter>;

const TIMEOUT = 20_000;
let transport: { url: string; transporter: Transporter } | undefined;

/** Letters by e-mail, through the SMTP server of SMTP_URL (RFC 5321). */
export const email: Delivery = {
	name: 'email',
	repeatable: false,
	async deliver(letter, _signal, handOver) {
		const { smtpUrl } = config();
		if (!smtpUrl) return { kind: 'refused', reason: NO_SERVER };
		const transporter = smtp(smtpUrl);
		try {
			await transporter.verify();
		} catch (error) {
			return refusal(error, false);
		}
		await handOver();
		try {
			const { response } = await transporter.sendMail(await message(letter));
			return { kind: 'sent', note: String(response) };
		} catch (error) {
			return refusal(error, true);
		}
	}
};

function smtp(url: string): Transporter {
	if (transport?.url !== url) {
		transport?.transporter.close();
		const timeouts = {
			connectionTimeout: TIMEOUT,
			greetingTimeout: TIMEOUT,
			socketTimeout: TIMEOUT
		};
		transport = { url, transporter: nodemailer.createTransport({ url, ...timeouts }) };
	}
	return transport.transporter;
}

/** The Message-ID is the letter's own, so that a receiver knows a second copy for what it is. */
async function message(letter: Letter) {
	const { to, subject, text } = v.parse(EmailLetter, letter.payload);
	const { name, email: address } = await kommune();
	return {
		from: { name, address },
		to: { name: '', address: to },
		subject,
		text,
		messageId: `<${letter.id}@${address.split('@')[1] ?? 'varde'}>`,
		headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
		disableFileAccess: true,
		disableUrlAccess: true
	};
}

/** 5xx is a refusal (RFC 5321 §4.2.1); a connection lost after the content was sent is unknown. */
function refusal(error: unknown, handedOver: boolean): Outcome {
	const { responseCode, message } = error as Error & { responseCode?: number };
	const reason = responseCode ? `${responseCode} ${message}` : message;
	if (responseCode && responseCode >= 500) return { kind: 'refused', reason };
	if (handedOver && !responseCode) return { kind: 'unknown', reason };
	return { kind: 'retry', reason };
}
