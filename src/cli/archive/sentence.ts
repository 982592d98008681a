/**
 * Runs a program's work and ends the process: 0 when it went well, 1 with one clear line when it
 * did not.
 */
export async function orSentence(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (process.env.VARDE_DEBUG) console.error(error);
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
