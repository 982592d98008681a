/** SCIM 2.0 (RFC 7643, RFC 7644) as Entra ID's provisioning speaks it: people, no groups. */

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const FAULT = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** An account as the directory keeps it in step. */
export interface Account {
	id: string;
	email: string;
	name: string;
	active: boolean;
	createdAt: number;
}

/** What the directory wants to be so; what is left out stays as it is. */
export interface Wish {
	email?: string;
	name?: string;
	active?: boolean;
}

/** An account as SCIM writes it. @param base the address of the service, without a slash at the end */
export function asResource({ id, email, name, active, createdAt }: Account, base: string) {
	return {
		schemas: [USER],
		id,
		userName: email,
		displayName: name,
		name: { formatted: name },
		active,
		emails: [{ value: email, type: 'work', primary: true }],
		meta: {
			resourceType: 'User',
			created: new Date(createdAt).toISOString(),
			location: `${base}/Users/${id}`
		}
	};
}

/** A page of accounts. @param startIndex counts from 1 (RFC 7644 § 3.4.2.4) */
export function asList(accounts: Account[], startIndex: number, count: number, base: string) {
	const from = Math.max(1, startIndex || 1);
	const page = accounts.slice(from - 1, from - 1 + Math.max(0, count));
	return {
		schemas: [LIST],
		totalResults: accounts.length,
		startIndex: from,
		itemsPerPage: page.length,
		Resources: page.map((account) => asResource(account, base))
	};
}

/** Why it was not done, as SCIM says it (§ 3.12). */
export function asFault(status: number, detail: string, scimType?: string) {
	return { schemas: [FAULT], status: String(status), detail, ...(scimType && { scimType }) };
}

/** The user name that a filter asks for; '' for everybody, null for a filter of another kind. */
export function filteredName(filter: string | null): string | null {
	if (!filter?.trim()) return '';
	const [, name] = /^\s*userName\s+eq\s+"([^"]*)"\s*$/i.exec(filter) ?? [];
	return name?.trim().toLowerCase() || null;
}

/** What a whole resource (POST, PUT) wants. */
export function wishOf(resource: unknown): Wish {
	if (!isRecord(resource)) return {};
	const wish: Wish = {};
	for (const [path, value] of Object.entries(resource)) Object.assign(wish, wishAt(path, value));
	return wish;
}

/** What a PATCH wants (§ 3.5.2), or null when it is none. What Varde does not keep is passed over. */
export function patchWish(body: unknown): Wish | null {
	const operations = isRecord(body) ? body.Operations : null;
	if (!Array.isArray(operations)) return null;
	const wish: Wish = {};
	for (const operation of operations) {
		if (!isRecord(operation) || !/^(add|replace)$/i.test(String(operation.op))) continue;
		const { path, value } = operation;
		Object.assign(wish, typeof path === 'string' ? wishAt(path, value) : wishOf(value));
	}
	return wish;
}

function wishAt(path: string, value: unknown): Wish {
	if (path === 'active')
		return isBoolean(value) ? { active: String(value).toLowerCase() === 'true' } : {};
	if (path === 'name' && isRecord(value)) return wishAt('name.formatted', value.formatted);
	if (typeof value !== 'string' || !value.trim()) return {};
	if (path === 'userName') return { email: value.trim().toLowerCase() };
	return path === 'displayName' || path === 'name.formatted' ? { name: value.trim() } : {};
}

/** Entra ID writes «False» where the standard has false. */
const isBoolean = (value: unknown) => /^(true|false)$/i.test(String(value));

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
