import { createHash } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { sentenceFor, type Status } from './sentences';

const STYLE =
	':root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}a{color:inherit}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Answers with the sentence: as JSON to programs, as a page to people. */
export function answer(request: IncomingMessage, response: ServerResponse, status: Status): void {
	const [type, body] = content(request, status);
	response
		.writeHead(status, {
			...headers(type, body),
			...(status === 503 && { 'Retry-After': '10' }),
			// The rest of what is being sent is not read.
			...(isSending(request) && { Connection: 'close' })
		})
		.end(request.method === 'HEAD' ? null : body);
}

/** Other systems get problem+json (RFC 9457), as the app itself answers them. */
function content({ url, headers }: IncomingMessage, status: Status): [type: string, body: string] {
	const sentence = sentenceFor(status, url);
	const { title, text: detail } = sentence;
	if (url?.startsWith('/api/'))
		return ['application/problem+json', JSON.stringify({ title, status, detail })];
	if (/\bjson\b/.test(`${headers.accept} ${headers['content-type']}`))
		return ['application/json', JSON.stringify({ message: `${title}. ${detail}` })];
	return ['text/html; charset=utf-8', page(sentence)];
}

function isSending({ headers, complete }: IncomingMessage): boolean {
	return !complete && ('content-length' in headers || 'transfer-encoding' in headers);
}

/** The whole answer as text, for a request that could not even be parsed. */
export function rawAnswer(status: Status): string {
	const body = page(sentenceFor(status));
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

const HOME = {
	nb: ['/', 'Til forsiden'],
	nn: ['/nn/', 'Til framsida'],
	en: ['/en/', 'To the front page']
} as const;

function page({ language, title, text }: ReturnType<typeof sentenceFor>): string {
	const [home, words] = HOME[language];
	return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p><p><a href="${home}">${words}</a></p></main></html>`;
}
