import { decodeBase32IgnorePadding, encodeBase32NoPadding } from '@oslojs/encoding';
import { createTOTPKeyURI, verifyHOTP } from '@oslojs/otp';

/** What every authenticator app does when it is told nothing else (RFC 6238 § 4). */
const PERIOD = 30;
const DIGITS = 6;

/**
 * The time step that a code is of, or null when it is wrong: the one now, or the one before or after,
 * since telephones go a little wrong (RFC 6238 § 5.2).
 * @param secret base32
 * @param lastStep the newest step used: neither that code nor an older one counts again
 * @param now epoch milliseconds
 */
export function stepOf(secret: string, code: string, lastStep: number, now: number): number | null {
	const key = decodeBase32IgnorePadding(secret);
	const digits = code.replace(/\s/g, '');
	const current = Math.floor(now / (PERIOD * 1000));
	const fits = (step: number) => verifyHOTP(key, BigInt(step), DIGITS, digits);
	return [current - 1, current, current + 1].find((step) => step > lastStep && fits(step)) ?? null;
}

/** Bytes as the text that a person can type into an app: base32, RFC 4648. */
export function secretText(bytes: Uint8Array): string {
	return encodeBase32NoPadding(bytes);
}

/** The secret in groups of four: «ABCD EFGH …». */
export function grouped(secret: string): string {
	return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What the QR code says (the otpauth format of Google Authenticator's wiki). @param place e.g. «Varde, Lillevik» */
export function codeAddress(secret: string, { place, email }: { place: string; email: string }) {
	return createTOTPKeyURI(place, email, decodeBase32IgnorePadding(secret), PERIOD, DIGITS);
}
