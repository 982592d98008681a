import { reader } from '$lib/database/database.server';
import type { T } from '$lib/i18n/translate';
import { mayGuess, mayUse } from './limit.server';
import { problem } from './problem';
import type { Scope } from './scope';
import { shown, type ApiToken } from './tokens.server';

/** Who is asking, when the token opens that, or the answer that says why not. */
export async function admitted(
	request: Request,
	address: string,
	scope: Scope,
	t: T
): Promise<ApiToken | Response> {
	const token = await shown(reader, request.headers.get('authorization'));
	if (!token)
		return mayGuess(address) ? problem(t, 'token') : problem(t, 'many', { retryAfter: 60 });
	if (!mayUse(token.id)) return problem(t, 'many', { retryAfter: 10 });
	return token.scopes.includes(scope) ? token : problem(t, 'scope');
}

/**
 * What was sent, as one JSON value: a JSON body, or a form (multipart/form-data) with the JSON in
 * `inquiry` and the files in `file`. Null: it cannot be read; 'media': it is neither.
 */
export async function bodyOf(request: Request): Promise<unknown> {
	const type = request.headers.get('content-type') ?? '';
	if (/^application\/json\b/i.test(type)) return request.json().catch(() => null);
	if (!/^multipart\/form-data\b/i.test(type)) return 'media';
	const form = await request.formData().catch(() => null);
	const said = form?.get('inquiry');
	if (!form || typeof said !== 'string') return null;
	const files = form.getAll('file').filter((file) => file instanceof File);
	const attachments = await Promise.all(
		files.map(async (file) => ({
			...{ name: file.name, type: file.type },
			content: Buffer.from(await file.arrayBuffer()).toString('base64')
		}))
	);
	try {
		const inquiry: unknown = JSON.parse(said);
		return typeof inquiry === 'object' && inquiry !== null && attachments.length
			? { ...inquiry, attachments }
			: inquiry;
	} catch {
		return null;
	}
}
