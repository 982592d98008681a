import { kommune } from '$lib/kommune/kommune.server';

/** What the frame of every public page says about the kommune. */
export async function load() {
	const { name, phone, dutyPhone, logo, mainLanguage } = await kommune();
	return { kommune: { name, phone, dutyPhone, logo, mainLanguage } };
}
