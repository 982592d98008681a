import { kommune } from '$lib/kommune/kommune.server';

export async function load() {
	return { kommune: await kommune() };
}
