import type { Tx } from '../database/database.server';
import { mailSubscriber } from './mail/tables.server';
import { lease } from './sms/signUp';

const DAY = 86_400_000;
/** Who has asked to be warned in Lillevik: nobody reads mail there. */
const ADDRESSES: [name: string, locale: string, areaIds: string[]][] = [
	['aase.ovrebo', 'nb', []],
	['familien.nes', 'nb', ['nes']],
	['hytte.fjellgrend', 'nn', ['fjellgrend']],
	['borettslaget', 'nb', ['ovre-strand', 'sentrum']],
	['newcomer', 'en', []]
];

/** Signs some residents of the demo kommune up for alerts by e-mail. */
export async function fillDemo(tx: Tx, { at }: { at: number }): Promise<void> {
	await tx.insert(mailSubscriber).values(
		ADDRESSES.map(([name, locale, areaIds], n) => ({
			...{ id: `demo-${name}`, address: `${name}@innbygger.lillevik.test`, locale, areaIds },
			...{ topics: [], manageToken: `demo-${name}`, confirmedAt: at - n * 20 * DAY },
			...{ createdAt: at - n * 20 * DAY, ...lease(at - n * 20 * DAY) }
		}))
	);
}
