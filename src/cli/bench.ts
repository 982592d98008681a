import { say } from './steps.js';
import { holds, report, type Figure } from './bench/figure';
import { publicPage } from './bench/public';
import { journal } from './bench/journal';
import { mail } from './bench/mail';
import { push } from './bench/push';
import { queue } from './bench/queue';
import { wheel } from './bench/wheel';
import { routing } from './bench/routing';

/** What can be measured, by the name it is asked for: `npm run bench -- public`. */
const benches = {
	journal,
	mail,
	public: publicPage,
	push,
	queue,
	routing,
	wheel
} satisfies Record<string, () => Promise<Figure[]>>;

/** Measures what is named, or everything. Ends with 1 when a figure misses its bar. */
export async function main(names: string[]): Promise<void> {
	const known = Object.keys(benches) as (keyof typeof benches)[];
	const unknown = names.filter((name) => !known.includes(name as keyof typeof benches));
	if (unknown.length) {
		say(`There is no bench called ${unknown.join(', ')}. Choose from: ${known.join(', ')}`);
		process.exitCode = 1;
		return;
	}
	const figures: Figure[] = [];
	for (const name of known)
		if (!names.length || names.includes(name)) figures.push(...(await benches[name]()));
	process.stdout.write(`${report(figures)}\n`);
	if (!figures.every(holds)) process.exitCode = 1;
}
