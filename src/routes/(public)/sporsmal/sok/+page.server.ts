import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { matching, similar } from '$lib/inquiries/faq/question';
import { standingQuestions } from '$lib/inquiries/faq/read.server';

/** How many that only look alike are shown when nothing has all the words. */
const ALIKE = 5;

export async function load({ url }) {
	const written = text(url.searchParams.get('q'), 100);
	const all = await standingQuestions(reader);
	const found = matching(all, written);
	return {
		written,
		exact: found.length > 0,
		found: found.length ? found : similar(all, written, ALIKE)
	};
}
