import { DEMO_DESKS } from '$lib/staff/demo.server';
import { say } from '../steps.js';
import { quantile, type Figure } from './figure';
import { formIn, signIn, type Colleague } from './staff';

const PEOPLE = 50;
/** So many inquiries they all work with, so that they are always in one another's way. */
const SHARED = 10;
const NOTES_EACH = 4;
const NEW_ROWS = 20;

/**
 * From the moment somebody saves a phone note until another's open screen has been told and has the new
 * row: the change stream, and then the page again, as the browser does it.
 */
export async function untilOnScreen({ origin }: { origin: string }): Promise<Figure> {
	const colleague = await signIn(origin, 'saksbehandler');
	const other = await signIn(origin, 'amina.warsame');
	const told = await colleague.listen();
	const samples: number[] = [];
	for (let n = 0; n < NEW_ROWS; n++) {
		const text = `Ny rad nummer ${n}: når åpner biblioteket på Nes i dag?`;
		const heard = told.next('inquiry');
		const began = performance.now();
		const said = { text, name: `Ny ${n}`, email: '', phone: '', intake: 'phone' };
		await other.send('/intern/henvendelser/ny', new URLSearchParams(said));
		await heard;
		const shown = await colleague.get(`/intern/henvendelser?tilstand=all&sok=nummer+${n}%3A`);
		if (!shown.includes(`nummer ${n}:`)) throw new Error('The new row is not on the screen');
		samples.push(performance.now() - began);
	}
	told.stop();
	return {
		figure: 'a new row is on another open screen, p95',
		value: quantile(samples, 0.95),
		unit: 'ms',
		bar: 2000,
		good: 'at most'
	};
}

/**
 * Fifty people write notes on the same ten inquiries at once. Who is told that somebody was faster opens
 * it again and writes once more. Everything that was taken must be there in the end, once.
 */
export async function atOnce({ origin }: { origin: string }): Promise<Figure[]> {
	const people: Colleague[] = [];
	for (let n = 0; n < PEOPLE; n++)
		people.push(await signIn(origin, DEMO_DESKS[n % DEMO_DESKS.length]!));
	const list = await people[0]!.get('/intern/henvendelser');
	const refs = [...new Set(list.match(/\/intern\/henvendelser\/H-[\d-]+/g))].slice(0, SHARED);
	const took: number[] = [];
	let [taken, collided] = [0, 0];
	await Promise.all(
		people.map(async (colleague, who) => {
			for (let n = 0; n < NOTES_EACH; n++) {
				const path = refs[(who + n) % refs.length]!;
				for (let done = false; !done;) {
					const fields = formIn(await colleague.get(path), 'note"');
					fields.set('text', `Notat ${who}-${n}.`);
					const began = performance.now();
					done = await colleague.tries(`${path}?/note`, fields);
					took.push(performance.now() - began);
					if (done) taken++;
					else collided++;
				}
			}
		})
	);
	const lost = await missing(people[0]!, refs);
	say(
		`${PEOPLE} people: ${taken} notes taken, ${collided} times somebody was faster, ${lost} lost`
	);
	return [
		{
			figure: `${PEOPLE} at once: updates lost or twice`,
			value: lost,
			unit: '',
			bar: 0,
			good: 'at most'
		},
		{
			...{ figure: `${PEOPLE} at once: to save, p95`, value: quantile(took, 0.95), unit: 'ms' },
			...{ bar: 2000, good: 'at most' }
		}
	];
}

/** How many of the notes do not stand exactly once in the history of their inquiry. */
async function missing(colleague: Colleague, refs: string[]): Promise<number> {
	const whole = await Promise.all(refs.map((path) => colleague.get(path)));
	// Only what is shown, not what the page carries along for its scripts.
	const pages = whole.map((page) => page.replaceAll(/<script.*?<\/script>/gs, ''));
	let wrong = 0;
	for (let who = 0; who < PEOPLE; who++)
		for (let n = 0; n < NOTES_EACH; n++) {
			const note = `Notat ${who}-${n}.`;
			const page = pages[(who + n) % refs.length]!;
			if (page.split(note).length !== 2) wrong++;
		}
	return wrong;
}
