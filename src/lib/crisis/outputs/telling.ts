import type { Version } from '../incidents.server';
import { inWords, LANGS, type Composed } from '../template';
import { straight } from '../sentence';
import type { Telling, ToldArea } from './output';

/** What a version does not say of itself. */
export interface Around extends Pick<Telling, 'ref' | 'phone' | 'dutyPhone'> {
	/** The streets of areas by their id, as far as somebody has listed them. */
	streets: Record<string, ToldArea['streets']>;
}

type Published = Pick<
	Version,
	'version' | 'message' | 'texts' | 'publishedAt' | 'cap' | 'exercise'
>;

/** A published version as outputs tell it in one of the languages it was written in. */
export function tellingOf(published: Published, around: Around, code: string): Telling {
	const { version, message, texts, publishedAt, cap, exercise } = published;
	const { ref, phone, dutyPhone, streets } = around;
	const over = message.step === 'allClear' || message.withdraws;
	const lang = LANGS.find((one) => one === code) ?? cap.mainLanguage;
	return {
		...{ code, lang, ref, version, publishedAt, exercise, phone, dutyPhone },
		words: straightened(texts[code] ?? inWords(texts, cap.mainLanguage)),
		nextUpdateAt: over ? null : message.nextUpdateAt,
		kommune: cap.senderName,
		origin: cap.origin,
		areas: message.areas.map(({ id, name }) => ({
			name: straight(name),
			streets: (id && streets[id]) || []
		})),
		excluded: (message.excluded ?? []).map(({ name }) => straight(name)),
		rings: cap.polygons
	};
}

function straightened({ title, push, paragraphs, advice }: Composed): Composed {
	return {
		title: straight(title),
		push: straight(push),
		paragraphs: paragraphs.map(straight),
		advice: straight(advice)
	};
}
