import type { Cookies } from '@sveltejs/kit';

/** A browser that keeps cookies as SvelteKit hands them over. */
export function browser(address = 'http://localhost:3000/') {
	const jar = new Map<string, { value: string; options: object }>();
	const cookies = {
		get: (name: string) => jar.get(name)?.value,
		set: (name: string, value: string, options: object) => void jar.set(name, { value, options }),
		delete: (name: string) => void jar.delete(name)
	} satisfies Pick<Cookies, 'get' | 'set' | 'delete'> as Partial<Cookies> as Cookies;
	const url = new URL(address);
	return { jar, cookies, url, request: new Request(url) };
}
