import { likenessTo } from '../replies/likeness';

/** What is compared. */
export interface Compared {
	text: string;
	senderEmail: string;
	senderPhone: string;
	receivedAt: number;
}

/** Why two inquiries may be the same. */
export type Because = 'sender' | 'place' | 'text';

const DAY = 86_400_000;
const STREET = /\p{L}+(?:veien|vegen|gata|gaten|vei|veg|gate|stien|plassen|bakken)\b/giu;
/** Below this two are merely about the same sort of thing. */
const ALIKE_FROM = 0.45;

/**
 * How likely two inquiries are one matter, by who wrote, where, what and when; null when they are not
 * alike enough to say so.
 */
export function alike(
	one: Compared,
	other: Compared
): { score: number; because: Because[] } | null {
	const sender =
		(one.senderEmail !== '' && one.senderEmail.toLowerCase() === other.senderEmail.toLowerCase()) ||
		(one.senderPhone !== '' && one.senderPhone === other.senderPhone);
	const streets = places(one.text);
	const place = [...places(other.text)].some((street) => streets.has(street));
	const text = likenessTo(one.text)(other.text);
	const days = Math.abs(one.receivedAt - other.receivedAt) / DAY;
	const score =
		text * 0.7 + (sender ? 0.35 : 0) + (place ? 0.3 : 0) + (days < 3 ? 0.1 : days > 30 ? -0.15 : 0);
	const because: Because[] = [
		...(sender ? (['sender'] as const) : []),
		...(place ? (['place'] as const) : []),
		...(text >= 0.3 ? (['text'] as const) : [])
	];
	return score >= ALIKE_FROM && because.length ? { score, because } : null;
}

function places(text: string): Set<string> {
	return new Set((text.match(STREET) ?? []).map((street) => street.toLowerCase()));
}
