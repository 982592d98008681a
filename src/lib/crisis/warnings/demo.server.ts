import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { readCap } from './cap';
import { expiryOf } from './fate';
import { alertXml } from './samples';
import { warning, warningFeed } from './tables.server';

const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

/** Two warnings for Lillevik, read from documents as MET writes them. Nothing is fetched in the demo. */
export async function fillDemo(tx: Tx, { at }: { at: number }): Promise<void> {
	const feedId = newId();
	const asked = { triedAt: at, fetchedAt: at, listedAt: at, createdAt: at };
	// An address that nobody answers at: the demo's warnings stand until they are over.
	const url = 'https://met.lillevik.test/current.rss';
	await tx.insert(warningFeed).values({
		...{ id: feedId, name: 'MET farevarsel (demo)', url, active: true },
		...asked
	});
	const here = { municipalities: '9998;9999', areaDesc: 'Deler av kysten rundt Lillevik' };
	const documents = [
		alertXml({
			...{ ...here, identifier: '2.49.0.1.578.0.demo.1', sent: iso(at - 2 * HOUR) },
			...{ onset: iso(at + 5 * HOUR), expires: iso(at + 20 * HOUR) },
			description:
				'Det ventes sørvest full storm med kraftige vindkast på 35 m/s langs kysten. Vinden minker i løpet av natten.'
		}),
		alertXml({
			...{ ...here, identifier: '2.49.0.1.578.0.demo.2', sent: iso(at - 3 * HOUR) },
			...{ event: 'Styrtregn', eventType: 'rainFlood', level: '2; yellow; Moderate' },
			...{ onset: iso(at + 9 * HOUR), expires: iso(at + 26 * HOUR) },
			description: 'Det ventes 40 mm regn på tre timer. Overvann kan gi lokale oversvømmelser.'
		})
	];
	for (const [i, xml] of documents.entries()) {
		const alert = readCap(xml);
		if (isRefused(alert)) throw new Error(`The demo's warning: ${alert.refused}`);
		await tx.insert(warning).values({
			...{ id: newId(), feedId, link: `https://met.lillevik.test/${i}`, alert },
			...{ identifier: alert.identifier, expiresAt: expiryOf(alert) },
			...{ fetchedAt: at, seenAt: at, concerns: true }
		});
	}
}
