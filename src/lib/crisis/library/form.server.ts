import { kommune } from '$lib/kommune/kommune.server';
import { wholeNumber, written } from '$lib/ui/forms';
import { TEMPLATES, type Kind } from '../templates';
import { fromPlaces } from './places';
import { readOwn } from './read';

/** A copy as the form says it, or what is wrong in it; which version it was made from, and the tick. */
export async function readForm(kind: Kind, sent: FormData) {
	const { agreed, ...places } = written(sent);
	const { name } = await kommune();
	const read = readOwn(TEMPLATES[kind], fromPlaces(places, TEMPLATES[kind].facts), name);
	return { ...read, seen: wholeNumber(sent, 'seen'), agreed: agreed !== undefined };
}
