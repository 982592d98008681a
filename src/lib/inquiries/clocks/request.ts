import type { InquiryEvent } from '../event';
import type { Legal } from './law';

/** What somebody may ask for that the law has a time limit of its own for. */
export const REQUESTS = ['personalData', 'insight'] as const satisfies Legal[];
export type Request = (typeof REQUESTS)[number];

/** Words that such a request is written with, in bokmål, nynorsk and English. */
const WORDS: Record<Request, RegExp> = {
	personalData:
		/personvernforordning\p{L}*|gdpr|personopplysning\p{L}*|registrert(?:e)? om meg|(?:opplysning\p{L}*|informasjon\p{L}*|data) (?:dere|de|dykk) har (?:lagra|lagret |om )?.{0,20}om meg|rett til (?:å bli glemt|sletting|retting|dataportabilitet)|slett\p{L}* (?:alt|alle|opplysning\p{L}*) .{0,20}om meg|personal data|subject access request/giu,
	insight:
		/innsynskrav\p{L}*|krev(?:er|je|jer)? innsyn|innsyn i|offentle[gi]+lov\p{L}*|offentlighetslov\p{L}*|postlist\p{L}*|(?:be|ber|bed) om (?:innsyn|kopi)|kopi av (?:sak|dokument|brev|vedtak|avtale|kontrakt)\p{L}*|dokumentinnsyn|freedom of information|access to (?:the )?document\p{L}*/giu
};

/** What a text looks like a request for, and the words that say so. A hint: a person decides. */
export function requestHint(text: string): { request: Request; why: string[] } | null {
	for (const request of REQUESTS) {
		const why = [
			...new Set([...text.matchAll(WORDS[request])].map(([word]) => word.toLowerCase()))
		];
		if (why.length) return { request, why: why.slice(0, 3) };
	}
	return null;
}

/** When it was asked for: with the first message that reads like it, else with the inquiry itself. */
export function requestedAt(
	request: Request,
	{ text, receivedAt }: { text: string; receivedAt: number },
	events: readonly Pick<InquiryEvent, 'kind' | 'text' | 'at'>[]
): number {
	const messages = [
		{ text, at: receivedAt },
		...events.filter(({ kind }) => kind === 'followUp').map(({ text, at }) => ({ text, at }))
	];
	const asked = messages.find(({ text }) => requestHint(text ?? '')?.request === request);
	return asked?.at ?? receivedAt;
}
