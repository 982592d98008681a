import { now } from '../database/clock.server';
import { reader, type Reader } from '../database/database.server';
import { osloDate } from '../calendar/civilDate';
import { receive } from '../inquiries/receive.server';
import type { T } from '../i18n/translate';
import { enhetFor, kravtekst, type Krav } from '../journal/postliste/innsynskrav';
import { takesOn } from '../staff/unit';
import { units } from '../staff/units.server';

/** Whoever asks, if they say: all of it may be empty. */
interface Sender {
	name: string;
	email: string;
	/** what they add in their own words */
	text: string;
}

/**
 * Takes in a request to read documents of the postliste (offentleglova §§ 29, 30): an inquiry to the unit
 * that has them, or to the switchboard when several have, with the clock of the law running.
 * @returns the token of a private address for its sender
 */
export async function askForInsight(
	t: T,
	krav: Krav,
	{ name, email, text }: Sender,
	address: string
): Promise<string> {
	const message = { text: kravtekst(t, krav, text), name, email, phone: '' };
	const insight = { unitId: await openUnit(reader, krav), words: text };
	const { token } = await receive(message, { intake: 'form', actor: null, address, insight });
	return token;
}

/** The unit that has everything, unless it takes on nothing new. */
async function openUnit(db: Reader, krav: Krav): Promise<string | null> {
	const id = enhetFor(krav);
	const unit = (await units(db)).find((one) => one.id === id);
	return unit && takesOn(unit, osloDate(now())) ? unit.id : null;
}
