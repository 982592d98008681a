import { createHash } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the front itself answers when it cannot, or will not, pass a request on. */
export const sentences = {
	400: {
		title: 'Vi forsto ikke adressen',
		text: 'Nettleseren din sendte noe vi ikke kan lese. Gå til forsiden og prøv derfra.'
	},
	405: {
		title: 'Det går ikke an her',
		text: 'Denne adressen kan ikke brukes på den måten. Gå til forsiden og prøv derfra.'
	},
	408: {
		title: 'Det tok for lang tid',
		text: 'Det du sendte, kom ikke helt fram. Ingenting er lagret. Se om du har nett, og send en gang til.'
	},
	413: {
		title: 'Det ble for mye på en gang',
		text: 'Det du sendte, er større enn vi kan ta imot. Ingenting er lagret. Gjør det kortere, og send en gang til.'
	},
	414: {
		title: 'Adressen er for lang',
		text: 'Gå til forsiden og prøv derfra.'
	},
	431: {
		title: 'Nettleseren sendte for mye',
		text: 'Slett informasjonskapslene for dette nettstedet, og prøv en gang til.'
	},
	503: {
		title: 'Den interne delen svarer ikke akkurat nå',
		text: 'Den starter på nytt av seg selv. Det som alt er lagret, er trygt. Vent et halvt minutt og prøv igjen. Meldinger til innbyggerne vises som før.'
	}
} as const;

export type Status = keyof typeof sentences;

/** What is said instead of 503 to somebody who asked whether a message concerns their address. */
const NO_ANSWER = {
	title: 'Vi kan ikke slå opp adressen akkurat nå',
	text: 'Gå tilbake, og se på listen over områder og gater, eller ring kommunen. Vent et halvt minutt, og prøv igjen.'
};

function sentenceFor(status: Status, url = '') {
	const asksForAddress = /^(\/(nn|en))?\/hendelse\/[^/?]+\/gjelder\b/.test(url);
	return status === 503 && asksForAddress ? NO_ANSWER : sentences[status];
}

const STYLE =
	':root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}a{color:inherit}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Answers with the sentence: as JSON to programs, as a page to people. */
export function answer(request: IncomingMessage, response: ServerResponse, status: Status): void {
	const { title, text } = sentenceFor(status, request.url);
	const isProgram = /\bjson\b/.test(`${request.headers.accept} ${request.headers['content-type']}`);
	const body = isProgram ? JSON.stringify({ message: `${title}. ${text}` }) : page(title, text);
	response
		.writeHead(status, {
			...headers(isProgram ? 'application/json' : 'text/html; charset=utf-8', body),
			...(status === 503 && { 'Retry-After': '10' }),
			// The rest of what is being sent is not read.
			...(isSending(request) && { Connection: 'close' })
		})
		.end(request.method === 'HEAD' ? null : body);
}

function isSending({ headers, complete }: IncomingMessage): boolean {
	return !complete && ('content-length' in headers || 'transfer-encoding' in headers);
}

/** The whole answer as text, for a request that could not even be parsed. */
export function rawAnswer(status: Status): string {
	const body = page(sentences[status].title, sentences[status].text);
	const lines = Object.entries({
		...headers('text/html; charset=utf-8', body),
		Connection: 'close'
	}).map(([name, value]) => `${name}: ${value}`);
	return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

function headers(type: string, body: string): Record<string, string> {
	return {
		'Content-Type': type,
		'Content-Length': String(Buffer.byteLength(body)),
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
		'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'`
	};
}

function page(title: string, text: string): string {
	return `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p><p><a href="/">Til forsiden</a></p></main></html>`;
}
