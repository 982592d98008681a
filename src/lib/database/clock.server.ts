/** Now, in epoch milliseconds: the one place that asks the machine for the time. */
export function now(): number {
	return Date.now();
}
