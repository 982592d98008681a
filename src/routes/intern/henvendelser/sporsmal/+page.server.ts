import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { matching } from '$lib/inquiries/faq/question';
import { allQuestions } from '$lib/inquiries/faq/read.server';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals, url }) {
	requireTask(locals, 'handle inquiries');
	const written = text(url.searchParams.get('sok'), 100);
	return {
		written,
		questions: matching(await allQuestions(reader), written),
		units: await units(reader),
		today: osloDate(now()),
		main: (await kommune()).mainLanguage
	};
}
