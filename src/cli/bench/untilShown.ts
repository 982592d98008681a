import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, type Figure } from './figure';
import { publishFirst, readyUpdate, signIn } from './staff';

const TIMES = 60;

/** From the moment a colleague presses «Publiser» until the page, the list and both feeds show it. */
export async function untilShown({ origin }: { origin: string }): Promise<Figure> {
	const colleague = await signIn(origin, 'vakt');
	const ref = await publishFirst(colleague);
	const samples: number[] = [];
	for (let version = 2; version < 2 + TIMES; version++) {
		const press = await readyUpdate(colleague, ref);
		const pressed = performance.now();
		const [shown] = await Promise.all([allShow(origin, ref, version), press()]);
		samples.push(shown - pressed);
	}
	return {
		figure: 'publish → page, list, Atom and CAP feed show it, p99',
		value: quantile(samples, 0.99),
		unit: 'ms',
		bar: 150,
		good: 'at most'
	};
}

/** @returns when the last of them showed it */
async function allShow(origin: string, ref: string, version: number): Promise<number> {
	const signs: [path: string, sign: RegExp][] = [
		[`/hendelse/${ref}`, new RegExp(`${ref}, versjon ${version}\\b`)],
		['/hendelser.json', new RegExp(`"${ref}"[^}]*"version":${version}\\b`)],
		['/feed.atom', new RegExp(`/hendelse/${ref}<(?:(?!</entry>).)*\\.${version}\\.xml`, 's')],
		['/cap/feed.atom', new RegExp(`\\.${version}\\.xml(?:(?!</entry>).)*/hendelse/${ref}<`, 's')]
	];
	await Promise.all(signs.map(([path, sign]) => shows(origin + path, sign)));
	return performance.now();
}

async function shows(url: string, sign: RegExp): Promise<void> {
	const deadline = Date.now() + 10_000;
	while (!sign.test(await (await fetch(url)).text())) {
		if (Date.now() > deadline) throw new Error(`${url} never showed ${sign}`);
		await sleep(4); // Asking without a pause would take the time that is measured.
	}
}
