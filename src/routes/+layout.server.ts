import { kommune } from '$lib/kommune/kommune.server';

export async function load({ locals }) {
	const { accent } = await kommune();
	return { locale: locals.locale, theme: accent && `/tema.css?farge=${accent.slice(1)}` };
}
