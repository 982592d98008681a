import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { restoreTemplate, saveOwn, takeIn, type Saved } from '$lib/crisis/library/change.server';
import { readForm } from '$lib/crisis/library/form.server';
import { waitingProposals } from '$lib/crisis/library/proposals.server';
import { templateView } from '$lib/crisis/library/view.server';
import { asKind } from '$lib/crisis/templates';
import { now } from '$lib/database/clock.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { written, wholeNumber } from '$lib/ui/forms';

export async function load(event) {
	const { actor, kind } = opened(event);
	const saved = event.url.searchParams.get('lagret');
	return {
		...(await templateView(kind)),
		waiting: await waitingProposals(actor, event.locals.locale, kind),
		now: now(),
		/** the version that stood before the one that was just saved */
		saved: saved === null ? null : Number(saved) || 0
	};
}

export const actions = {
	save: async (event) => {
		const { actor, kind } = opened(event);
		const sent = await event.request.formData();
		const read = await readForm(kind, sent);
		const done = 'own' in read ? await saveOwn(actor, kind, read.own, read) : read;
		return shown(done, kind, read.seen, written(sent));
	},
	restore: async (event) => {
		const { actor, kind } = opened(event);
		const form = await event.request.formData();
		const [version, seen] = [wholeNumber(form, 'version'), wholeNumber(form, 'seen')];
		return shown(await restoreTemplate(actor, kind, { version, seen }), kind, seen);
	},
	takeIn: async (event) => {
		const { actor, kind } = opened(event);
		const form = await event.request.formData();
		const seen = wholeNumber(form, 'seen');
		const done = await takeIn(actor, kind, { seen, adopt: form.get('adopt') === 'true' });
		return shown(done, kind, seen);
	}
};

function opened(event: RequestEvent<{ kind: string }>) {
	const actor = requireTaskRecently(event, 'administer settings');
	return { actor, kind: asKind(event.params.kind) ?? error(404) };
}

/** The page as it is after a change, or the form with what is wrong in it. */
function shown(done: Saved, kind: string, seen: number, values?: Record<string, string>) {
	if ('faults' in done) return fail(422, { faults: done.faults, values });
	if (isRefused(done)) return fail(409, { refusal: done, values });
	const page = `/intern/innstillinger/maler/${kind}`;
	redirect(303, 'waits' in done ? page : `${page}?lagret=${seen}`);
}
