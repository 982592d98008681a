import type { Decision } from './decision';
import type { Drawn } from '$lib/areas/area';
import type { FieldKey } from './fields';
import type { Lang, Step, Texts } from './template';

/** The value of a field; null is «vi vet ikke ennå», an absent key is left out. */
export type Value = string | number | Partial<Texts> | null;
export type Values = Partial<Record<FieldKey, Value>>;

/** Where a message applies. A place that somebody typed or drew has no id. */
export interface MessageArea {
	id: string | null;
	name: string;
	/** With its own preposition: «på Nes». */
	phrases: Record<Lang, string>;
	/** Where it lies, when somebody drew it. */
	outline?: Drawn;
}

/** Both groups must hear of it: those it concerns now, and those it no longer concerns. */
export interface AreaChange {
	added: MessageArea[];
	removed: MessageArea[];
}

/** Who answers for a fact, from which source, since when. */
export interface Confirmation {
	by: string;
	source: string;
	at: number;
}

/** What a person wrote and answered for; nothing in it is rendered text. */
export interface Message {
	step: Step;
	areas: MessageArea[];
	/** Where it does not apply, said so that nobody has to wonder. */
	excluded?: MessageArea[];
	/** What is new in `areas`, and what is gone, since the version that stands. */
	areaChange?: AreaChange;
	values: Values;
	/** The one tick that is enough for a first message, at 03:10 with one thumb. */
	combined: Confirmation | null;
	/** Each fact by key: confirmed, or not known yet. */
	facts: Record<string, Confirmation | 'unknown'>;
	/** An update that only says that nothing has changed. */
	noChange: boolean;
	/** A correction of a message that should never have been sent: it ends the incident. */
	withdraws: boolean;
	nextUpdateAt: number | null;
	expiresAt: number;
	/** Somebody of an authority has decided it, who then is the second person. */
	decision?: Decision;
	/** Somebody chose that it does not go by SMS. */
	withoutSms?: true;
	/** The official warning that it was begun from: whose it is, and which. */
	origin?: string;
	/** The whole message as somebody wrote it in languages without templates, by BCP 47 code. */
	translations?: Record<string, Translation>;
}

/** A message that a person translated; paragraphs are parted by an empty line. */
export interface Translation {
	title: string;
	text: string;
}

/** Who speaks. */
export interface Sender {
	/** «Lillevik kommune» */
	kommune: string;
	dutyPhone: string;
}
