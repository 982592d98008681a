import { capXml, type CapArea } from './cap';
import { publishedWith, type Snapshot } from './library/snapshot';
import type { Message } from './message';
import type { CapDocument } from './published';
import { inWords, LANGS, type Lang, type Texts, type Worded } from './template';
import type { Kind } from './templates';

/** What a CAP document says of the sender; kept with the version, so that it never changes. */
export interface CapSender {
	sender: string;
	senderName: string;
	municipality: string;
	mainLanguage: 'nb' | 'nn';
	/** Scheme and host of the public pages. */
	origin: string;
	polygons: CapArea['polygons'];
	/** True when a place was typed, and the outline is the whole kommune. */
	wholeOutline: boolean;
	/** What the polygons are less, as far as it has an outline; left out: nothing. */
	excluded?: string[];
}

/** A published version, as its CAP document is made from it. */
export interface CapVersion {
	ref: string;
	exercise: boolean;
	version: number;
	kind: Kind;
	message: Message;
	texts: Worded;
	capIdentifier: string;
	cap: CapSender;
	template: Snapshot | null;
	publishedAt: number;
}

const HOUR = 3_600_000;

/** The CAP documents of one incident, oldest version first in and out. */
export function capDocumentsOf(versions: CapVersion[]): CapDocument[] {
	return versions.map((one, index) => capDocument(one, versions.slice(0, index)));
}

/** The CAP document of a version. @param earlier those before it, oldest first */
export function capDocument(one: CapVersion, earlier: CapVersion[]): CapDocument {
	return {
		identifier: one.capIdentifier,
		ref: one.ref,
		version: one.version,
		sentAt: one.publishedAt,
		expiresAt: expires(one),
		title: inWords(one.texts, one.cap.mainLanguage).title,
		xml: document(one, earlier, earlier[0] ?? one)
	};
}

/** The end of a danger, and the taking back of a mistake, are news for one hour. */
function expires({ message, publishedAt }: CapVersion): number {
	const over = message.step === 'allClear' || message.withdraws;
	return over ? publishedAt + HOUR : message.expiresAt;
}

function document(one: CapVersion, earlier: CapVersion[], first: CapVersion): string {
	const { origin, polygons, sender, senderName, municipality, mainLanguage } = one.cap;
	const template = publishedWith(one);
	return capXml({
		sender,
		senderName,
		municipality,
		mainLanguage,
		identifier: one.capIdentifier,
		sentAt: one.publishedAt,
		step: one.message.step,
		withdraws: one.message.withdraws,
		earlier: earlier.map((before) => ({
			identifier: before.capIdentifier,
			sentAt: before.publishedAt,
			expiresAt: expires(before)
		})),
		ref: one.ref,
		exercise: one.exercise,
		mapping: template.cap,
		event: template.name,
		texts: one.texts,
		onsetAt: onset(one.message, first.publishedAt),
		expiresAt: expires(one),
		nextUpdateAt: one.message.step === 'allClear' ? null : one.message.nextUpdateAt,
		web: incidentPage(origin, one),
		contact: `${origin}/kontakt`,
		areas: { description: described(one.message, one.cap), polygons }
	});
}

/** Where the newest version stands; of an exercise only those who take part can open it. */
export function incidentPage(
	origin: string,
	{ ref, exercise }: Pick<CapVersion, 'ref' | 'exercise'>
) {
	return exercise ? `${origin}/intern/krise/${ref}/side` : `${origin}/hendelse/${ref}`;
}

function onset({ values }: Message, otherwise: number): number {
	const began = values.startsAt ?? values.since;
	return typeof began === 'number' ? began : otherwise;
}

const OUTLINE: Texts = {
	nb: 'omrisset er hele kommunen',
	nn: 'omrisset er heile kommunen',
	en: 'the outline is the whole municipality'
};

const NOT: Texts = { nb: 'ikke', nn: 'ikkje', en: 'not' };

/** «Øvre Strand, Nes, ikke Havna (omrisset er hele kommunen)» */
function described({ areas }: Message, { wholeOutline, excluded = [] }: CapSender): Texts {
	const words = (lang: Lang) => [
		...areas.map(({ name }) => name),
		...excluded.map((name) => `${NOT[lang]} ${name}`)
	];
	const texts = LANGS.map((lang) => {
		const names = words(lang).join(', ');
		return [lang, wholeOutline ? `${names} (${OUTLINE[lang]})` : names];
	});
	return Object.fromEntries(texts) as Texts;
}
