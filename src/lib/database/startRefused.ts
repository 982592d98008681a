/** Varde will not start like this, and its message says what to do. Trying again changes nothing. */
export class StartRefused extends Error {
	override name = 'StartRefused';
}
