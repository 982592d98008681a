/** What happened, as one line of JSON on stdout; the demo only hears of what went wrong. */
export function logger(mode: 'demo' | 'serve') {
	return (event: string, facts: Record<string, string | number | null> = {}): void => {
		if (mode === 'serve')
			process.stdout.write(
				`${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`
			);
	};
}

export type Log = ReturnType<typeof logger>;
