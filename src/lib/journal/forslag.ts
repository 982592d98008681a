import { osloDate } from '../calendar/civilDate';
import type { Sensitivity } from '../staff/actor';
import type { Avskrivningsmaate } from './journalpost';
import { avsloeringer, maskert, type Avsloering } from './maskering';
import { foreslaattHjemmel } from './skjermingshjemler';
import { foreslaattUtfall, regelverkPaa, type Forslag } from './vurdering';

/** A file that came along; its bytes are kept under their SHA-256. `filstoerrelse` is bytes. */
export interface Vedlegg {
	navn: string;
	mimeType: string;
	filstoerrelse: number;
	sjekksum: string;
}

/** What the journal needs to know of an inquiry. Instants are epoch milliseconds. */
export interface Henvendelse {
	ref: string;
	text: string;
	sender: { name: string; email: string | null; phone: string | null };
	unitId: string;
	sensitivity: Sensitivity;
	receivedAt: number;
	/** `besvarer`: how it answers; left out of a foreløpig svar, which answers nothing. */
	answers: { text: string; at: number; by: string; besvarer?: Avskrivningsmaate }[];
	/** The civil date it must be answered by, when there is one. */
	forfallsdato?: string | null;
	/** What the sender wrote later. */
	followUps: { text: string; at: number; vedlegg?: Vedlegg[] }[];
	/** What came along with the first message. */
	vedlegg?: Vedlegg[];
}

/** Everything the wizard has filled in when it opens, so that a person only has to look and confirm. */
export interface Utkast {
	forslag: Forslag;
	tittel: string;
	offentligTittel: string;
	hjemmel: string;
	avsloeringer: Avsloering[];
	/** Where the criteria come from. */
	kilde: string;
}

/** The draft of a decision about an inquiry, on the day of `now`. */
export function utkast(henvendelse: Henvendelse, enhet: string, now: number): Utkast {
	const { text, sensitivity, sender } = henvendelse;
	const tittel =
		sensitivity === 'normal' ? foreslaattTittel(text, enhet) : `Henvendelse til ${enhet}`;
	const offentligTittel = maskert(tittel, [sender.name]);
	const regelverk = regelverkPaa(osloDate(now));
	return {
		forslag: foreslaattUtfall(text, sensitivity, regelverk),
		kilde: regelverk.kilde,
		tittel,
		offentligTittel,
		hjemmel: foreslaattHjemmel(sensitivity),
		avsloeringer: avsloeringer(offentligTittel, [sender.name])
	};
}

const GREETING =
	/^(?:hei|hallo|hello|hi|god\s?(?:dag|morgen|kveld)|til rette vedkommende)(?!\p{L})[^\n.!?,]{0,30}[,.!\n]?\s*/iu;
const LONGEST = 90;

/** The first sentence after the greeting, cut between words; a text without one gets the unit's name. */
export function foreslaattTittel(text: string, enhet: string): string {
	const body = text.trim().replace(GREETING, '');
	const sentence = (body.match(/^[^\n.!?]+/u)?.[0] ?? '').replace(/\s+/g, ' ').trim();
	if ([...sentence].length < 5) return `Henvendelse til ${enhet}`;
	const letters = [...sentence];
	const cut = letters.length <= LONGEST ? sentence : shortened(letters.slice(0, LONGEST).join(''));
	return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function shortened(text: string): string {
	const lastSpace = text.lastIndexOf(' ');
	return `${lastSpace > LONGEST / 2 ? text.slice(0, lastSpace) : text} …`;
}
